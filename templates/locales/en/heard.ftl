# What was asked at earlier sittings, for those who prepare the next one.

heard-title = What was asked at the last five sittings
heard-lede = Under “Fresh voices, ceiling and topics” you can put those who were heard last, and their towns and topics with them. The table of limits sets the most for one topic.
heard-topic = { $topic }, { $count ->
    [one] once
   *[other] { $count } times
}
heard-like-title = Asked before
heard-like-none = Nothing like it was asked at the last five sittings.
