# A questioner says that their question was merged with one that asks something else.

question-asked-by = { $who }, and { $count ->
    [one] { $count } other
   *[other] { $count } others
}, ask this.

## Objections to a merge
objection-title = Does your question ask something else?
objection-text = If you object, a moderator looks at it and answers. You can do this once. Until then the merge stands.
objection-send = This is not the same question: I object
objection-already = You have objected before. A moderator answers, or has answered.
objection-overtaken = Somebody has answered this already, or the question is not merged any more.
objection-mine-waiting = You objected to this. A moderator will answer.
objection-mine-kept = You objected to this. A moderator looked at it, and the merge stands: { $answer }
objection-mine-parted = You objected to a merge. A moderator agreed: { $answer }
objection-mine-parted-unsaid = You objected to a merge. The question stands on its own again.
objection-waiting = { $count ->
    [one] { $count } objection to a merge
   *[other] { $count } objections to merges
}
objection-list-title = Objections to merges
objection-list-lede = Questioners say that their question does not ask what it was merged into. Each can do so once.
objection-list-none = No objection waits.
objection-list-answered = Answered
objection-state-waiting = Waits for an answer
objection-state-kept = The merge stands
objection-state-parted = On its own again
objection-desk-title = Objection to a merge
objection-target = It was merged into:
objection-answered = The answer
objection-outcome = What do you decide?
objection-choose-kept = They ask the same: the merge stands
objection-choose-parted = They ask different things: undo the merge
objection-answer = Your answer
objection-answer-hint = One line. The questioner and the public can read it.
objection-answer-send = Answer
objection-problem-outcome = Choose whether the merge stands
desk-done-objection-kept = The merge stands. The questioner is told.
desk-done-objection-parted = The question is on its own again. The questioner is told.
log-act-object = objection to a merge
log-act-keep = merge stands after an objection
history-object = The questioner objected to the merge
history-keep = The merge stands after an objection
desk-act-object = Objection to the merge
desk-act-keep = The merge stands

## Mail
mail-merged-object = Does yours ask something else? You can object once.
mail-merged-object-link = Look at it and object
mail-objection-subject = Your objection for “{ $sitting }” is answered
mail-objection-kept = You objected to a merge of your question for “{ $sitting }”. A moderator looked at it, and the merge stands. Everyone who backed yours still counts.
mail-objection-parted = You objected to a merge of your question for “{ $sitting }”. A moderator agreed, and your question stands on its own again.
mail-objection-says = The moderator says:
mail-objection-link = See your question
