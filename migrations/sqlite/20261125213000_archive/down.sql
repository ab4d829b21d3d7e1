DROP TABLE question_search;
CREATE VIRTUAL TABLE question_search USING fts5 (
    search_text, content='questions', content_rowid='id'
);
INSERT INTO question_search (question_search) VALUES ('rebuild');
DROP INDEX tallies_order;
CREATE INDEX tallies_counted ON tallies (counted);
DROP INDEX questions_topic;
DROP INDEX questions_of_sitting;
DROP INDEX questions_town;
