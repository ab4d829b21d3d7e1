DROP TABLE contests;
UPDATE answers SET state = 'not_answered' WHERE state = 'standard_reply';
ALTER TABLE answers DROP CONSTRAINT answers_state_check;
ALTER TABLE answers ADD CONSTRAINT answers_state_check CHECK (state IN ('answered', 'partly', 'not_answered'));
ALTER TABLE answers DROP COLUMN asked_at, DROP COLUMN asked_by, DROP COLUMN words, DROP COLUMN quotation,
    DROP COLUMN video, DROP COLUMN video_at, DROP COLUMN stage, DROP COLUMN return_reason,
    DROP COLUMN confirmed_by, DROP COLUMN confirmed_at;
