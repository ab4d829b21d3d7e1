DROP TABLE taken_in;
DROP TABLE mailbag_rows;
DROP TABLE mailbags;
