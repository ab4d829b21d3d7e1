### Mail. $sitting is the title of a sitting as its organiser wrote it. Dates come ready made, as "Wednesday 16 September 2015, 12:00 noon".

## In several mails
mail-code = Or type this code on the page where you asked for it:
mail-code-secret = Do not give this code to anyone. We never ask for it by phone or by mail.
mail-expires = The link works until: { $link }. The code works until: { $code }.
mail-not-you = Not you? Then do nothing. Without you, nothing happens. If you want no more mails like this, open the link and choose “This was not me”.
mail-your-question = Your question:
mail-disagree = If you think this is wrong, write to { $contact }. A person will read it.
mail-footer = Sent by { $service }. You can write to us at { $contact }.
mail-unsubscribe = Stop mails like this
mail-unsubscribe-text = To stop mails like this, open: { $link }

## confirm-question
mail-confirm-question-subject = Confirm your question for “{ $sitting }”
mail-confirm-question-lead = Somebody gave this e-mail address with a question for “{ $sitting }”. If it was you, please confirm the question.
mail-confirm-question-link = Confirm your question
mail-confirm-question-next = Then a moderator reads your question. We will tell you by mail what they decide.

## confirm-taken-in
mail-confirm-taken-in-subject = Did you send a question for “{ $sitting }”?
mail-confirm-taken-in-lead = A question for “{ $sitting }” reached us by e-mail, by letter or by phone with this e-mail address. If it was yours, please confirm it. You will see the question first.
mail-confirm-taken-in-link = See the question and confirm it
mail-confirm-taken-in-next = Then your first name stands beside the question, unless you asked for no name, and your own upvote counts. If you do nothing, the question may still be asked, without your name. We will not write again about this.

## confirm-upvote
mail-confirm-upvote-subject = Confirm your upvote for “{ $sitting }”
mail-confirm-upvote-lead = Somebody gave this e-mail address to upvote a question for “{ $sitting }”. If it was you, please confirm the upvote.
mail-confirm-upvote-link = Confirm your upvote
mail-confirm-upvote-next = Then your upvote counts. You can take it back until the call closes.

## sign-in-link
mail-sign-in-subject = See your questions and upvotes
mail-sign-in-lead = Somebody asked to see the questions and upvotes that belong to this e-mail address. If it was you, use this link.
mail-sign-in-link = See your questions and upvotes

## question-approved
mail-approved-subject = Your question for “{ $sitting }” is open for upvotes
mail-approved-lead = A moderator has approved your question for “{ $sitting }”. Everyone can now read it and upvote it.
mail-approved-link = See your question

## question-refused
mail-refused-subject = Your question for “{ $sitting }” was refused
mail-refused-lead = A moderator has read your question for “{ $sitting }” and refused it.
mail-refused-reason = The reason:
mail-refused-appeal = If you think this is wrong, you can appeal. Another moderator will look at it, not the one who refused it.
mail-refused-until = You can appeal until: { $until }.
mail-refused-days = { $days ->
    [one] We answer an appeal within { $days } day.
   *[other] We answer an appeal within { $days } days.
}
mail-refused-link = See your question, or appeal

## question-returned
mail-returned-subject = Please reword your question for “{ $sitting }”
mail-returned-lead = A moderator has read your question for “{ $sitting }” and asks you to reword it.
mail-returned-note = What the moderator says:
mail-returned-until = Please send the new words before: { $until }.
mail-returned-link = Reword your question

## question-amended
mail-amended-subject = The words of your question for “{ $sitting }” were changed
mail-amended-lead = A moderator has changed the words of your question for “{ $sitting }”. We keep your own words too.
mail-amended-before = Your words:
mail-amended-after = The new words:
mail-amended-reason = The reason:
mail-amended-link = See your question

## question-merged
mail-merged-subject = Your question for “{ $sitting }” was merged with another
mail-merged-lead = Your question for “{ $sitting }” asks much the same as another one, so a moderator has merged them. Everyone who upvoted yours now backs the other one. Nobody counts twice.
mail-merged-into = It was merged into:
mail-merged-link = See the merged question

## question-shortlisted
mail-shortlisted-subject = Your question for “{ $sitting }” is on the shortlist
mail-shortlisted-lead = A moderator has put your question on the shortlist for “{ $sitting }”. The questions to ask are chosen from this list by a published rule.
mail-shortlisted-starts = The sitting starts: { $starts }.
mail-shortlisted-link = See your question

## question-chosen
mail-chosen-subject = Your question was chosen for “{ $sitting }”
mail-chosen-lead = { $chosen ->
    [one] Your question is the one on the slate for “{ $sitting }”.
   *[other] Your question is on the slate for “{ $sitting }”. It is number { $position } of { $chosen }.
}
mail-chosen-attribution = It will be read out as from: { $attribution }.
mail-chosen-starts = The sitting starts: { $starts }.
mail-chosen-link = See the slate and the reasons

## question-not-chosen
mail-not-chosen-subject = The slate for “{ $sitting }” is published
mail-not-chosen-lead = The slate for “{ $sitting }” is published. Your question was on the shortlist, but it is not on the slate.
mail-not-chosen-count = { $chosen ->
    [one] { $chosen } question was chosen from { $shortlisted } on the shortlist.
   *[other] { $chosen } questions were chosen from { $shortlisted } on the shortlist.
}
mail-not-chosen-thanks = Thank you for your question. The page of the slate says why each question was chosen or not.
mail-not-chosen-link = See the reasons

## question-asked-answered
mail-answered-subject = { $audience ->
    [questioner] What became of your question for “{ $sitting }”
    [merged] What became of your question for “{ $sitting }”
   *[supporter] What became of a question you upvoted for “{ $sitting }”
}
mail-answered-lead = { $audience ->
    [questioner] This is about your question on the slate for “{ $sitting }”.
    [merged] This is about a question on the slate for “{ $sitting }”. Yours asked the same and was joined to it.
   *[supporter] This is about a question you upvoted. It was on the slate for “{ $sitting }”.
}
mail-answered-question = The question:
mail-answered-outcome = { $outcome ->
    [answered] It was asked, and it was answered.
    [partly] It was asked, and a part of it was answered.
    [not_answered] It was asked, but it was not answered.
    [standard_reply] It was asked. Only a standard reply was given, and that does not count as an answer.
   *[not_asked] It was not asked.
}
mail-answered-summary = In short:
mail-answered-quotation = Word for word:
mail-answered-link = See the question and its answer
mail-answered-transcript = Read it in full
mail-answered-video = Watch it
mail-answered-contest = Two people agreed on this verdict. If you think that it is wrong, you can say so, once. Somebody who had no part in it will decide.
mail-answered-contest-link = Say that the verdict is wrong

## contest-decided
mail-contest-subject = The verdict on your question for “{ $sitting }” was looked at again
mail-contest-stands = You said that the verdict on your question for “{ $sitting }” is wrong. Somebody who had no part in it looked at it, and it stands.
mail-contest-changed = You said that the verdict on your question for “{ $sitting }” is wrong. Somebody who had no part in it looked at it and changed it.
mail-contest-outcome = The verdict now:
mail-contest-says = Why:
mail-contest-link = See the question and its answer
mail-contest-complain = If you think that we did not keep to our rules, you can complain:
