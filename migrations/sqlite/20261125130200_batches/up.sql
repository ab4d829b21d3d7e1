-- One act on many questions: looked at first, then done, perhaps undone.
CREATE TABLE batches (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    act TEXT NOT NULL,
    reason_id BIGINT REFERENCES reasons (id),
    note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('previewed', 'done', 'undone', 'dropped')),
    created_at TIMESTAMP NOT NULL,
    done_at TIMESTAMP,
    undone_at TIMESTAMP
);
CREATE INDEX batches_staff ON batches (staff_id, id);

-- Each question as it stood before, so that undoing puts exactly that back.
CREATE TABLE batch_lines (
    batch_id BIGINT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    version BIGINT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN
        ('pending', 'done', 'held', 'changed', 'second', 'undone', 'kept')),
    status_before TEXT NOT NULL,
    status_at_before TIMESTAMP NOT NULL,
    reason_before BIGINT REFERENCES reasons (id),
    is_own_upvote_new BOOLEAN NOT NULL,
    decision_id BIGINT REFERENCES decisions (id),
    PRIMARY KEY (batch_id, question_id)
);
CREATE INDEX batch_lines_question ON batch_lines (question_id);
