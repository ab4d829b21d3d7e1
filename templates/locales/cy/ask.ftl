# Gofyn cwestiwn: y ffurflen, y tudalennau ar y ffordd, a galwadau nad ydynt ar agor.

ask-title = Gofyn cwestiwn
ask-lede = Mae eich cwestiwn ar gyfer
ask-closes = Mae’r alwad am gwestiynau yn cau: { $closes }.
ask-part-question = Eich cwestiwn
ask-part-you = Amdanoch chi
ask-part-consent = Eich cydsyniad
ask-question = Beth ydych chi am ei ofyn?
ask-question-hint = Un cwestiwn, yn eich geiriau eich hun. Caiff ei ddarllen yn uchel fel y byddwch yn ei ysgrifennu.
ask-background = Pam ydych chi’n gofyn?
ask-background-hint = Gall pawb ddarllen hyn hefyd. Peidiwch â chynnwys enwau, cyfeiriadau na rhifau ffôn.
ask-topic = Am beth mae’r cwestiwn?
ask-first-name = Enw cyntaf
ask-first-name-hint = Byddwn yn ei ddarllen gyda’ch cwestiwn, er enghraifft “Doreen yn Wythenshawe”.
ask-say-name = Sut mae dweud eich enw?
ask-say-name-hint = Dim ond i’r sawl sy’n ei ddarllen yn uchel, er enghraifft “shi-FÔN” am Siobhán.
ask-nameless = Cyhoeddi fy nghwestiwn heb fy enw
ask-nameless-hint = Yna bydd yn dweud “Rhywun yn” a’ch tref.
ask-town = Tref neu bentref
ask-town-hint = Ble rydych chi’n byw. Gallwch ychwanegu’r sir, er enghraifft “Newport, Shropshire”.
ask-email = Cyfeiriad e-bost
ask-email-hint = Anfonwn un neges i chi ei chadarnhau, ac yna newyddion am eich cwestiwn. Ni fydd neb arall yn ei weld.
ask-consent = Rwy’n cytuno y cewch ddefnyddio’r hyn a ysgrifennaf yma fel y disgrifir uchod
ask-consent-who = Mae { $owner } yn cadw’r hyn a ysgrifennwch yma, er mwyn gofyn eich cwestiwn i’r rhai sydd mewn grym.
ask-consent-kind = Gall cwestiwn fel hyn ddangos eich barn wleidyddol, neu bethau eraill y mae’r gyfraith yn eu gwarchod, fel eich iechyd neu’ch credoau. Mae arnom angen eich cydsyniad clir i’w gadw a’i gyhoeddi.
ask-consent-public = Caiff eich cwestiwn, eich enw cyntaf (oni bai eich bod yn ticio’r blwch uchod), eich tref a’i rhanbarth eu cyhoeddi. Bydd cymedrolwr yn eu darllen yn gyntaf. Os caiff eich cwestiwn ei ddewis, caiff ei ddarllen yn uchel a bydd yn aros ar gofnod.
ask-consent-kept = { $days ->
    [one] Ni chaiff eich cyfeiriad e-bost byth ei gyhoeddi. Byddwn yn ei ddileu { $days } diwrnod ar ôl yr eisteddiad.
   *[other] Ni chaiff eich cyfeiriad e-bost byth ei gyhoeddi. Byddwn yn ei ddileu { $days } diwrnod ar ôl yr eisteddiad.
}
ask-consent-unconfirmed = { $days ->
    [one] Os na fyddwch yn cadarnhau drwy e-bost, byddwn yn dileu popeth ar ôl { $days } diwrnod.
   *[other] Os na fyddwch yn cadarnhau drwy e-bost, byddwn yn dileu popeth ar ôl { $days } diwrnod.
}
ask-consent-withdraw = Gallwch dynnu eich cydsyniad yn ôl unrhyw bryd. Ysgrifennwch at y cyfeiriad hwn: { $contact }. Yna byddwn yn tynnu eich cwestiwn i lawr. Ni ellir dad-ddweud yr hyn a ddarllenwyd yn barod.
ask-consent-version = Geiriad { $version } yw hwn.
ask-consent-more = Mwy am eich preifatrwydd
ask-continue = Parhau
ask-continue-hint = Nesaf cewch weld popeth eto cyn i chi ei anfon.
ask-other-lang = Continue in English
ask-other-lang-code = en

