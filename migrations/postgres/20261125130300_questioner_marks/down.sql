DROP TABLE questioner_marks;
