DROP INDEX questions_standing;
DROP INDEX questions_queue;
CREATE INDEX questions_sitting_status ON questions (sitting_id, status, confirmed_at);
ALTER TABLE questions DROP COLUMN turn;
ALTER TABLE staff DROP COLUMN uses_keys;
DROP TABLE saved_filters;
DROP TABLE question_notes;
DROP TABLE question_holds;
