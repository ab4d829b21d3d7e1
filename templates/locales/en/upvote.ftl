# Backing a question, and the first time somebody does.

upvote-merged-title = You back the question it was joined to
upvote-merged-body = This question asks much the same as another one, so the two were joined. Your upvote counts for the other question.
upvote-merged-link = See the question you back
upvote-own-title = This is your own question
upvote-own-body = Your own question always counts as backed by you. You do not need to do anything, and it cannot be undone. You can take the whole question back on your own page.
upvote-not-open-title = This question is not open
upvote-not-open-body = It was not accepted, so nobody can back it.
upvote-early-title = The call has not opened yet
upvote-early-body = You can back questions for { $sitting } from { $when }.
upvote-closed-title = The call has closed
upvote-closed-body = The call for { $sitting } closed on { $when }. The upvotes from before then stay as they are.
upvote-to-question = See the question
upvote-to-sitting = See the sitting
upvote-to-me = My questions and upvotes

back-title = Back this question
back-link = Back
back-lede = Tell us who you are once. Then you can back questions with one press.
back-first-name = First name
back-town = Town or village
back-town-hint = We count upvotes by town and region. Backing a question shows neither your name nor your own town.
back-email = E-mail address
back-email-hint = We send you one mail, to be sure it is you. Nobody else sees the address.
back-consent = I agree that you keep my upvote, my town and my e-mail address for this
back-consent-hint = Backing a question can show what you think about politics. We show only how many people back it, and from where. You can take your upvote back until the call closes.
back-consent-missing = Tick the box if you agree. Without it we may not keep your upvote
back-send = Send me the mail
back-town-title = Which town do you mean?
back-town-lede = There is more than one “{ $town }”.
back-town-label = Your town
back-town-none = None of these: keep “{ $town }” as I wrote it
back-town-missing = Choose your town, or keep it as you wrote it
back-town-send = Continue
