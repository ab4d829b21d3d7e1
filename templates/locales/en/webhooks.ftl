# Webhooks: other programs that are told what happens.

webhooks-title = Webhooks
webhooks-lede = A webhook tells another program what happens here: that program gives an address, and we send it a signed message.
webhooks-none = No webhook is set up.
webhooks-name = Name
webhooks-url = Address
webhooks-url-hint = It begins with https://
webhooks-events = What it is told
webhooks-state = State
webhooks-event-slate-published = a slate is published
webhooks-event-question-asked = a question is asked
webhooks-event-question-answered = how a question was answered
webhooks-event-test = test
webhooks-is-on = on
webhooks-is-off = off
webhooks-add-title = Set up a webhook
webhooks-add = Set it up
webhooks-secret = Its secret
webhooks-secret-text = The other program needs this to check that a message is from us. Copy it now: it is shown this once.
webhooks-try = Send a test message
webhooks-off = Switch it off
webhooks-on = Switch it on
webhooks-off-text = While it is off, nothing is sent. It is switched off by itself when five messages in a row could not be delivered for a day each.
webhooks-told = What it was told
webhooks-told-none = Nothing yet.
webhooks-told-when = { $when }, { $tries ->
    [0] not tried yet
    [one] 1 try
   *[other] { $tries } tries
}
webhooks-told-sent = delivered
webhooks-told-failed = given up
webhooks-told-waiting = waiting
webhooks-remove-title = Remove this webhook
webhooks-remove-text = It is forgotten with its secret and with the list of what it was told.
webhooks-remove = Remove it
webhooks-problem-url-shape = Write the address of a web page, for example https://example.org/hook
webhooks-problem-url-insecure = Write an address that begins with https://
webhooks-problem-url-credentials = Write the address without a name and a password in it
webhooks-problem-url-private = Write an address that the public internet can reach
webhooks-problem-events = Choose what it is told
