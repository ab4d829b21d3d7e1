-- The archive is asked by town, by topic and by what is most backed, across all sittings.
CREATE INDEX questions_town ON questions (LOWER(town_name), id);
CREATE INDEX questions_of_sitting ON questions (sitting_id, id);
CREATE INDEX questions_topic ON questions (topic_id, id);
DROP INDEX tallies_counted;
CREATE INDEX tallies_order ON tallies (counted, question_id);
-- What is still being typed stands for all that begins so: without an index of beginnings that reads
-- every word of the archive. The triggers go by the table's name and stay.
DROP TABLE question_search;
CREATE VIRTUAL TABLE question_search USING fts5 (
    search_text, content='questions', content_rowid='id', prefix='3 4 5'
);
INSERT INTO question_search (question_search) VALUES ('rebuild');
