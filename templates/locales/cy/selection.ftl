# Tudalen ddewis y ddesg: y briff, y cynnig, newidiadau, cyhoeddi. A rhesymau rhestr derfynol mewn geiriau.

selection-title = Dewis y cwestiynau
selection-back = Yn ôl i’r eisteddiad
selection-call-open = Gall pobl ofyn a chefnogi cwestiynau o hyd tan { $when }. Tan hynny gallwch roi cynnig ar friff, ond rhagolwg yw’r hyn a welwch ac ni ellir ei gyhoeddi.
selection-see-edition = Gweld argraffiad { $edition } fel y’i cyhoeddwyd
selection-nothing-title = Nid oes dim ar y rhestr fer eto
selection-nothing = Caiff y rhestr derfynol ei dewis o’r rhestr fer. Rhowch rai cwestiynau arni yn gyntaf, yna dewch yn ôl.
selection-nothing-action = Ewch i’r rhestr fer

## Y briff
selection-brief-first = Dywedwch beth rydych am ei gael
selection-brief-again = Newid yr hyn y gofynnoch amdano a dewis eto
selection-brief-lede = Mae’r rheol yn rhoi’r un llais i bob cefnogwr. Yma dywedwch faint o gwestiynau sy’n ffitio a pha mor eang y dylent gael eu gwasgaru. Caiff popeth y gofynnwch amdano ei gyhoeddi gyda’r rhestr derfynol.
selection-positions = Faint o gwestiynau
selection-positions-hint = O 1 i 50.
selection-reserves = Cwestiynau wrth gefn ar gyfer pob lle
selection-reserves-hint = Cwestiynau sy’n barod os na ellir gofyn un arall. O 0 i 5.
selection-spread = Hyn a hyn ar y mwyaf o’r un math
selection-spread-hint = Gadewch flwch yn wag os nad oes terfyn.
selection-most-topic = O un pwnc
selection-most-region = O un rhanbarth
selection-most-county = O un sir
selection-most-town = O un dref
selection-limits = Terfynau ar gyfer un pwnc, gwlad neu ranbarth
selection-limits-hint = Mae rhif yma yn dod o flaen y terfynau uchod. Gadewch flwch yn wag os nad oes terfyn.
selection-limits-of = Ar gyfer
selection-limits-min = O leiaf
selection-limits-max = Ar y mwyaf
selection-limit-min = O leiaf hyn a hyn: { $name }
selection-limit-max = Ar y mwyaf hyn a hyn: { $name }
selection-pins = Cwestiynau y mae’n rhaid iddynt fod ar y rhestr derfynol
selection-pins-hint = Caiff eich rheswm ei gyhoeddi.
selection-pin-legend = Rhaid iddo fod yno, { $number }
selection-exclusions = Cwestiynau na chânt fod ar y rhestr derfynol
selection-exclusions-hint = Caiff eich rheswm ei gyhoeddi.
selection-exclude-legend = Gadael allan, { $number }
selection-question = Cwestiwn
selection-reason = Rheswm
selection-none = Dim un
selection-more = Lleisiau newydd, nenfwd a phynciau
selection-fresh = Rhoi’n olaf y rhai a glywyd yn y nifer hwn o eisteddiadau cynharach
selection-fresh-hint = 0 os nad oes rheol o’r fath. O 0 i 20.
selection-ceiling = Faint o gwestiynau y caiff un cefnogwr helpu i’w dewis cyn i bawb arall gael un
selection-ceiling-hint = Mae 1 yn golygu na chlywir neb ddwywaith cyn i eraill gael eu clywed unwaith.
selection-mode = Sut mae pynciau’n rhannu’r rhestr derfynol
selection-mode-balanced = Fel y cefnogodd pobl nhw
selection-mode-paired-2 = Dau bwnc yn ei rhannu’n gyfartal
selection-mode-paired-3 = Tri phwnc yn ei rhannu’n gyfartal
selection-mode-pressed = Un pwnc yn ei chael i gyd
selection-mode-topic = Pa bynciau
selection-mode-topic-hint = Dim ond ar gyfer dau, tri neu un. Os na thiciwch yr un, y rheol sy’n eu dewis o’r hyn a gefnogodd pobl.
selection-value = Gwerth cyhoeddus ar gyfer canlyniadau cyfartal
selection-value-hint = Rhif na allai neb ei wybod cyn i’r alwad gau, fel canlyniad loteri a gyhoeddwyd gennych ymlaen llaw. Ysgrifennwch o ble y daeth a beth ydoedd. Dim ond canlyniadau hollol gyfartal y mae’n eu setlo.
selection-propose = Dewis

