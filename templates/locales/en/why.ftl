# The reasons of a slate: why a question is on it, why another is not, and the numbers behind both.

## Why a question is on the slate
selection-why-pin = The organiser asked for this question. The reason is given under “How the questions were chosen”.
selection-why-shares = { $people ->
    [one] One person backs it
   *[other] { $people } people back it
}, which is enough to earn a place of their own.
selection-why-first = { $first ->
    [one] It gives one person their first question on the slate
   *[other] It gives { $first } people their first question on the slate
}. No other question that could still be chosen did that for more.
selection-why-later = { $people ->
    [one] One person backs it
   *[other] { $people } people back it
}, and they had waited longest when its turn came.
selection-why-tied = Others stood exactly level with it, and the public value decided.
selection-why-put = A person put it here in the place of the question that the rule had chosen.
selection-stands-in = Stands ready for { $count ->
    [one] question { $positions }
   *[other] questions { $positions }
}.

## The numbers behind it
why-more = The numbers behind this
why-carried-nobody = None of the people who back it could pay for it with their share of the say.
why-carried-first = { $payers ->
    [one] One person paid for it with their share of the say: they back it and had no question on the slate before.
   *[other] { $payers } people paid for it with their share of the say: they back it and had no question on the slate before.
}
why-carried-mixed = { $payers ->
    [one] One of the people who back it paid for it with their share of the say.
   *[other] { $payers } of the people who back it paid for it with their share of the say.
} { $first ->
    [0] All of them had a question on the slate before.
    [one] For one of them it is the first question on the slate.
   *[other] For { $first } of them it is the first question on the slate.
}
why-homes = They live in { $towns ->
    [one] one town
   *[other] { $towns } towns
}, in { $regions ->
    [one] one region
   *[other] { $regions } regions
}.
why-regions = How many of them live where: { $list }.
why-pin-paid = { $percent ->
    [100] The people who back it could pay for all of its place.
   *[other] The people who back it could pay for { $percent } per cent of its place. The rest was given to it because the organiser asked for it.
}
why-next-first = Next in line was a question that would have been the first for { $people ->
    [one] one person
   *[other] { $people } people
}, { $fewer } fewer than this one:
why-next-shares = Each person who paid for it gave { $mine } per cent of their share of the say. For the next question in line it would have been { $theirs } per cent:
why-next-level = This question was exactly level with it:
why-next-later = Next in line was:
why-next-poor = No other question had enough supporters to earn a place of their own at that point.
why-next-none = No other question could be chosen any more when its turn came.
why-instead = If it were not here, this question would have its place:
why-instead-none = If it were not here, no other question could have its place.
why-put-out = The question that the rule had chosen:
why-ties = { $count } questions were exactly level. The smallest value goes first. Each value is made from the seed below and the reference of the question, so nobody could choose it.
why-tie-question = Question
why-tie-key = Value
why-tie-check = To check the first one by hand, type this at the command line of a computer. It must print the same value:

## Why a question is not on the slate
why-not-heard-all = { $count ->
    [one] The one person who backs it already has a question on the slate, so people who had none came first.
   *[other] All { $count } of its supporters already have a question on the slate, so people who had none came first.
}
why-not-heard-most = Its supporters had already been heard: { $heard } of its { $count } have a question on the slate.
why-not-behind = It would have been the first question on the slate for { $unheard ->
    [one] one person
   *[other] { $unheard } people
}. The question that took the last place was that for { $first ->
    [one] one
   *[other] { $first }
}.
why-not-waiting = { $unheard } of its { $count } supporters have no question on the slate. The people behind the questions that were taken had waited longer.
selection-not-short = { $count ->
    [one] One more supporter would have been enough.
   *[other] { $count } more supporters would have been enough.
}
selection-not-outpriced = Other questions spoke for more people who had not been heard yet.
selection-not-most-place = { $count ->
    [0] No place was open to questions from { $name }.
    [one] Another question from { $name } was ahead, and there was room for one from there.
   *[other] Other questions from { $name } were ahead, and there was room for { $count } from there.
}
selection-not-most-topic = { $count ->
    [0] No place was open to questions on { $name }.
    [one] Another question on { $name } was ahead, and there was room for one on it.
   *[other] Other questions on { $name } were ahead, and there was room for { $count } on it.
}
selection-not-least-place = { $count ->
    [one] One place was kept for { $name }.
   *[other] { $count } places were kept for { $name }.
}
selection-not-least-topic = { $count ->
    [one] One place was kept for { $name }.
   *[other] { $count } places were kept for { $name }.
}
selection-not-kept = The places that were left had to go to other questions to keep what the organiser asked for.
why-not-bound-pin = The place that was left was kept for a question that the organiser asked for.
why-not-bound-questioner = Each person has one question at most. With this one, the slate could not have been filled as the organiser asked.
why-not-bound-cluster = Of questions that say the same, one is taken at most. With this one, the slate could not have been filled as the organiser asked.
why-not-bound-positions = { $count ->
    [one] The one place was needed for another question to keep what the organiser asked for.
   *[other] All { $count } places were needed for other questions to keep what the organiser asked for.
}
why-not-bound-questions = { $count ->
    [one] Only one other question could keep what the organiser asked for, so the place that was left went to it.
   *[other] Only { $count } other questions could keep what the organiser asked for, so the places that were left went to them.
}
why-not-bound-fresh = People who had not been heard lately came first.
selection-not-same-questioner = Another question from the same person was chosen.
selection-not-same-cluster = Another question that says the same was chosen.
selection-not-excluded = The organiser left it out.
selection-not-heard-lately = This person was heard at an earlier sitting not long ago, so others came first.
selection-not-nobody = Nobody has backed it.
selection-not-replaced = The rule chose it, but a person put another question in its place.
selection-place-unknown = a place we do not know
why-not-rivals = { $count ->
    [one] The question that came first:
   *[other] Questions that came first:
}

## Finding one’s own question
slate-find = Find a question
slate-find-hint = Some of its words, a first name, a town or its reference.
slate-find-label = Search the questions that were not chosen
slate-find-found = { $found ->
    [0] None of these { $count } questions has those words. It may be on the slate above, or it was not on the shortlist.
    [one] One of { $count } questions that were not chosen
   *[other] { $found } of { $count } questions that were not chosen
}
question-why-chosen = Why it was chosen
question-why-reserve = Why it is in reserve
question-why-not-chosen = Why it was not chosen
question-why-not-shortlisted = It was not on the shortlist. See the questions that were chosen from it
