CREATE TABLE representatives (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL
);

CREATE TABLE topics (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL,
    name_cy TEXT NOT NULL,
    position INTEGER NOT NULL,
    retired_at TIMESTAMP
);

CREATE TABLE sittings (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    representative_id BIGINT NOT NULL REFERENCES representatives (id),
    title_en TEXT NOT NULL,
    title_cy TEXT NOT NULL,
    put_to TEXT NOT NULL,
    sits_at TIMESTAMP NOT NULL,
    zone TEXT NOT NULL,
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 100),
    pledge INTEGER NOT NULL CHECK (pledge BETWEEN 0 AND 100),
    question_limit INTEGER NOT NULL CHECK (question_limit BETWEEN 1 AND 100),
    call_opens_at TIMESTAMP NOT NULL,
    call_closes_at TIMESTAMP NOT NULL,
    is_totals_hidden BOOLEAN NOT NULL,
    seed_secret_sealed TEXT NOT NULL,
    seed_commitment TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    created_at TIMESTAMP NOT NULL,
    CHECK (call_opens_at < call_closes_at),
    CHECK (call_closes_at <= sits_at)
);

CREATE TABLE sitting_topics (
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    topic_id BIGINT NOT NULL REFERENCES topics (id),
    PRIMARY KEY (sitting_id, topic_id)
);

-- Rows a host has imported over or beside the built-in gazetteer.
CREATE TABLE imported_towns (
    code TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    county TEXT NOT NULL,
    authority TEXT NOT NULL,
    region TEXT NOT NULL,
    nation TEXT NOT NULL,
    population BIGINT,
    aliases TEXT NOT NULL,
    parent TEXT,
    lat DOUBLE PRECISION NOT NULL,
    lon DOUBLE PRECISION NOT NULL,
    is_replacing BOOLEAN NOT NULL
);
