-- A digest of the words of a question but for case, spacing and punctuation, so
-- that others that say the same are found by one look. Empty until it is worked
-- out for a question from before.
ALTER TABLE questions ADD COLUMN words_key TEXT NOT NULL DEFAULT '';
CREATE INDEX questions_words_key ON questions (sitting_id, words_key);
