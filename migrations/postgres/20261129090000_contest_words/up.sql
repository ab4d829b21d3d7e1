-- A contest is made for one's own question, which may have been merged into the one with
-- the verdict: `question_id` is one's own, `about_id` that with the verdict. `words` is
-- why the questioner thinks it wrong; only the desk reads it.
ALTER TABLE contests ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE contests ADD COLUMN about_id BIGINT REFERENCES questions (id) ON DELETE CASCADE;
UPDATE contests SET about_id = question_id;
ALTER TABLE contests ALTER COLUMN about_id SET NOT NULL;
CREATE INDEX contests_about ON contests (about_id);
