-- A contest is made for one's own question, which may have been merged into the one with
-- the verdict: `question_id` is one's own, `about_id` that with the verdict. `words` is
-- why the questioner thinks it wrong; only the desk reads it. The table is made anew,
-- because SQLite cannot add a key to another table that is never empty.
CREATE TABLE new_contests (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL UNIQUE REFERENCES questions (id) ON DELETE CASCADE,
    about_id BIGINT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    words TEXT NOT NULL DEFAULT '',
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
INSERT INTO new_contests (id, question_id, about_id, verdict, proposed_by, confirmed_by, state,
    answer, verdict_after, contested_at, decided_by, decided_at)
SELECT id, question_id, question_id, verdict, proposed_by, confirmed_by, state,
    answer, verdict_after, contested_at, decided_by, decided_at
FROM contests;
DROP TABLE contests;
ALTER TABLE new_contests RENAME TO contests;
CREATE INDEX contests_state ON contests (state, contested_at);
CREATE INDEX contests_about ON contests (about_id);
