# How late the queue is, and who refused what.

backlog-title = Backlog
backlog-choose = Choose a sitting
backlog-waiting = waiting
backlog-oldest = oldest, sent
backlog-none = none
backlog-came-hour = came in the last hour
backlog-decided-hour = decided in the last hour
backlog-came-day = came in the last day
backlog-decided-day = decided in the last day
backlog-kept-back = kept back
backlog-rate-hour = At the rate of the last hour:
backlog-rate-day = At the rate of the last day:
backlog-forecast-empty = Nothing is waiting.
backlog-forecast-cleared = the queue is empty on { $when }.
backlog-forecast-left = { $count ->
    [0] nothing will be left when the call closes on { $when }.
    [one] { $count } question will be left when the call closes on { $when }.
   *[other] { $count } questions will be left when the call closes on { $when }.
}
backlog-forecast-never = the call is closed and nothing is being decided.
backlog-overdue = { $count ->
    [0] No question has waited more than { $hours } hours
    [one] { $count } question has waited more than { $hours } hours
   *[other] { $count } questions have waited more than { $hours } hours
}
backlog-public-late = Many questions have come in, so checking them takes longer than it should. Nothing is lost. We tell everybody by e-mail when their question has been checked.

refusals-title = Refusals
refusals-text = Use this to find what may be unfair. A high number alone does not mean that somebody did wrong.
refusals-none = Nothing has been decided yet
refusals-by-staff = Who
refusals-by-staff-caption = By who decided
refusals-by-topic = Topic
refusals-by-topic-caption = By topic
refusals-reasons-caption = Each reason
refusals-decided = Decided
refusals-refused = Refused
refusals-share = Share

mail-late-subject = Your question for “{ $sitting }” is still waiting
mail-late-lead = Your question for “{ $sitting }” has not been checked yet. Many questions have come in, and it takes longer than it should. We are sorry.
mail-late-next = You do not have to do anything. We write to you when it has been checked.
mail-late-link = See your question
