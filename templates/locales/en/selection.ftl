# The desk’s selection page: the brief, the proposal, changes, publishing. And the reasons of a slate in words.

selection-title = Choose the questions
selection-back = Back to the sitting
selection-call-open = People can still ask and back questions until { $when }. Until then you can try out a brief, but what you see is a preview and cannot be published.
selection-see-edition = See edition { $edition } as it was published
selection-nothing-title = Nothing is on the shortlist yet
selection-nothing = The slate is chosen from the shortlist. Put some questions on it first, then come back.
selection-nothing-action = Go to the shortlist

## The brief
selection-brief-first = Say what you want
selection-brief-again = Change what you asked for and choose again
selection-brief-lede = The rule gives every supporter the same say. Here you say how many questions fit and how widely they should be spread. Everything you ask for is published with the slate.
selection-positions = How many questions
selection-positions-hint = From 1 to 50.
selection-reserves = Reserves for each place
selection-reserves-hint = Questions that stand ready if one cannot be asked. From 0 to 5.
selection-spread = At most so many of the same kind
selection-spread-hint = Leave a box empty for no limit.
selection-most-topic = From one topic
selection-most-region = From one region
selection-most-county = From one county
selection-most-town = From one town
selection-limits = Limits for a single topic, nation or region
selection-limits-hint = A number here goes before the limits above. Leave a box empty for no limit.
selection-limits-of = For
selection-limits-min = At least
selection-limits-max = At most
selection-limit-min = At least so many: { $name }
selection-limit-max = At most so many: { $name }
selection-pins = Questions that must be on the slate
selection-pins-hint = Your reason is published.
selection-pin-legend = Must be there, { $number }
selection-exclusions = Questions that must not be on the slate
selection-exclusions-hint = Your reason is published.
selection-exclude-legend = Leave out, { $number }
selection-question = Question
selection-reason = Reason
selection-none = None
selection-more = Fresh voices, ceiling and topics
selection-fresh = Put last those who were heard at this many earlier sittings
selection-fresh-hint = 0 for no such rule. From 0 to 20.
selection-ceiling = Questions one supporter may help to choose before everyone else has had one
selection-ceiling-hint = 1 means that nobody is heard twice before others are heard once.
selection-mode = How topics share the slate
selection-mode-balanced = As people backed them
selection-mode-paired-2 = Two topics share it equally
selection-mode-paired-3 = Three topics share it equally
selection-mode-pressed = One topic has it all
selection-mode-topic = Which topics
selection-mode-topic-hint = Only for two, three or one. Tick none, and the rule chooses them from what people backed.
selection-value = Public value for ties
selection-value-hint = A number that nobody could know before the call closed, such as a lottery draw you announced beforehand. Write where it is from and what it was. It only settles exact ties.
selection-propose = Choose

selection-problem-number-0-5 = Write a whole number from 0 to 5
selection-problem-number-0-20 = Write a whole number from 0 to 20
selection-problem-number-1-50 = Write a whole number from 1 to 50
selection-problem-number-empty = Write a whole number up to 50, or leave this empty
selection-problem-limits-cross = “At most” cannot be less than “at least”
selection-problem-not-shortlisted = That question is not on the shortlist any more. Choose another
selection-problem-reason-long = Your reason is too long. Use 500 characters or fewer
selection-problem-topics = Tick as many topics as share the slate, or none
selection-problem-value-empty = Write the public value
selection-problem-value-long = The public value is too long. Use 500 characters or fewer
selection-problem-put-in = Choose the question to put there
selection-problem-on-slate = That question is on the slate already. Choose another
selection-problem-same-questioner = That person has another question on the slate. Choose another

