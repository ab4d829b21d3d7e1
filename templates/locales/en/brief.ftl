# The brief’s form: limits on single places, fresh voices. And trying a brief out before anything is kept.

selection-places = Limits for single counties and towns
selection-places-hint = Choose a county or a town that somebody on the shortlist lives in. Leave a row empty if you do not need it.
selection-place-legend = County or town { $number }
selection-place = Which county or town
selection-place-county = { $name } (county)
selection-place-town = { $name } (town)
selection-place-min = At least
selection-place-max = At most
selection-more-rows = Give me more rows
selection-fresh-towns = Their towns wait too
selection-fresh-towns-hint = Questions from a town that was heard at those sittings come last.
selection-fresh-topics = Their topics wait too
selection-fresh-topics-hint = Questions on a topic that was heard at those sittings come last.
selection-problem-place-missing = Choose the county or town for these numbers, or take the numbers away
selection-problem-place-gone = Nobody on the shortlist is from there any more. Choose another place
selection-problem-place-twice = This place is in two rows. Keep one of them
selection-problem-place-number = Write “at least” or “at most” for this place, or choose no place

## Limits that gave way
selection-conceded = Limits that gave way
selection-conceded-lede = What the organiser asked for first could not be met. This was the smallest change that made it possible.
selection-conceded-reason = The reason given:

## Trying it out
try-button = Try it
try-button-hint = “Try it” shows you the slate and keeps nothing. “Choose” keeps the slate and writes it in the log.
try-title = If you chose now
try-nothing-kept = Nothing of this is kept.
try-read-at = Upvotes as they were: { $when }.
try-mend = Mend these first, then you see what would be chosen:
try-failed = The slate could not be tried. Press “Try it” instead.
try-summary-alone = This would be the slate.
try-summary-same = The slate stays exactly as it is.
try-summary-order = The same questions, in another order.
try-summary-changed = { $new ->
    [0] No question comes in
    [one] 1 question comes in
   *[other] { $new } questions come in
}, { $gone ->
    [0] none goes out
    [one] 1 goes out
   *[other] { $gone } go out
}.
try-new = Comes in
try-moved = Was { $position }
try-gone = Goes out, was { $position }
try-gone-title = These would go out
try-not-shortlisted = It is not on the shortlist any more.
try-numbers = What changes for supporters
try-number = Number
try-before = Kept slate
try-after = This try
try-number-heard = Supporters with at least one of their questions on the slate
try-number-group = Smallest number of backers of one question who are sure to be heard
try-number-top = Questions that plain counting would have chosen too
try-ceilings = How the slate changes with the ceiling
try-ceilings-hint = With 1, nobody is heard twice before others are heard once. A higher number gives large groups more. The figures are positions.
try-question = Question
try-ceiling = Ceiling { $ceiling }
try-without = What if this were not there?
try-must = What if this had to be there?
