-- Which question leads the cluster that a question is in, as the duplicate finder
-- sees it; a hint to staff. `finder` is the edition of the finder and `words_key`
-- the digest of the words that it read. `likeness` says how much a wording has in
-- common with the others of its cluster, 0 to 1.
CREATE TABLE cluster_places (
    question_id BIGINT PRIMARY KEY NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id) ON DELETE CASCADE,
    leader_id BIGINT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    score DOUBLE PRECISION NOT NULL,
    is_opposed BOOLEAN NOT NULL,
    likeness DOUBLE PRECISION NOT NULL DEFAULT 0,
    finder INTEGER NOT NULL,
    words_key TEXT NOT NULL
);
CREATE INDEX cluster_places_leader ON cluster_places (leader_id, question_id);
CREATE INDEX cluster_places_sitting ON cluster_places (sitting_id, question_id);

-- What the desk lists of each cluster, derived by a job. `people` are distinct:
-- who asks one of its questions or backs it. `apart_at` is set when a moderator
-- said that its questions do not belong together.
CREATE TABLE clusters (
    leader_id BIGINT PRIMARY KEY NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id) ON DELETE CASCADE,
    topic_id BIGINT NOT NULL REFERENCES topics (id),
    size BIGINT NOT NULL,
    waiting BIGINT NOT NULL,
    opposed BIGINT NOT NULL,
    people BIGINT NOT NULL,
    oldest_at TIMESTAMP,
    apart_at TIMESTAMP,
    apart_by BIGINT REFERENCES staff (id)
);
CREATE INDEX clusters_weight ON clusters (sitting_id, topic_id, people, leader_id);
