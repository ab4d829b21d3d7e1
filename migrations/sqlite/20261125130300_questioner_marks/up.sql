-- Questioners whose questions go ahead, or are kept back until a person looks at
-- them closely. One that was lifted stays as a fact.
CREATE TABLE questioner_marks (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    supporter_id BIGINT NOT NULL REFERENCES supporters (id) ON DELETE CASCADE,
    question_id BIGINT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('trusted', 'blocked')),
    reason TEXT NOT NULL,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    created_at TIMESTAMP NOT NULL,
    lifted_by BIGINT REFERENCES staff (id),
    lifted_at TIMESTAMP
);
CREATE UNIQUE INDEX questioner_marks_in_force ON questioner_marks (supporter_id) WHERE lifted_at IS NULL;
