DROP TABLE merged_questions;
DROP TABLE mergings;
