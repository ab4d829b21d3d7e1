CREATE TABLE said_towns (
    name_key TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    say TEXT NOT NULL
);
