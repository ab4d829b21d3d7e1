-- Addresses of other programs that are told what happens, and what each was told.
CREATE TABLE webhooks (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    -- Codes of events with commas between.
    events TEXT NOT NULL,
    secret_sealed TEXT NOT NULL,
    created_by BIGINT NOT NULL REFERENCES staff (id),
    created_at TIMESTAMP NOT NULL,
    disabled_at TIMESTAMP,
    -- Deliveries given up one after the other.
    failures INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE webhook_deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    webhook_id BIGINT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    event TEXT NOT NULL CHECK (event IN ('slate_published', 'question_asked', 'question_answered', 'test')),
    -- What happened, so that it is told once.
    occasion TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'leased', 'sent', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TIMESTAMP NOT NULL,
    leased_until TIMESTAMP,
    last_error TEXT,
    created_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    UNIQUE (webhook_id, occasion)
);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (state, due_at);
