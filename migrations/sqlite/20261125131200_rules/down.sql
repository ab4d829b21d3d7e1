DROP INDEX decisions_staff;
ALTER TABLE decisions DROP COLUMN second_staff_id;
ALTER TABLE decisions DROP COLUMN rule_number;
ALTER TABLE decisions DROP COLUMN rule_set_id;
DROP TABLE rule_reasons;
DROP TABLE rules;
DROP TABLE rule_sets;
