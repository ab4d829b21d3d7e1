### What moderators should look at in a question. Hints, never decisions.

flag-panel = Look at these words
flag-panel-lede = The service found these by fixed patterns. They are hints: it may be wrong, and you decide.
flag-in-question = in the question
flag-in-background = in the background

flag-filter = What to look at
flag-filter-all = everything
flag-filter-any = anything to look at

flag-email = looks like an e-mail address
flag-email-why = Everyone could write to this address. Take it out unless it belongs to an office.
flag-phone = looks like a phone number
flag-phone-why = Everyone could ring this number. Take it out unless it belongs to an office.
flag-national-insurance = looks like a National Insurance number
flag-national-insurance-why = Two letters, six digits, one letter. It belongs to one person and must not be shown.
flag-nhs = looks like an NHS number
flag-nhs-why = Ten digits that add up like an NHS number. It belongs to one person and must not be shown.
flag-bank = looks like a bank account or a card
flag-bank-why = A sort code, an account or a card number. It must not be shown.
flag-postcode = looks like a postcode
flag-postcode-why = A full postcode is only a few homes. The first half may be enough.
flag-address = looks like a home address
flag-address-why = A house or flat with its street. Somebody may live there.
flag-person = looks like a person’s name
flag-person-why = A name after a title, or after words like “my neighbour”. Is this somebody in public life?
flag-link = looks like a web address
flag-link-why = See where it leads before you publish it.
flag-abuse = swear word or insult
flag-abuse-why = A word that may hurt or insult. It may also be quoted.
flag-accusation = says somebody did wrong
flag-accusation-why = If it is not proved, it may be unfair to that person and against the law. Ask somebody if you are not sure.
flag-no-question = asks nothing
flag-no-question-why = There is no question mark, and no sentence begins like a question.
flag-capitals = in capital letters
flag-capitals-why = Four words or more in a row. Some people and some phones write like this. You can change it.
flag-language = in another language
flag-language-why = It looks like neither English nor Welsh. Ask somebody who can read it.
flag-off-topic = may be on another topic
flag-off-topic-why = None of its longer words is in another question on this topic, but one is in three or more on another topic. You can change the topic.

ask-check-contact-national-insurance = There seems to be a National Insurance number in it
ask-check-contact-nhs = There seems to be an NHS number in it
ask-check-contact-bank = There seems to be a bank account or a card number in it
ask-check-contact-address = There seems to be a home address in it
ask-check-contact-person = There seems to be somebody’s name in it
