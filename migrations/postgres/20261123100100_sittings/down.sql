DROP TABLE imported_towns;
DROP TABLE sitting_topics;
DROP TABLE sittings;
DROP TABLE topics;
DROP TABLE representatives;
