-- What is marked in the hall while questions are put. Every mark is kept; of those on
-- one question the latest by `marked_at` (then by id) stands. `mark_key` is made on
-- the device, so that a mark sent twice is kept once. `met_id` names the mark that
-- stood when this one came from somebody who had not seen it and says otherwise:
-- people then say which holds, by a further mark.
CREATE TABLE hall_marks (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id) ON DELETE CASCADE,
    question_id BIGINT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    mark TEXT NOT NULL,
    marked_by BIGINT NOT NULL REFERENCES staff (id),
    marked_at TIMESTAMP NOT NULL,
    received_at TIMESTAMP NOT NULL,
    mark_key TEXT NOT NULL,
    seen_key TEXT NOT NULL,
    met_id BIGINT REFERENCES hall_marks (id) ON DELETE SET NULL,
    UNIQUE (sitting_id, mark_key)
);
CREATE INDEX hall_marks_question ON hall_marks (question_id);

-- Which question is on the wall of a hall; none before the first, and when the wall
-- was cleared. `version` grows with each mark and each change of the wall.
CREATE TABLE dispatches (
    sitting_id BIGINT PRIMARY KEY NOT NULL REFERENCES sittings (id) ON DELETE CASCADE,
    question_id BIGINT REFERENCES questions (id) ON DELETE SET NULL,
    version BIGINT NOT NULL,
    changed_by BIGINT NOT NULL REFERENCES staff (id),
    changed_at TIMESTAMP NOT NULL
);
