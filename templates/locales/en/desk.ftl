# The moderators' desk: queue, one question, decisions, shortlist.

desk-queue-title = The queue
desk-read-only = You can read this page. Deciding is for moderators.
desk-back-to-queue = Back to the queue
desk-no-sitting = There is no sitting yet
desk-no-sitting-text = When the organiser has made one and its call has opened, questions come in here.
desk-empty-queue = The queue is empty
desk-empty-queue-text = Every question has been decided. Well done.
desk-empty-status = No question stands here
desk-empty-filtered = Nothing fits what you looked for
desk-showing = Showing { $first } to { $last } of { $total }
desk-tick = Tick to approve { $ref } together with others
desk-ticked-text = Approve every question on this page that you have ticked.
desk-ticked-send = Approve the ticked questions
desk-similar-link = See what is like it

desk-filter-label = Find questions
desk-filter-words = Words
desk-filter-sitting = Sitting
desk-filter-status = Where they stand
desk-filter-topic = Topic
desk-all-topics = All topics

desk-status-unconfirmed = not confirmed
desk-status-queued = waiting
desk-status-returned = returned
desk-status-approved = approved
desk-status-shortlisted = shortlisted
desk-status-refused = refused
desk-status-merged = merged
desk-status-withdrawn = withdrawn

desk-flag-town = town not known
desk-flag-twin = same words as { $ref }
desk-flag-nameless = without a name
desk-flag-welsh = asked in Welsh
desk-flag-amended = amended

## Deciding
desk-decide-title = Decide
desk-refuse-reason = Reason
desk-reason-choose = Choose a reason
desk-refuse-note = More about the reason
desk-refuse-note-hint = The questioner and the public can read this.
desk-return-note = What should be different
desk-return-note-hint = The questioner and the public can read this. Say what to change, and how.
desk-merge-target = Reference of the question it joins
desk-merge-target-hint = It begins with Q, such as Q-7XK4M2PA. Everyone who backs this one then backs that one too.
desk-amend-text = New words
desk-amend-note = Why you changed it
desk-amend-note-hint = The questioner and the public can read this. The first words stay on the page too.
desk-unshortlist = Take off the shortlist
desk-unmerge = Undo the merge
desk-unmerge-text = The question stands where it stood before, and the people who came along with it leave the other one.
desk-merge-here = Merge into this one

desk-problem-reason = Choose a reason
desk-problem-text = Write the new words
desk-problem-target = Write the reference of the question it joins
desk-problem-target-unknown = There is no question with that reference. Check it letter by letter
desk-problem-target-sitting = That question is for another sitting. Choose one of the same sitting
desk-problem-target-itself = That is this question itself, or one that joined it. Choose another
desk-problem-target-closed = That question is not open. Choose one that is approved or on the shortlist
desk-problem-unchanged = These are the words it has now. Change them, or leave it as it is
desk-slate-published = The slate of this sitting is published, so the shortlist and what was merged stay as they are.

desk-act-approve = Approved
desk-act-refuse = Refused
desk-act-return = Returned for rewording
desk-act-amend = Amended
desk-act-merge = Merged
desk-act-unmerge = Merge undone
desk-act-shortlist = Put on the shortlist
desk-act-unshortlist = Taken off the shortlist
desk-act-select = Selected
desk-act-override = Changed by a person
desk-act-publish = Published
desk-act-inspect = Full record taken
desk-act-answer = Answer recorded
desk-act-reword = Reworded by the questioner
desk-act-withdraw = Taken back by the questioner
desk-act-take_in = Taken down by the desk

desk-done-approve = { $ref } is approved.
desk-done-refuse = { $ref } is refused. Its questioner is told why.
desk-done-return = { $ref } is returned. Its questioner is told what to change.
desk-done-amend = { $ref } has its new words. Its questioner is told.
desk-done-merge = Merged into { $ref }. { $moved ->
    [one] { $moved } backer came along
   *[other] { $moved } backers came along
}, { $already ->
    [one] { $already } backed it already
   *[other] { $already } backed it already
}.
desk-done-unmerge = { $ref } stands on its own again. { $moved ->
    [one] { $moved } backer
   *[other] { $moved } backers
} left the other question.
desk-done-shortlist = { $ref } is on the shortlist.
desk-done-unshortlist = { $ref } is off the shortlist.
desk-done-town = The town of { $ref } is corrected.
desk-done-topic = The topic of { $ref } is corrected.
desk-done-ticked = { $moved ->
    [0] No question was approved.
    [one] { $moved } question is approved.
   *[other] { $moved } questions are approved.
}{ $already ->
    [0] {""}
    [one] {" "}{ $already } was left as it is, because somebody else had decided it.
   *[other] {" "}{ $already } were left as they are, because somebody else had decided them.
}

