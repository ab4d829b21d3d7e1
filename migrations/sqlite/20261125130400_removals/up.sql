-- To take something away from the public needs two people: one proposes it, and
-- another confirms it or turns it down. Meanwhile the question stays.
CREATE TABLE removals (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    reason_id BIGINT NOT NULL REFERENCES reasons (id),
    note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'declined', 'lapsed')),
    proposed_by BIGINT NOT NULL REFERENCES staff (id),
    proposed_at TIMESTAMP NOT NULL,
    settled_by BIGINT REFERENCES staff (id),
    settled_at TIMESTAMP
);
CREATE UNIQUE INDEX removals_open ON removals (question_id) WHERE state = 'open';
CREATE INDEX removals_question ON removals (question_id, id);
