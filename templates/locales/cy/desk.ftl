# Desg y cymedrolwyr: y ciw, un cwestiwn, penderfyniadau, y rhestr fer.

desk-queue-title = Y ciw
desk-read-only = Gallwch ddarllen y dudalen hon. Gwaith y cymedrolwyr yw penderfynu.
desk-back-to-queue = Yn ôl i’r ciw
desk-no-sitting = Nid oes eisteddiad eto
desk-no-sitting-text = Pan fydd y trefnydd wedi creu un a’r alwad wedi agor, bydd cwestiynau’n cyrraedd yma.
desk-empty-queue = Mae’r ciw yn wag
desk-empty-queue-text = Mae penderfyniad ar bob cwestiwn. Da iawn chi.
desk-empty-status = Nid oes cwestiwn yma
desk-empty-filtered = Nid oes dim yn cyfateb i’r hyn y buoch yn chwilio amdano
desk-showing = Yn dangos { $first } i { $last } o { $total }
desk-tick = Ticiwch i gymeradwyo { $ref } gydag eraill
desk-ticked-text = Cymeradwyo pob cwestiwn ar y dudalen hon yr ydych wedi’i dicio.
desk-ticked-send = Cymeradwyo’r cwestiynau a diciwyd
desk-similar-link = Gweld beth sy’n debyg iddo

desk-filter-label = Dod o hyd i gwestiynau
desk-filter-words = Geiriau
desk-filter-sitting = Eisteddiad
desk-filter-status = Ble maen nhw arni
desk-filter-topic = Pwnc
desk-all-topics = Pob pwnc

desk-status-unconfirmed = heb ei gadarnhau
desk-status-queued = yn aros
desk-status-returned = wedi’i ddychwelyd
desk-status-approved = wedi’i gymeradwyo
desk-status-shortlisted = ar y rhestr fer
desk-status-refused = wedi’i wrthod
desk-status-merged = wedi’i uno
desk-status-withdrawn = wedi’i dynnu’n ôl

desk-flag-town = tref anhysbys
desk-flag-twin = yr un geiriau â { $ref }
desk-flag-nameless = heb enw
desk-flag-welsh = gofynnwyd yn Gymraeg
desk-flag-amended = wedi’i ddiwygio

## Penderfynu
desk-decide-title = Penderfynu
desk-refuse-reason = Rheswm
desk-reason-choose = Dewiswch reswm
desk-refuse-note = Mwy am y rheswm
desk-refuse-note-hint = Gall yr holwr a’r cyhoedd ddarllen hwn.
desk-return-note = Beth ddylai fod yn wahanol
desk-return-note-hint = Gall yr holwr a’r cyhoedd ddarllen hwn. Dywedwch beth i’w newid, a sut.
desk-merge-target = Cyfeirnod y cwestiwn y mae’n ymuno ag ef
desk-merge-target-hint = Mae’n dechrau â Q, fel Q-7XK4M2PA. Bydd pawb sy’n cefnogi hwn wedyn yn cefnogi hwnnw hefyd.
desk-amend-text = Geiriau newydd
desk-amend-note = Pam y gwnaethoch ei newid
desk-amend-note-hint = Gall yr holwr a’r cyhoedd ddarllen hwn. Bydd y geiriau cyntaf yn aros ar y dudalen hefyd.
desk-unshortlist = Tynnu oddi ar y rhestr fer
desk-unmerge = Dadwneud yr uno
desk-unmerge-text = Bydd y cwestiwn yn sefyll lle safai o’r blaen, a bydd y bobl a ddaeth gydag ef yn gadael y llall.
desk-merge-here = Uno â hwn

desk-problem-reason = Dewiswch reswm
desk-problem-text = Ysgrifennwch y geiriau newydd
desk-problem-target = Ysgrifennwch gyfeirnod y cwestiwn y mae’n ymuno ag ef
desk-problem-target-unknown = Nid oes cwestiwn â’r cyfeirnod hwnnw. Gwiriwch ef fesul llythyren
desk-problem-target-sitting = Mae’r cwestiwn hwnnw ar gyfer eisteddiad arall. Dewiswch un o’r un eisteddiad
desk-problem-target-itself = Y cwestiwn hwn ei hun yw hwnnw, neu un a ymunodd ag ef. Dewiswch un arall
desk-problem-target-closed = Nid yw’r cwestiwn hwnnw ar agor. Dewiswch un sydd wedi’i gymeradwyo neu ar y rhestr fer
desk-problem-unchanged = Dyma’r geiriau sydd ganddo nawr. Newidiwch nhw, neu gadewch ef fel y mae
desk-slate-published = Mae rhestr derfynol yr eisteddiad hwn wedi’i chyhoeddi, felly mae’r rhestr fer a’r hyn a unwyd yn aros fel y maent.

