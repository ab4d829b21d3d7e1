-- The rules by which questions are decided, in versions that are never changed.
-- The set without a sitting is the standard one: version 1 of every sitting,
-- until its organiser writes another.
CREATE TABLE rule_sets (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sitting_id BIGINT REFERENCES sittings (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    note TEXT NOT NULL,
    created_by BIGINT REFERENCES staff (id),
    created_at TIMESTAMP NOT NULL,
    UNIQUE (sitting_id, version)
);

CREATE TABLE rules (
    rule_set_id BIGINT NOT NULL REFERENCES rule_sets (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    heading_en TEXT NOT NULL,
    heading_cy TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_cy TEXT NOT NULL,
    PRIMARY KEY (rule_set_id, number)
);

-- Which rule a refusal for a reason cites.
CREATE TABLE rule_reasons (
    rule_set_id BIGINT NOT NULL REFERENCES rule_sets (id),
    reason_id BIGINT NOT NULL REFERENCES reasons (id),
    number INTEGER NOT NULL,
    PRIMARY KEY (rule_set_id, reason_id),
    FOREIGN KEY (rule_set_id, number) REFERENCES rules (rule_set_id, number)
);

-- The rules in force when it was decided, and the rule that a refusal cited.
ALTER TABLE decisions ADD COLUMN rule_set_id BIGINT REFERENCES rule_sets (id);
ALTER TABLE decisions ADD COLUMN rule_number INTEGER;
-- Who proposed what needed two people.
ALTER TABLE decisions ADD COLUMN second_staff_id BIGINT REFERENCES staff (id);
CREATE INDEX decisions_staff ON decisions (sitting_id, staff_id, id);

INSERT INTO rule_sets (sitting_id, version, note, created_at) VALUES (NULL, 1, '', '2026-11-25 00:00:00');

INSERT INTO rules (rule_set_id, number, heading_en, heading_cy, text_en, text_cy)
SELECT s.id, r.number, r.heading_en, r.heading_cy, r.text_en, r.text_cy
FROM rule_sets s CROSS JOIN (
    SELECT 1 AS number, 'Ask one thing' AS heading_en, 'Gofynnwch un peth' AS heading_cy,
        'Write one question that can be read out loud and answered. Say why you ask in the box below it.' AS text_en,
        'Ysgrifennwch un cwestiwn y gellir ei ddarllen yn uchel a’i ateb. Dywedwch pam rydych yn gofyn yn y blwch oddi tano.' AS text_cy
    UNION ALL SELECT 2, 'Ask what they can answer', 'Gofynnwch yr hyn y gallant ei ateb',
        'Ask about a thing that the person at the sitting can change. Ask somebody else about the rest.',
        'Gofynnwch am rywbeth y gall y person yn yr eisteddiad ei newid. Gofynnwch i rywun arall am y gweddill.'
    UNION ALL SELECT 3, 'Ask something new', 'Gofynnwch rywbeth newydd',
        'Was it put before? Then read the answer first. You can ask what has changed since. We join questions that ask the same, and all who back them still count.',
        'A ofynnwyd hyn o’r blaen? Yna darllenwch yr ateb yn gyntaf. Gallwch ofyn beth sydd wedi newid ers hynny. Rydym yn uno cwestiynau sy’n gofyn yr un peth, ac mae pawb sy’n eu cefnogi yn dal i gyfrif.'
    UNION ALL SELECT 4, 'Be fair to people', 'Byddwch yn deg â phobl',
        'Hard questions are welcome. Ask what a person did or chose. Do not call them names. Do not say that they broke the law unless a court has said so.',
        'Mae croeso i gwestiynau caled. Gofynnwch beth a wnaeth neu a ddewisodd rhywun. Peidiwch â’u sarhau. Peidiwch â dweud eu bod wedi torri’r gyfraith oni bai bod llys wedi dweud hynny.'
    UNION ALL SELECT 5, 'Keep private things private', 'Cadwch bethau preifat yn breifat',
        'Leave out names, homes, phone numbers and the private lives of people who are not in public life. That means your own as well.',
        'Peidiwch â rhoi enwau, cartrefi, rhifau ffôn na bywyd preifat pobl nad ydynt mewn bywyd cyhoeddus. Mae hynny’n cynnwys eich rhai chi.'
    UNION ALL SELECT 6, 'Keep within the law', 'Cadwch o fewn y gyfraith',
        'We cannot show what a court has said must not be told. We cannot show a question about a trial while it goes on.',
        'Ni allwn ddangos yr hyn y mae llys wedi dweud na ddylid ei ddatgelu. Ni allwn ddangos cwestiwn am achos llys tra bo’n mynd ymlaen.'
    UNION ALL SELECT 7, 'Sell nothing', 'Peidiwch â gwerthu dim',
        'This is a place for questions. We do not show what sells or praises goods.',
        'Lle i gwestiynau yw hwn. Nid ydym yn dangos dim sy’n gwerthu neu’n canmol nwyddau.'
    UNION ALL SELECT 8, 'Think what you like', 'Meddyliwch fel y mynnwch',
        'No question is turned down for the view in it. English and Welsh count the same. Spelling does not count at all.',
        'Ni wrthodir yr un cwestiwn oherwydd y farn sydd ynddo. Mae’r Gymraeg a’r Saesneg yn gyfartal. Nid yw sillafu’n cyfrif o gwbl.'
) r WHERE s.sitting_id IS NULL;

INSERT INTO rule_reasons (rule_set_id, reason_id, number)
SELECT s.id, reasons.id, CASE reasons.code
    WHEN 'not-a-question' THEN 1 WHEN 'unreadable' THEN 1 WHEN 'not-for-them' THEN 2
    WHEN 'already-asked' THEN 3 WHEN 'personal-attack' THEN 4 WHEN 'personal-details' THEN 5
    WHEN 'legal' THEN 6 ELSE 7 END
FROM rule_sets s CROSS JOIN reasons
WHERE s.sitting_id IS NULL AND reasons.code IN ('not-a-question', 'unreadable', 'not-for-them',
    'already-asked', 'personal-attack', 'personal-details', 'legal', 'advert');
