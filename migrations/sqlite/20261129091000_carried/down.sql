DROP TABLE carried;