problem-topic-empty = Dewiswch am beth mae eich cwestiwn
problem-consent-empty = Ticiwch y blwch os ydych yn cytuno. Hebddo ni chawn dderbyn eich cwestiwn
problem-consent-changed = Mae geiriad y cydsyniad wedi newid. Darllenwch ef eto a thiciwch y blwch os ydych yn cytuno
problem-town-pick = Dewiswch un o’r trefi, neu cadwch yr hyn a ysgrifennoch

ask-town-several-title = Pa dref ydych chi’n ei olygu?
ask-town-several-text = Mae mwy nag un lle â’r enw hwn: { $town }.
ask-town-unknown-title = Un o’r rhain oedd gennych mewn golwg?
ask-town-unknown-text = Nid ydym yn gwybod am le â’r enw hwn: { $town }.
ask-town-pick = Dewiswch eich tref
ask-town-keep = Dim un o’r rhain. Cadw “{ $town }”
ask-town-keep-hint = Bydd cymedrolwr yn cael golwg.
ask-town-change = Ysgrifennu tref arall

ask-similar-title = A yw un o’r rhain yn gofyn yr un peth?
ask-similar-text = Mae pobl eraill wedi gofyn rhywbeth tebyg. Mae gwell siawns gan gwestiwn â llawer o bobl y tu ôl iddo. Os yw un o’r rhain yn dweud yr hyn sydd gennych mewn golwg, cefnogwch ef. Os nad yw, ewch ymlaen â’ch un chi.
ask-similar-yours = Eich cwestiwn
ask-similar-others = Cwestiynau sydd yno’n barod
ask-similar-back = Cefnogi’r cwestiwn hwn yn lle hynny
ask-similar-go-on = Mae fy un i’n wahanol, ymlaen
ask-back-to-form = Mynd yn ôl a newid fy un i

ask-check-title = Gwirio cyn anfon
ask-check-lede = Mae eich cwestiwn ar gyfer
ask-check-question = Eich cwestiwn
ask-check-credit = Sut y cewch eich enwi
ask-check-area = Ardal
ask-check-email-note = Dim ond ar gyfer negeseuon am eich cwestiwn. Ni chaiff byth ei ddangos.
ask-check-nameless-note = Gofynnoch i ni beidio â’i gyhoeddi.
ask-check-say-note = Dim ond i’r sawl sy’n darllen eich cwestiwn yn uchel.
ask-check-contact-email = Mae’n ymddangos bod cyfeiriad e-bost ynddo
ask-check-contact-phone = Mae’n ymddangos bod rhif ffôn ynddo
ask-check-contact-postcode = Mae’n ymddangos bod cod post ynddo
ask-check-contact-link = Mae’n ymddangos bod cyfeiriad gwe ynddo
ask-check-contact-text = Bydd pawb yn gallu ei ddarllen. Gallwch ei dynnu allan, neu ei adael os oes rhaid iddo fod yno.
ask-check-typo = A yw eich cyfeiriad e-bost yn gywir? Efallai mai hwn oedd gennych mewn golwg: { $meant }
ask-check-town-unknown = Nid ydym yn adnabod yr enw hwn, felly bydd cymedrolwr yn cael golwg: { $town }
ask-check-mend = Newid hyn
ask-check-next = Pan fyddwch yn ei anfon, efallai y gofynnwn i chi gadarnhau drwy e-bost. Yna bydd cymedrolwr yn ei ddarllen.
ask-send = Anfon eich cwestiwn

ask-choose-title = Ar gyfer pa eisteddiad mae eich cwestiwn?
ask-choose-text = Mae mwy nag un yn derbyn cwestiynau nawr.
ask-none-title = Nid oes galwad ar agor ar hyn o bryd
ask-none-text = Dim ond tra bo galwad ar agor yr ydym yn derbyn cwestiynau. Dewch yn ôl, os gwelwch yn dda.
ask-none-next = Mae’r alwad nesaf yn agor: { $opens }. Ar gyfer hwn y mae: { $sitting }.
ask-none-link = Gweld pob eisteddiad
ask-early-title = Nid yw’r alwad hon wedi agor eto
ask-early-text = Mae’n agor: { $when }. Dewch yn ôl bryd hynny, os gwelwch yn dda.
ask-late-title = Mae’r alwad hon wedi cau
ask-late-text = Caeodd: { $when }. Ni dderbynnir rhagor o gwestiynau ar gyfer yr eisteddiad hwn.
ask-closed-yours = Yr hyn a ysgrifennoch
ask-closed-copy = Ni chafodd ei anfon. Gallwch ei gopïo oddi yma.
