-- Who is working on a question, until when. A row whose time has passed holds
-- nothing. `is_taken` marks what a moderator took onto their own list.
CREATE TABLE question_holds (
    question_id BIGINT PRIMARY KEY NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    held_until TIMESTAMP NOT NULL,
    is_taken BOOLEAN NOT NULL
);
CREATE INDEX question_holds_staff ON question_holds (staff_id, held_until);

-- What staff tell one another about a question; never public, never changed.
CREATE TABLE question_notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    body TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX question_notes_question ON question_notes (question_id, id);

-- What a member of staff looks for again and again: the query of an address.
CREATE TABLE saved_filters (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    staff_id BIGINT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    UNIQUE (staff_id, name)
);

-- Whether single keys do something on the desk's pages.
ALTER TABLE staff ADD COLUMN uses_keys BOOLEAN NOT NULL DEFAULT TRUE;

-- Where in the queue a question stands: 0 ahead of the others, 1 in its turn,
-- 2 kept back.
ALTER TABLE questions ADD COLUMN turn INTEGER NOT NULL DEFAULT 1;

-- The queue is paged, counted and filtered without a look at the rows.
DROP INDEX questions_sitting_status;
CREATE INDEX questions_queue ON questions
    (sitting_id, status, turn, confirmed_at, id, topic_id, region, language);
CREATE INDEX questions_standing ON questions (sitting_id, status, status_at, id);
