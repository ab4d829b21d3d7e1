# Clusters: questions that say much the same, worked together.

desk-nav-clusters = Clusters

cluster-start-title = What people ask
cluster-start-lede = { $sitting }: { $count ->
    [one] { $count } question waits.
   *[other] { $count } questions wait.
}
cluster-all-topics = All topics, largest first
cluster-to-queue = The queue, oldest first
cluster-filter-label = Narrow the list
cluster-topic-text = { $all ->
    [one] { $all } question
   *[other] { $all } questions
}, { $count ->
    [0] none waits
    [one] { $count } waits
   *[other] { $count } wait
}, { $clusters ->
    [0] no cluster.
    [one] { $clusters } cluster.
   *[other] { $clusters } clusters.
}
cluster-topic-largest = The largest: { $count ->
    [one] { $count } person asks
   *[other] { $count } people ask
}

cluster-list-title = { $topic }: clusters, largest first
cluster-list-all = All clusters, largest first
cluster-list-empty = There is no cluster here
cluster-list-empty-text = Questions that came a moment ago are put together soon. They also wait in the queue.
cluster-back-to-topics = Back to the topics
cluster-show = Show
cluster-show-waiting = Something waits, single questions too
cluster-show-several = Something to merge
cluster-show-opposed = With opposite wishes inside
cluster-show-apart = Do not belong together
cluster-show-done = All merged
cluster-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
cluster-size = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}, { $waiting ->
    [one] { $waiting } waits
   *[other] { $waiting } wait
}
cluster-oldest = the oldest { $ago }
cluster-opposed = { $count ->
    [one] { $count } wants the opposite
   *[other] { $count } want the opposite
}
cluster-held-by = { $name } is working on { $count ->
    [one] { $count } question
   *[other] { $count } questions
} here until { $until }.
cluster-held-by-me = You have { $count ->
    [one] { $count } question
   *[other] { $count } questions
} here until { $until }.

cluster-title = { $count ->
    [one] { $count } person asks this
   *[other] { $count } people ask this
}
cluster-back-to-list = Back to the clusters
cluster-standing = { $label }: { $count }
cluster-give-back = Give them back
cluster-merge-text = The question that you choose stands for all. It opens if it was waiting. The others join it and keep their pages. Every person counts once.
cluster-merge-all = { $count ->
    [one] Merge { $count } other question
   *[other] Merge all { $count } others
}
cluster-merge-ticked = Merge only the ticked ones
cluster-tick = Merge { $ref }
cluster-chosen = This wording stands
cluster-stands = This wording stands
cluster-others = The others, clearest first
cluster-order = The order: most like the others first, then most people, then those that end as a question, then the shortest.
cluster-differences = Bold and underlined words are only here. Words that are struck through are only in the wording that stands.
cluster-same-words = The same words.
cluster-compare = Compare with this wording
cluster-backers = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
cluster-opposites = These may want the opposite
cluster-opposites-text = “Merge all” leaves them out. Tick one if it does belong here.
cluster-apart-both = The wording that stands says “{ $there }”. This one says “{ $here }”.
cluster-apart-there = Only the wording that stands says “{ $there }”.
cluster-apart-here = Only this one says “{ $here }”.
cluster-apart-text = Do these questions ask different things? Then they leave this list, and each waits on its own.
cluster-apart = These do not belong together
cluster-is-apart = A moderator said that these questions do not belong together.
cluster-together = They do belong together
cluster-problem-wording = That question cannot stand for the others any more. Choose another wording
cluster-problem-nothing = There is nothing to merge. A question that came or changed a moment ago is left out: look at it first
cluster-problem-ticked = Tick the questions to merge. One that a colleague works on, or that changed, cannot be merged
cluster-problem-held = A colleague is working on this. Wait, or take it over
cluster-undone-before = This merge has been undone already.

cluster-merged-title = { $count ->
    [one] { $count } question joined
   *[other] { $count } questions joined
}
cluster-merged-lede = { $moved ->
    [one] { $moved } person came along,
   *[other] { $moved } people came along,
} { $already } backed it already.
cluster-undone-title = The merge is undone
cluster-undone-lede = Each question stands where it stood. Upvotes given since then stay. The wording that stood for all stays open.
cluster-stands-now = This wording stands:
cluster-left-held = { $count ->
    [one] Left out: a colleague works on { $count } question.
   *[other] Left out: colleagues work on { $count } questions.
}
cluster-left-opposed = { $count ->
    [one] Left out: { $count } question may want the opposite.
   *[other] Left out: { $count } questions may want the opposite.
}
cluster-left-changed = { $count ->
    [one] Left out: { $count } question came or changed meanwhile.
   *[other] Left out: { $count } questions came or changed meanwhile.
}
cluster-undo-text = You can undo this at any time before the slate is published. If you undo it soon, nobody gets a mail.
cluster-undo = Undo it
cluster-joined = The first that joined
cluster-next = The next cluster
cluster-back-to-this = Back to this cluster

desk-done-cluster-apart = They do not belong together: the cluster is off the list.
desk-done-cluster-given-back = The cluster is free again.

keys-choose = Choose this wording for all
keys-compare = Compare with this wording
keys-merge-all = Merge the whole cluster
keys-merge-ticked = Merge the ticked questions
keys-apart = Say that they do not belong together
keys-undo = Undo the merge

ask-similar-opposed = This one may want the opposite of yours.
ask-similar-marked = Words that yours has too are marked.
desk-similar-opposed = This one may want the opposite.
