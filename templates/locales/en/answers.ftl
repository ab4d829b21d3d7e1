# What was asked and what was answered: the representative's office.

answers-title = What was asked and answered
answers-back = Back to the sittings
answers-intro = For each question, say if it was asked and what was said. The page of the question shows it at once. When you are sure, tell everyone who backed it. They are told once.
answers-too-early = The sitting has not begun. You can record answers from its start.
answers-no-slate = There is no slate yet
answers-no-slate-text = When the organiser has published a slate, its questions stand here.
answers-reserves = Reserves
answers-reserves-hint = Fill these in only if a reserve was asked.
answers-record = Record what happened
answers-asked = Was it asked?
answers-asked-asked = Yes, it was asked
answers-asked-not-asked = No, it was not asked
answers-state = Was it answered?
answers-state-answered = Yes
answers-state-partly = In part
answers-state-not-answered = No, what was said was not an answer
answers-state-standard-reply = No, only a standard reply was read out
answers-summary = What was said, in short
answers-summary-hint = Plain and fair. Everyone will read this.
answers-link = Link to the full answer
answers-link-hint = For example, the official record or a video. It begins with https://
answers-tell = Save and tell everyone who backed it
answers-keep = Save without telling anyone
answers-backers = { $count ->
    [0] nobody backs it yet
    [one] { $count } person backs it
   *[other] { $count } people back it
}
answers-told = Everyone has been told.
answers-telling = Mails are on their way.
answers-done-kept = Saved. Nobody has been told yet.
answers-done-told = Saved. Mails to everyone who backed it are on their way.
answers-changed = Somebody else has changed this record. Open the page again to see it, then save yours.
answers-problem-asked = Say if the question was asked
answers-problem-state = Say if the question was answered
answers-problem-summary = The summary is too long. Use 2,000 characters or fewer
answers-problem-link = Write a link that begins with https://

outcome-asked = asked
outcome-not-asked = not asked
outcome-answered = answered
outcome-partly = answered in part
outcome-not-answered = not answered
outcome-standard-reply = standard reply only
outcome-unrecorded = not written down yet
