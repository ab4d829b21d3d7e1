# The archive across all sittings: search and answer rates.

archive-title = Archive
archive-title-words = “{ $words }” in the archive
archive-search-lede = Every question that was published, from every sitting, and what became of it.
archive-search = Search the archive
archive-words = Words
archive-words-hint = Put words that belong together between “quotation marks”.
archive-who = Representative
archive-year = Year
archive-sitting = Sitting
archive-verdict = What became of it
archive-find = Search
archive-all = See the whole archive
archive-sittings = Sittings
archive-cut = There are more. The newest { $most } are listed; add a word or a filter to find older ones.
archive-cut-most = There are more. Only { $most } were compared; add a word or a filter to narrow them down.
archive-backers = { $count ->
    [one] Backed by 1 person.
   *[other] Backed by { $count } people.
}
archive-empty = Nothing is in the archive yet
archive-empty-text = When the first question is published, you will find it here.
archive-none = Nothing found
archive-none-text = Try fewer words, or look through the whole archive.
archive-see-rates = How many questions were asked and answered

rates-title = Asked and answered
rates-lede = How many questions representatives said they would ask, how many they asked, and how many got an answer.
rates-by-who = By representative
rates-by-topic = By topic
rates-who = Representative
rates-topic = Topic
rates-all = Everyone
rates-pledged = pledged
rates-asked = asked
rates-share = Answered, of those judged
rates-how = A sitting counts once it has begun. What was said in reply is judged question by question by two people; a standard reply is no answer. Each question’s page says what was said.
rates-none = No sitting is over yet
rates-none-text = When questions have been asked, you can see here what became of them.

feed-title = { $about }: questions and answers
calendar-call = Call for questions: { $title }
calendar-about = Questions are put to { $to }. { $link }
calendar-link = Put the dates into your calendar
feed-link = Follow it in a feed reader
