DROP TABLE said_towns;
