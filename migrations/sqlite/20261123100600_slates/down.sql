DROP TABLE slate_lines;
DROP TABLE editions;
DROP TABLE overrides;
DROP TABLE selections;
