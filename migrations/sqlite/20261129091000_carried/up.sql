-- A question that was shortlisted and not asked is put to the representative's next
-- sitting, as a question of its own: once, and by somebody. Upvotes do not come along.
CREATE TABLE carried (
    question_id BIGINT PRIMARY KEY NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    into_id BIGINT NOT NULL UNIQUE REFERENCES questions (id) ON DELETE CASCADE,
    carried_by BIGINT NOT NULL REFERENCES staff (id),
    carried_at TIMESTAMP NOT NULL
);
