ALTER TABLE questions DROP COLUMN search_words;
