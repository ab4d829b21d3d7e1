DROP TABLE batch_lines;
DROP TABLE batches;
