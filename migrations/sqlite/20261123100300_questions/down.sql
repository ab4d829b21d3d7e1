DROP TABLE decisions;
DROP TABLE confirmations;
DROP TABLE questions;
DROP TABLE reasons;
