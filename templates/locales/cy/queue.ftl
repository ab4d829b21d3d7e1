# Rhannu’r ciw: pwy sy’n gweithio ar beth, rhestrau, hidlwyr, nodiadau, bysellau.

queue-take = Cymryd y { $count } nesaf
queue-list-title = Eich rhestr
queue-list-link = Eich rhestr: { $count ->
    [one] { $count } cwestiwn
   *[other] { $count } cwestiwn
}
queue-list-empty = Nid oes dim ar eich rhestr
queue-list-empty-text = Cymerwch gwestiynau o’r ciw. Chi fydd biau nhw am ychydig, fel na fydd neb arall yn gweithio arnynt.
queue-give-back = Ei roi yn ôl
queue-give-all-back = Rhoi’r cyfan yn ôl
queue-keep = Ei gadw am fwy o amser
queue-take-over = Ei gymryd drosodd

queue-held-by = Mae { $name } yn gweithio ar y cwestiwn hwn tan { $until }.
queue-held-by-me = Chi sydd â’r cwestiwn hwn tan { $until }.
queue-held-on-my-list = Mae’r cwestiwn hwn ar eich rhestr tan { $until }.
queue-held-title = Mae cydweithiwr yn gweithio ar y cwestiwn hwn
queue-held-text = Ni wnaed eich penderfyniad. Arhoswch, neu cymerwch y cwestiwn drosodd. Dyma’r hyn a ysgrifennoch.
queue-held-hint = Gallwch benderfynu pan fydd eich cydweithiwr wedi gorffen, neu pan fyddwch yn cymryd y cwestiwn drosodd.

queue-filter-region = Rhanbarth
queue-all-regions = Pob rhanbarth
queue-no-region = Anhysbys
queue-filter-waiting = Yn aros ers
queue-any-age = Unrhyw bryd
queue-waiting-hours = { $hours ->
    [one] Mwy nag awr
    [24] Mwy na diwrnod
    [72] Mwy na 3 diwrnod
    [168] Mwy nag wythnos
   *[other] Mwy na { $hours } awr
}
queue-filter-language = Iaith
queue-any-language = Unrhyw iaith
queue-filter-backers = Cefnogir gan
queue-any-backers = Unrhyw nifer
queue-backers-from = { $count } o bobl neu fwy

queue-saved-title = Eich hidlwyr
queue-filter-save = Cadw’r hidlydd hwn
queue-filter-name = Enw’r hidlydd
queue-filter-save-send = Cadw
queue-filter-forget = Anghofio
queue-problem-filter-name = Ysgrifennwch enw i’r hidlydd
queue-problem-filter-long = Mae’r enw hwn yn rhy hir. Defnyddiwch { $limit } nod neu lai
queue-problem-filter-taken = Mae gennych hidlydd o’r enw hwnnw. Dewiswch enw arall
queue-problem-filter-many = Rydych wedi cadw cynifer o hidlwyr ag y gallwch. Anghofiwch un yn gyntaf

queue-notes = { $count ->
    [one] { $count } nodyn
   *[other] { $count } nodyn
}
queue-notes-title = Nodiadau
queue-notes-text = Dim ond staff all ddarllen y rhain.
queue-note-add = Ychwanegu nodyn
queue-note = Eich nodyn
queue-note-send = Ychwanegu’r nodyn hwn
queue-problem-note = Ysgrifennwch eich nodyn

desk-done-taken = { $moved ->
    [0] Ni chymerwyd dim. Mae eich rhestr yn llawn, neu nid oes cwestiwn rhydd.
   *[other] Cwestiynau a ychwanegwyd at eich rhestr: { $moved }.
}
desk-done-given-back = Mae { $ref } yn rhydd eto.
desk-done-all-given-back = Cwestiynau sy’n rhydd eto: { $moved }.
desk-done-taken-over = Chi sydd â { $ref } nawr.
desk-done-filter-saved = Mae’r hidlydd wedi’i gadw.
desk-done-filter-forgotten = Mae’r hidlydd wedi’i anghofio.
desk-done-note = Mae eich nodyn wedi’i ychwanegu.
desk-done-keys-on = Mae’r bysellau ymlaen.
desk-done-keys-off = Mae’r bysellau wedi’u diffodd.

## Bysellau
keys-title = Bysellau brys
keys-text = Mae pob bysell yn gwasgu botwm ar y dudalen, ar gyfer y cwestiwn sydd dan sylw. Nid yw bysell yn gwneud dim tra byddwch yn teipio.
keys-are-on = Mae’r bysellau ymlaen.
keys-are-off = Mae’r bysellau wedi’u diffodd.
keys-switch-on = Troi’r bysellau ymlaen
keys-switch-off = Diffodd y bysellau
keys-key = Bysell
keys-does = Beth mae’n ei wneud
keys-next = Mynd i’r cwestiwn nesaf
keys-previous = Mynd i’r cwestiwn blaenorol
keys-open = Agor y cwestiwn
keys-tick = Ticio’r cwestiwn
keys-approve = Cymeradwyo
keys-shortlist = Rhoi ar y rhestr fer
keys-refuse = Agor y ffurflen i wrthod
keys-return = Agor y ffurflen i ddychwelyd
keys-merge = Agor y ffurflen i uno
keys-amend = Agor y ffurflen i ddiwygio
keys-take = Cymryd y deg cwestiwn nesaf
keys-help = Dangos y dudalen hon
