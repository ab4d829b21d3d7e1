# Confirming by e-mail: the code, the link, and where it ends.

confirm-title = Check your e-mail
confirm-text-question = We have sent a mail to { $address }. Type the code from it here, or open the link in it. Your question is sent only when you do.
confirm-text-upvote = We have sent a mail to { $address }. Type the code from it here, or open the link in it. Your backing counts only when you do.
confirm-text-sign-in = We have sent a mail to { $address }. Type the code from it here, or open the link in it, to see your questions and what you back.
confirm-code = Code from the mail
confirm-code-hint = Six digits
confirm-expires = The code works until: { $code }. The link works until: { $link }.
confirm-button = Confirm
confirm-sent = If this address can have another mail today, a new one is on its way. Only the newest code and link work.
confirm-delayed-title = Mail may be late
confirm-delayed-text = Our mail is slow just now. Your mail will come, and what you sent is kept.
confirm-no-mail-title = { $minutes ->
    [one] No mail after { $minutes } minute?
   *[other] No mail after { $minutes } minutes?
}
confirm-no-mail-spam = Look in the folder for spam or junk.
confirm-no-mail-limit = { $limit ->
    [one] We send at most { $limit } mail to an address in a day. If you have had it, try again tomorrow.
   *[other] We send at most { $limit } mails to an address in a day. If you have had them, try again tomorrow.
}
confirm-again = Send a new code
confirm-other-address = Use another address
confirm-address-title = Use another address
confirm-address-text = Everything else you wrote is kept. We send a new code to the address you give here.
confirm-email = E-mail address
confirm-address-button = Send the code there
confirm-address-back = Go back

problem-code-empty = Type the six digits from the mail
problem-code-shape = The code has six digits. Look at the mail again
problem-code-wrong = { $left ->
    [one] That is not the code from the newest mail. You have { $left } try left
   *[other] That is not the code from the newest mail. You have { $left } tries left
}
problem-code-tried-out = There were too many tries, so this code no longer works. Press “Send a new code” below
problem-code-expired = This code is too old. Press “Send a new code” below

confirm-link-title-question = Send your question?
confirm-link-title-upvote = Back this question?
confirm-link-title-sign-in = See your questions?
confirm-link-text-question = This was written for { $sitting } with your e-mail address. If it was you, send it now.
confirm-link-text-upvote = Somebody wants to back this question for { $sitting } with your e-mail address. If it was you, confirm it now.
confirm-link-text-sign-in = Press the button to see your questions and what you back on this device.
confirm-link-button-question = Yes, send my question
confirm-link-button-upvote = Yes, back this question
confirm-link-button-sign-in = Yes, show me my questions
confirm-expired-title = This link is too old
confirm-expired-text = { $hours ->
    [one] For safety a link works for { $hours } hour only. Nothing is lost: press the button and we send you a new one.
   *[other] For safety a link works for { $hours } hours only. Nothing is lost: press the button and we send you a new one.
}
confirm-expired-button = Send me a new one
confirm-not-me-title = Not you?
confirm-not-me-text = { $days ->
    [one] Then you can simply close this page: without you, nothing happens. If you want no more mails like this, press the button. For { $days } day nobody can then use your address here, not even you.
   *[other] Then you can simply close this page: without you, nothing happens. If you want no more mails like this, press the button. For { $days } days nobody can then use your address here, not even you.
}
confirm-not-me-button = This was not me
confirm-disowned-title = Thank you, nothing was sent
confirm-disowned-text = { $days ->
    [one] We have deleted what was waiting, and will send you no mails like this for { $days } day. If you change your mind, write to { $contact }.
   *[other] We have deleted what was waiting, and will send you no mails like this for { $days } days. If you change your mind, write to { $contact }.
}
confirm-unknown-title = This link or code does not work
confirm-unknown-text = Nothing is wrong with you or your question. It may be one of these:
confirm-unknown-newest = A newer mail has taken its place. Use the link in the newest one.
confirm-unknown-whole = A part of the link is missing. Copy it again, all of it.

confirm-done-again = You had confirmed this already. All is well.
confirm-asked-title = Thank you, we have your question
confirm-asked-text = A moderator will read it, and we will tell you by mail what they decide. You back your own question, so it begins with one.
confirm-over-limit-title = You have asked as many questions as this sitting allows
confirm-over-limit-text = { $limit ->
    [one] Each person can ask { $limit } question here, so that everyone has a turn. This one was not sent. You can copy it from here, and you can back the questions of others.
   *[other] Each person can ask { $limit } questions here, so that everyone has a turn. This one was not sent. You can copy it from here, and you can back the questions of others.
}
confirm-too-late-title = The call had closed by then
confirm-too-late-text = It closed: { $closes }. Your question was confirmed too late, so it was not sent. You can copy it from here.
confirm-upvoted-title = Thank you, you back this question
confirm-upvoted-text = You can take it back until the call closes: { $closes }.
confirm-upvote-late-title = This question can no longer be backed
confirm-upvote-late-text = The call has closed, or the question is no longer open. The call’s closing time: { $closes }.
confirm-signed-in-title = This link has been used
confirm-signed-in-text = It works once. If you are asked to sign in, we send you a new one.
confirm-next-title = What happens next
confirm-step-sent = You sent your question
confirm-step-read = A moderator reads it
confirm-step-read-note = Then everyone can read it and back it.
confirm-step-closes = The call closes
confirm-step-closes-note = Until then others can back your question. The questions to be asked are then chosen by a published rule.
confirm-step-sits = The sitting
confirm-step-sits-note = The chosen questions are asked. Not every question can be.
confirm-link-mine = Your questions
confirm-link-questions = See the questions of others
confirm-link-question = See the question
