DROP TABLE mail_blocks;
DROP TABLE outbox;
