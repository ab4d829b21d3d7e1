DROP TABLE job_runs;
DROP TABLE exposures;
DROP TABLE tallies;
DROP TABLE upvotes;
