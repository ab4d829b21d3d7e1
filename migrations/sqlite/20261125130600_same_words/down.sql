DROP INDEX questions_words_key;
ALTER TABLE questions DROP COLUMN words_key;
