CREATE TABLE reasons (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    title_en TEXT NOT NULL,
    title_cy TEXT NOT NULL,
    public_en TEXT NOT NULL,
    public_cy TEXT NOT NULL,
    is_hidden BOOLEAN NOT NULL,
    position INTEGER NOT NULL,
    retired_at TIMESTAMP
);

-- What a new service starts with; staff may change the words and add more.
INSERT INTO reasons (code, title_en, title_cy, public_en, public_cy, is_hidden, position) VALUES
('not-a-question', 'It is not a question', 'Nid cwestiwn ydyw',
 'What was sent does not ask anything. Please send it again as one question that can be put and answered.',
 'Nid yw’r hyn a anfonwyd yn gofyn dim. Anfonwch ef eto fel un cwestiwn y gellir ei ofyn a’i ateb.', FALSE, 1),
('already-asked', 'It was asked at an earlier sitting', 'Fe’i gofynnwyd mewn eisteddiad cynharach',
 'This was put at an earlier sitting and the answer is on this site. A question about what has changed since is welcome.',
 'Gofynnwyd hyn mewn eisteddiad cynharach ac mae’r ateb ar y wefan hon. Mae croeso i gwestiwn am yr hyn sydd wedi newid ers hynny.', FALSE, 2),
('personal-attack', 'It attacks a person', 'Mae’n ymosod ar berson',
 'Hard questions are welcome. Insults are not. Please ask about what somebody did or decided, not about who they are.',
 'Mae croeso i gwestiynau caled. Nid oes croeso i sarhad. Gofynnwch am yr hyn a wnaeth neu a benderfynodd rhywun, nid am bwy ydyn nhw.', FALSE, 3),
('personal-details', 'It tells private things about a person', 'Mae’n datgelu pethau preifat am berson',
 'The question names somebody or tells things about them that should stay private. Please send it again without them.',
 'Mae’r cwestiwn yn enwi rhywun neu’n dweud pethau amdanynt a ddylai aros yn breifat. Anfonwch ef eto hebddynt.', TRUE, 4),
('not-for-them', 'The person who is asked does not decide this', 'Nid y sawl a holir sy’n penderfynu hyn',
 'Somebody else is responsible for this, so the person at this sitting could not answer. Please ask about what they decide.',
 'Rhywun arall sy’n gyfrifol am hyn, felly ni allai’r sawl sydd yn yr eisteddiad hwn ateb. Gofynnwch am yr hyn y maen nhw’n ei benderfynu.', FALSE, 5),
('legal', 'The law does not let us publish it', 'Nid yw’r gyfraith yn caniatáu i ni ei gyhoeddi',
 'Publishing this question could break the law, for example because a court is dealing with the case.',
 'Gallai cyhoeddi’r cwestiwn hwn dorri’r gyfraith, er enghraifft am fod llys yn delio â’r achos.', TRUE, 6),
('advert', 'It advertises something', 'Mae’n hysbysebu rhywbeth',
 'What was sent sells or advertises something. This is a place for questions.',
 'Mae’r hyn a anfonwyd yn gwerthu neu’n hysbysebu rhywbeth. Lle i gwestiynau yw hwn.', TRUE, 7),
('unreadable', 'We could not make sense of it', 'Ni allem ei ddeall',
 'We read it more than once and could not tell what is being asked. Please send it again in other words.',
 'Fe’i darllenwyd fwy nag unwaith ac ni allem ddweud beth sy’n cael ei ofyn. Anfonwch ef eto mewn geiriau eraill.', FALSE, 8);

CREATE TABLE questions (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    supporter_id BIGINT NOT NULL REFERENCES supporters (id),
    topic_id BIGINT NOT NULL REFERENCES topics (id),
    body TEXT NOT NULL,
    background TEXT NOT NULL,
    original_body TEXT,
    first_name TEXT NOT NULL,
    say_name TEXT NOT NULL,
    is_anonymous BOOLEAN NOT NULL,
    town_name TEXT NOT NULL,
    town_code TEXT,
    county TEXT NOT NULL,
    region TEXT NOT NULL,
    nation TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN
        ('unconfirmed', 'queued', 'approved', 'shortlisted', 'refused', 'returned', 'merged', 'withdrawn')),
    status_at TIMESTAMP NOT NULL,
    reason_id BIGINT REFERENCES reasons (id),
    merged_into_id BIGINT REFERENCES questions (id),
    consent_version TEXT NOT NULL,
    language TEXT NOT NULL,
    submission_key TEXT NOT NULL UNIQUE,
    search_text TEXT NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    confirmed_at TIMESTAMP,
    version BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX questions_sitting_status ON questions (sitting_id, status, confirmed_at);
CREATE INDEX questions_supporter ON questions (supporter_id);
CREATE INDEX questions_merged_into ON questions (merged_into_id);

CREATE TABLE confirmations (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    token_hash TEXT NOT NULL UNIQUE,
    code_hash TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('question', 'upvote', 'sign_in')),
    supporter_id BIGINT NOT NULL REFERENCES supporters (id) ON DELETE CASCADE,
    question_id BIGINT REFERENCES questions (id) ON DELETE CASCADE,
    details TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at TIMESTAMP NOT NULL,
    code_expires_at TIMESTAMP NOT NULL,
    link_expires_at TIMESTAMP NOT NULL,
    confirmed_at TIMESTAMP
);
CREATE INDEX confirmations_supporter ON confirmations (supporter_id, created_at);

CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    sitting_id BIGINT NOT NULL REFERENCES sittings (id),
    question_id BIGINT REFERENCES questions (id),
    staff_id BIGINT REFERENCES staff (id),
    act TEXT NOT NULL,
    reason_id BIGINT REFERENCES reasons (id),
    note TEXT NOT NULL,
    text_before TEXT,
    text_after TEXT,
    target_question_id BIGINT REFERENCES questions (id),
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX decisions_sitting ON decisions (sitting_id, id);
CREATE INDEX decisions_question ON decisions (question_id, id);
