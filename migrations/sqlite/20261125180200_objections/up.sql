-- A questioner says that their question does not ask what it was merged into: once
-- for each question.
CREATE TABLE objections (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL UNIQUE REFERENCES questions (id) ON DELETE CASCADE,
    target_id BIGINT NOT NULL REFERENCES questions (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'kept', 'parted')),
    answer TEXT NOT NULL,
    objected_at TIMESTAMP NOT NULL,
    answered_by BIGINT REFERENCES staff (id),
    answered_at TIMESTAMP
);
CREATE INDEX objections_state ON objections (state, objected_at);
