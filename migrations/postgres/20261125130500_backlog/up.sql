-- Who was told that the moderators are late, so that nobody is told twice.
CREATE TABLE late_notices (
    sitting_id BIGINT NOT NULL REFERENCES sittings (id) ON DELETE CASCADE,
    supporter_id BIGINT NOT NULL REFERENCES supporters (id) ON DELETE CASCADE,
    told_at TIMESTAMP NOT NULL,
    PRIMARY KEY (sitting_id, supporter_id)
);

-- How many came and how many were decided since a moment.
CREATE INDEX questions_confirmed ON questions (sitting_id, confirmed_at);
CREATE INDEX decisions_created ON decisions (sitting_id, created_at);