desk-act-approve = Cymeradwywyd
desk-act-refuse = Gwrthodwyd
desk-act-return = Dychwelwyd i’w aileirio
desk-act-amend = Diwygiwyd
desk-act-merge = Unwyd
desk-act-unmerge = Dadwnaed yr uno
desk-act-shortlist = Rhoddwyd ar y rhestr fer
desk-act-unshortlist = Tynnwyd oddi ar y rhestr fer
desk-act-select = Dewiswyd
desk-act-override = Newidiwyd gan berson
desk-act-publish = Cyhoeddwyd
desk-act-inspect = Cymerwyd y cofnod llawn
desk-act-answer = Cofnodwyd yr ateb
desk-act-reword = Aileiriwyd gan yr holwr
desk-act-withdraw = Tynnwyd yn ôl gan yr holwr
desk-act-take_in = Ysgrifennwyd gan y ddesg

desk-done-approve = Mae { $ref } wedi’i gymeradwyo.
desk-done-refuse = Mae { $ref } wedi’i wrthod. Dywedir wrth yr holwr pam.
desk-done-return = Mae { $ref } wedi’i ddychwelyd. Dywedir wrth yr holwr beth i’w newid.
desk-done-amend = Mae gan { $ref } ei eiriau newydd. Dywedir wrth yr holwr.
desk-done-merge = Unwyd â { $ref }. Cefnogwyr a ddaeth gydag ef: { $moved }. Eisoes yn ei gefnogi: { $already }.
desk-done-unmerge = Mae { $ref } ar ei ben ei hun eto. Cefnogwyr a adawodd y cwestiwn arall: { $moved }.
desk-done-shortlist = Mae { $ref } ar y rhestr fer.
desk-done-unshortlist = Mae { $ref } oddi ar y rhestr fer.
desk-done-town = Mae tref { $ref } wedi’i chywiro.
desk-done-topic = Mae pwnc { $ref } wedi’i gywiro.
desk-done-ticked = Cwestiynau a gymeradwywyd: { $moved }.{ $already ->
    [0] {""}
   *[other] {" "}Gadawyd fel yr oeddent, am fod rhywun arall wedi penderfynu: { $already }.
}

desk-overtaken-title = Penderfynodd rhywun ar hwn yn gyntaf
desk-overtaken-text = Ni wnaed eich penderfyniad. Dyma beth a ddigwyddodd yn y cyfamser, a’r hyn a ysgrifennoch.
desk-overtaken-decided = Beth a benderfynwyd
desk-overtaken-typed = Beth a anfonoch
desk-overtaken-wanted = Eich penderfyniad
desk-overtaken-note = Eich nodyn
desk-overtaken-look = Edrych ar y cwestiwn eto

## Un cwestiwn
desk-question-title = Cwestiwn { $ref }
desk-original = Y geiriau fel yr anfonwyd hwy
desk-facts-title = Am y cwestiwn hwn
desk-yes = ie
desk-no = na
desk-fact-sitting = Eisteddiad
desk-fact-topic = Pwnc
desk-fact-first-name = Enw cyntaf
desk-fact-say-name = Sut i ddweud yr enw
desk-fact-nameless = Cyhoeddi heb yr enw
desk-fact-town = Tref
desk-fact-town-known = Mae’r dref yn hysbys
desk-fact-language = Iaith y cwestiwn
desk-fact-asked = Anfonwyd
desk-fact-confirmed = Cadarnhawyd
desk-fact-backers = Pobl sy’n ei gefnogi
desk-fact-reason = Rheswm dros wrthod
desk-fact-merged-into = Unwyd â
desk-town-title = Cywiro’r dref
desk-town = Tref
desk-town-send = Cadw’r dref
desk-place = Pa un a olygir
desk-problem-town-which = Mae mwy nag un dref o’r enw hwnnw. Dewiswch yr un a olygir
desk-problem-town-unknown = Nid ydym yn gwybod am dref o’r enw hwnnw. Rhowch gynnig ar sillafiad arall, neu dewiswch un isod os yw yno
desk-topic-title = Cywiro’r pwnc
desk-topic = Pwnc
desk-topic-send = Cadw’r pwnc
desk-note-town = Cywirwyd y dref.
desk-note-topic = Cywirwyd y pwnc.
desk-similar-title = Cwestiynau tebyg iddo
desk-similar-none = Ni ddaethom o hyd i gwestiwn tebyg iddo.
desk-merged-title = Wedi’u huno â hwn
desk-history-title = Beth a benderfynwyd
desk-history-none = Nid oes dim wedi’i benderfynu eto.
desk-history-from = Ymunodd { $ref } â’r cwestiwn hwn
desk-history-into = Y cwestiwn arall: { $ref }
desk-history-reason = Rheswm: { $reason }
desk-history-before = Cyn: { $text }
desk-history-after = Wedyn: { $text }

