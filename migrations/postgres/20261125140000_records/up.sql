-- What strangers and auditors check a selection with. The full record holds real ballots, without names or keys of people;
-- it is emptied some time after the sitting (limits.ballot_days).
CREATE TABLE selection_records (
    selection_id BIGINT PRIMARY KEY NOT NULL REFERENCES selections (id),
    public_record TEXT NOT NULL,
    full_record TEXT
);

-- The public record of an edition, byte for byte: it never changes.
CREATE TABLE edition_records (
    edition_id BIGINT PRIMARY KEY NOT NULL REFERENCES editions (id),
    digest TEXT NOT NULL,
    record TEXT NOT NULL
);
