# Pages that everybody may read: home, sittings, lists of questions, a question, the decision log, the archive.

home-title = Ask those in power
home-how = How it works
home-step-1 = You ask.
home-step-1-text = Write one question. A person checks it against the rules.
home-step-2 = People back it.
home-step-2-text = Others press one button under the questions they want to hear asked.
home-step-3 = It is asked for you.
home-step-3-text = A representative stands up and asks it, in your words, with your first name and your town.
home-how-more = More about how it works
home-sittings = Sittings
home-all-sittings = See every sitting
home-archive = Search the questions of all sittings
home-about-sitting = About this sitting
home-ask = Ask a question
home-see-questions = Read the questions
home-closes = The call closes on { $when }.
home-opens = The call opens on { $when }.
home-none-heading = Your questions, asked out loud
home-none-text = No sitting has been announced yet. When there is one, you can ask your question here.
home-hero-announced = { $who } will put your questions to { $to } on { $when }.
home-hero-open = { $who } will put your questions to { $to } on { $when }. What should be asked?
home-hero-closing = Last day: { $who } will put your questions to { $to } on { $when }. What should be asked?
home-hero-shortlisting = The call is closed. The questions for { $to } are now being chosen.
home-hero-published = The questions are chosen. { $who } will put them to { $to } on { $when }.
home-hero-asked = { $who } has put your questions to { $to }. The answers are being written down.
home-hero-answered = { $who } put your questions to { $to }. Read what was answered.

sittings-title = Sittings
sittings-lede = At a sitting, a representative asks your questions. The latest comes first.
sittings-none = Nothing has been announced yet.
logs-title = Decision logs
logs-lede = Each sitting has its own log of every decision. Choose a sitting.

sitting-all = All sittings
sitting-who = { $who }, { $office }, puts your questions to { $to }.
sitting-pledge = { $count ->
    [one] “I will ask 1 of these.”
   *[other] “I will ask { $count } of these.”
}
sitting-card-summary = { $count ->
    [0] No questions.
    [one] 1 question.
   *[other] { $count } questions.
}
sitting-card-so-far = { $count ->
    [0] No questions yet.
    [one] 1 question so far.
   *[other] { $count } questions so far.
}
sitting-zone-uk = UK time
sitting-stage-announced = announced
sitting-stage-open = open for questions
sitting-stage-closing = last day
sitting-stage-shortlisting = being chosen
sitting-stage-published = questions chosen
sitting-stage-asked = asked
sitting-stage-answered = answered
sitting-see-questions = Read the questions
sitting-see-slate = See the chosen questions
sitting-see-answers = See what was asked and answered
sitting-see-log = See every decision
sitting-n-questions = { $count ->
    [one] question
   *[other] questions
}
sitting-n-people = { $count ->
    [one] person asked
   *[other] people asked
}
sitting-n-towns = { $count ->
    [one] town
   *[other] towns
}
sitting-n-regions = { $count ->
    [one] region
   *[other] regions
}
sitting-n-upvotes = { $count ->
    [one] upvote
   *[other] upvotes
}
sitting-totals-hidden = How many people back each question is shown when the call has closed.
sitting-timeline = What happens when
sitting-rules = How many
sitting-capacity = { $count ->
    [one] There is time for 1 question.
   *[other] There is time for { $count } questions.
}
sitting-limit = { $count ->
    [one] Each person may ask 1.
   *[other] Each person may ask up to { $count }.
}
sitting-topics = Topics
sitting-seed = How ties are settled
sitting-seed-text = If two questions are exactly level, a number that nobody could know before decides. This is its seal. We publish the number behind it with the chosen questions, so that anyone can check that we did not change it.

timeline-open = The call opens
timeline-open-note = You can ask, and back other people’s questions.
timeline-closing = The call closes
timeline-closing-note = After this no question and no backing is taken.
timeline-shortlisting = Choosing
timeline-shortlisting-note = Moderators put questions forward. A published rule chooses among them.
timeline-published = The chosen questions are published
timeline-published-note = With a reason for each one.
timeline-asked = The questions are asked
timeline-asked-note = The representative stands up and asks.
timeline-answered = The answers are here
timeline-answered-note = What was said, question by question.

