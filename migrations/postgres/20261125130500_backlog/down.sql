DROP INDEX decisions_created;
DROP INDEX questions_confirmed;
DROP TABLE late_notices;