## A brief that cannot be met
selection-conflict-title = These wishes do not fit together
selection-conflict-few-place = You ask for at least { $least } from { $name }, but { $count ->
    [0] no shortlisted question is
    [one] only 1 shortlisted question is
   *[other] only { $count } shortlisted questions are
} from { $name }.
selection-conflict-few-topic = You ask for at least { $least } on { $name }, but { $count ->
    [0] no shortlisted question is
    [one] only 1 shortlisted question is
   *[other] only { $count } shortlisted questions are
} on { $name }.
selection-conflict-need = You ask for { $wish }.
selection-conflict-allow = But there { $wish }.
selection-conflict-sum = Together that needs { $need } { $need ->
    [one] place
   *[other] places
}, and only { $have } can be filled.
selection-bound-least-place = at least { $count } from { $name }
selection-bound-least-topic = at least { $count } on { $name }
selection-bound-most-place = may be at most { $count } from { $name }
selection-bound-most-topic = may be at most { $count } on { $name }
selection-bound-pin = question { $reference }, which must be there
selection-bound-questions = { $count ->
    [0] is no question on the shortlist for this
    [one] is only 1 question on the shortlist for this
   *[other] are only { $count } questions on the shortlist for this
}
selection-bound-questioner = may be only one question of the person who asked { $reference }
selection-bound-cluster = may be only one of the questions that say the same
selection-bound-positions = { $count ->
    [one] 1 place on the slate
   *[other] { $count } places on the slate
}
selection-bound-fresh = are people who were heard lately
selection-relax-title = The smallest change that would do
selection-relax-least-place = Ask for at least { $to } from { $name } instead of { $from }.
selection-relax-least-topic = Ask for at least { $to } on { $name } instead of { $from }.
selection-relax-most-place = Allow { $to } from { $name } instead of { $from }.
selection-relax-most-topic = Allow { $to } on { $name } instead of { $from }.
selection-relax-positions = Ask for { $count ->
    [one] 1 question
   *[other] { $count } questions
} in all.
selection-relax-reason = Why these limits give way
selection-relax-reason-hint = Everyone can read this beside the slate.
selection-relax-do = Change this and choose
selection-bad-twice = You named question { $reference } twice.
selection-bad-pins = You named more questions that must be there than there are places.
selection-bad-questioner = Questions { $first } and { $second } are from the same person, and each person has only one.
selection-bad-limits = For { $name }, “at most” is less than “at least”.
selection-bad-topics = The number of topics does not fit the number of places.
selection-bad-other = Two of the limits cannot be used at once. Take one of the limits for single places or topics away.

## The proposal
selection-proposal = The slate
selection-state-preview = This is a preview. It was made while people could still back questions, so it cannot be published. Choose again once the call has closed.
selection-state-proposed = This slate is proposed. Nobody outside the desk sees it until you publish it.
selection-state-published = Edition { $edition } was published from this slate.
selection-short = You asked for { $wanted }, but only { $filled } could be filled. A question that nobody backs is never chosen.
selection-changes = Change a line
selection-changes-lede = You may put another shortlisted question in a place. Your reason is published beside it.
selection-change-line = Change question { $position }
selection-put-in = Put there instead
selection-change-reason = Reason
selection-change-reason-hint = Everyone can read this.
selection-change = Change this line
selection-reserve-rank = (reserve { $rank })
selection-brief-words = What was asked for
selection-publish = Publish edition { $edition }
selection-publish-first = Once it is published, everyone can read the slate with its reasons, and we tell everyone whose question was on the shortlist. An edition never changes.
selection-publish-again = A new edition replaces the one before, which stays readable. We tell only those for whom something changes.
selection-note = Why there is a new edition
selection-note-hint = Everyone can read this.
selection-discard = Set this slate aside

selection-conflict-aside = This slate was set aside or chosen anew meanwhile. Go back and reload the page to see the newest.
selection-conflict-preview = This slate is a preview, made while people could still back questions. Choose again now that the call has closed, or wait until it has.
selection-conflict-stale = Somebody changed or published this slate meanwhile. Go back and reload the page to see how it stands.
selection-conflict-gone = A question on this slate can no longer be asked. Go back and put another in its place.
selection-conflict-empty = There is no question on this slate, so there is nothing to publish.
selection-conflict-unchanged = The newest edition says exactly the same. There is nothing new to publish.

## The brief in words
selection-brief-positions = { $count ->
    [one] 1 question fits.
   *[other] { $count } questions fit.
}
selection-brief-one-each = Each person has at most one question on the slate.
selection-brief-ceiling = { $count ->
    [one] Nobody is heard twice before others are heard once.
   *[other] Nobody helps to choose more than { $count } questions before everyone else has had a chance.
}
selection-brief-blanket-nation = At most { $count } from one nation.
selection-brief-blanket-region = At most { $count } from one region.
selection-brief-blanket-county = At most { $count } from one county.
selection-brief-blanket-town = At most { $count } from one town.
selection-brief-most-topic = At most { $count } on { $name }.
selection-brief-blanket-topic = At most { $count } on one topic.
selection-brief-most-place = At most { $count } from { $name }.
selection-brief-least-place = At least { $count } from { $name }.
selection-brief-least-topic = At least { $count } on { $name }.
selection-brief-paired = { $count } topics share the slate equally.
selection-brief-pressed = One topic has the whole slate.
selection-brief-fresh = Those who were heard at the last { $count ->
    [one] sitting
   *[other] { $count } sittings
} come last.

## In the decision log
selection-log-note = Reference of this selection: { $ref }
selection-log-put-in = Put in its place:
