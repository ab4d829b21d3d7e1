# The public value that settles ties: announced before the call, checked after it.

sittings-value-source = Which public value will settle ties
sittings-value-source-hint = Name a number that nobody can know before the call closes and that everybody can look up, such as “the six main numbers of the National Lottery draw of 20 September 2026”. Everybody sees it. It cannot be changed once the call is open.
sittings-value-source-empty = Write which public value will settle ties, such as a lottery draw after the call closes
sittings-value-source-fixed = The call has opened. The public value that was announced stays as it was
sittings-value-source-none = not announced

seed-source = A public value decides with it, one that nobody can know before the call closes. Which one has to be announced before the call opens. Here it is:
seed-source-none = No public value has been announced for this sitting.
seed-announced = Announced for this sitting: { $source }
seed-announced-none = No public value was announced before the call opened. Everybody who looks at the slate can see that.
seed-commitment = Public promise of the seed: { $commitment }

slate-proof-source = Announced before: which public value

seed-ties = Exact ties
seed-ties-none = No two questions were exactly level, so the seed decided nothing.
seed-ties-lede = These questions stood exactly level. Each has a check code, made from the seed and the public code of the question. The smallest check code goes first; that is alphabetical order, with digits before letters.
seed-tie-step = Level when question { $position } was chosen
seed-tie-first = went first
seed-tie-code = Check code
seed-tie-question = Question
seed-ties-more = { $count ->
    [one] One more question was level here. It is in the record.
   *[other] { $count } more questions were level here. They are in the record.
}
seed-tie-how = To work out one of these codes by hand, type this where the program sha256sum is there, and put the question’s public code at its place:
