# Asking a question: the form, the pages on the way, and calls that are not open.

ask-title = Ask a question
ask-lede = Your question is for
ask-closes = The call for questions closes: { $closes }.
ask-part-question = Your question
ask-part-you = About you
ask-part-consent = Your consent
ask-question = What do you want to ask?
ask-question-hint = One question, in your own words. It will be read out as you write it.
ask-background = Why do you ask?
ask-background-hint = Everyone can read this too. Leave out names, addresses and phone numbers.
ask-topic = What is it about?
ask-first-name = First name
ask-first-name-hint = We read it out with your question, as in “Doreen in Wythenshawe”.
ask-say-name = How do we say your name?
ask-say-name-hint = Only for the person who reads it out, as in “shi-VAWN” for Siobhán.
ask-nameless = Publish my question without my name
ask-nameless-hint = It will then say “Someone in” and your town.
ask-town = Town or village
ask-town-hint = Where you live. You can add the county, as in “Newport, Shropshire”.
ask-email = E-mail address
ask-email-hint = We send you one mail to confirm, and then news about your question. Nobody else sees it.
ask-consent = I agree that you use what I write here as described above
ask-consent-who = { $owner } keeps what you write here, to put your question to the people in power.
ask-consent-kind = A question like this can show your political opinions, or other things the law protects, such as your health or your beliefs. We need your clear consent to keep and publish it.
ask-consent-public = Your question, your first name (unless you tick the box above), your town and its region are published. A moderator reads them first. If your question is chosen, it is read out and stays on record.
ask-consent-kept = { $days ->
    [one] Your e-mail address is never published. We delete it { $days } day after the sitting.
   *[other] Your e-mail address is never published. We delete it { $days } days after the sitting.
}
ask-consent-unconfirmed = { $days ->
    [one] If you do not confirm by e-mail, we delete everything after { $days } day.
   *[other] If you do not confirm by e-mail, we delete everything after { $days } days.
}
ask-consent-withdraw = You can take back your consent at any time: write to { $contact }. We then take your question down. What was already read out cannot be unsaid.
ask-consent-version = This is wording { $version }.
ask-consent-more = More about your privacy
ask-continue = Continue
ask-continue-hint = Next you see everything again before you send it.
ask-other-lang = Parhau yn Gymraeg
ask-other-lang-code = cy

problem-topic-empty = Choose what your question is about
problem-consent-empty = Tick the box if you agree. Without it we may not take your question
problem-consent-changed = The wording of the consent has changed. Read it again and tick the box if you agree
problem-town-pick = Choose one of the towns, or keep what you wrote

ask-town-several-title = Which town do you mean?
ask-town-several-text = More than one place is called { $town }.
ask-town-unknown-title = Did you mean one of these?
ask-town-unknown-text = We do not know a place called { $town }.
ask-town-pick = Choose your town
ask-town-keep = None of these. Keep “{ $town }”
ask-town-keep-hint = A moderator will have a look.
ask-town-change = Write another town

ask-similar-title = Does one of these ask the same?
ask-similar-text = Other people have asked something like it. A question with many people behind it has a better chance. If one of these says what you mean, back it. If not, go on with yours.
ask-similar-yours = Your question
ask-similar-others = Questions that are already there
ask-similar-back = Back this question instead
ask-similar-go-on = Mine is different, go on
ask-back-to-form = Go back and change mine

ask-check-title = Check before you send
ask-check-lede = Your question is for
ask-check-question = Your question
ask-check-credit = How you are named
ask-check-area = Area
ask-check-email-note = For mail about your question only. Never shown.
ask-check-nameless-note = You asked us not to publish it.
ask-check-say-note = Only for the person who reads your question out.
ask-check-contact-email = There seems to be an e-mail address in it
ask-check-contact-phone = There seems to be a phone number in it
ask-check-contact-postcode = There seems to be a postcode in it
ask-check-contact-link = There seems to be a web address in it
ask-check-contact-text = Everyone will be able to read it. You can take it out, or leave it if it must be there.
ask-check-typo = Is your e-mail address right? Perhaps you meant { $meant }
ask-check-town-unknown = We do not know { $town }, so a moderator will have a look
ask-check-mend = Change this
ask-check-next = When you send it, we may ask you to confirm by e-mail. Then a moderator reads it.
ask-send = Send your question

ask-choose-title = Which sitting is your question for?
ask-choose-text = More than one is taking questions now.
ask-none-title = No call is open just now
ask-none-text = We take questions only while a call is open. Please come back.
ask-none-next = The next call opens: { $opens }. It is for: { $sitting }.
ask-none-link = See all sittings
ask-early-title = This call has not opened yet
ask-early-text = It opens: { $when }. Please come back then.
ask-late-title = This call has closed
ask-late-text = It closed: { $when }. No more questions are taken for this sitting.
ask-closed-yours = What you wrote
ask-closed-copy = It was not sent. You can copy it from here.
