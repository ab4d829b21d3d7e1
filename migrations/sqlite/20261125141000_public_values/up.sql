-- Which public value settles ties, as the organiser announces it. Empty: the sitting was set up before this was asked.
ALTER TABLE sittings ADD COLUMN public_value_source TEXT NOT NULL DEFAULT '';
