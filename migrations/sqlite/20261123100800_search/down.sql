DROP TRIGGER questions_search_update;
DROP TRIGGER questions_search_delete;
DROP TRIGGER questions_search_insert;
DROP TABLE question_search;