## Y rhestr fer
desk-shortlist-title = Y rhestr fer
desk-shortlist-listed = { $count ->
    [0] Ar y rhestr fer
   *[other] Cwestiynau ar y rhestr fer: { $count }
}
desk-shortlist-empty = Nid oes dim ar y rhestr fer eto. Dewiswch o’r cwestiynau agored isod.
desk-shortlist-none = Nid oes cwestiwn agored i’w roi ar y rhestr fer
desk-candidates-title = Cwestiynau agored, y rhai â’r mwyaf o gefnogaeth yn gyntaf
desk-spread-topic = Pwnc
desk-spread-region = Rhanbarth
desk-spread-region-caption = Yn ôl rhanbarth
desk-spread-town = Tref
desk-spread-town-caption = Yn ôl tref
desk-spread-questions = Cwestiynau
desk-spread-unknown = anhysbys
shortlist-size-hint = { $places ->
    [one] Ar gyfer { $places } lle ar y rhestr derfynol, mae tua { $count } cwestiwn yn rhoi digon i’r rheol ddewis ohonynt. Cymerwch rai o bob pwnc.
   *[other] Ar gyfer { $places } lle ar y rhestr derfynol, mae tua { $count } cwestiwn yn rhoi digon i’r rheol ddewis ohonynt. Cymerwch rai o bob pwnc.
}
shortlist-topics-caption = Beth anfonodd pobl, yn ôl pwnc. Dewiswch bwnc i weld ei gwestiynau.
shortlist-upvotes = Cefnogaeth
shortlist-on-it = Ar y rhestr fer
shortlist-share = { $count } ({ $percent }%)
shortlist-candidates-one = Cwestiynau agored, un o bob math, y rhai â’r mwyaf o gefnogaeth gyntaf
shortlist-show = Cwestiynau sy’n gofyn yr un peth
shortlist-show-one = Dim ond yr un â’r mwyaf o gefnogaeth o bob math
shortlist-show-every = Dangos pob un
shortlist-in-cluster = { $count ->
    [one] { $count } arall yn gofyn bron yr un peth
   *[other] { $count } arall yn gofyn bron yr un peth
}; { $people ->
    [one] { $people } person
   *[other] { $people } o bobl
} i gyd
shortlist-tick = Ticiwch { $ref } ar gyfer y rhestr fer
shortlist-ticked-text = Rhowch bob cwestiwn ar y dudalen hon rydych wedi’i dicio ar y rhestr fer.
shortlist-ticked-send = Rhoi’r cwestiynau a diciwyd ar y rhestr fer
shortlist-choose-topic = Dewiswch bwnc yn y tabl uchod, neu chwiliwch
shortlist-choose-topic-text = Mae gormod o gwestiynau agored i’w darllen mewn un rhestr. Fesul pwnc, ni chaiff cwestiynau neb eu gwthio o’r golwg gan yr hyn y mae un grŵp yn ei gefnogi.
shortlist-none-narrowed = Does dim yn cyd-fynd â’r chwiliad hwn. Dangoswch bob cwestiwn, neu gliriwch y chwiliad.
desk-done-ticked-shortlist = { $moved ->
    [0] Ni roddwyd unrhyw gwestiwn ar y rhestr fer.
    [one] Mae { $moved } cwestiwn wedi’i roi ar y rhestr fer.
   *[other] Mae { $moved } cwestiwn wedi’u rhoi ar y rhestr fer.
}{ $already ->
    [0] {""}
    [one] {" "}Gadawyd { $already } fel y mae, am fod rhywun arall wedi penderfynu arno.
   *[other] {" "}Gadawyd { $already } fel y maent, am fod rhywun arall wedi penderfynu arnynt.
}
