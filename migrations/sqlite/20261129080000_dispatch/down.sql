DROP TABLE dispatches;
DROP TABLE hall_marks;
