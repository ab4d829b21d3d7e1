-- `questions.search_text` holds the words of question and background with case
-- and accents folded by the service, so that both databases answer alike.
CREATE VIRTUAL TABLE question_search USING fts5 (
    search_text, content='questions', content_rowid='id'
);
CREATE TRIGGER questions_search_insert AFTER INSERT ON questions BEGIN
    INSERT INTO question_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER questions_search_delete AFTER DELETE ON questions BEGIN
    INSERT INTO question_search (question_search, rowid, search_text)
    VALUES ('delete', old.id, old.search_text);
END;
CREATE TRIGGER questions_search_update AFTER UPDATE OF search_text ON questions BEGIN
    INSERT INTO question_search (question_search, rowid, search_text)
    VALUES ('delete', old.id, old.search_text);
    INSERT INTO question_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
