# Y dudalen i ddatblygwyr: rhyngwyneb, ffrydiau, data agored, mewnosod, bachau gwe.

developers-title = I ddatblygwyr
developers-lede = Gall rhaglenni ddarllen popeth ar y wefan hon sy’n gyhoeddus. Nid oes angen allwedd, ac ni ofynnir i neb pwy ydynt.
developers-1-head = Y rhyngwyneb
developers-1-text =
    Mae o dan /api/v1 ac yn darllen yn unig. Mae’n ateb mewn JSON; gall unrhyw wefan ei ddarllen o sgript.
    Mae’r disgrifiad llawn, y gall offer ei ddarllen (OpenAPI 3.1), yn /api/v1/openapi.json.
    - Mae /api/v1/sittings yn rhestru’r eisteddiadau, a /api/v1/sittings/COD yn un ohonynt.
    - Mae /api/v1/sittings/COD/questions yn rhestru ei gwestiynau; culhewch nhw â q, topic, town a verdict.
    - /api/v1/sittings/COD/slate yw argraffiad diweddaraf ei restr derfynol, a /api/v1/sittings/COD/slate/RHIF unrhyw argraffiad.
    - Mae /api/v1/sittings/COD/answers yn dweud beth ddaeth ohonynt.
    - Mae /api/v1/questions/COD yn un cwestiwn.
    - Mae /api/v1/archive yn chwilio cwestiynau’r holl eisteddiadau.
    - Mae /api/v1/topics a /api/v1/representatives yn rhestru’r codau i chwilio â nhw.
    Mae gan restr hir ddolen i’r rhan nesaf ohoni, yn yr ateb ac yn y pennyn Link.
    Mae gan bob ateb ETag. Anfonwch ef yn ôl yn If-None-Match, ac ni anfonir dim eto tra nad oes dim wedi newid.
    Mae pa mor aml y cewch ofyn mewn munud, a pha mor aml y cewch o hyd, yn y penynnau RateLimit-Policy a RateLimit. Ar ôl yr ateb 429, arhoswch gynifer o eiliadau ag y mae Retry-After yn ei ddweud.
    Disgrifir gwall fel JSON (RFC 9457).
developers-2-head = Ffrydiau a chalendrau
developers-2-text =
    Daw pob ffrwd fel Atom ac fel JSON Feed: rhowch .json yn lle .atom.
    - Mae popeth yn /feed.atom, ac un eisteddiad yn /sittings/COD/feed.atom.
    - Mae un pwnc yn /topics/COD/feed.atom, ac un dref yn /towns/ENW/feed.atom.
    - Mae pob galwad ac eisteddiad yn /calendar.ics, ac un eisteddiad yn /sittings/COD/calendar.ics.
developers-3-head = Data agored
developers-3-text =
    Mae’r holl dablau, fel CSV ac fel JSON, gyda’r drwydded ac ystyr pob colofn, ar dudalen y data agored yn /data.
developers-4-head = Dangos cwestiwn neu restr derfynol ar eich gwefan eich hun
developers-4-text =
    Rhowch un o’r cyfeiriadau hyn mewn iframe. Nid oes angen sgript arnynt ac nid ydynt yn gosod cwci.
    - Mae /embed/questions/COD yn dangos un cwestiwn a beth ddaeth ohono.
    - Mae /embed/sittings/COD/slate yn dangos y cwestiynau a ddewiswyd.
    Dim ond cyfeiriad y dudalen sydd ei angen ar wefan sy’n adnabod oEmbed: mae /oembed?url=CYFEIRIAD yn ateb â’r gweddill.
developers-description = Disgrifiad y rhyngwyneb (OpenAPI)
developers-5-head = Bachau gwe
developers-5-text =
    Gofynnwch i ni osod bachyn gwe os dylai eich rhaglen gael gwybod pan fydd rhywbeth yn digwydd: cyhoeddir rhestr derfynol, neu mae dau berson yn cytuno bod cwestiwn wedi’i ofyn a sut y’i hatebwyd. Mae arnom angen cyfeiriad sy’n dechrau â https://
    JSON yw neges, gyda type, timestamp a data; mae gan data y codau i ofyn i’r rhyngwyneb â nhw.
    Llofnodir pob neges fel y dywed Standard Webhooks: y penynnau yw webhook-id, webhook-timestamp a webhook-signature. Gwiriwch y llofnod dros id, timestamp a chynnwys â’r gyfrinach a roddwyd i chi, a gwrthodwch yr hyn sy’n hŷn na phum munud.
    Atebwch â statws o 200 i 299. Os na wnewch, rhown gynnig arall arni, yn llai a llai aml, am ddiwrnod. Gall neges ddod ddwywaith, gyda’r un id.
