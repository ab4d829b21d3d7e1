# The layout and the shared parts. Numbers arrive as numbers (they choose the plural) and,
# where they are shown, again as text already grouped for reading ("1,204").

ui-service-name = People’s Question Time
ui-desk-name = The desk
ui-skip = Skip to the main part of this page
ui-title-error = Error:

## Navigation
ui-nav-main = Main
ui-nav-desk = The desk
ui-nav-footer = About this service
ui-nav-questions = Questions
ui-nav-sittings = Sittings
ui-nav-how = How it works
ui-nav-ask = Ask a question
ui-nav-mine = your questions
ui-sign-out = Sign out

## Footer
ui-footer-about = You ask. Others back the questions they want put. A representative stands up and asks them.
ui-footer-how-chosen = How questions are chosen
ui-footer-archive = Archive
ui-footer-data = Open data
ui-footer-developers = For developers
ui-footer-contact = Contact and help
ui-footer-complaints = Complaints and appeals
ui-footer-rules = Rules for questions
ui-footer-log = Decision log
ui-footer-privacy = Privacy
ui-footer-cookies = Cookies
ui-footer-accessibility = Accessibility
ui-footer-imprint = Who runs this service
ui-footer-source = Source code
ui-footer-version = Version { $version }.
ui-footer-request = Page { $id }.

## Forms
ui-errors-title = There is a problem
ui-error-prefix = Error:
ui-optional = (optional)
ui-change = Change
ui-counter-limit = You can use up to { $limit } characters.
ui-counter-left = Characters left:
ui-counter-over = Characters over the limit:
ui-date-day = Day
ui-date-month = Month
ui-date-year = Year
ui-date-time = Time
ui-progress = Step { $step } of { $total }
ui-reference = Your reference:

## Backing a question
ui-upvote-back = Back this question
ui-upvote-backed = You back this question
ui-upvote-undo = Stop backing it
ui-upvote-own = This is your question
ui-upvote-closed = Backing has closed
ui-count-people = { $count ->
    [one] person backs this
   *[other] people back this
}
ui-count-at = counted at { $time }
ui-count-none = Nobody has backed this yet
ui-count-hidden = The number is hidden until the call closes

## Questions, lists and records
ui-question-background = Background
ui-question-reference = Reference { $reference }
ui-filter-apply = Show
ui-filter-clear = Clear the filters
ui-pages-label = Pages
ui-pages-previous = Previous
ui-pages-next = Next
ui-pages-here = Page { $number } of { $total }
ui-step-past = done
ui-step-current = now
ui-step-future = to come
ui-seen-public = What everyone will see
ui-seen-private = What stays with us
ui-history-entry = See this in the decision log
ui-error-request = If you contact us about this page, please give this code: { $id }

## The slate and the printed sheet
ui-slate-position = Question { $position }
ui-slate-why = Why it is here:
ui-slate-override = Changed by a person:
ui-sheet-digest = Check code:
ui-print = Print

## The desk
ui-queue-late = Late:
ui-reorder-up = Move up: { $name }
ui-reorder-down = Move down: { $name }
ui-decide-approve = Approve
ui-decide-shortlist = Put on the shortlist
ui-decide-refuse = Refuse
ui-decide-refuse-send = Refuse this question
ui-decide-reword = Return for rewording
ui-decide-reword-send = Return this question
ui-decide-merge = Merge
ui-decide-merge-send = Merge into that question
ui-decide-amend = Amend
ui-decide-amend-send = Save the new wording
