# Mae holwr yn dweud bod ei gwestiwn wedi’i uno ag un sy’n gofyn rhywbeth arall.

question-asked-by = Mae { $who }, a { $count ->
    [one] { $count } arall
   *[other] { $count } arall
}, yn gofyn hyn.

## Gwrthwynebiadau i uno
objection-title = A yw eich cwestiwn yn gofyn rhywbeth arall?
objection-text = Os gwrthwynebwch, mae cymedrolwr yn edrych arno ac yn ateb. Gallwch wneud hyn unwaith. Tan hynny mae’r uno’n sefyll.
objection-send = Nid yr un cwestiwn yw hwn: rwy’n gwrthwynebu
objection-already = Rydych wedi gwrthwynebu o’r blaen. Mae cymedrolwr yn ateb, neu wedi ateb.
objection-overtaken = Mae rhywun eisoes wedi ateb hyn, neu nid yw’r cwestiwn wedi’i uno mwyach.
objection-mine-waiting = Fe wrthwynebwyd hyn gennych. Bydd cymedrolwr yn ateb.
objection-mine-kept = Fe wrthwynebwyd hyn gennych. Edrychodd cymedrolwr arno, ac mae’r uno’n sefyll: { $answer }
objection-mine-parted = Fe wrthwynebwyd uno gennych. Cytunodd cymedrolwr: { $answer }
objection-mine-parted-unsaid = Gwrthwynebasoch gyfuno. Mae’r cwestiwn yn sefyll ar ei ben ei hun eto.
objection-waiting = { $count ->
    [one] { $count } gwrthwynebiad i uno
   *[other] { $count } o wrthwynebiadau i uno
}
objection-list-title = Gwrthwynebiadau i uno
objection-list-lede = Mae holwyr yn dweud nad yw eu cwestiwn yn gofyn yr hyn yr unwyd ef ag ef. Gall pob un wneud hynny unwaith.
objection-list-none = Nid oes gwrthwynebiad yn aros.
objection-list-answered = Wedi’u hateb
objection-state-waiting = Yn aros am ateb
objection-state-kept = Mae’r uno’n sefyll
objection-state-parted = Ar ei ben ei hun eto
objection-desk-title = Gwrthwynebiad i uno
objection-target = Fe’i hunwyd â:
objection-answered = Yr ateb
objection-outcome = Beth yw eich penderfyniad?
objection-choose-kept = Maent yn gofyn yr un peth: mae’r uno’n sefyll
objection-choose-parted = Maent yn gofyn pethau gwahanol: dadwneud yr uno
objection-answer = Eich ateb
objection-answer-hint = Un llinell. Gall yr holwr a’r cyhoedd ei ddarllen.
objection-answer-send = Ateb
objection-problem-outcome = Dewiswch a yw’r uno’n sefyll
desk-done-objection-kept = Mae’r uno’n sefyll. Rhoddir gwybod i’r holwr.
desk-done-objection-parted = Mae’r cwestiwn ar ei ben ei hun eto. Rhoddir gwybod i’r holwr.
log-act-object = gwrthwynebiad i uno
log-act-keep = mae’r uno’n sefyll ar ôl gwrthwynebiad
history-object = Gwrthwynebodd yr holwr yr uno
history-keep = Mae’r uno’n sefyll ar ôl gwrthwynebiad
desk-act-object = Gwrthwynebiad i’r uno
desk-act-keep = Mae’r uno’n sefyll

## E-bost
mail-merged-object = A yw eich un chi yn gofyn rhywbeth arall? Gallwch wrthwynebu unwaith.
mail-merged-object-link = Edrych arno a gwrthwynebu
mail-objection-subject = Mae eich gwrthwynebiad ar gyfer “{ $sitting }” wedi’i ateb
mail-objection-kept = Fe wrthwynebwyd uno eich cwestiwn ar gyfer “{ $sitting }” gennych. Edrychodd cymedrolwr arno, ac mae’r uno’n sefyll. Mae pawb a gefnogodd eich un chi yn dal i gyfrif.
mail-objection-parted = Fe wrthwynebwyd uno eich cwestiwn ar gyfer “{ $sitting }” gennych. Cytunodd cymedrolwr, ac mae eich cwestiwn yn sefyll ar ei ben ei hun eto.
mail-objection-says = Dywed y cymedrolwr:
mail-objection-link = Gweld eich cwestiwn
