CREATE TABLE mailbags (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    staff_id BIGINT REFERENCES staff (id),
    kind TEXT NOT NULL CHECK (kind IN ('table', 'mails', 'lines')),
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    language TEXT NOT NULL,
    layout TEXT NOT NULL,
    rest_topic_id BIGINT REFERENCES topics (id),
    state TEXT NOT NULL CHECK (state IN ('reading', 'read', 'checking', 'checked',
        'taking_in', 'taken_in', 'set_aside', 'failed')),
    rows_read BIGINT NOT NULL DEFAULT 0,
    bytes_read BIGINT NOT NULL DEFAULT 0,
    begun_at TIMESTAMP NOT NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    taken_in_at TIMESTAMP
);
CREATE INDEX mailbags_sitting ON mailbags (sitting_id, id);
CREATE INDEX mailbags_state ON mailbags (state);

-- `raw_sealed` is the row as it was in the file, addresses and all, and is
-- emptied once it is a question. What is beside it was understood of it.
CREATE TABLE mailbag_rows (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    mailbag_id BIGINT NOT NULL REFERENCES mailbags (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    part INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('raw', 'waiting', 'good', 'bad', 'left_out', 'dropped', 'taken_in')),
    raw_sealed TEXT NOT NULL,
    problems TEXT NOT NULL,
    first_name TEXT NOT NULL,
    is_nameless BOOLEAN NOT NULL,
    town_typed TEXT NOT NULL,
    town_name TEXT NOT NULL,
    town_code TEXT,
    county TEXT NOT NULL,
    region TEXT NOT NULL,
    nation TEXT NOT NULL,
    topic_typed TEXT NOT NULL,
    topic_id BIGINT REFERENCES topics (id),
    body TEXT NOT NULL,
    background TEXT NOT NULL,
    address_hash TEXT NOT NULL,
    address_sealed TEXT NOT NULL,
    row_key TEXT NOT NULL,
    sent_at TIMESTAMP,
    question_id BIGINT REFERENCES questions (id),
    UNIQUE (mailbag_id, number, part)
);
CREATE INDEX mailbag_rows_state ON mailbag_rows (mailbag_id, state, id);
CREATE INDEX mailbag_rows_key ON mailbag_rows (mailbag_id, row_key);
CREATE INDEX mailbag_rows_address ON mailbag_rows (mailbag_id, address_hash);
CREATE INDEX mailbag_rows_question ON mailbag_rows (question_id);

-- Questions that did not come by the form. Until its supporter has confirmed
-- (`settled_at`), the questioner's own upvote is held.
CREATE TABLE taken_in (
    question_id BIGINT PRIMARY KEY NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    supporter_id BIGINT NOT NULL REFERENCES supporters (id),
    mailbag_id BIGINT REFERENCES mailbags (id),
    channel TEXT NOT NULL CHECK (channel IN ('mailbag', 'desk')),
    is_nameless BOOLEAN NOT NULL,
    asking TEXT NOT NULL CHECK (asking IN ('never', 'waiting', 'asked', 'blocked')),
    ask_at TIMESTAMP NOT NULL,
    taken_in_at TIMESTAMP NOT NULL,
    settled_at TIMESTAMP
);
CREATE INDEX taken_in_asking ON taken_in (asking, ask_at);
CREATE INDEX taken_in_supporter ON taken_in (supporter_id);
CREATE INDEX taken_in_mailbag ON taken_in (mailbag_id, asking);
