DROP INDEX tallies_order;
CREATE INDEX tallies_counted ON tallies (counted);
DROP INDEX questions_topic;
DROP INDEX questions_of_sitting;
DROP INDEX questions_town;
