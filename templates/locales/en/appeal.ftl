### A second look at a refusal: asking for it, answering it, hearing of it.

appeal-link = Ask for a second look
appeal-title = Ask for a second look
appeal-lede = A different moderator reads your question again and decides. You can ask for this once.
appeal-why-refused = Why it was refused
appeal-words = Why should we look again?
appeal-words-hint = Only moderators read this.
appeal-until = You can ask until: { $when }.
appeal-send = Ask for a second look
appeal-too-late = The time to ask for a second look is over. If you still think we were wrong, you can complain.
appeal-already = You have asked for a second look at this before. Your own page says where it stands.
appeal-problem-words = Say in a few words why we should look again
appeal-mine-waiting = You asked for a second look. We answer before: { $when }.
appeal-mine-dismissed = A second moderator looked at it, and the refusal stands:
appeal-mine-granted = A second moderator looked at it and took the refusal back:
appeal-rules = Was your question refused, and you think that is wrong? You can ask for a second look, once, within two weeks: on your own page, or with the link in our mail. A different moderator decides and tells you why. It goes into the decision log.

appeal-nav = Second looks
appeal-link-waiting = { $count ->
    [one] { $count } questioner waits for a second look
   *[other] { $count } questioners wait for a second look
}
appeal-list-title = Second looks
appeal-list-lede = These questioners think that we were wrong to refuse their question. Whoever refused it cannot answer.
appeal-list-waiting = Waiting for an answer
appeal-list-none = Nobody waits for an answer.
appeal-list-answered = Answered
appeal-due = answer before { $when }
appeal-state-waiting = waiting
appeal-state-late = late
appeal-state-granted = refusal taken back
appeal-state-dismissed = refusal stands
appeal-desk-title = A second look
appeal-refusal = The refusal
appeal-refused-by = { $who }, { $when }
appeal-refused-by-two = { $who }, as { $other } proposed, { $when }
appeal-what = What the questioner says
appeal-asked-at = Asked on { $when }. To be answered before { $due }.
appeal-answered-by = { $who }, { $when }
appeal-answer-title = The answer
appeal-own = You had a part in this refusal, so somebody else has to answer.
appeal-outcome = What do you decide?
appeal-granted = Take the refusal back
appeal-granted-hint = The question is opened at once, as if it had been approved.
appeal-dismissed = Let the refusal stand
appeal-dismissed-hint = The question stays refused, for the same reason.
appeal-answer = Why?
appeal-answer-hint = The questioner reads this in a mail, and everyone in the decision log.
appeal-answer-send = Answer
appeal-problem-outcome = Choose what you decide
appeal-panel = The questioner asks for a second look at this refusal.
appeal-panel-link = See what they say
appeal-waits = The questioner has asked for a second look at this refusal. Answer that instead, so that they are told.
desk-done-appeal-granted = The refusal is taken back, and the questioner is told.
desk-done-appeal-dismissed = The refusal stands, and the questioner is told.

log-act-appeal = second look asked for
log-act-overturn = refusal taken back
log-act-uphold = refusal stands after a second look
history-appeal = The questioner asked for a second look
history-overturn = Refusal taken back after a second look
history-uphold = Refusal stands after a second look
desk-act-appeal = Second look asked for
desk-act-overturn = Refusal taken back
desk-act-uphold = Refusal stands

mail-appeal-granted-subject = Your question for “{ $sitting }” is accepted after all
mail-appeal-granted-lead = You asked for a second look at your question for “{ $sitting }”. Another moderator read it and took the refusal back. People can now see and back it.
mail-appeal-granted-link = See your question
mail-appeal-dismissed-subject = The second look at your question for “{ $sitting }”
mail-appeal-dismissed-lead = You asked for a second look at your question for “{ $sitting }”. Another moderator read it, and the refusal stands.
mail-appeal-dismissed-link = See your questions
mail-appeal-says = What the second moderator says:
mail-appeal-complain = If you think that we did not keep to our rules, you can complain:
