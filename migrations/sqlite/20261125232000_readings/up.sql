-- How a question will be read aloud, and whether its questioner has said that this
-- is right. `confirmed_as` is the digest of what was confirmed (words, name, town):
-- when one of them changes, the confirmation is of something else and does not count.
-- `spoken` holds shorter words that the questioner agreed to; `proposed` those that
-- the office would like.
CREATE TABLE readings (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL UNIQUE REFERENCES questions (id) ON DELETE CASCADE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    asked_at TIMESTAMP NOT NULL,
    deadline_at TIMESTAMP NOT NULL,
    reminded_at TIMESTAMP,
    confirmed_at TIMESTAMP,
    confirmed_as TEXT NOT NULL,
    proposed TEXT NOT NULL,
    spoken TEXT NOT NULL
);
CREATE INDEX readings_sitting ON readings (sitting_id, id);

-- Messages between the office and a questioner, passed on by the service: the one
-- never sees the other's address.
CREATE TABLE relayed (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    staff_id BIGINT REFERENCES staff (id),
    words TEXT NOT NULL,
    sent_at TIMESTAMP NOT NULL,
    seen_at TIMESTAMP
);
CREATE INDEX relayed_question ON relayed (question_id, id);

-- What the office does with a name that was not confirmed; without a row it is read.
CREATE TABLE reading_policies (
    sitting_id BIGINT PRIMARY KEY NOT NULL REFERENCES sittings (id) ON DELETE CASCADE,
    is_named BOOLEAN NOT NULL,
    set_by BIGINT NOT NULL REFERENCES staff (id),
    set_at TIMESTAMP NOT NULL
);