list-title = Questions for { $sitting }
list-heading = Questions
list-filters = Find questions
list-search = Search
list-topic = Topic
list-region = Region
list-town = Town
list-sort = Order
list-any = all
list-sort-fair = fair shuffle
list-sort-fresh = newest first
list-sort-most = most backed first
list-summary = { $count ->
    [one] 1 question
   *[other] Showing { $first } to { $last } of { $count } questions
}
list-why = Why this order?
list-why-fair = Everyone sees a shuffle of their own, so that early or loud questions do not win by being on top. Questions that few people have seen come first. Your shuffle stays as it is while you turn the pages.
list-why-fresh = The question that was sent last is on top.
list-why-most = The question that most people back is on top. Numbers are counted afresh every few seconds.
list-totals-hidden = How many people back each question is hidden until the call closes, so that nobody is swayed by it.
list-empty = No questions yet
list-empty-text = When a moderator has checked the first question, it will be here.
list-empty-filtered = Nothing found
list-empty-filtered-text = Try fewer words, or clear the filters.

question-standing = Where it stands
question-standing-unconfirmed = You have not confirmed this question yet. Use the code in the e-mail we sent you.
question-standing-queued = A moderator is going to read your question. You will get an e-mail.
question-standing-returned = A moderator has sent your question back to be reworded. See the note below.
question-standing-approved = This question is open. People can back it while the call lasts.
question-standing-shortlisted = A moderator has put this question forward. It may be chosen when the call has closed.
question-standing-approved-closed = The call has closed. A moderator may still put this question forward.
question-standing-shortlisted-closed = A moderator has put this question forward. It may be one of those that are chosen.
question-standing-refused = This question was not accepted.
question-standing-merged = This question asks the same as another, so the two were joined. Everyone who backed this one now backs the other.
question-standing-withdrawn = You took this question back.
question-since = Since { $when }
question-only-you = Only you can see this page.
question-hidden-title = A question that was not accepted
question-see-rules = Read the rules
question-merged-into = It is now part of:
question-that-one = the other question
question-merged-in = { $count ->
    [one] 1 other question asked the same and was joined to this one.
   *[other] { $count } other questions asked the same and were joined to this one.
}
question-tag-chosen = chosen
question-tag-reserve = in reserve
question-tag-not-chosen = not chosen
question-place-chosen = Chosen: question { $position } of the sitting.
question-place-reserve = In reserve: it is asked if a chosen question cannot be.
question-place-not-chosen = Not chosen this time.
question-answer = What was answered
question-original = The first wording
question-original-text = A moderator changed the words. This is what was sent:
question-history = What happened

history-received = Received
history-approve = Accepted
history-refuse = Not accepted
history-return = Sent back to be reworded
history-amend = Wording changed by a moderator
history-merge = Joined to another question
history-unmerge = Separated again
history-shortlist = Put forward for choosing
history-unshortlist = No longer put forward
history-answer = The answer was written down
history-reword = Reworded by the questioner
history-withdraw = Taken back by the questioner
history-take_in = Taken down by the desk

answer-link = Read it in full:
answer-video = Watch it:
answer-video-from = from { $at }
answer-words = It was asked in these words:
answer-quotation = What was said, word for word:
answer-recorded = Written down on { $when }

log-title-of = Decision log: { $sitting }
log-lede = Every decision about a question or about the choice, newest first. Nothing is ever changed or taken out.
log-filter = Choose what to see
log-act = What was done
log-any-act = everything
log-act-approve = accepted
log-act-refuse = not accepted
log-act-return = sent back to be reworded
log-act-amend = wording changed
log-act-merge = joined to another
log-act-unmerge = separated again
log-act-shortlist = put forward
log-act-unshortlist = no longer put forward
log-act-select = questions chosen by the rule
log-act-override = choice changed by a person
log-act-publish = chosen questions published
log-act-inspect = the full record was taken for checking
log-act-answer = answer written down
log-act-reword = reworded
log-act-withdraw = taken back
log-act-take_in = taken in by the desk
log-by-questioner = by the questioner
log-by-rule = by the published rule
log-by-service = by whoever runs the service
log-summary = { $count ->
    [0] No decisions
    [one] 1 decision
   *[other] { $count } decisions
}
log-question = Question:
log-target = Joined to:
log-reason = Reason:
log-before = Before:
log-after = After:
log-not-shown = (its words are not shown)
log-csv = Download the whole log as a table (CSV)
log-empty = No decisions yet
log-csv-when = when (UTC)
log-csv-act = decision
log-csv-by = by
log-csv-question = question
log-csv-text = words of the question
log-csv-target = joined to
log-csv-reason = reason
log-csv-note = note
log-csv-before = before
log-csv-after = after

archive-back = About this sitting
archive-lede = What { $who } asked { $to }, and what was answered.
archive-questions = Question by question
archive-not-recorded = Nothing has been written down about this one yet.
