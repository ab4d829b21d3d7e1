-- The archive is asked by town, by topic and by what is most backed, across all sittings.
CREATE INDEX questions_town ON questions (LOWER(town_name), id);
CREATE INDEX questions_of_sitting ON questions (sitting_id, id);
CREATE INDEX questions_topic ON questions (topic_id, id);
DROP INDEX tallies_counted;
CREATE INDEX tallies_order ON tallies (counted, question_id);
