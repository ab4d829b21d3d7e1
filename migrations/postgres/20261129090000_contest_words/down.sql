ALTER TABLE contests DROP COLUMN words, DROP COLUMN about_id;
