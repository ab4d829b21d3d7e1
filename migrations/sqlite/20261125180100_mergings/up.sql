-- Questions of a cluster that joined one of them at one stroke, and how many people
-- came along or backed it already.
CREATE TABLE mergings (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    leader_id BIGINT NOT NULL REFERENCES questions (id),
    target_id BIGINT NOT NULL REFERENCES questions (id),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    joined BIGINT NOT NULL,
    moved BIGINT NOT NULL,
    already BIGINT NOT NULL,
    left_held BIGINT NOT NULL,
    left_opposed BIGINT NOT NULL,
    left_changed BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    undone_at TIMESTAMP
);

-- Where a merged question stood before, so that undoing puts exactly that back, and
-- from when its questioner may be told; NULL when they were.
CREATE TABLE merged_questions (
    question_id BIGINT PRIMARY KEY NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    merging_id BIGINT REFERENCES mergings (id),
    status_before TEXT NOT NULL,
    status_at_before TIMESTAMP NOT NULL,
    tell_at TIMESTAMP
);
CREATE INDEX merged_questions_merging ON merged_questions (merging_id, question_id);
CREATE INDEX merged_questions_tell ON merged_questions (tell_at);
