# A supporter's own page, and stopping mails.

me-title = My questions and upvotes
me-back = Back to my questions and upvotes
me-questions-title = My questions
me-questions-none = You have not asked a question yet.
me-upvotes-title = Questions I back
me-upvotes-none = You do not back any question at the moment.
me-upvotes-list = See the open questions
me-reason = Why it was not accepted:
me-return-note = What the moderator says:
me-merged = It was joined to another question that asks much the same.
me-merged-link = See that question
me-outcome-chosen = It is on the slate, as number { $position }.
me-outcome-not-chosen = It was not chosen for the slate.
me-outcome-slate-link = See the slate and the reasons
me-outcome-not-asked = It was on the slate, but it was not asked.
me-outcome-asked = It was asked. We are still checking whether it was answered.
me-outcome-answered = It was asked, and it was answered.
me-outcome-partly = It was asked, and a part of it was answered.
me-outcome-not-answered = It was asked, but it was not answered.
me-outcome-standard-reply = It was asked. Only a standard reply was given, and that is no answer.
me-outcome-answer-link = See what was recorded

me-sign-in-lede = Give us your e-mail address. We send you a link to your questions and upvotes.
me-sign-in-email = E-mail address
me-sign-in-email-hint = The one you used when you asked or backed a question.
me-sign-in-send = Send me the link
me-sign-in-note = If you have not taken part before, there is nothing to show yet.

me-wishes-title = Mails from us
me-language = Language of my mails
me-news = Send me news of the questions I back
me-news-hint = You always get the mails about your own questions.
me-wishes-save = Save
me-leaving-title = Leaving
me-sign-out-body = On a shared computer, tell this browser to forget you.
me-sign-out = Forget this browser
me-delete-link = Delete my records

me-reword-link = Reword this question
me-reword-title = Reword your question
me-reword-lede = Change the words and send the question again. A moderator then reads it once more.
me-reword-text = Your question
me-reword-text-hint = One or two sentences that end with a question mark.
me-reword-background = Background
me-reword-background-hint = What people should know to understand the question.
me-reword-send = Send the question again

me-withdraw-link = Take this question back
me-withdraw-title = Take your question back?
me-withdraw-body = Then nobody can read or back it any more, and it will not be asked. You cannot undo this. You may ask another question while the call is open.
me-withdraw-send = Take my question back
me-withdraw-no = No, keep my question

me-refused-title = This cannot be done now
me-refused-not-now = The question is not waiting for this any more. Your own page says where it stands.
me-refused-slate = The slate of this sitting is published, so its questions stay as they are.
me-refused-merged = A moderator joined other people’s questions to yours. If it went, theirs would go too. Write to us if you want your name taken off it.
me-refused-changed = A moderator decided about this question while you had the page open. Your own page says where it stands.

me-delete-title = Delete my records?
me-delete-goes = We delete your e-mail address, your first name and what is waiting to be sent to you. Questions that were never published are taken back and emptied.
me-delete-stays = Published questions stay, without your name: “Someone in” your town. Your upvotes stay in the counts, without your name. A slate that is already published or printed keeps the name it was published with.
me-delete-why = We also keep a scrambled mark of your address and your town. The mark cannot be read. It keeps anyone from being counted twice.
me-delete-final = You cannot undo this. After it we cannot write to you about your questions.
me-delete-send = Delete my records
me-delete-no = No, keep my records
me-deleted-title = Your records are deleted
me-deleted-body = This browser has forgotten you too. Thank you for taking part.

unsubscribe-title = Stop these mails?
unsubscribe-body = Then we send you no more news of the questions you back.
unsubscribe-keeps = You still get mails about your own questions, and those that you ask for yourself.
unsubscribe-send = Stop these mails
unsubscribe-done-title = We have stopped these mails
unsubscribe-done-body = You get no more news of the questions you back. Your upvotes still count.
unsubscribe-undo = Put me back
unsubscribe-undone-title = You get the news again
unsubscribe-undone-body = We write to you when there is news of a question you back.
