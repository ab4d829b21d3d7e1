-- A supporter is known by a keyed hash of the canonical address. The address
-- itself is sealed in `contacts`, apart, so that it can be deleted early.
CREATE TABLE supporters (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    email_hash TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL,
    town_name TEXT NOT NULL,
    town_code TEXT,
    county TEXT NOT NULL,
    region TEXT NOT NULL,
    nation TEXT NOT NULL,
    language TEXT NOT NULL,
    unsubscribe_key TEXT NOT NULL UNIQUE,
    unsubscribed_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    confirmed_at TIMESTAMP
);

CREATE TABLE contacts (
    supporter_id BIGINT PRIMARY KEY NOT NULL REFERENCES supporters (id) ON DELETE CASCADE,
    email_sealed TEXT NOT NULL
);

CREATE TABLE supporter_sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    supporter_id BIGINT NOT NULL REFERENCES supporters (id) ON DELETE CASCADE,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE INDEX supporter_sessions_supporter ON supporter_sessions (supporter_id);
