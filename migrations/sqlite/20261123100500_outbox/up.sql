CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL,
    address_hash TEXT NOT NULL,
    address_sealed TEXT NOT NULL,
    language TEXT NOT NULL,
    params TEXT NOT NULL,
    unsubscribe_key TEXT,
    dedupe_key TEXT UNIQUE,
    message_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('queued', 'leased', 'sent', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TIMESTAMP NOT NULL,
    leased_until TIMESTAMP,
    last_error TEXT,
    created_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP
);
CREATE INDEX outbox_due ON outbox (state, due_at);
CREATE INDEX outbox_address ON outbox (address_hash, created_at);

-- Addresses whose owner pressed "This was not me": no mail that somebody asks
-- for is sent to them before `blocked_until`.
CREATE TABLE mail_blocks (
    address_hash TEXT PRIMARY KEY NOT NULL,
    blocked_until TIMESTAMP NOT NULL
);
