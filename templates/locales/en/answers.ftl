# What was asked and what was answered: the representative's office.

answers-title = What was asked and answered
answers-back = Back to the sittings
answers-intro = For each question, say if it was asked and what was said. Everyone sees at once if it was asked. What was said is shown when a colleague agrees with you. Then everyone who asked it or backed it gets one mail.
answers-too-early = The sitting has not begun. You can record answers from its start.
answers-no-slate = There is no slate yet
answers-no-slate-text = When the organiser has published a slate, its questions stand here.
answers-reserves = Reserves
answers-reserves-hint = Fill these in only if a reserve was asked.
answers-record = Record what happened
answers-asked = Was it asked?
answers-asked-asked = Yes, it was asked
answers-asked-not-asked = No, it was not asked
answers-asked-at = When was it asked? (optional)
answers-asked-at-hint = In the time of the sitting’s place. Leave the time empty if you do not know it.
answers-asked-by = Who asked it, if it was not the representative?
answers-words = The words that were used, if they were not those on the slate
answers-state = Was it answered?
answers-state-answered = Yes
answers-state-partly = In part
answers-state-not-answered = No, what was said was not an answer
answers-state-standard-reply = No, only a standard reply was read out
answers-summary = What was said, in short
answers-summary-hint = Plain and fair. Everyone will read this.
answers-quotation = What was said, word for word
answers-quotation-hint = The sentences that matter most, as they stand in the official record.
answers-link = Link to the transcript
answers-link-hint = For example, the official record. It begins with https://
answers-video = Link to the video
answers-video-hint = It begins with https://
answers-video-time = Where in the video?
answers-video-time-hint = For example 1:23:45 or 83:45. Leave it empty if the link says it, as ?t= does.
answers-propose = Save and ask a colleague to confirm
answers-keep = Save
answers-backers = { $count ->
    [0] nobody backs it yet
    [one] { $count } person backs it
   *[other] { $count } people back it
}
answers-told = Everyone has been told.
answers-telling = Mails are on their way.
answers-done-noted = Saved. Nobody has been asked to confirm it yet.
answers-done-returned = Saved. It has not been proposed again yet.
answers-done-proposed = Saved. A colleague has to confirm it before anybody reads it.
answers-done-confirmed = Saved. The verdict is the same, so it stays confirmed.
answers-changed = Somebody else has changed this record. Open the page again to see it, then save yours.
answers-needs-two = Two people agreed on this, so it takes two to change it. Press “Save and ask a colleague to confirm”. Until then the page of the question shows no answer.
answers-contested = A questioner contests this verdict. That has to be decided first.
answers-is-confirmed = Two people agreed on this. You can add links or the time at once. To change anything else, ask a colleague to confirm it again. Nobody gets a second mail.
answers-is-contested = A questioner says that this verdict is wrong. Somebody who had no part in it decides.
answers-see-verdict = See the verdict that waits
answers-problem-asked = Say if the question was asked
answers-problem-state = Say if the question was answered
answers-problem-no-summary = Say in short what was said
answers-problem-summary = The summary is too long. Use 2,000 characters or fewer
answers-problem-quotation = The quotation is too long. Use 2,000 characters or fewer
answers-problem-words = The words are too many. Use 1,000 characters or fewer
answers-problem-asked-by = The name is too long. Use 70 characters or fewer
answers-problem-later = That time has not come yet. Write when the question was asked
answers-problem-earlier = The sitting had not begun then. Write when the question was asked
answers-problem-video = Write the link of the video too
answers-problem-video-time = Write the time in the video as 1:23:45 or 83:45
answers-problem-link = Write a link that begins with https://

outcome-asked = asked
outcome-not-asked = not asked
outcome-answered = answered
outcome-partly = answered in part
outcome-not-answered = not answered
outcome-standard-reply = standard reply only
outcome-unrecorded = not written down yet
