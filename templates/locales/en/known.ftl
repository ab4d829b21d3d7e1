# Questioners whom the desk knows, and removals by two people.

known-title = Trusted and blocked questioners
known-lede = Questions of a trusted questioner go ahead in the queue. Questions of a blocked one are kept back until somebody looks at them closely. A person decides about each of them all the same.
known-none = Nobody is trusted or blocked.
known-who = { $name } in { $town }
known-trusted = trusted
known-blocked = blocked
known-column-who = Questioner
known-column-kind = What
known-column-reason = Why
known-column-by = Who said so
known-column-since = Since
known-column-state = Now
known-in-force = in force
known-lifted = lifted on { $when }
known-here = The questioner
known-not = This questioner is treated like all others.
known-is-trusted = { $by } trusted this questioner on { $since }. Their questions go ahead.
known-is-blocked = { $by } blocked this questioner on { $since }. Their questions are kept back.
known-tag-trusted = trusted questioner
known-tag-blocked = kept back: { $reason }
known-open = Trust or block this questioner
known-mark = What to do
known-choose-trusted = Trust: their questions go ahead in the queue
known-choose-blocked = Block: their questions are kept back
known-reason = Why
known-reason-hint = Only staff can read this. The public log says that it was done, and not to whom.
known-send = Save
known-lift = Treat like all others again
known-already = This questioner is marked already. Lift that mark first.
known-problem-mark = Choose what to do
known-problem-reason = Write why
desk-done-known-trusted = The questioner of { $ref } is trusted now.
desk-done-known-blocked = The questioner of { $ref } is blocked now.
desk-done-known-lifted = The questioner of { $ref } is treated like all others again.
log-act-trust = a questioner’s questions go ahead
log-act-block = a questioner’s questions are kept back
log-act-lift = a questioner is treated like all others again
desk-act-trust = Questioner trusted
desk-act-block = Questioner blocked
desk-act-lift = Mark on the questioner lifted

## Removals
second-title = Removals that need a second person
second-lede = What is public, or what many people back, is refused by two people. Until then it stays where it is.
second-none = Nothing waits for a second person.
second-link = { $count ->
    [one] { $count } removal needs a second person
   *[other] { $count } removals need a second person
}
second-here = A colleague wants to refuse this question
second-text = If you agree, it is refused with this reason. If you do not, it stays.
second-own = You proposed this. A colleague has to agree.
second-confirm = Agree: refuse this question
second-decline = Do not agree
second-take-back = Take the proposal back
second-note = Why you do not agree
second-note-hint = The public can read this.
second-needed = A second person has to agree to this.
second-proposed = A colleague has proposed this already. Look at the question again.
second-same-person = You proposed this yourself, so a colleague has to agree.
desk-done-propose = It is proposed to refuse { $ref }. A colleague has to agree; until then it stays.
desk-done-decline = { $ref } stays as it is.
desk-act-propose = Proposed to refuse
desk-act-decline = Proposal turned down
log-act-propose = proposed not to accept
log-act-decline = proposal turned down
history-propose = A moderator proposed not to accept it
history-decline = That was turned down, so it stays
