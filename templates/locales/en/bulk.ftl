# One act on many questions.

bulk-link = Decide { $count } questions at once
bulk-ticked = Do something else with the ticked questions
bulk-title = Decide many questions at once
bulk-lede = { $count ->
    [0] No question fits what you chose.
    [one] This is for { $count } question. You see it again before anything is done.
    [1000] This is for the first { $count } questions. You see them again before anything is done.
   *[other] This is for { $count } questions. You see them again before anything is done.
}
bulk-act = What to do
bulk-act-approve = Approve
bulk-act-shortlist = Put on the shortlist
bulk-act-unshortlist = Take off the shortlist
bulk-act-refuse = Refuse
bulk-act-return = Return for rewording
bulk-reason = Reason, if you refuse them
bulk-note = Note
bulk-note-hint = Every questioner and the public can read this. If you return questions, say what to change. Otherwise you may leave it empty.
bulk-look = Look at it first
bulk-problem-choose = Choose what to do
bulk-problem-nothing = There is no question left that fits. Go back to the queue
bulk-problem-act = This cannot be done to these questions. Choose something else
bulk-recent = The last times
bulk-recent-line = { $act }, { $when }

bulk-heading-previewed = Look at it before it is done
bulk-heading-done = It is done
bulk-heading-undone = It is undone
bulk-heading-dropped = It was not done
bulk-lede-previewed = { $count ->
    [one] { $count } question will be decided.
   *[other] { $count } questions will be decided.
}{ $left ->
    [0] {""}
    [one] {" "}{ $left } is left out.
   *[other] {" "}{ $left } are left out.
}
bulk-lede-done = { $count ->
    [0] No question was decided.
    [one] { $count } question was decided.
   *[other] { $count } questions were decided.
}{ $left ->
    [0] {""}
    [one] {" "}{ $left } was left out.
   *[other] {" "}{ $left } were left out.
}
bulk-lede-undone = { $count ->
    [0] No question was put back.
    [one] { $count } question stands where it stood before.
   *[other] { $count } questions stand where they stood before.
}{ $left ->
    [0] {""}
    [one] {" "}{ $left } was left as it is.
   *[other] {" "}{ $left } were left as they are.
}
bulk-lede-dropped = { $count ->
    [one] { $count } question was left as it is.
   *[other] { $count } questions were left as they are.
}
bulk-fact-act = What
bulk-fact-reason = Reason
bulk-fact-rule = Rule that is named
bulk-fact-note = Note
bulk-fact-sitting = Sitting
bulk-fact-by = Who
bulk-fact-done = Done
bulk-fact-undone = Undone
bulk-will = The first of them
bulk-did = The first of them
bulk-run = { $act }: { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
bulk-drop = Do not do it
bulk-undo = Undo it
bulk-undo-text = You can undo this until { $until }. Nobody gets a mail about it before then.
bulk-too-late = It is too late to undo this. Each question can still be decided on its own page.
bulk-left-held = { $count ->
    [one] Left out: a colleague is working on { $count } question
   *[other] Left out: colleagues are working on { $count } questions
}
bulk-left-changed = { $count ->
    [one] Left out: somebody has decided { $count } question
   *[other] Left out: somebody has decided { $count } questions
}
bulk-left-second = { $count ->
    [one] Left out: { $count } question needs a second person
   *[other] Left out: { $count } questions need a second person
}
bulk-left-kept = { $count ->
    [one] Left as it is: somebody has gone on with { $count } question
   *[other] Left as they are: somebody has gone on with { $count } questions
}
desk-done-bulk-dropped = Nothing was done.
desk-act-undo = Decision undone
log-act-undo = decision undone
history-undo = The decision was undone
