### The verdict on what was answered: proposed by one person, confirmed by another, contested by the questioner.

## At the desk
verdict-nav = Verdicts
verdict-link-waiting = { $count ->
    [one] { $count } verdict to confirm
   *[other] { $count } verdicts to confirm
}
verdict-list-title = Verdicts to confirm
verdict-list-lede = One person says what became of a question, and a second one confirms it. Only then is the verdict public and told.
verdict-list-proposed = Waiting for a second person
verdict-list-none = No verdict waits.
verdict-title = The verdict on an answer
verdict-stage-noted = written down
verdict-stage-proposed = waits for a second person
verdict-stage-returned = sent back
verdict-stage-confirmed = confirmed
verdict-proposed-by = Written down by { $who }, { $when }
verdict-confirmed-by = Confirmed by { $who }, { $when }
verdict-confirmed-at = Confirmed, { $when }
verdict-returned-because = A colleague sent it back:
verdict-record = See the record of this sitting
verdict-own = You wrote this down, so somebody else has to confirm it.
verdict-ask = Read or watch what was said. Is this what became of the question?
verdict-tells = If you confirm it, it is public, and everyone who asked the question or backed it gets a mail.
verdict-tells-not = If you confirm it, it is public. People were told before and get no second mail.
verdict-confirm = Confirm the verdict
verdict-reason = Or what is wrong with it?
verdict-reason-hint = The office reads this, and nobody else.
verdict-return = Send it back
verdict-problem-reason = Say what is wrong with it
verdict-problem-long = This is too long. Use 500 characters or fewer
verdict-overtaken = This verdict does not wait any more.
verdict-changed = Somebody has changed the record. Read it again before you decide.
desk-done-verdict-confirmed = The verdict is confirmed. It is public now, and mails are on their way.
desk-done-verdict-returned = The verdict was sent back to the office.

## The contest at the desk
contest-link-waiting = { $count ->
    [one] { $count } verdict is contested
   *[other] { $count } verdicts are contested
}
contest-list-waiting = Contested by a questioner
contest-list-none = No verdict is contested.
contest-list-decided = Contests that were decided
contest-title-desk = Contests
contest-made = On { $when } a questioner said that the verdict “{ $verdict }” is wrong.
contest-state-waiting = Nobody has decided it yet.
contest-state-stands-by = The verdict stands. Decided by { $who }, { $when }
contest-state-changed-by = The verdict was changed. Decided by { $who }, { $when }
contest-own = You had a part in this verdict, so somebody else has to decide.
contest-outcome = What do you decide?
contest-choose-stands = The verdict stands
contest-choose-answered = Change it: it was answered
contest-choose-partly = Change it: it was answered in part
contest-choose-not-answered = Change it: it was not answered
contest-choose-standard-reply = Change it: only a standard reply was given
contest-choose-not-asked = Change it: it was not asked
contest-answer = Why?
contest-answer-hint = One line. The questioner and the public can read it.
contest-decide = Decide
contest-problem-outcome = Choose what you decide
contest-problem-same = That is the verdict already. Let it stand, or choose another
contest-overtaken = This contest is decided already.
desk-done-contest-stands = The verdict stands. The questioner is told.
desk-done-contest-changed = The verdict is changed. The questioner is told.

## The contest, for questioners
contest-link = This verdict is wrong
contest-title = Is the verdict wrong?
contest-lede = Say why. Somebody who had no part in the verdict looks at it and decides. You can do this once.
contest-words = Why is the verdict wrong?
contest-words-hint = Only our staff read this.
contest-send = Say that the verdict is wrong
contest-problem-words = Say in a few words why the verdict is wrong
contest-already = You have said before that this verdict is wrong. Your own page says where that stands.
contest-not-now = There is no confirmed verdict on this question now.
contest-mine-waiting = You said that the verdict is wrong. Somebody who had no part in it will decide.
contest-mine-stands = You said that the verdict is wrong. It was looked at again, and it stands: { $answer }
contest-mine-changed = You said that the verdict is wrong. It was looked at again and changed: { $answer }

## The contest, for everybody
contest-public-waiting = { $who ->
    [merged] Somebody who asked the same contested this verdict; it will be looked at again.
   *[questioner] The questioner contested this verdict; it will be looked at again.
}
contest-public-stands = { $who ->
    [merged] Somebody who asked the same contested the verdict “{ $verdict }”; it was looked at again and stands: { $answer }
   *[questioner] The questioner contested the verdict “{ $verdict }”; it was looked at again and stands: { $answer }
}
contest-public-changed = { $who ->
    [merged] Somebody who asked the same contested the verdict “{ $verdict }”; it was looked at again and changed to “{ $after }”: { $answer }
   *[questioner] The questioner contested the verdict “{ $verdict }”; it was looked at again and changed to “{ $after }”: { $answer }
}

## The decision log
log-act-propose-verdict = verdict proposed
log-act-confirm-verdict = verdict confirmed
log-act-return-verdict = verdict sent back
log-act-contest = verdict contested
log-act-verdict-stands = verdict stands after a contest
log-act-change-verdict = verdict changed after a contest
history-propose-verdict = A verdict on the answer was proposed
history-confirm-verdict = A second person confirmed the verdict
history-return-verdict = A second person sent the verdict back
history-contest = A questioner contested the verdict
history-verdict-stands = The verdict stands
history-change-verdict = The verdict was changed
desk-act-propose-verdict = Verdict proposed
desk-act-confirm-verdict = Verdict confirmed
desk-act-return-verdict = Verdict sent back
desk-act-contest = Verdict contested
desk-act-verdict-stands = Verdict stands
desk-act-change-verdict = Verdict changed
