# Pages that only say something. See src/web/public/content.rs: each line of a text is a paragraph, "- " begins a list item.

content-no-owner = (not filled in yet: this copy of the service is for trying out)

how-it-works-title = How it works
how-it-works-lede = You ask. Others back the questions they want put. A representative stands up and asks them.
how-it-works-1-head = Ask
how-it-works-1-text =
    Write one question of up to 300 characters, your first name and your town.
    We send a code to your e-mail address, so that we know a person stands behind it. Nobody else sees the address.
    Before you send, we show you exactly what will be public.
how-it-works-2-head = A person reads it
how-it-works-2-text =
    A moderator reads every question. They can accept it, ask you to reword it, join it to one that asks the same, or refuse it with a reason.
    You get an e-mail each time. Every decision is in the public decision log.
how-it-works-3-head = Back questions
how-it-works-3-text = Press the button under each question you want to hear asked. You can back as many as you like, and stop backing one until the call closes.
how-it-works-4-head = Choosing
how-it-works-4-text = When the call closes, moderators put questions forward and a published rule chooses among them. The chosen questions are published with a reason for each.
how-it-works-5-head = Asking and answering
how-it-works-5-text =
    The representative asks the questions word for word, with your first name and your town.
    Afterwards one person writes down what was asked and what was answered, and a second one confirms it. Then we tell everyone who asked or backed the question. Whoever asked it can say once that the verdict is wrong; somebody else decides.

how-questions-are-chosen-title = How questions are chosen
how-questions-are-chosen-lede = A rule chooses, not a person’s taste. It is built so that many different people are heard, not only the largest group.
how-questions-are-chosen-1-head = What goes in
how-questions-are-chosen-1-text =
    Questions that moderators put forward, and who backs each of them. Questions that ask the same are joined and count as one.
    The organiser also sets limits before choosing, for example at most two questions from one region. The limits are published.
how-questions-are-chosen-2-head = The rule
how-questions-are-chosen-2-text =
    Everyone who backed a question gets an equal share of the say.
    A question is taken when the people behind it can pay for it together out of their shares. Each question costs the same, so the shares of those who have been heard are used up.
    If places are left, everyone’s share grows again at the same speed. Nobody is heard twice before others have been heard once.
    No person gets more than one question, and no two questions that ask the same are taken.
how-questions-are-chosen-3-head = Ties
how-questions-are-chosen-3-text = If two questions are exactly level, a number decides that nobody could know before. We seal half of it when the sitting is announced; the other half comes from outside after the call has closed. Both are published.
how-questions-are-chosen-4-head = People can step in, openly
how-questions-are-chosen-4-text = The organiser may require or leave out a question, or change the result, with a reason. Each such change is shown beside the question and in the decision log.
how-questions-are-chosen-5-head = What it promises
how-questions-are-chosen-5-text =
    - Every supporter has the same say, however many questions they back.
    - Nobody has a second question on the slate before the rule has looked for people who have none.
    - A group that backs the same question and is large enough is heard. The page of each slate says how large “large enough” was, and names the largest group that was left out.
    - Every question on the shortlist has its reason: why it was chosen, or why it was not.
    - The same questions and the same upvotes always give the same slate.
how-questions-are-chosen-6-head = What this does not promise
how-questions-are-chosen-6-text =
    - It is fair to the people who took part. They are not the whole country.
    - A question sent on the last day has had less time to be seen. Lists show little-seen questions first to make up for some of that.
    - Deciding that two questions ask the same is a power that moderators have. That is why every joining is published.
    - A well organised group gets its share. It should not get more.
    - The limits are choices, not science. They are published so that you can disagree with them.
how-questions-are-chosen-7-head = Check it yourself
how-questions-are-chosen-7-text =
    The page of each slate has a record under “Check it yourself”. It holds the questions, the limits, how many people back what, and every step.
    With this program on your own computer, “pqt verify record.json” runs the rule again and says whether it gives the same slate.
    No supporter can be found in the record: what it says of upvotes are sums.

rules-title = Rules for questions
rules-lede = Hard questions are welcome. These rules are the only grounds on which a question is refused.
rules-1-head = A good question
rules-1-text =
    - asks one thing
    - is about something that the person asked can do or decide
    - can be understood when it is read out
    - is in English or in Welsh
rules-2-head = What moderators may do
rules-2-text =
    - accept it, or put it forward for choosing
    - ask you to reword it
    - change a word or two, keeping your first wording and showing both
    - join it to a question that asks the same, with everyone who backs it
    - refuse it for one of the reasons below
    They may not refuse a question for its opinion.
