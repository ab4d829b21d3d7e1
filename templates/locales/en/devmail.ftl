# The mails of a trial, on one's own machine.

devmail-title = Mail of this trial
devmail-lede = On this machine no mail is sent. What would have gone out is listed here, the latest first.
devmail-none = There is no mail yet. It can take a few seconds.
devmail-to = To:
devmail-html = See it as a mail program shows it
