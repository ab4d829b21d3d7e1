CREATE TABLE office_notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    question_id BIGINT NOT NULL REFERENCES questions (id),
    follow_up TEXT NOT NULL,
    note TEXT NOT NULL,
    written_by BIGINT NOT NULL REFERENCES staff (id),
    written_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    UNIQUE (sitting_id, question_id)
);
