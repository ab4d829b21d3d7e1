# The page for developers: interface, feeds, open data, embedding, webhooks.

developers-title = For developers
developers-lede = Everything on this site that is public can be read by programs. No key is needed, and nobody is asked who they are.
developers-1-head = The interface
developers-1-text =
    It lives under /api/v1 and only reads. It answers in JSON; any website may read it from a script.
    The full description, which tools can read (OpenAPI 3.1), is at /api/v1/openapi.json.
    - /api/v1/sittings lists the sittings, /api/v1/sittings/CODE is one of them.
    - /api/v1/sittings/CODE/questions lists its questions; narrow them down with q, topic, town and verdict.
    - /api/v1/sittings/CODE/slate is the newest edition of its slate, /api/v1/sittings/CODE/slate/NUMBER any edition.
    - /api/v1/sittings/CODE/answers says what became of them.
    - /api/v1/questions/CODE is one question.
    - /api/v1/archive searches the questions of all sittings.
    - /api/v1/topics and /api/v1/representatives list the codes to search with.
    A long list has a link to the next part of it, in the answer and in the header Link.
    Each answer has an ETag. Send it back in If-None-Match, and nothing is sent again while nothing has changed.
    How often you may ask in a minute, and how often you still may, is in the headers RateLimit-Policy and RateLimit. After the answer 429, wait as many seconds as Retry-After says.
    An error is described as JSON (RFC 9457).
developers-2-head = Feeds and calendars
developers-2-text =
    Each feed comes as Atom and as JSON Feed: replace .atom by .json.
    - /feed.atom has everything, /sittings/CODE/feed.atom one sitting.
    - /topics/CODE/feed.atom has one topic, /towns/NAME/feed.atom one town.
    - /calendar.ics has all calls and sittings, /sittings/CODE/calendar.ics one sitting.
developers-3-head = Open data
developers-3-text =
    All tables, as CSV and as JSON, with the licence and what each column means, are on the page of the open data at /data.
developers-4-head = Showing a question or a slate on your own site
developers-4-text =
    Put one of these addresses into an iframe. They need no script and set no cookie.
    - /embed/questions/CODE shows one question and what became of it.
    - /embed/sittings/CODE/slate shows the questions that were chosen.
    A site that knows oEmbed needs only the address of the page: /oembed?url=ADDRESS answers with the rest.
developers-description = The description of the interface (OpenAPI)
developers-5-head = Webhooks
developers-5-text =
    Ask us to set up a webhook if your program should be told when something happens: a slate is published, or two people agree that a question was asked and how it was answered. We need an address that begins with https://
    A message is JSON with type, timestamp and data; data has the codes to ask the interface with.
    Each message is signed as Standard Webhooks says: the headers are webhook-id, webhook-timestamp and webhook-signature. Check the signature over id, timestamp and content with the secret you were given, and refuse what is older than five minutes.
    Answer with a status from 200 to 299. If you do not, we try again, less and less often, for a day. A message may come twice, with the same id.
