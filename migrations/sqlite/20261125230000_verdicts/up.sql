-- The table is made anew, because SQLite cannot change a CHECK: a verdict may be that
-- only a standard reply was given. More of what happened at the sitting: when it was
-- asked, by whom if not by the representative, in which words if they were others, what
-- was said word for word, and where to watch it. `link` is the transcript; `video_at`
-- is in seconds. A verdict is proposed by one person and confirmed by another.
CREATE TABLE new_answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    question_id BIGINT NOT NULL UNIQUE REFERENCES questions (id),
    asked TEXT NOT NULL CHECK (asked IN ('asked', 'not_asked')),
    state TEXT CHECK (state IN ('answered', 'partly', 'not_answered', 'standard_reply')),
    summary TEXT NOT NULL,
    link TEXT NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES staff (id),
    recorded_at TIMESTAMP NOT NULL,
    tell_at TIMESTAMP,
    told_up_to BIGINT NOT NULL DEFAULT 0,
    told_at TIMESTAMP,
    version BIGINT NOT NULL DEFAULT 0,
    asked_at TIMESTAMP,
    asked_by TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    quotation TEXT NOT NULL DEFAULT '',
    video TEXT NOT NULL DEFAULT '',
    video_at INTEGER CHECK (video_at >= 0),
    stage TEXT NOT NULL DEFAULT 'noted'
        CHECK (stage IN ('noted', 'proposed', 'returned', 'confirmed')),
    return_reason TEXT NOT NULL DEFAULT '',
    confirmed_by BIGINT REFERENCES staff (id),
    confirmed_at TIMESTAMP
);
-- What was final before there were two is confirmed, by nobody in particular.
INSERT INTO new_answers (id, sitting_id, question_id, asked, state, summary, link, recorded_by,
    recorded_at, tell_at, told_up_to, told_at, version, stage, confirmed_at)
SELECT id, sitting_id, question_id, asked, state, summary, link, recorded_by,
    recorded_at, tell_at, told_up_to, told_at, version,
    CASE WHEN tell_at IS NOT NULL OR told_at IS NOT NULL THEN 'confirmed' ELSE 'noted' END,
    COALESCE(tell_at, told_at)
FROM answers;
DROP TABLE answers;
ALTER TABLE new_answers RENAME TO answers;
CREATE INDEX answers_sitting ON answers (sitting_id);
CREATE INDEX answers_stage ON answers (stage);

-- The questioner says that a confirmed verdict is wrong: once for each question. Who
-- wrote and who confirmed it is kept here, because neither may decide. `verdict` and
-- `verdict_after` are codes of the outcome before and after.
CREATE TABLE contests (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL UNIQUE REFERENCES questions (id) ON DELETE CASCADE,
    verdict TEXT NOT NULL,
    proposed_by BIGINT NOT NULL REFERENCES staff (id),
    confirmed_by BIGINT REFERENCES staff (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'stands', 'changed')),
    answer TEXT NOT NULL,
    verdict_after TEXT NOT NULL,
    contested_at TIMESTAMP NOT NULL,
    decided_by BIGINT REFERENCES staff (id),
    decided_at TIMESTAMP
);
CREATE INDEX contests_state ON contests (state, contested_at);
