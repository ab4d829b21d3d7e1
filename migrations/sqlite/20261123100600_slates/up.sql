CREATE TABLE selections (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'published', 'discarded')),
    brief TEXT NOT NULL,
    public_value TEXT NOT NULL,
    seed TEXT NOT NULL,
    input_digest TEXT NOT NULL,
    outcome TEXT NOT NULL,
    created_by BIGINT NOT NULL REFERENCES staff (id),
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX selections_sitting ON selections (sitting_id, id);

CREATE TABLE overrides (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    selection_id BIGINT NOT NULL REFERENCES selections (id),
    position INTEGER NOT NULL,
    question_out_id BIGINT NOT NULL REFERENCES questions (id),
    question_in_id BIGINT NOT NULL REFERENCES questions (id),
    reason TEXT NOT NULL,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX overrides_selection ON overrides (selection_id, id);

CREATE TABLE editions (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    selection_id BIGINT NOT NULL REFERENCES selections (id),
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    note TEXT NOT NULL,
    published_by BIGINT NOT NULL REFERENCES staff (id),
    published_at TIMESTAMP NOT NULL,
    UNIQUE (sitting_id, number)
);

-- What was printed, word for word: an edition never changes, whatever later
-- becomes of the question.
CREATE TABLE slate_lines (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    edition_id BIGINT NOT NULL REFERENCES editions (id),
    position INTEGER NOT NULL,
    is_reserve BOOLEAN NOT NULL,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    body TEXT NOT NULL,
    first_name TEXT NOT NULL,
    say_name TEXT NOT NULL,
    is_anonymous BOOLEAN NOT NULL,
    town_name TEXT NOT NULL,
    topic_id BIGINT NOT NULL REFERENCES topics (id),
    evidence TEXT NOT NULL,
    why TEXT NOT NULL,
    override_reason TEXT,
    UNIQUE (edition_id, is_reserve, position)
);
CREATE INDEX slate_lines_question ON slate_lines (question_id);
