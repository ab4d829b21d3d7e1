-- One row for one supporter and one question; the count shown is derived by a
-- job into `tallies`, never incremented here. `moved_from_id` marks an upvote
-- that came along when its question was merged.
CREATE TABLE upvotes (
    question_id BIGINT NOT NULL REFERENCES questions (id),
    supporter_id BIGINT NOT NULL REFERENCES supporters (id),
    state TEXT NOT NULL CHECK (state IN ('counted', 'held', 'withdrawn')),
    moved_from_id BIGINT REFERENCES questions (id),
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (question_id, supporter_id)
);
CREATE INDEX upvotes_supporter ON upvotes (supporter_id);
CREATE INDEX upvotes_changed ON upvotes (changed_at);

CREATE TABLE tallies (
    question_id BIGINT PRIMARY KEY NOT NULL REFERENCES questions (id),
    counted BIGINT NOT NULL,
    towns BIGINT NOT NULL,
    regions BIGINT NOT NULL,
    counted_at TIMESTAMP NOT NULL
);
CREATE INDEX tallies_counted ON tallies (counted);

-- How often a question was shown in a list; written in batches by a job and
-- read only by the fair order. That order must not move while somebody pages
-- through it, so it reads counts frozen in the last even and the last odd hour.
CREATE TABLE exposures (
    question_id BIGINT PRIMARY KEY NOT NULL REFERENCES questions (id),
    shown BIGINT NOT NULL,
    frozen_even BIGINT NOT NULL DEFAULT 0,
    frozen_odd BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE job_runs (
    name TEXT PRIMARY KEY NOT NULL,
    leased_until TIMESTAMP NOT NULL,
    ran_at TIMESTAMP NOT NULL
);
