# Questions that were not asked are put to the next sitting.

sittings-link-carry = What was not asked
carry-title = What was not asked
carry-lede = These questions were on the shortlist and were not asked. Those you tick are put to the next sitting, as open questions of their own.
carry-told = Each questioner is told by e-mail and can take the question back. Upvotes stay behind: they were given for this sitting, and people can back the question again.
carry-none = Every question of the shortlist was asked.
carry-not-over = The sitting has not begun. Come back when it is over.
carry-no-next = There is no other sitting of this representative that takes questions. Set one up first.
carry-unknown = It was on the slate. Nobody has written down yet whether it was asked.
carry-tick = Carry { $ref } over
carry-into = It is open at the next sitting as { $ref }
carry-to = To which sitting?
carry-to-choice = { $title } (questions until { $closes })
carry-send = Put these to the next sitting
carry-problem-none = Tick at least one question
carry-problem-to = Choose a sitting
carry-problem-to-closed = That sitting takes no questions any more. Choose another one
desk-done-carried = { $moved ->
    [one] One question is open at the next sitting.
   *[other] { $moved } questions are open at the next sitting.
} Their questioners are told.
desk-done-carried-some = { $moved ->
    [0] No question was carried over.
    [one] One question is open at the next sitting.
   *[other] { $moved } questions are open at the next sitting.
} { $already ->
    [one] One stays:
   *[other] { $already } stay:
} it was carried before, its topic is not taken there, it is asked there already, or its questioner has asked enough there.
log-act-carry = carried over to the next sitting
history-carry = It was carried over to the representative’s next sitting
desk-act-carry = Carried over to the next sitting

## On the question's page
question-carried-into = It was not asked, and is open at the next sitting. Back it there
question-carried-from = It was shortlisted at an earlier sitting and not asked. See it there

## Mail
mail-carried-subject = Your question is open again, for “{ $next }”
mail-carried-text = Your question was on the shortlist for “{ $sitting }”, but it was not asked. We have put it to the next sitting, “{ $next }”.
mail-carried-upvotes = It starts there with you. People can back it until { $closes }.
mail-carried-link = See your question
mail-carried-own = You do not want this? You can take it back.
mail-carried-own-link = Your questions
