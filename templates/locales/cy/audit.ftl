## Yr archwiliad mewn geiriau
selection-audit-heard = o gefnogwyr yn cefnogi o leiaf un cwestiwn ar y rhestr derfynol
selection-audit-heard-note = o { $count } a gefnogodd unrhyw gwestiwn
selection-audit-group = neu fwy o gefnogwyr un cwestiwn: ni chânt byth eu gadael allan
selection-audit-group-note = Gyda’r cwestiynau mwyaf eu cefnogaeth yn unig, { $count } fyddai’r rhif
selection-audit-top = o’r rhain fyddai yma drwy gyfrif yn unig
selection-audit-top-note = o { $count } ar y rhestr derfynol
selection-audit-top-heard = fyddai’n cael eu clywed drwy gyfrif yn unig
selection-audit-top-heard-note = o { $count } a gefnogodd unrhyw gwestiwn

## Y grŵp mwyaf a adawyd allan
audit-changed = { $lines ->
    [one] Rhoddwyd un cwestiwn yno gan berson, nid gan y rheol.
   *[other] Rhoddwyd { $lines } o gwestiynau yno gan berson, nid gan y rheol.
} Beth mae hynny’n ei gostio: mae { $heard } o bobl yn gweld un o’u cwestiynau ar y rhestr; gyda rhestr y rheol ei hun, { $heard_rule }. Mae angen { $x } o bobl gydag un cwestiwn i fod yn sicr o le; gyda rhestr y rheol ei hun, { $x_rule }.
audit-changed-unmeasured = { $lines ->
    [one] Rhoddwyd un cwestiwn yno gan berson.
   *[other] Rhoddwyd { $lines } o gwestiynau yno gan berson.
} Ni ellid mesur beth mae hynny’n ei newid, gan nad yw’r cefnogaethau’n cael eu cadw bellach. Mae’r niferoedd o bobl am y rhestr a roddodd y rheol.
audit-groups = Pwy a adawyd allan
audit-left-out-nobody = Ni adawyd neb allan: mae gan bawb sy’n cefnogi cwestiwn ar y rhestr fer un ar y rhestr derfynol.
audit-left-out = Y grŵp mwyaf a adawyd allan: { $count ->
    [one] un person, sy’n cefnogi’r cwestiwn hwn ac sydd heb yr un ar y rhestr derfynol:
   *[other] { $count } o bobl sy’n cefnogi’r cwestiwn hwn. Nid oes yr un o’u cwestiynau ar y rhestr derfynol:
}
audit-left-out-few = Y grŵp mwyaf a adawyd allan: { $count } o bobl sy’n cefnogi’r cwestiwn hwn. Mae gan bob un ohonynt lai na { $least } o gwestiynau ar y rhestr derfynol:
audit-x-meaning = { $x ->
    [one] Mae gan bawb sy’n cefnogi cwestiwn ar y rhestr fer un ar y rhestr derfynol.
   *[other] Felly o blith unrhyw { $x } o bobl sy’n cefnogi’r un cwestiwn, mae gan o leiaf un person gwestiwn ar y rhestr derfynol.
}
audit-x-caption = Faint o bobl sydd eu hangen i fod yn sicr o le? Gorau po leiaf
audit-x-measure = Wedi’i fesur yn erbyn
audit-x-people = Pobl
audit-x-group = Y grŵp mwyaf a adawyd allan
audit-x-shortlist = Y rhestr fer gyfan
audit-x-published = Y rhestr fel y mae, ar ôl newidiadau gan berson
audit-x-rule = Rhestr y rheol, heb y newidiadau hynny
audit-x-approved = Pob cwestiwn a dderbyniwyd
audit-x-eligible = Yr hyn a ganiataodd terfynau’r trefnydd
audit-x-top = Pe bai’r cefnogaethau yn unig yn cael eu cyfrif
audit-group-nobody = neb
audit-group = { $count ->
    [one] un person sy’n cefnogi
   *[other] { $count } o bobl sy’n cefnogi
}
audit-group-few = { $count } o bobl â llai na { $least } ar y rhestr, sy’n cefnogi
audit-question = cwestiwn { $ref }
audit-test-hollow = Mae’r rhestr hefyd yn pasio prawf o waith ymchwil o’r enw EJR+. Nid yw hynny’n destun balchder yma. Dim ond grwpiau o { $quota } o bobl neu fwy y mae’r prawf yn eu gwarchod, am fod { $places ->
    [one] un lle
   *[other] { $places } o leoedd
} yn cael eu rhannu rhwng cynifer. { $most } sy’n cefnogi’r cwestiwn mwyaf ei gefnogaeth, felly byddai hyd yn oed rhestr wag yn pasio. Mae’r rhifau uchod yn dweud mwy.
audit-test-passed = Mae’r rhestr hefyd yn pasio prawf o waith ymchwil o’r enw EJR+: o bob grŵp o { $quota } o bobl sy’n cefnogi’r un cwestiwn, caiff rhywun ei glywed; o grŵp ddwywaith cymaint, caiff rhywun ei glywed ddwywaith. Nid yw’n gwarchod grwpiau llai. Mae’r rhifau uchod yn dweud mwy.
audit-test-failed = Nid yw’r rhestr yn pasio prawf o waith ymchwil o’r enw EJR+: mae gan grŵp o { $quota } o bobl neu fwy sy’n cefnogi’r un cwestiwn rhy ychydig o gwestiynau ar y rhestr.
audit-test-limits = Ymhlith y cwestiynau a ganiataodd terfynau’r trefnydd, mae’n pasio. Felly’r terfynau yw’r rheswm.
audit-test-changed = Mae’r rhestr a roddodd y rheol yn ei basio. Felly’r newid gan berson yw’r rheswm.
audit-test-pins = Gofynnodd y trefnydd am rai cwestiynau, a chymerwyd y rhain gyntaf. I’r bobl a dalodd amdanynt, nid yw’r prawf yn dal.

