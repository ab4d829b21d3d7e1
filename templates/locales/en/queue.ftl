# Sharing the queue: who works on what, lists, filters, notes, keys.

queue-take = Take the next { $count }
queue-list-title = Your list
queue-list-link = Your list: { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
queue-list-empty = Nothing is on your list
queue-list-empty-text = Take some questions from the queue. They are then yours for a while, so that nobody else works on them.
queue-give-back = Give it back
queue-give-all-back = Give them all back
queue-keep = Keep it for longer
queue-take-over = Take it over

queue-held-by = { $name } is working on this question until { $until }.
queue-held-by-me = You have this question until { $until }.
queue-held-on-my-list = This question is on your list until { $until }.
queue-held-title = A colleague is working on this question
queue-held-text = Your decision was not made. Wait, or take the question over. Here is what you wrote.
queue-held-hint = You can decide when your colleague has finished, or when you take the question over.

queue-filter-region = Region
queue-all-regions = All regions
queue-no-region = Not known
queue-filter-waiting = Waiting for
queue-any-age = Any time
queue-waiting-hours = { $hours ->
    [one] More than an hour
    [24] More than a day
    [72] More than 3 days
    [168] More than a week
   *[other] More than { $hours } hours
}
queue-filter-language = Language
queue-any-language = Any language
queue-filter-backers = Backed by
queue-any-backers = Any number
queue-backers-from = { $count } people or more

queue-saved-title = Your saved filters
queue-filter-save = Save this filter
queue-filter-name = Name of the filter
queue-filter-save-send = Save
queue-filter-forget = Forget
queue-problem-filter-name = Write a name for the filter
queue-problem-filter-long = This name is too long. Use { $limit } characters or fewer
queue-problem-filter-taken = You have a filter of that name. Choose another name
queue-problem-filter-many = You have saved as many filters as you can. Forget one first

queue-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
queue-notes-title = Notes
queue-notes-text = Only staff can read these.
queue-note-add = Add a note
queue-note = Your note
queue-note-send = Add this note
queue-problem-note = Write your note

desk-done-taken = { $moved ->
    [0] Nothing was taken. Your list is full, or no question is free.
    [one] { $moved } question is on your list now.
   *[other] { $moved } questions are on your list now.
}
desk-done-given-back = { $ref } is free again.
desk-done-all-given-back = { $moved ->
    [one] { $moved } question is free again.
   *[other] { $moved } questions are free again.
}
desk-done-taken-over = You have { $ref } now.
desk-done-filter-saved = The filter is saved.
desk-done-filter-forgotten = The filter is forgotten.
desk-done-note = Your note is added.
desk-done-keys-on = The keys are on.
desk-done-keys-off = The keys are off.

## Keys
keys-title = Keyboard shortcuts
keys-text = Each key presses a button of the page, for the question that has the focus. No key does anything while you type.
keys-are-on = The keys are on.
keys-are-off = The keys are off.
keys-switch-on = Switch the keys on
keys-switch-off = Switch the keys off
keys-key = Key
keys-does = What it does
keys-next = Go to the next question
keys-previous = Go to the question before
keys-open = Open the question
keys-tick = Tick the question
keys-approve = Approve
keys-shortlist = Put on the shortlist
keys-refuse = Open the form to refuse
keys-return = Open the form to return
keys-merge = Open the form to merge
keys-amend = Open the form to amend
keys-take = Take the next ten questions
keys-help = Show this page
