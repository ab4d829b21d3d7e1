# Cwestiynau na chafodd eu gofyn: eu rhoi i’r eisteddiad nesaf.

sittings-link-carry = Yr hyn na ofynnwyd
carry-title = Yr hyn na ofynnwyd
carry-lede = Roedd y cwestiynau hyn ar y rhestr fer ac ni chawsant eu gofyn. Bydd y rhai rydych yn eu ticio yn mynd i’r eisteddiad nesaf, fel cwestiynau agored ar eu pen eu hunain.
carry-told = Mae pob holwr yn cael gwybod drwy e-bost ac yn gallu tynnu’r cwestiwn yn ôl. Mae’r pleidleisiau’n aros: ar gyfer yr eisteddiad hwn y cawsant eu rhoi, a gall pobl gefnogi’r cwestiwn eto.
carry-none = Cafodd pob cwestiwn ar y rhestr fer ei ofyn.
carry-not-over = Nid yw’r eisteddiad wedi dechrau. Dewch yn ôl pan fydd drosodd.
carry-no-next = Nid oes eisteddiad arall gan y cynrychiolydd hwn sy’n derbyn cwestiynau. Trefnwch un yn gyntaf.
carry-unknown = Roedd ar y llechen. Does neb wedi nodi eto a gafodd ei ofyn.
carry-tick = Symud { $ref } ymlaen
carry-into = Mae ar agor yn yr eisteddiad nesaf fel { $ref }
carry-to = I ba eisteddiad?
carry-to-choice = { $title } (cwestiynau tan { $closes })
carry-send = Rhoi’r rhain i’r eisteddiad nesaf
carry-problem-none = Ticiwch o leiaf un cwestiwn
carry-problem-to = Dewiswch eisteddiad
carry-problem-to-closed = Nid yw’r eisteddiad hwnnw’n derbyn cwestiynau mwyach. Dewiswch un arall
desk-done-carried = { $moved ->
    [one] Mae un cwestiwn ar agor yn yr eisteddiad nesaf.
   *[other] Cwestiynau ar agor yn yr eisteddiad nesaf: { $moved }.
} Mae’r holwyr yn cael gwybod.
desk-done-carried-some = { $moved ->
    [0] Ni symudwyd unrhyw gwestiwn ymlaen.
    [one] Mae un cwestiwn ar agor yn yr eisteddiad nesaf.
   *[other] Cwestiynau ar agor yn yr eisteddiad nesaf: { $moved }.
} { $already ->
    [one] Mae un yn aros:
   *[other] Yn aros: { $already }.
} fe’i symudwyd o’r blaen, nid yw ei bwnc yn cael ei dderbyn yno, mae rhywun yn ei ofyn yno’n barod, neu mae ei holwr wedi gofyn digon yno.
log-act-carry = symudwyd ymlaen i’r eisteddiad nesaf
history-carry = Fe’i symudwyd ymlaen i eisteddiad nesaf y cynrychiolydd
desk-act-carry = Symudwyd ymlaen i’r eisteddiad nesaf

## Ar dudalen y cwestiwn
question-carried-into = Ni chafodd ei ofyn, ac mae ar agor yn yr eisteddiad nesaf. Cefnogwch ef yno
question-carried-from = Roedd ar restr fer eisteddiad cynharach ac ni chafodd ei ofyn. Gweler ef yno

## Post
mail-carried-subject = Mae eich cwestiwn ar agor eto, ar gyfer “{ $next }”
mail-carried-text = Roedd eich cwestiwn ar y rhestr fer ar gyfer “{ $sitting }”, ond ni chafodd ei ofyn. Rydym wedi ei roi i’r eisteddiad nesaf, “{ $next }”.
mail-carried-upvotes = Mae’n dechrau yno gyda chi. Gall pobl ei gefnogi tan { $closes }.
mail-carried-link = Gweld eich cwestiwn
mail-carried-own = Ddim eisiau hyn? Gallwch ei dynnu’n ôl.
mail-carried-own-link = Eich cwestiynau
