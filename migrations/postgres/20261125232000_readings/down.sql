DROP TABLE reading_policies;
DROP TABLE relayed;
DROP TABLE readings;
