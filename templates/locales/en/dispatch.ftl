# At the sitting: the view for phone and tablet, and the wall of the hall.

dispatch-title = At the sitting
dispatch-link = At the sitting
dispatch-back = The sitting
dispatch-no-slate = There is no published slate yet
dispatch-no-slate-text = Questions can be marked as soon as the organiser has published a slate.
dispatch-too-many = There are so many marks at this sitting that no more are taken.
dispatch-question = Question { $n } of { $of }
dispatch-reserve = Reserve { $n }
dispatch-marks = What happened to this question
dispatch-mark-asked = Asked
dispatch-mark-answered = Answered
dispatch-mark-skipped = Skipped
dispatch-mark-open = Take back
dispatch-word-asked = asked
dispatch-word-answered = answered
dispatch-word-skipped = skipped
dispatch-word-open = taken back
dispatch-line-asked = Asked: { $name }, { $time }
dispatch-line-answered = Answered: { $name }, { $time }
dispatch-line-skipped = Skipped: { $name }, { $time }
dispatch-line-open = Taken back: { $name }, { $time }
dispatch-unsent = not sent yet
dispatch-clash-yours = { $name } marked this as “{ $theirs }” at { $their_time }. You marked it as “{ $yours }” at { $your_time }. Which is right?
dispatch-clash-others = { $name } marked this as “{ $theirs }” at { $their_time }, and { $other } as “{ $yours }” at { $your_time }. Which is right?
dispatch-choose = It is: { $mark }
dispatch-choose-yours = Keep yours: { $mark }
dispatch-choose-theirs = Take theirs: { $mark }
dispatch-steps = To another question
dispatch-previous = ‹ Previous
dispatch-next = Next ›
dispatch-all = All questions
dispatch-show = Show this question on the wall
dispatch-shown = On the wall now.
dispatch-clear = Clear the wall
dispatch-follow = The wall follows this screen
dispatch-sent = All marks are sent.
dispatch-offline = There is no connection. You can go on: marks are kept on this device and sent later.
dispatch-waiting = Marks still to be sent:
dispatch-signed-out = You have been signed out. Nothing is lost: your marks are kept on this device and sent when you sign in again.
dispatch-sign-in = Sign in again
dispatch-new-edition = There is a new edition of the slate.
dispatch-reload = Show the new edition
dispatch-stuck = The service does not take these marks. Write down by hand what was asked, and tell the organiser.
dispatch-keep-open = There are marks on this device that have not been sent. Open the view again before you sign out.
dispatch-done-marked = Marked
dispatch-done-shown = It is on the wall
dispatch-done-cleared = The wall is cleared
dispatch-done-gone = A mark could not be kept, because its question is not on the slate any more.
dispatch-filled-in = Whether and when it was asked comes from the marks at the sitting. Nothing is saved before you press a button.

wall-link = The wall for the hall
wall-title = { $sitting }: the wall
wall-who = { $name } asks { $put_to }
wall-no-slate = The questions have not been chosen yet.
wall-before = It begins on { $when }.
wall-between = The next question will be here in a moment.
wall-over = This sitting is over. Its page says what was asked and answered.
wall-backers = { $count ->
    [one] Backed by one person
   *[other] Backed by { $count } people
}
wall-join = Scan to read all the questions
wall-ask = Scan to ask or back a question
wall-qr = Code to scan: this sitting on the web
wall-still = Stop this page from loading itself again
wall-move = Let this page load itself again
