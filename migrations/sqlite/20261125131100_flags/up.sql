-- What the flag rules found in a question, each kind once; where it stands is
-- looked up again when it is shown. All of this can be worked out anew.
CREATE TABLE question_flags (
    question_id BIGINT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    PRIMARY KEY (question_id, kind)
);
CREATE INDEX question_flags_kind ON question_flags (kind, question_id);

-- Which edition of the rules looked at which version of a question, and with the
-- questions of which topic it was compared since.
CREATE TABLE flag_checks (
    question_id BIGINT PRIMARY KEY NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    edition INTEGER NOT NULL,
    version BIGINT NOT NULL,
    topic_id BIGINT REFERENCES topics (id)
);
