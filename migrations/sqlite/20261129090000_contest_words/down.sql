CREATE TABLE old_contests (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL UNIQUE REFERENCES questions (id) ON DELETE CASCADE,
    verdict TEXT NOT NULL,
    proposed_by BIGINT NOT NULL REFERENCES staff (id),
    confirmed_by BIGINT REFERENCES staff (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'stands', 'changed')),
    answer TEXT NOT NULL,
    verdict_after TEXT NOT NULL,
    contested_at TIMESTAMP NOT NULL,
    decided_by BIGINT REFERENCES staff (id),
    decided_at TIMESTAMP
);
INSERT INTO old_contests SELECT id, question_id, verdict, proposed_by, confirmed_by, state, answer,
    verdict_after, contested_at, decided_by, decided_at FROM contests;
DROP TABLE contests;
ALTER TABLE old_contests RENAME TO contests;
CREATE INDEX contests_state ON contests (state, contested_at);
