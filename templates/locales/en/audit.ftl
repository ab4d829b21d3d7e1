## The audit in words
selection-audit-heard = supporters back at least one question on the slate
selection-audit-heard-note = of { $count } who backed any question
selection-audit-group = or more backers of one question are never left out
selection-audit-group-note = With the most backed questions alone it would be { $count }
selection-audit-top = of these would be here by counting alone
selection-audit-top-note = of { $count } on the slate
selection-audit-top-heard = would be heard by counting alone
selection-audit-top-heard-note = of { $count } who backed any question

## The largest group left out
audit-changed = { $lines ->
    [one] One question was put there by a person, not by the rule.
   *[other] { $lines } questions were put there by a person, not by the rule.
} What that costs: { $heard } people find one of their questions on the slate; with the rule’s own slate it is { $heard_rule }. It takes { $x } people with one question to be sure of a place; with the rule’s own slate, { $x_rule }.
audit-changed-unmeasured = { $lines ->
    [one] One question was put there by a person.
   *[other] { $lines } questions were put there by a person.
} What that changes could not be measured, since the upvotes are no longer kept. The numbers of people are those of the slate that the rule gave.
audit-groups = Who was left out
audit-left-out-nobody = Nobody was left out: everyone who backs a question on the shortlist has one on the slate.
audit-left-out = The largest group left out: { $count ->
    [one] one person, who backs this question and has none on the slate:
   *[other] { $count } people who back this question. None of their questions is on the slate:
}
audit-left-out-few = The largest group left out: { $count } people who back this question. Each of them has fewer than { $least } questions on the slate:
audit-x-meaning = { $x ->
    [one] Everybody who backs a question on the shortlist has one on the slate.
   *[other] So of any { $x } people who back the same question, at least one person has a question on the slate.
}
audit-x-caption = How many people does it take to be sure of a place? The fewer, the fairer
audit-x-measure = Measured against
audit-x-people = People
audit-x-group = The largest group left out
audit-x-shortlist = The whole shortlist
audit-x-published = The slate as it stands, after changes by a person
audit-x-rule = The slate of the rule, without those changes
audit-x-approved = All accepted questions
audit-x-eligible = What the organiser’s limits allowed
audit-x-top = If upvotes alone were counted
audit-group-nobody = nobody
audit-group = { $count ->
    [one] one person who backs
   *[other] { $count } people who back
}
audit-group-few = { $count } people with fewer than { $least } on the slate, who back
audit-question = question { $ref }
audit-test-hollow = The slate also passes a test from research called EJR+. That is nothing to be proud of here. The test only protects groups of { $quota ->
    [one] one person
   *[other] { $quota } people
} or more, because { $places ->
    [one] one place is
   *[other] { $places } places are
} shared among so many. The most backed question has { $most }, so even an empty slate would pass. The numbers above say more.
audit-test-passed = The slate also passes a test from research called EJR+: of every group of { $quota ->
    [one] one person
   *[other] { $quota } people
} who back the same question, somebody is heard; of a group twice as large, somebody is heard twice. Smaller groups it does not protect. The numbers above say more.
audit-test-failed = The slate does not pass a test from research called EJR+: a group of { $quota ->
    [one] one person
   *[other] { $quota } people
} or more who back the same question has too few questions on the slate.
audit-test-limits = Among the questions that the organiser’s limits allowed, it passes. So the limits are the reason.
audit-test-changed = The slate that the rule gave passes it. So the change by a person is the reason.
audit-test-pins = The organiser asked for some questions, and these were taken first. For the people who paid for them, the test does not hold.

## Who was heard
audit-coverage = Who was heard
audit-coverage-said = { $heard } of { $count } people who back a question find at least one of theirs on the slate. If upvotes alone were counted, it would be { $top }.
audit-coverage-caption = People, by how many of their questions are on the slate
audit-coverage-of = Of their questions
audit-coverage-row = { $count ->
    [0] none
    [one] one
   *[other] { $count }
}
audit-this-slate = This slate
audit-counting = Upvotes alone

## Where the places went
audit-regions = Where the questions come from
audit-regions-lede = The rule gives places to people, not to regions. This shows how it came out.
audit-regions-caption = Questions on the slate by region
audit-region = Region
audit-topics = What the questions are about
audit-topics-lede = Upper bar: share of the places. Lower bar: share of the upvotes.
audit-topics-caption = Questions on the slate by topic
audit-topic = Topic
audit-places = Places
audit-supporters = Supporters
audit-upvotes = Upvotes
audit-people = Residents
audit-people-source = Supporters and upvotes: shares of all that count for this shortlist. Residents: shares of everyone in the United Kingdom in mid-2021, Office for National Statistics.
audit-share = { $percent }%
audit-share-tiny = <1%
audit-no-share = –
audit-map-key = Large: questions on the slate. Below it: share of the supporters, then of the residents.
audit-map-shares = { $supporters } · { $people }
region-short-east-midlands = E. Mids
region-short-east-of-england = East
region-short-london = London
region-short-north-east = North East
region-short-north-west = North West
region-short-northern-ireland = N. Ireland
region-short-scotland = Scotland
region-short-south-east = South East
region-short-south-west = South West
region-short-wales = Wales
region-short-west-midlands = W. Mids
region-short-yorkshire-and-the-humber = Yorkshire

## Counting alone
audit-top = If upvotes alone were counted
audit-top-same = Counting upvotes alone would have taken the same questions this time. That is not so when one large group backs several questions.
audit-top-said = { $shared } of the { $count } questions on the slate would be there too. { $heard } people would find one of theirs there instead of { $now }, and it would take { $x } people with one question to be sure of a place instead of { $x_now }.
audit-top-caption = The most backed questions
audit-backers = People who back it
audit-on-slate = On the slate
audit-yes = Yes
audit-no = No

## The example on the page about choosing
how-example-head = A small example
how-example-text = Ten people take part, and two questions can be asked. Six people back a question about buses. Five of the same six back one about trains as well. The other four back a question about the library.
how-example-caption = Who backs what, and what is chosen
how-example-question = Question
how-example-people = People
how-example-rule = This rule
how-example-a = Buses
how-example-b = Trains
how-example-c = Library
how-example-key = Each full circle is a person who backs the question, always in the same order.
how-example-end = Counting upvotes alone would take buses and trains: six people would have everything, and four would have nothing. This rule takes buses first. The six have then been heard, so next it looks for those who have not, and takes the library. All ten have a question they back.
