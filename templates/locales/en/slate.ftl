# The public page of a slate, and the sheet for printing.

slate-title = The questions that will be asked
slate-title-past = The questions that were chosen
slate-lede = { $name } puts them to { $put_to }: { $when }.
slate-lede-past = { $name } put them to { $put_to }: { $when }.
slate-pending-title = The questions have not been chosen yet
slate-pending-announced = People can ask and back questions until { $closes }. After that the questions are chosen and shown here, with the reasons. They will be asked on { $sits }.
slate-pending-open = You can ask and back questions until { $closes }. After that the questions are chosen and shown here, with the reasons. They will be asked on { $sits }.
slate-pending-closed = The questions are being chosen now. They will be shown here, with the reasons, before they are asked on { $sits }.
slate-pending-questions = See the questions so far
slate-superseded = This is an older edition.
slate-newest = See edition { $edition }, the newest
slate-edition = Edition { $edition }
slate-print = Print it
slate-note = Why there is a new edition:
slate-questions = The questions
slate-short = The organiser asked for { $wanted } questions, but only { $filled ->
    [one] one place
   *[other] { $filled } places
} could be filled. A question that nobody backs is never chosen.
slate-reserves = Reserves
slate-reserves-lede = These stand ready if a question cannot be asked.
slate-not-chosen = On the shortlist, but not chosen
slate-not-chosen-lede = Every one of these was good enough to be put forward. This is why it is not on the slate.
slate-other-note = The reason given:
slate-question-gone = This question is no longer public.
slate-how = How the questions were chosen
slate-how-lede = A published rule chose them from the shortlist. It gives every supporter the same say, so that no large group takes everything and no sizeable group is left out. The organiser asked for this:
slate-how-link = How the rule works
slate-pins = Questions that the organiser asked for
slate-audit = How fair it is
slate-proof = Check it yourself
slate-proof-lede = Exact ties are settled by a secret that was fixed before the call opened, together with a public value that nobody could know by then. Both are shown here, so that everyone can check.
slate-proof-digest = Check code of this edition
slate-proof-selection = Selection
slate-proof-rule = Rule
slate-proof-commitment = Published before: SHA-256 of the secret
slate-proof-secret = The secret, letter for letter
slate-proof-value = The public value
slate-proof-input = SHA-256 of shortlist, brief and upvotes
slate-proof-seed = The seed made from all of these
slate-proof-record = Check code of the record
slate-record-lede = The record is a file with everything this slate rests on. With it and our free program you can run the rule again on your own computer. It shows nobody’s choices: the upvotes in it are dealt out anew, so that the rule gives the same slate but no row is a person’s own.
slate-record-sealed = The record is a file with the numbers this slate rests on. So few people took part that even upvotes dealt out anew could give somebody away, so none are in it. You can check that nothing in the file contradicts itself. An auditor can check the rest with the full record.
slate-record = Get the record of this edition (JSON)
slate-record-schema = What the file looks like, for programs
slate-record-how = To check it, type:
slate-editions = All editions

slate-evidence = { $rank }; { $backed }
slate-evidence-topic = { $count ->
    [0] A question on { $topic }
    [one] The only question on { $topic }
   *[other] One of { $count } questions on { $topic }
}
slate-evidence-nobody = nobody has backed it
slate-evidence-people = { $people ->
    [one] backed by one person
   *[other] backed by { $people } people
}
slate-evidence-towns = { $people ->
    [one] backed by one person
   *[other] backed by { $people } people
} { $towns ->
    [one] in one town
   *[other] in { $towns } towns
}

slate-sheet-back = Back to the page
slate-sheet-a4-normal = A4
slate-sheet-a4-large = A4, large print
slate-sheet-letter-normal = Letter
slate-sheet-letter-large = Letter, large print

slate-changes = What changed since edition { $edition }
slate-changes-none = The questions are the same.
slate-place-question = question { $position }
slate-place-reserve = reserve { $position }
slate-change-new = New, as { $place }:
slate-change-gone = No longer there, was { $place }:
slate-change-moved = Was { $old }, is now { $new }:
slate-change-credit = Was from “{ $old }”, is now from “{ $new }”:
slate-change-words = Its words have changed:
slate-change-say = How to say the name has changed:
slate-change-evidence = The numbers behind it have changed:
