# Tudalennau y caiff pawb eu darllen: hafan, eisteddiadau, rhestrau cwestiynau, cwestiwn, y cofnod penderfyniadau, yr archif.

home-title = Gofynnwch i’r rhai sydd mewn grym
home-how = Sut mae’n gweithio
home-step-1 = Chi sy’n gofyn.
home-step-1-text = Ysgrifennwch un cwestiwn. Bydd person yn ei wirio yn erbyn y rheolau.
home-step-2 = Mae pobl yn ei gefnogi.
home-step-2-text = Mae eraill yn pwyso un botwm o dan y cwestiynau y maen nhw am eu clywed.
home-step-3 = Caiff ei ofyn ar eich rhan.
home-step-3-text = Mae cynrychiolydd yn sefyll ac yn ei ofyn, yn eich geiriau chi, gyda’ch enw cyntaf a’ch tref.
home-how-more = Rhagor am sut mae’n gweithio
home-sittings = Eisteddiadau
home-all-sittings = Gweld pob eisteddiad
home-archive = Chwilio cwestiynau’r holl eisteddiadau
home-about-sitting = Am yr eisteddiad hwn
home-ask = Gofyn cwestiwn
home-see-questions = Darllen y cwestiynau
home-closes = Mae’r alwad yn cau: { $when }.
home-opens = Mae’r alwad yn agor: { $when }.
home-none-heading = Eich cwestiynau chi, wedi’u gofyn yn uchel
home-none-text = Nid oes eisteddiad wedi’i gyhoeddi eto. Pan fydd un, gallwch ofyn eich cwestiwn yma.
home-hero-announced = Bydd { $who } yn gofyn eich cwestiynau i { $to }: { $when }.
home-hero-open = Bydd { $who } yn gofyn eich cwestiynau i { $to }: { $when }. Beth ddylid ei ofyn?
home-hero-closing = Y diwrnod olaf: bydd { $who } yn gofyn eich cwestiynau i { $to }: { $when }. Beth ddylid ei ofyn?
home-hero-shortlisting = Mae’r alwad wedi cau. Mae’r cwestiynau i { $to } yn cael eu dewis nawr.
home-hero-published = Mae’r cwestiynau wedi’u dewis. Bydd { $who } yn eu gofyn i { $to }: { $when }.
home-hero-asked = Mae { $who } wedi gofyn eich cwestiynau i { $to }. Mae’r atebion yn cael eu cofnodi.
home-hero-answered = Gofynnodd { $who } eich cwestiynau i { $to }. Darllenwch yr hyn a atebwyd.

sittings-title = Eisteddiadau
sittings-lede = Mewn eisteddiad, mae cynrychiolydd yn gofyn eich cwestiynau. Y diweddaraf sydd gyntaf.
sittings-none = Nid oes dim wedi’i gyhoeddi eto.
logs-title = Cofnodion penderfyniadau
logs-lede = Mae gan bob eisteddiad ei gofnod ei hun o bob penderfyniad. Dewiswch eisteddiad.

sitting-all = Pob eisteddiad
sitting-who = Mae { $who }, { $office }, yn gofyn eich cwestiynau i { $to }.
sitting-pledge = { $count ->
    [one] “Byddaf yn gofyn 1 o’r rhain.”
   *[other] “Byddaf yn gofyn { $count } o’r rhain.”
}
sitting-card-summary = { $count ->
    [0] Dim cwestiynau.
    [one] 1 cwestiwn.
   *[other] { $count } o gwestiynau.
}
sitting-card-so-far = { $count ->
    [0] Dim cwestiynau eto.
    [one] 1 cwestiwn hyd yma.
   *[other] { $count } o gwestiynau hyd yma.
}
sitting-zone-uk = amser y DU
sitting-stage-announced = wedi’i gyhoeddi
sitting-stage-open = ar agor i gwestiynau
sitting-stage-closing = y diwrnod olaf
sitting-stage-shortlisting = wrthi’n dewis
sitting-stage-published = cwestiynau wedi’u dewis
sitting-stage-asked = wedi’u gofyn
sitting-stage-answered = wedi’u hateb
sitting-see-questions = Darllen y cwestiynau
sitting-see-slate = Gweld y cwestiynau a ddewiswyd
sitting-see-answers = Gweld yr hyn a ofynnwyd ac a atebwyd
sitting-see-log = Gweld pob penderfyniad
sitting-n-questions = { $count ->
    [one] cwestiwn
   *[other] o gwestiynau
}
sitting-n-people = { $count ->
    [one] person wedi gofyn
   *[other] o bobl wedi gofyn
}
sitting-n-towns = { $count ->
    [one] dref
   *[other] o drefi
}
sitting-n-regions = { $count ->
    [one] rhanbarth
   *[other] o ranbarthau
}
sitting-n-upvotes = { $count ->
    [one] bleidlais
   *[other] o bleidleisiau
}
sitting-totals-hidden = Dangosir faint o bobl sy’n cefnogi pob cwestiwn pan fydd yr alwad wedi cau.
sitting-timeline = Beth sy’n digwydd a phryd
sitting-rules = Faint
sitting-capacity = { $count ->
    [one] Mae amser ar gyfer 1 cwestiwn.
   *[other] Mae amser ar gyfer { $count } o gwestiynau.
}
sitting-limit = { $count ->
    [one] Caiff pob person ofyn 1.
   *[other] Caiff pob person ofyn hyd at { $count }.
}
sitting-topics = Pynciau
sitting-seed = Sut y caiff cwestiynau cyfartal eu gwahanu
sitting-seed-text = Os yw dau gwestiwn yn hollol gyfartal, rhif na allai neb ei wybod o’r blaen sy’n penderfynu. Dyma ei sêl. Cyhoeddwn y rhif y tu ôl iddi gyda’r cwestiynau a ddewiswyd, fel y gall unrhyw un wirio nad ydym wedi’i newid.

timeline-open = Mae’r alwad yn agor
timeline-open-note = Gallwch ofyn, a chefnogi cwestiynau pobl eraill.
timeline-closing = Mae’r alwad yn cau
timeline-closing-note = Ar ôl hyn ni dderbynnir cwestiynau na chefnogaeth.
timeline-shortlisting = Dewis
timeline-shortlisting-note = Mae cymedrolwyr yn cynnig cwestiynau. Rheol gyhoeddedig sy’n dewis o’u plith.
timeline-published = Cyhoeddir y cwestiynau a ddewiswyd
timeline-published-note = Gyda rheswm dros bob un.
timeline-asked = Gofynnir y cwestiynau
timeline-asked-note = Mae’r cynrychiolydd yn sefyll ac yn gofyn.
timeline-answered = Mae’r atebion yma
timeline-answered-note = Yr hyn a ddywedwyd, fesul cwestiwn.

list-title = Cwestiynau ar gyfer { $sitting }
list-heading = Cwestiynau
list-filters = Dod o hyd i gwestiynau
list-search = Chwilio
list-topic = Pwnc
list-region = Rhanbarth
list-town = Tref
list-sort = Trefn
list-any = pob un
list-sort-fair = cymysgiad teg
list-sort-fresh = y diweddaraf yn gyntaf
list-sort-most = y mwyaf eu cefnogaeth yn gyntaf
list-summary = { $count ->
    [one] 1 cwestiwn
   *[other] Yn dangos { $first } i { $last } o { $count } o gwestiynau
}
list-why = Pam y drefn hon?
list-why-fair = Mae pawb yn gweld cymysgiad eu hunain, fel nad yw cwestiynau cynnar neu swnllyd yn ennill drwy fod ar y brig. Y cwestiynau y mae ychydig o bobl wedi’u gweld sy’n dod gyntaf. Mae eich cymysgiad yn aros fel y mae wrth i chi droi’r tudalennau.
list-why-fresh = Y cwestiwn a anfonwyd ddiwethaf sydd ar y brig.
list-why-most = Y cwestiwn y mae’r nifer fwyaf o bobl yn ei gefnogi sydd ar y brig. Caiff y niferoedd eu cyfrif o’r newydd bob ychydig eiliadau.
list-totals-hidden = Cuddir faint o bobl sy’n cefnogi pob cwestiwn nes i’r alwad gau, fel na chaiff neb ei ddylanwadu ganddo.
list-empty = Dim cwestiynau eto
list-empty-text = Pan fydd cymedrolwr wedi gwirio’r cwestiwn cyntaf, bydd yma.
list-empty-filtered = Heb ddod o hyd i ddim
list-empty-filtered-text = Rhowch gynnig ar lai o eiriau, neu cliriwch yr hidlwyr.

question-standing = Ble mae arni
question-standing-unconfirmed = Nid ydych wedi cadarnhau’r cwestiwn hwn eto. Defnyddiwch y cod yn yr e-bost a anfonwyd atoch.
question-standing-queued = Mae cymedrolwr yn mynd i ddarllen eich cwestiwn. Cewch e-bost.
question-standing-returned = Mae cymedrolwr wedi anfon eich cwestiwn yn ôl i’w aileirio. Gweler y nodyn isod.
question-standing-approved = Mae’r cwestiwn hwn ar agor. Gall pobl ei gefnogi tra bydd yr alwad yn para.
question-standing-shortlisted = Mae cymedrolwr wedi cynnig y cwestiwn hwn. Gall gael ei ddewis pan fydd yr alwad wedi cau.
question-standing-approved-closed = Mae’r alwad wedi cau. Gall cymedrolwr gynnig y cwestiwn hwn o hyd.
question-standing-shortlisted-closed = Mae cymedrolwr wedi cynnig y cwestiwn hwn. Gall fod yn un o’r rhai a ddewisir.
question-standing-refused = Ni dderbyniwyd y cwestiwn hwn.
question-standing-merged = Mae’r cwestiwn hwn yn gofyn yr un peth ag un arall, felly unwyd y ddau. Mae pawb a gefnogodd hwn bellach yn cefnogi’r llall.
question-standing-withdrawn = Rydych wedi tynnu’r cwestiwn hwn yn ôl.
question-since = Ers { $when }
question-only-you = Dim ond chi all weld y dudalen hon.
question-hidden-title = Cwestiwn na dderbyniwyd
question-see-rules = Darllen y rheolau
question-merged-into = Mae bellach yn rhan o:
question-that-one = y cwestiwn arall
question-merged-in = { $count ->
    [one] Gofynnodd 1 cwestiwn arall yr un peth ac fe’i hunwyd â hwn.
   *[other] Gofynnodd { $count } o gwestiynau eraill yr un peth ac fe’u hunwyd â hwn.
}
question-tag-chosen = wedi’i ddewis
question-tag-reserve = wrth gefn
question-tag-not-chosen = heb ei ddewis
question-place-chosen = Wedi’i ddewis: cwestiwn { $position } yr eisteddiad.
question-place-reserve = Wrth gefn: caiff ei ofyn os na ellir gofyn un a ddewiswyd.
question-place-not-chosen = Heb ei ddewis y tro hwn.
question-answer = Yr hyn a atebwyd
question-original = Y geiriad cyntaf
question-original-text = Newidiodd cymedrolwr y geiriau. Dyma a anfonwyd:
question-history = Beth ddigwyddodd

history-received = Derbyniwyd
history-approve = Cymeradwywyd
history-refuse = Ni chafodd ei dderbyn
history-return = Anfonwyd yn ôl i’w aileirio
history-amend = Newidiwyd y geiriad gan gymedrolwr
history-merge = Unwyd â chwestiwn arall
history-unmerge = Gwahanwyd eto
history-shortlist = Cynigiwyd i’w ddewis
history-unshortlist = Nid yw’n cael ei gynnig mwyach
history-answer = Cofnodwyd yr ateb
history-reword = Aileiriwyd gan yr holwr
history-withdraw = Tynnwyd yn ôl gan yr holwr
history-take_in = Ysgrifennwyd gan y ddesg

answer-link = Darllenwch y cyfan:
answer-video = Gwyliwch ef:
answer-video-from = o { $at }
answer-words = Fe’i gofynnwyd yn y geiriau hyn:
answer-quotation = Beth a ddywedwyd, air am air:
answer-recorded = Cofnodwyd: { $when }

log-title-of = Cofnod penderfyniadau: { $sitting }
log-lede = Pob penderfyniad am gwestiwn neu am y dewis, y diweddaraf yn gyntaf. Ni chaiff dim byth ei newid na’i dynnu allan.
log-filter = Dewis beth i’w weld
log-act = Beth a wnaed
log-any-act = popeth
log-act-approve = cymeradwywyd
log-act-refuse = ni dderbyniwyd
log-act-return = anfonwyd yn ôl i’w aileirio
log-act-amend = newidiwyd y geiriad
log-act-merge = unwyd ag un arall
log-act-unmerge = gwahanwyd eto
log-act-shortlist = cynigiwyd
log-act-unshortlist = ddim yn cael ei gynnig mwyach
log-act-select = dewiswyd cwestiynau gan y rheol
log-act-override = newidiwyd y dewis gan berson
log-act-publish = cyhoeddwyd y cwestiynau a ddewiswyd
log-act-inspect = cymerwyd y cofnod llawn i'w wirio
log-act-answer = cofnodwyd yr ateb
log-act-reword = aileiriwyd
log-act-withdraw = tynnwyd yn ôl
log-act-take_in = derbyniwyd gan y ddesg
log-by-questioner = gan yr holwr
log-by-rule = gan y rheol gyhoeddedig
log-by-service = gan bwy bynnag sy’n rhedeg y gwasanaeth
log-summary = { $count ->
    [0] Dim penderfyniadau
    [one] 1 penderfyniad
   *[other] { $count } o benderfyniadau
}
log-question = Cwestiwn:
log-target = Unwyd â:
log-reason = Rheswm:
log-before = Cyn:
log-after = Ar ôl:
log-not-shown = (ni ddangosir ei eiriau)
log-csv = Lawrlwytho’r cofnod cyfan fel tabl (CSV)
log-empty = Dim penderfyniadau eto
log-csv-when = pryd (UTC)
log-csv-act = penderfyniad
log-csv-by = gan
log-csv-question = cwestiwn
log-csv-text = geiriau’r cwestiwn
log-csv-target = unwyd â
log-csv-reason = rheswm
log-csv-note = nodyn
log-csv-before = cyn
log-csv-after = ar ôl

archive-back = Am yr eisteddiad hwn
archive-lede = Yr hyn a ofynnodd { $who } i { $to }, a’r hyn a atebwyd.
archive-questions = Fesul cwestiwn
archive-not-recorded = Nid oes dim wedi’i gofnodi am hwn eto.