desk-overtaken-title = Somebody decided this first
desk-overtaken-text = Your decision was not made. Here is what happened meanwhile, and what you wrote.
desk-overtaken-decided = What was decided
desk-overtaken-typed = What you sent
desk-overtaken-wanted = Your decision
desk-overtaken-note = Your note
desk-overtaken-look = Look at the question again

## One question
desk-question-title = Question { $ref }
desk-original = The words as they were sent
desk-facts-title = About this question
desk-yes = yes
desk-no = no
desk-fact-sitting = Sitting
desk-fact-topic = Topic
desk-fact-first-name = First name
desk-fact-say-name = How to say the name
desk-fact-nameless = Published without the name
desk-fact-town = Town
desk-fact-town-known = Town is known
desk-fact-language = Asked in
desk-fact-asked = Sent
desk-fact-confirmed = Confirmed
desk-fact-backers = People who back it
desk-fact-reason = Reason for refusing
desk-fact-merged-into = Merged into
desk-town-title = Correct the town
desk-town = Town
desk-town-send = Save the town
desk-place = Which one is meant
desk-problem-town-which = There is more than one town of that name. Choose the one that is meant
desk-problem-town-unknown = We do not know a town of that name. Try another spelling, or choose one below if it is there
desk-topic-title = Correct the topic
desk-topic = Topic
desk-topic-send = Save the topic
desk-note-town = The town was corrected.
desk-note-topic = The topic was corrected.
desk-similar-title = Questions like it
desk-similar-none = We found no question like it.
desk-merged-title = Merged into this one
desk-history-title = What was decided
desk-history-none = Nothing has been decided yet.
desk-history-from = { $ref } joined this question
desk-history-into = The other question: { $ref }
desk-history-reason = Reason: { $reason }
desk-history-before = Before: { $text }
desk-history-after = After: { $text }

## The shortlist
desk-shortlist-title = The shortlist
desk-shortlist-listed = { $count ->
    [0] On the shortlist
    [one] On the shortlist: { $count } question
   *[other] On the shortlist: { $count } questions
}
desk-shortlist-empty = Nothing is on the shortlist yet. Choose from the open questions below.
desk-shortlist-none = There is no open question to put on the shortlist
desk-candidates-title = Open questions, most backed first
desk-spread-topic = Topic
desk-spread-region = Region
desk-spread-region-caption = By region
desk-spread-town = Town
desk-spread-town-caption = By town
desk-spread-questions = Questions
desk-spread-unknown = not known
shortlist-size-hint = { $places ->
    [one] For { $places } place on the slate, about { $count } questions give the rule enough to choose from. Take some from each topic.
   *[other] For { $places } places on the slate, about { $count } questions give the rule enough to choose from. Take some from each topic.
}
shortlist-topics-caption = What people sent, by topic. Choose a topic to see its questions.
shortlist-upvotes = Upvotes
shortlist-on-it = On the shortlist
shortlist-share = { $count } ({ $percent }%)
shortlist-candidates-one = Open questions, one of each kind, most backed first
shortlist-show = Questions that ask the same
shortlist-show-one = Only the most backed of each kind
shortlist-show-every = Show every one
shortlist-in-cluster = { $count ->
    [one] { $count } more asks much the same
   *[other] { $count } more ask much the same
}; { $people ->
    [one] { $people } person
   *[other] { $people } people
} in all
shortlist-tick = Tick { $ref } for the shortlist
shortlist-ticked-text = Put every question on this page that you have ticked on the shortlist.
shortlist-ticked-send = Shortlist the ticked questions
shortlist-choose-topic = Choose a topic in the table above, or search
shortlist-choose-topic-text = There are too many open questions to read in one list. Topic by topic, nobody’s questions are pushed out of sight by what one group backs.
shortlist-none-narrowed = Nothing fits this search. Show every question, or clear the search.
desk-done-ticked-shortlist = { $moved ->
    [0] No question was put on the shortlist.
    [one] { $moved } question is put on the shortlist.
   *[other] { $moved } questions are put on the shortlist.
}{ $already ->
    [0] {""}
    [one] {" "}{ $already } was left as it is, because somebody else had decided it.
   *[other] {" "}{ $already } were left as they are, because somebody else had decided them.
}
