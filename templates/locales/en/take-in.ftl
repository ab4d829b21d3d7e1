# Taking questions in that came by e-mail, letter, phone or as a file.

sittings-link-mailbags = Take questions in

mailbags-title = Questions that came another way
mailbags-lede = Here you take in questions that came by e-mail, by letter or as a list. Nothing reaches the queue before you say so.
mailbags-list = What came so far
mailbag-title = Mailbag
mailbag-send-title = Send a file
mailbag-file = File
mailbag-file-hint = A table (CSV), an mbox, or one or more single mails (.eml). Together no more than { $mib } MiB.
mailbag-send = Send the file
mailbag-paste-title = Paste lines
mailbag-lines = One question a line
mailbag-lines-hint = You may write who asks behind a dash: Why are rents so high? — Doreen, Wythenshawe. Cells copied from a spreadsheet work too.
mailbag-send-lines = Send the lines
mailbag-pasted = Pasted lines
mailbag-language = Language of the questions
mailbag-known = This file came before. This is what became of it.

mailbag-facts = About this file
mailbag-fact-file = File
mailbag-fact-sitting = Sitting
mailbag-fact-kind = What it holds
mailbag-fact-language = Language
mailbag-fact-when = When it came
mailbag-fact-state = State
mailbag-fact-bytes = Size in bytes
mailbag-fact-digest = Fingerprint

mailbag-kind-table = A table
mailbag-kind-mails = Mails
mailbag-kind-lines = Lines

mailbag-state-reading = being read
mailbag-state-read = waits for you: columns
mailbag-state-checking = being checked
mailbag-state-checked = waits for you: take it in
mailbag-state-taking_in = being taken in
mailbag-state-taken_in = taken in
mailbag-state-set_aside = set aside
mailbag-state-failed = cannot be read

mailbag-explained-reading = The file is being read. You may leave this page; the work goes on.
mailbag-explained-read = Say which column is what. Then every row is checked. Nothing is taken in yet.
mailbag-explained-checking = Every row is being checked. You may leave this page; the work goes on.
mailbag-explained-checked = Look at what was found. Nothing is taken in before you press the button under “Take it in”.
mailbag-explained-taking_in = The good rows are becoming questions. If this stops half-way, it goes on by itself where it stopped. No question comes in twice.
mailbag-explained-taken_in = The good rows are questions in the queue now.
mailbag-explained-set_aside = You set this file aside. Nothing of it was taken in.
mailbag-explained-failed = The file could not be read. Nothing of it was taken in. Send it again, or save it in another form first.

mailbag-look-again = Look again
mailbag-progress = Progress
mailbag-progress-reading = { $percent }% read: { $done } of { $total } bytes
mailbag-progress-checking = { $percent }% checked: { $done } of { $total } rows
mailbag-progress-taking_in = { $percent }% taken in: { $done } of { $total } questions
mailbag-pace = { $seconds ->
    [one] { $rate } a second, about one second left
   *[other] { $rate } a second, about { $seconds } seconds left
}

mailbag-counts = The rows
mailbag-count-all = All
mailbag-count-raw = Not checked yet
mailbag-count-waiting = Wait for your yes
mailbag-count-good = Good
mailbag-count-bad = To be mended
mailbag-count-left_out = Left out
mailbag-count-dropped = Dropped
mailbag-count-taken_in = Taken in
mailbag-see-rows = See the rows

mailbag-problems = What was noticed
mailbag-problems-file = Get this as a file, row by row (CSV)
mailbag-problems-mend = Some rows cannot come in as they are. Mend them in your own file and send it again. What is in already is known by its words and does not come in twice.
mailbag-rows = { $count ->
    [one] one row
   *[other] { $count } rows
}
mailbag-sent-good = taken in all the same
mailbag-sent-bad = to be mended first
mailbag-sent-left_out = left out

mailbag-row-question-missing = There is no question
mailbag-row-question-short = The question is too short
mailbag-row-question-long = The question is too long
mailbag-row-background-long = The background is too long
mailbag-row-name-long = The first name is too long
mailbag-row-town-long = The town is too long
mailbag-row-address-shape = That is no e-mail address
mailbag-row-row-long = The row is far too long, or a quotation mark is never closed
mailbag-row-columns-many = The row has far too many columns
mailbag-row-twice = The same person asks the same earlier in this file
mailbag-row-here-already = The same person asked the same before
mailbag-row-over-limit = This person has asked as many questions as the sitting allows
mailbag-row-automatic = A machine wrote it
mailbag-row-town-several = Several towns have this name
mailbag-row-town-unknown = We do not know this town; it stays as it is written
mailbag-row-town-missing = There is no town
mailbag-row-topic-unknown = The sitting has no such topic
mailbag-row-topic-missing = There is no topic
mailbag-row-letters-lost = Some letters could not be read

mailbag-csv-row = Row
mailbag-csv-problem = What was noticed
mailbag-csv-becomes = What becomes of it
mailbag-csv-question = Question
mailbag-csv-name = First name
mailbag-csv-town = Town
mailbag-csv-topic = Topic

mailbag-columns-title = Which column is what
mailbag-columns-lede = We guessed from the headings and the cells. Please look whether it is right. E-mail addresses are hidden here.
mailbag-has-headings = The first row holds headings
mailbag-column = Column { $number }: { $heading }
mailbag-column-bare = Column { $number }
mailbag-column-cells = Such as: { $cells }
mailbag-column-none = nothing we need
mailbag-column-question = the question
mailbag-column-background = the background
mailbag-column-first-name = the first name
mailbag-column-full-name = the whole name
mailbag-column-email = the e-mail address
mailbag-column-town = the town
mailbag-column-topic = the topic
mailbag-column-nameless = whether to leave the name out
mailbag-columns-send = Check the rows
mailbag-columns-again = Check the rows again
mailbag-columns-change = Change which column is what

