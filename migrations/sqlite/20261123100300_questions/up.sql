CREATE TABLE reasons (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    title_en TEXT NOT NULL,
    title_cy TEXT NOT NULL,
    public_en TEXT NOT NULL,
    public_cy TEXT NOT NULL,
    is_hidden BOOLEAN NOT NULL,
    position INTEGER NOT NULL,
    retired_at TIMESTAMP
);

CREATE TABLE questions (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    supporter_id BIGINT NOT NULL REFERENCES supporters (id),
    topic_id BIGINT NOT NULL REFERENCES topics (id),
    body TEXT NOT NULL,
    background TEXT NOT NULL,
    original_body TEXT,
    first_name TEXT NOT NULL,
    say_name TEXT NOT NULL,
    is_anonymous BOOLEAN NOT NULL,
    town_name TEXT NOT NULL,
    town_code TEXT,
    county TEXT NOT NULL,
    region TEXT NOT NULL,
    nation TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN
        ('unconfirmed', 'queued', 'approved', 'shortlisted', 'refused', 'returned', 'merged', 'withdrawn')),
    status_at TIMESTAMP NOT NULL,
    reason_id BIGINT REFERENCES reasons (id),
    merged_into_id BIGINT REFERENCES questions (id),
    consent_version TEXT NOT NULL,
    language TEXT NOT NULL,
    submission_key TEXT NOT NULL UNIQUE,
    search_text TEXT NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    confirmed_at TIMESTAMP,
    version BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX questions_sitting_status ON questions (sitting_id, status, confirmed_at);
CREATE INDEX questions_supporter ON questions (supporter_id);
CREATE INDEX questions_merged_into ON questions (merged_into_id);

CREATE TABLE confirmations (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    token_hash TEXT NOT NULL UNIQUE,
    code_hash TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('question', 'upvote', 'sign_in')),
    supporter_id BIGINT NOT NULL REFERENCES supporters (id) ON DELETE CASCADE,
    question_id BIGINT REFERENCES questions (id) ON DELETE CASCADE,
    details TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    confirmed_at TIMESTAMP
);
CREATE INDEX confirmations_supporter ON confirmations (supporter_id, created_at);

CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    question_id BIGINT REFERENCES questions (id),
    staff_id BIGINT REFERENCES staff (id),
    act TEXT NOT NULL,
    reason_id BIGINT REFERENCES reasons (id),
    note TEXT NOT NULL,
    text_before TEXT,
    text_after TEXT,
    target_question_id BIGINT REFERENCES questions (id),
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX decisions_sitting ON decisions (sitting_id, id);
CREATE INDEX decisions_question ON decisions (question_id, id);