## Pwy a glywyd
audit-coverage = Pwy a glywyd
audit-coverage-said = Mae { $heard } o’r { $count } o bobl sy’n cefnogi cwestiwn yn gweld o leiaf un o’u cwestiynau ar y rhestr. Pe bai’r cefnogaethau yn unig yn cael eu cyfrif, { $top } fyddai’r rhif.
audit-coverage-caption = Pobl, yn ôl faint o’u cwestiynau sydd ar y rhestr derfynol
audit-coverage-of = O’u cwestiynau
audit-coverage-row = { $count ->
    [0] dim un
    [one] un
   *[other] { $count }
}
audit-this-slate = Y rhestr hon
audit-counting = Cefnogaethau yn unig

## I ble’r aeth y lleoedd
audit-regions = O ble mae’r cwestiynau’n dod
audit-regions-lede = Mae’r rheol yn rhoi lleoedd i bobl, nid i ranbarthau. Dyma sut y daeth allan.
audit-regions-caption = Cwestiynau ar y rhestr derfynol yn ôl rhanbarth
audit-region = Rhanbarth
audit-topics = Am beth mae’r cwestiynau
audit-topics-lede = Bar uchaf: cyfran o’r lleoedd. Bar isaf: cyfran o’r cefnogaethau.
audit-topics-caption = Cwestiynau ar y rhestr derfynol yn ôl pwnc
audit-topic = Pwnc
audit-places = Lleoedd
audit-supporters = Cefnogwyr
audit-upvotes = Cefnogi
audit-people = Trigolion
audit-people-source = Cefnogwyr a chefnogi: cyfrannau o bopeth sy’n cyfrif ar gyfer y rhestr fer hon. Trigolion: cyfrannau o bawb yn y Deyrnas Unedig ganol 2021, Swyddfa Ystadegau Gwladol.
audit-share = { $percent }%
audit-share-tiny = <1%
audit-no-share = –
audit-map-key = Mawr: cwestiynau ar y rhestr. Oddi tano: cyfran o’r cefnogwyr, yna o’r trigolion.
audit-map-shares = { $supporters } · { $people }
region-short-east-midlands = Dwy. Canol.
region-short-east-of-england = Dwyrain
region-short-london = Llundain
region-short-north-east = G. Ddwyrain
region-short-north-west = G. Orllewin
region-short-northern-ireland = G. Iwerddon
region-short-scotland = Yr Alban
region-short-south-east = De Ddwyrain
region-short-south-west = De Orllewin
region-short-wales = Cymru
region-short-west-midlands = Gor. Canol.
region-short-yorkshire-and-the-humber = Sw. Efrog

## Cyfrif yn unig
audit-top = Pe bai’r cefnogaethau yn unig yn cael eu cyfrif
audit-top-same = Byddai cyfrif y cefnogaethau yn unig wedi cymryd yr un cwestiynau y tro hwn. Nid felly y mae pan fydd un grŵp mawr yn cefnogi sawl cwestiwn.
audit-top-said = Byddai { $shared } o’r { $count } cwestiwn ar y rhestr yno hefyd. Byddai { $heard } o bobl yn gweld un o’u cwestiynau yno yn lle { $now }, a byddai angen { $x } o bobl ag un cwestiwn i fod yn sicr o le yn lle { $x_now }.
audit-top-caption = Y cwestiynau mwyaf eu cefnogaeth
audit-backers = Pobl sy’n ei gefnogi
audit-on-slate = Ar y rhestr
audit-yes = Ydy
audit-no = Nac ydy

## Yr enghraifft ar y dudalen am ddewis
how-example-head = Enghraifft fach
how-example-text = Mae deg o bobl yn cymryd rhan, a gellir gofyn dau gwestiwn. Mae chwe pherson yn cefnogi cwestiwn am fysiau. Mae pump o’r un chwech hefyd yn cefnogi un am drenau. Mae’r pedwar arall yn cefnogi cwestiwn am y llyfrgell.
how-example-caption = Pwy sy’n cefnogi beth, a beth a ddewisir
how-example-question = Cwestiwn
how-example-people = Pobl
how-example-rule = Y rheol hon
how-example-a = Bysiau
how-example-b = Trenau
how-example-c = Llyfrgell
how-example-key = Person sy’n cefnogi’r cwestiwn yw pob cylch llawn, yn yr un drefn bob tro.
how-example-end = Byddai cyfrif y cefnogaethau yn unig yn cymryd y bysiau a’r trenau: byddai chwe pherson yn cael popeth, a phedwar heb ddim. Mae’r rheol hon yn cymryd y bysiau gyntaf. Mae’r chwech wedyn wedi’u clywed, felly mae’n chwilio nesaf am y rhai sydd heb eu clywed, ac yn cymryd y llyfrgell. Mae gan bob un o’r deg gwestiwn y mae’n ei gefnogi.