mailbag-choices-title = What is not clear
mailbag-choose-town = { $count ->
    [one] Which { $typed } is meant in one row?
   *[other] Which { $typed } is meant in { $count } rows?
}
mailbag-choose-topic = { $count ->
    [one] Which topic is “{ $typed }” in one row?
   *[other] Which topic is “{ $typed }” in { $count } rows?
}
mailbag-town-as-typed = leave it as it is written
mailbag-topic-rest = the topic for all the rest
mailbag-topic-choose = choose a topic
mailbag-unknown-towns = These towns are not in our list and stay as they are written: { $towns }
mailbag-choices-send = Save the choices

mailbag-take-in-title = Take it in
mailbag-take-in-note = { $count ->
    [0] Every row is good or left out.
    [one] One row is not taken in, because it must be mended or waits for your yes.
   *[other] { $count } rows are not taken in, because they must be mended or wait for your yes.
}
mailbag-take-in-what = The questions go into the queue. Who asks gets one mail to confirm. Until they do, their name is not shown and their own upvote does not count.
mailbag-topic = Topic for the questions that have none
mailbag-take-in = { $count ->
    [one] Take in one question
   *[other] Take in { $count } questions
}
mailbag-set-aside-title = If it is the wrong file
mailbag-set-aside-text = If this is not what you wanted, set the file aside. Its rows are forgotten, and you can send it again.
mailbag-set-aside = Set the file aside
mailbag-log-note = { $count ->
    [one] One question that came by e-mail, letter or as a list
   *[other] { $count } questions that came by e-mail, letter or as a list
}

mailbag-mails-title = The mails
mailbag-mails-waiting = { $count ->
    [0] You have said yes or no to every mail.
    [one] One question found in the mails waits for your yes.
   *[other] { $count } questions found in the mails wait for your yes.
}
mailbag-next-mail = Read the next mail
mailbag-confirm-single-text = Mails in which just one question was found, and nothing must be mended, can be accepted together. You can still open each of them.
mailbag-confirm-single = Say yes to all of those
mailbag-mail-title = Mail { $number }
mailbag-mail-whole = What was written
mailbag-mail-masked = E-mail addresses are hidden.
mailbag-mail-gone = The mail is not kept any more.
mailbag-part = Question { $number }
mailbag-part-use = Take this in
mailbag-part-join = Join it to the one before
mailbag-part-question = Question
mailbag-part-background = Background
mailbag-first-name = First name
mailbag-town = Town
mailbag-mail-topic = Topic
mailbag-mail-send = Save and read the next mail

mailbag-rows-title = Rows of the mailbag
mailbag-row-number = Row { $number }
mailbag-rows-none = There are no rows here.
mailbag-rows-earlier = Earlier rows
mailbag-rows-later = Later rows

mailbag-asking-title = Who has been asked to confirm
mailbag-asking-text = Each questioner with an e-mail address gets one mail without any words of theirs. The numbers are people.
mailbag-asking-waiting = Not asked yet
mailbag-asking-asked = Asked, no answer yet
mailbag-asking-settled = Confirmed
mailbag-asking-blocked = Said “This was not me”
mailbag-asking-never = Gave no address
mailbag-asking-left = Time left
mailbag-asking-pace = { $minutes ->
    [one] About one minute, at { $rate } mails a minute
   *[other] About { $minutes } minutes, at { $rate } mails a minute
}

mailbag-problem-no-file = Choose a file
mailbag-problem-too-large = The file is too large. Send it in parts, or ask whoever runs the service to take it in
mailbag-problem-no-lines = Paste at least one line
mailbag-problem-slate = The questions of this sitting are chosen already. Nothing more can be taken in
mailbag-problem-topic = Choose a topic for the questions that have none
mailbag-problem-no-question = Say which column holds the question
mailbag-problem-column-twice = Two columns cannot be the same thing. Choose again

take-down-title = Take a question down
take-down-lede = For somebody who rang or wrote a letter. The page of the question will say that the desk took it down.
take-down-question = Their question
take-down-question-hint = As they said it. Read it back to them if you can.
take-down-background = Background
take-down-topic = Topic
take-down-topic-empty = Choose a topic
take-down-first-name = First name
take-down-first-name-hint = It is shown with the question. Leave it empty if they gave none.
take-down-say-name = How to say the name
take-down-nameless = Leave the name out when it is shown
take-down-town = Town
take-down-place = Which town?
take-down-email = Their e-mail address
take-down-email-hint = They get one mail to confirm it. Only then does their own upvote count.
take-down-language = Language of the question
take-down-over-limit = This person has asked as many questions as the sitting allows
take-down-send = Put it into the queue

## On the pages of a question
question-came-mailbag = This question came by e-mail, letter or in a list, and the desk took it in.
question-came-desk = This question was taken down by the desk for somebody who rang or wrote.
desk-fact-came = How it came
desk-fact-came-settled = The questioner has confirmed it.
desk-fact-came-asked = The questioner was asked to confirm it and has not answered.
desk-fact-came-waiting = The questioner has not been asked to confirm it yet.
desk-fact-came-blocked = The owner of the address said “This was not me”.
desk-fact-came-never = The questioner gave no e-mail address.
confirm-link-more = Your other questions that came with it