selection-problem-number-0-5 = Ysgrifennwch rif cyfan o 0 i 5
selection-problem-number-0-20 = Ysgrifennwch rif cyfan o 0 i 20
selection-problem-number-1-50 = Ysgrifennwch rif cyfan o 1 i 50
selection-problem-number-empty = Ysgrifennwch rif cyfan hyd at 50, neu gadewch hwn yn wag
selection-problem-limits-cross = Ni all “ar y mwyaf” fod yn llai nag “o leiaf”
selection-problem-not-shortlisted = Nid yw’r cwestiwn hwnnw ar y rhestr fer mwyach. Dewiswch un arall
selection-problem-reason-long = Mae eich rheswm yn rhy hir. Defnyddiwch 500 nod neu lai
selection-problem-topics = Ticiwch gynifer o bynciau ag sy’n rhannu’r rhestr derfynol, neu’r un
selection-problem-value-empty = Ysgrifennwch y gwerth cyhoeddus
selection-problem-value-long = Mae’r gwerth cyhoeddus yn rhy hir. Defnyddiwch 500 nod neu lai
selection-problem-put-in = Dewiswch y cwestiwn i’w roi yno
selection-problem-on-slate = Mae’r cwestiwn hwnnw ar y rhestr derfynol eisoes. Dewiswch un arall
selection-problem-same-questioner = Mae gan y person hwnnw gwestiwn arall ar y rhestr derfynol. Dewiswch un arall

## Briff na ellir ei gyflawni
selection-conflict-title = Nid yw’r dymuniadau hyn yn cyd-fynd
selection-conflict-few-place = Rydych yn gofyn am o leiaf { $least } o { $name }, ond { $count ->
    [0] nid oes cwestiwn ar y rhestr fer
    [one] dim ond 1 cwestiwn ar y rhestr fer sydd
   *[other] dim ond { $count } cwestiwn ar y rhestr fer sydd
} o { $name }.
selection-conflict-few-topic = Rydych yn gofyn am o leiaf { $least } ar y pwnc { $name }, ond { $count ->
    [0] nid oes cwestiwn ar y rhestr fer
    [one] dim ond 1 cwestiwn ar y rhestr fer sydd
   *[other] dim ond { $count } cwestiwn ar y rhestr fer sydd
} ar y pwnc { $name }.
selection-conflict-need = Rydych yn gofyn am { $wish }.
selection-conflict-allow = Ond { $wish }.
selection-conflict-sum = Gyda’i gilydd mae angen { $need } o leoedd ar hynny, a dim ond { $have } y gellir eu llenwi.
selection-bound-least-place = o leiaf { $count } o { $name }
selection-bound-least-topic = o leiaf { $count } ar y pwnc { $name }
selection-bound-most-place = caiff { $count } ar y mwyaf fod o { $name }
selection-bound-most-topic = caiff { $count } ar y mwyaf fod ar y pwnc { $name }
selection-bound-pin = gwestiwn { $reference }, sy’n gorfod bod yno
selection-bound-questions = { $count ->
    [0] nid oes cwestiwn ar y rhestr fer ar gyfer hyn
    [one] dim ond 1 cwestiwn ar y rhestr fer sydd ar gyfer hyn
   *[other] dim ond { $count } cwestiwn ar y rhestr fer sydd ar gyfer hyn
}
selection-bound-questioner = dim ond un cwestiwn a ganiateir gan y person a ofynnodd { $reference }
selection-bound-cluster = dim ond un a ganiateir o’r cwestiynau sy’n dweud yr un peth
selection-bound-positions = { $count } o leoedd ar y rhestr derfynol
selection-bound-fresh = mae rhai o’r bobl wedi’u clywed yn ddiweddar
selection-relax-title = Y newid lleiaf a fyddai’n ddigon
selection-relax-least-place = Gofyn am o leiaf { $to } o { $name } yn lle { $from }.
selection-relax-least-topic = Gofyn am o leiaf { $to } ar y pwnc { $name } yn lle { $from }.
selection-relax-most-place = Caniatáu { $to } o { $name } yn lle { $from }.
selection-relax-most-topic = Caniatáu { $to } ar y pwnc { $name } yn lle { $from }.
selection-relax-positions = Gofyn am { $count } o gwestiynau i gyd.
selection-relax-reason = Pam mae’r terfynau hyn yn ildio
selection-relax-reason-hint = Gall pawb ddarllen hwn wrth ymyl y rhestr derfynol.
selection-relax-do = Newid hyn a dewis
selection-bad-twice = Rydych wedi enwi cwestiwn { $reference } ddwywaith.
selection-bad-pins = Rydych wedi enwi mwy o gwestiynau sy’n gorfod bod yno nag sydd o leoedd.
selection-bad-questioner = Mae cwestiynau { $first } a { $second } gan yr un person, a dim ond un sydd gan bob person.
selection-bad-limits = Ar gyfer { $name }, mae “ar y mwyaf” yn llai nag “o leiaf”.
selection-bad-topics = Nid yw nifer y pynciau’n cyd-fynd â nifer y lleoedd.
selection-bad-other = Ni ellir defnyddio dau o’r terfynau ar yr un pryd. Tynnwch un o’r terfynau ar gyfer lleoedd neu bynciau unigol.

