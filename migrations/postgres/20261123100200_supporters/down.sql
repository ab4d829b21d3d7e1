DROP TABLE supporter_sessions;
DROP TABLE contacts;
DROP TABLE supporters;