rules-3-head = If you disagree
rules-3-text = You can ask for a second look, once, within two weeks: on your own page, or with the link in our mail. A different moderator decides and tells you why. It goes into the decision log. For anything else write to { $contact }.
rules-reasons = Reasons for refusing
rules-reasons-caption = Each refusal names one of these
rules-reason = Reason
rules-means = What it means
rules-shown = Is the question still shown?
rules-shown-yes = Yes, with the reason
rules-shown-no = No, only the reason

privacy-title = Privacy
privacy-lede = We keep little, show less, and pass nothing on.
privacy-1-head = Who is responsible
privacy-1-text =
    { $owner }
    Write to { $contact } about anything on this page.
privacy-2-head = What everyone can see
privacy-2-text =
    - your question and its background
    - your first name, unless you asked us to leave it out
    - your town
    - what was decided about the question
privacy-3-head = What only we keep
privacy-3-text =
    - your e-mail address, locked with a key, to send you a code and news of your question
    - which questions you back
    - how to say your name, for the representative
    We do not keep a record of what you read, and we use no advertising and no tracking.
privacy-4-head = Why we may
privacy-4-text = You agree when you ask or back a question, and we keep the wording you agreed to. You can take it back at any time.
privacy-5-head = Your rights
privacy-5-text =
    You can ask to see what we hold about you, to have it put right or deleted, or to have a copy.
    Write to { $contact }. If you are not content with our answer, you can complain to the Information Commissioner (ico.org.uk).

cookies-title = Cookies
cookies-lede = Reading needs no cookie. There are two, and each is set only after you do something that needs it.
cookies-1-head = The cookie “pqt” (on a secure site “__Host-pqt”)
cookies-1-text = Set when you confirm your e-mail address. It holds a random number, so that you need no code for the next question you back. It lasts { $days } days, or until you sign out.
cookies-2-head = The cookie “pqt-desk” (on a secure site “__Host-pqt-desk”)
cookies-2-text = Set when a member of staff signs in. It holds a random number and lasts until they sign out or close the browser.
cookies-3-head = What stays on a device at a sitting
cookies-3-text = The view with which the representative’s office follows a sitting keeps itself on the device, and the marks made on it until they are sent, so that it works without a connection. The page is kept for two days at most. Signing out deletes everything. No other page keeps anything.
cookies-4-head = Nothing else
cookies-4-text = No other site sets a cookie here, and nobody else can read ours.

accessibility-title = Accessibility
accessibility-lede = Everyone should be able to ask. This service is made to meet WCAG 2.2, level AA.
accessibility-1-head = What you can do
accessibility-1-text =
    - use every page with a keyboard, a screen reader or your voice
    - make the text four times as large without losing anything
    - use it without JavaScript, on an old phone, on a slow line
    - read everything in English and in Welsh, light or dark
accessibility-2-head = What we know is not good yet
accessibility-2-text = Questions are shown in the language in which they were asked. We do not translate them.
accessibility-3-head = Tell us
accessibility-3-text = If something gets in your way, write to { $contact }. If you cannot use the form, send us your question by e-mail and we put it in for you.

contact-title = Contact and help
contact-lede = A person reads every message.
contact-1-head = Write to us
contact-1-text = { $contact }
contact-2-head = No code has come?
contact-2-text = Look in the folder for unwanted mail. After a few minutes, ask for a new code on the same page. At most five mails a day go to one address.
contact-3-head = About one question or one page
contact-3-text = Please give the reference of the question, or the number at the foot of the page. It helps us find what happened.

complaints-title = Complaints and appeals
complaints-lede = If we got something wrong, we want to put it right.
complaints-1-head = Your question was refused or changed
complaints-1-text = Was it refused? Ask for a second look on your own page, or with the link in our mail: another moderator reads it again and tells you why. Was it changed, or do you still disagree? Write to { $contact } with its reference. An organiser who did not take the decision answers with reasons.
complaints-2-head = A question on this site harms you
complaints-2-text = Tell us which one and why. If it gives away private things or may break the law, we take it down first and look at it then.
complaints-3-head = Anything else
complaints-3-text = Write to { $contact }. If you are still not content, write to those who answer for this service: { $owner }

imprint-title = Who runs this service
imprint-lede = These people answer for what is published here.
imprint-1-head = Responsible
imprint-1-text =
    { $owner }
    { $imprint }
imprint-2-head = Contact
imprint-2-text = { $contact }

source-title = Source code
source-lede = Anyone may read how this service works.
source-1-head = Why it is open
source-1-text = You need not take our word for how questions are chosen. The program that chooses them, and all the rest, can be read and checked.
source-2-head = Checking a choice
source-2-text = With the chosen questions we publish what went into the choice. The same program with the same input gives the same result.
