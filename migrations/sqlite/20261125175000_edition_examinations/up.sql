-- What a slate costs that people changed: who was heard and the largest group left out, as JSON. NULL: it is as the rule gave it,
-- or the ballots were no longer kept.
ALTER TABLE editions ADD COLUMN examination TEXT;
