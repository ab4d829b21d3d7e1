-- `questions.search_text` holds the words of question and background with case
-- and accents folded by the service, so that both databases answer alike.
-- 'simple' stems nothing: Welsh is served as well as English.
ALTER TABLE questions ADD COLUMN search_words TSVECTOR
    GENERATED ALWAYS AS (to_tsvector('simple', search_text)) STORED;
CREATE INDEX questions_search_words ON questions USING gin (search_words);
