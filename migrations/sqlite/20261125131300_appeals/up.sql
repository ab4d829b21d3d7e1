-- A questioner asks for a second look at a refusal: once for each.
CREATE TABLE appeals (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    refusal_id BIGINT NOT NULL UNIQUE REFERENCES decisions (id),
    refused_by BIGINT REFERENCES staff (id),
    refused_with BIGINT REFERENCES staff (id),
    words TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'granted', 'dismissed')),
    answer TEXT NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    due_at TIMESTAMP NOT NULL,
    decided_by BIGINT REFERENCES staff (id),
    decided_at TIMESTAMP
);
CREATE INDEX appeals_question ON appeals (question_id);
CREATE INDEX appeals_state ON appeals (state, due_at);
