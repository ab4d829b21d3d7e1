-- Questions of a cluster that stand on their own, so that a moderator sees where
-- something could still be merged; counted by the job like the other counts.
ALTER TABLE clusters ADD COLUMN unmerged BIGINT NOT NULL DEFAULT 0;
