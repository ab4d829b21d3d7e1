DROP TABLE edition_records;
DROP TABLE selection_records;
