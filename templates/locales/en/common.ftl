# Sentences that many pages share: errors, problems in forms, roles, attributions.

error-link-home = Go to the front page
error-not-found-title = We cannot find that page
error-not-found-body = The address may have a slip in it, or the page may have been taken down. Nothing you sent has been lost.
error-forbidden-title = This page is not for your role
error-forbidden-body = You are signed in, but this is somebody else’s job. If it should be yours, ask the organiser.
error-sign-in-title = Sign in first
error-sign-in-body = This page is for staff who are signed in.
error-cross-site-title = That did not come from this site
error-cross-site-body = We only take forms that were sent from our own pages. Go back, open the page again and send it from there.
error-stale-form-title = That page had been open for too long
error-stale-form-body = Go back, copy what you wrote if it is long, reload the page and send it again. Nothing was sent.
error-unreadable-title = We could not read that
error-unreadable-body = What arrived was not one of our forms. Go back and try again.
error-too-large-title = That is too much at once
error-too-large-body = What you sent is longer than any of our forms. Go back and make it shorter.
error-too-slow-title = That took too long to arrive
error-too-slow-body = The connection was too slow. Go back and send it again. Nothing was sent.
error-too-many-title = Too many tries
error-too-many-body = Please wait a little and try again.
error-conflict-title = Somebody was there first
error-unavailable-title = Sorry, the service is resting for a moment
error-unavailable-body = We cannot reach our records just now. Go back and try again in a minute. What you sent last has not been kept, so please keep a copy.
error-internal-title = Sorry, something is wrong on our side
error-internal-body = We have made a note of it. Go back and try again. If it stays like this, write to us and quote the number below.

problem-question-empty = Write your question
problem-question-short = Your question is too short. Write at least { $limit } characters
problem-question-long = Your question is too long. Use { $limit } characters or fewer
problem-background-long = The background is too long. Use { $limit } characters or fewer
problem-name-empty = Write your first name
problem-name-long = Your first name is too long. Use { $limit } characters or fewer
problem-town-empty = Write the name of your town or village
problem-town-long = The name of the town is too long. Use { $limit } characters or fewer
problem-say-name-long = How to say your name is too long. Use { $limit } characters or fewer
problem-email-empty = Write your e-mail address
problem-email-shape = Write an e-mail address like name@example.org
problem-note-empty = Write a reason. It will be public
problem-note-long = This is too long. Use { $limit } characters or fewer

role-organiser = organiser
role-moderator = moderator
role-office = representative’s office
role-auditor = auditor

attribution = { $name } in { $town }
attribution-nameless = Someone in { $town }
attribution-townless = { $name }
attribution-unknown = Somebody
attribution-others = { $who }, and { $count ->
    [one] { $count } other
   *[other] { $count } others
}

desk-nav-queue = Queue
desk-nav-shortlist = Shortlist
desk-nav-sittings = Sittings
desk-nav-reasons = Reasons
desk-nav-staff = Staff

status-unconfirmed = waiting for you to confirm
status-queued = being checked
status-returned = sent back to be reworded
status-approved = open
status-shortlisted = on the shortlist
status-refused = not accepted
status-merged = joined to another question
status-withdrawn = taken back

region-east-midlands = East Midlands
region-east-of-england = East of England
region-england = England
region-london = London
region-north-east = North East
region-north-west = North West
region-northern-ireland = Northern Ireland
region-scotland = Scotland
region-south-east = South East
region-south-west = South West
region-wales = Wales
region-west-midlands = West Midlands
region-yorkshire-and-the-humber = Yorkshire and The Humber
