CREATE TABLE answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    question_id BIGINT NOT NULL UNIQUE REFERENCES questions (id),
    asked TEXT NOT NULL CHECK (asked IN ('asked', 'not_asked')),
    state TEXT CHECK (state IN ('answered', 'partly', 'not_answered')),
    summary TEXT NOT NULL,
    link TEXT NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES staff (id),
    recorded_at TIMESTAMP NOT NULL,
    tell_at TIMESTAMP,
    told_up_to BIGINT NOT NULL DEFAULT 0,
    told_at TIMESTAMP,
    version BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX answers_sitting ON answers (sitting_id);