## Y cynnig
selection-proposal = Y rhestr derfynol
selection-state-preview = Rhagolwg yw hwn. Fe’i gwnaed tra gallai pobl gefnogi cwestiynau o hyd, felly ni ellir ei gyhoeddi. Dewiswch eto pan fydd yr alwad wedi cau.
selection-state-proposed = Cynnig yw’r rhestr derfynol hon. Ni fydd neb y tu allan i’r ddesg yn ei gweld nes i chi ei chyhoeddi.
selection-state-published = Cyhoeddwyd argraffiad { $edition } o’r rhestr derfynol hon.
selection-short = Gofynnoch am { $wanted }, ond dim ond { $filled } y gellid eu llenwi. Ni chaiff cwestiwn nad oes neb yn ei gefnogi ei ddewis byth.
selection-changes = Newid llinell
selection-changes-lede = Cewch roi cwestiwn arall o’r rhestr fer mewn lle. Caiff eich rheswm ei gyhoeddi wrth ei ochr.
selection-change-line = Newid cwestiwn { $position }
selection-put-in = Rhoi yno yn ei le
selection-change-reason = Rheswm
selection-change-reason-hint = Gall pawb ddarllen hwn.
selection-change = Newid y llinell hon
selection-reserve-rank = (wrth gefn { $rank })
selection-brief-words = Yr hyn y gofynnwyd amdano
selection-publish = Cyhoeddi argraffiad { $edition }
selection-publish-first = Ar ôl ei chyhoeddi, gall pawb ddarllen y rhestr derfynol gyda’i rhesymau, a byddwn yn dweud wrth bawb yr oedd eu cwestiwn ar y rhestr fer. Nid yw argraffiad byth yn newid.
selection-publish-again = Mae argraffiad newydd yn cymryd lle’r un blaenorol, a fydd yn dal ar gael i’w ddarllen. Dim ond y rhai y mae rhywbeth yn newid iddynt y byddwn yn rhoi gwybod iddynt.
selection-note = Pam mae argraffiad newydd
selection-note-hint = Gall pawb ddarllen hwn.
selection-discard = Rhoi’r rhestr derfynol hon o’r neilltu

selection-conflict-aside = Cafodd y rhestr derfynol hon ei rhoi o’r neilltu neu ei dewis o’r newydd yn y cyfamser. Ewch yn ôl ac ail-lwythwch y dudalen i weld yr un ddiweddaraf.
selection-conflict-preview = Rhagolwg yw’r rhestr derfynol hon, a wnaed tra gallai pobl gefnogi cwestiynau o hyd. Dewiswch eto nawr bod yr alwad wedi cau, neu arhoswch nes iddi gau.
selection-conflict-stale = Newidiodd neu cyhoeddodd rhywun y rhestr derfynol hon yn y cyfamser. Ewch yn ôl ac ail-lwythwch y dudalen i weld sut mae’n sefyll.
selection-conflict-gone = Ni ellir gofyn un o’r cwestiynau ar y rhestr derfynol hon mwyach. Ewch yn ôl a rhowch un arall yn ei le.
selection-conflict-empty = Nid oes cwestiwn ar y rhestr derfynol hon, felly nid oes dim i’w gyhoeddi.
selection-conflict-unchanged = Mae’r argraffiad diweddaraf yn dweud yr un peth yn union. Nid oes dim newydd i’w gyhoeddi.

## Y briff mewn geiriau
selection-brief-positions = { $count ->
    [one] Mae lle i 1 cwestiwn.
   *[other] Mae lle i { $count } o gwestiynau.
}
selection-brief-one-each = Mae gan bob person un cwestiwn ar y mwyaf ar y rhestr derfynol.
selection-brief-ceiling = { $count ->
    [one] Ni chlywir neb ddwywaith cyn i eraill gael eu clywed unwaith.
   *[other] Nid yw neb yn helpu i ddewis mwy na { $count } o gwestiynau cyn i bawb arall gael cyfle.
}
selection-brief-blanket-nation = { $count } ar y mwyaf o un wlad.
selection-brief-blanket-region = { $count } ar y mwyaf o un rhanbarth.
selection-brief-blanket-county = { $count } ar y mwyaf o un sir.
selection-brief-blanket-town = { $count } ar y mwyaf o un dref.
selection-brief-blanket-topic = { $count } ar y mwyaf am un pwnc.
selection-brief-most-topic = { $count } ar y mwyaf ar y pwnc { $name }.
selection-brief-most-place = { $count } ar y mwyaf o { $name }.
selection-brief-least-place = O leiaf { $count } o { $name }.
selection-brief-least-topic = O leiaf { $count } ar y pwnc { $name }.
selection-brief-paired = { $count } o bynciau’n rhannu’r rhestr derfynol yn gyfartal.
selection-brief-pressed = Un pwnc sydd â’r rhestr derfynol gyfan.
selection-brief-fresh = { $count ->
    [one] Y rhai a glywyd yn yr eisteddiad diwethaf sy’n dod olaf.
   *[other] Y rhai a glywyd yn y { $count } eisteddiad diwethaf sy’n dod olaf.
}

## Yn y cofnod penderfyniadau
selection-log-note = Cyfeirnod y dewis hwn: { $ref }
selection-log-put-in = Rhoddwyd yn ei le:
