DROP TABLE flag_checks;
DROP TABLE question_flags;
