# The pledge record: what was promised for a sitting, what was asked, what was answered.

pledge-title = The promise, and what came of it
pledge-sentence = { $who } promised to ask { $promised ->
    [one] 1 question
   *[other] { $promised } questions
} on { $when }. { $asked ->
    [0] None was asked.
    [one] 1 was asked
   *[other] { $asked } were asked
}{ $asked ->
    [0] {""}
   *[other] {" "}and { $answered ->
        [0] none was answered.
        [one] 1 was answered.
       *[other] { $answered } were answered.
    }
}
pledge-sentence-none = { $who }, { $when }: { $asked ->
    [0] no question was asked.
    [one] 1 question was asked
   *[other] { $asked } questions were asked
}{ $asked ->
    [0] {""}
   *[other] {" "}and { $answered ->
        [0] none was answered.
        [one] 1 was answered.
       *[other] { $answered } were answered.
    }
}
pledge-partly = { $count ->
    [one] 1 was answered in part.
   *[other] { $count } were answered in part.
}
pledge-not-answered = { $count ->
    [one] To 1, something was said that is not an answer.
   *[other] To { $count }, something was said that is not an answer.
}
pledge-standard-reply = { $count ->
    [one] 1 was met with a standard reply. That does not count as an answer.
   *[other] { $count } were met with a standard reply. That does not count as an answer.
}
pledge-awaited = { $count ->
    [one] For 1, two people have not yet agreed whether it was answered.
   *[other] For { $count }, two people have not yet agreed whether they were answered.
}
pledge-not-asked = { $count ->
    [one] 1 was on the slate and was not asked.
   *[other] { $count } were on the slate and were not asked.
}
pledge-unrecorded = { $count ->
    [one] For 1, nothing has been written down yet.
   *[other] For { $count }, nothing has been written down yet.
}
pledge-lines = Question by question
pledge-asked-at = asked at { $at }
pledge-asked-by = asked by { $who }
pledge-asked-at-by = asked at { $at } by { $who }
