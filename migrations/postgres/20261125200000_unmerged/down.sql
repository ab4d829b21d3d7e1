ALTER TABLE clusters DROP COLUMN unmerged;
