# Beth a ofynnwyd a beth a atebwyd: swyddfa’r cynrychiolydd.

answers-title = Beth a ofynnwyd ac a atebwyd
answers-back = Yn ôl i’r eisteddiadau
answers-intro = Ar gyfer pob cwestiwn, dywedwch a gafodd ei ofyn a beth a ddywedwyd. Mae pawb yn gweld ar unwaith a gafodd ei ofyn. Dangosir yr hyn a ddywedwyd pan fydd cydweithiwr yn cytuno â chi. Yna bydd pawb a’i gofynnodd neu a’i cefnogodd yn cael un neges.
answers-too-early = Nid yw’r eisteddiad wedi dechrau. Gallwch gofnodi atebion o’i ddechrau.
answers-no-slate = Nid oes rhestr derfynol eto
answers-no-slate-text = Pan fydd y trefnydd wedi cyhoeddi rhestr derfynol, bydd ei chwestiynau yma.
answers-reserves = Cwestiynau wrth gefn
answers-reserves-hint = Llenwch y rhain dim ond os gofynnwyd cwestiwn wrth gefn.
answers-record = Cofnodi beth ddigwyddodd
answers-asked = A gafodd ei ofyn?
answers-asked-asked = Do, fe’i gofynnwyd
answers-asked-not-asked = Naddo, ni ofynnwyd ef
answers-asked-at = Pryd y gofynnwyd ef? (dewisol)
answers-asked-at-hint = Yn amser lleoliad yr eisteddiad. Gadewch yr amser yn wag os nad ydych yn ei wybod.
answers-asked-by = Pwy a’i gofynnodd, os nad y cynrychiolydd?
answers-words = Y geiriau a ddefnyddiwyd, os nad y rhai ar y rhestr derfynol
answers-state = A gafodd ei ateb?
answers-state-answered = Do
answers-state-partly = Yn rhannol
answers-state-not-answered = Naddo, nid oedd yr hyn a ddywedwyd yn ateb
answers-state-standard-reply = Naddo, dim ond ateb parod a ddarllenwyd
answers-summary = Beth a ddywedwyd, yn fyr
answers-summary-hint = Yn blaen ac yn deg. Bydd pawb yn darllen hwn.
answers-quotation = Beth a ddywedwyd, air am air
answers-quotation-hint = Y brawddegau pwysicaf, fel y maent yn y cofnod swyddogol.
answers-link = Dolen i’r trawsgrifiad
answers-link-hint = Er enghraifft, y cofnod swyddogol. Mae’n dechrau gyda https://
answers-video = Dolen i’r fideo
answers-video-hint = Mae’n dechrau gyda https://
answers-video-time = Ble yn y fideo?
answers-video-time-hint = Er enghraifft 1:23:45 neu 83:45. Gadewch ef yn wag os yw’r ddolen yn ei ddweud, fel y mae ?t= yn ei wneud.
answers-propose = Cadw a gofyn i gydweithiwr gadarnhau
answers-keep = Cadw
answers-backers = { $count ->
    [0] nid oes neb yn ei gefnogi eto
    [one] { $count } person yn ei gefnogi
    [two] { $count } berson yn ei gefnogi
    [few] { $count } pherson yn ei gefnogi
    [many] { $count } pherson yn ei gefnogi
   *[other] { $count } o bobl yn ei gefnogi
}
answers-told = Mae pawb wedi cael gwybod.
answers-telling = Mae’r negeseuon ar eu ffordd.
answers-done-noted = Wedi’i gadw. Ni ofynnwyd i neb ei gadarnhau eto.
answers-done-returned = Wedi’i gadw. Nid yw wedi’i gynnig eto.
answers-done-proposed = Wedi’i gadw. Rhaid i gydweithiwr ei gadarnhau cyn i neb ei ddarllen.
answers-done-confirmed = Wedi’i gadw. Yr un yw’r dyfarniad, felly mae’n dal wedi’i gadarnhau.
answers-changed = Mae rhywun arall wedi newid y cofnod hwn. Agorwch y dudalen eto i’w weld, yna cadwch eich un chi.
answers-needs-two = Cytunodd dau berson ar hyn, felly mae angen dau i’w newid. Pwyswch “Cadw a gofyn i gydweithiwr gadarnhau”. Tan hynny nid yw tudalen y cwestiwn yn dangos ateb.
answers-contested = Mae holwr yn herio’r dyfarniad hwn. Rhaid penderfynu hynny yn gyntaf.
answers-is-confirmed = Cytunodd dau berson ar hyn. Gallwch ychwanegu dolenni neu’r amser ar unwaith. I newid unrhyw beth arall, gofynnwch i gydweithiwr ei gadarnhau eto. Ni chaiff neb ail neges.
answers-is-contested = Mae holwr yn dweud bod y dyfarniad hwn yn anghywir. Rhywun heb ran ynddo sy’n penderfynu.
answers-see-verdict = Gweld y dyfarniad sy’n aros
answers-problem-asked = Dywedwch a gafodd y cwestiwn ei ofyn
answers-problem-state = Dywedwch a gafodd y cwestiwn ei ateb
answers-problem-no-summary = Dywedwch yn fyr beth a ddywedwyd
answers-problem-summary = Mae’r crynodeb yn rhy hir. Defnyddiwch 2,000 nod neu lai
answers-problem-quotation = Mae’r dyfyniad yn rhy hir. Defnyddiwch 2,000 nod neu lai
answers-problem-words = Mae gormod o eiriau. Defnyddiwch 1,000 nod neu lai
answers-problem-asked-by = Mae’r enw yn rhy hir. Defnyddiwch 70 nod neu lai
answers-problem-later = Nid yw’r amser hwnnw wedi dod eto. Ysgrifennwch pryd y gofynnwyd y cwestiwn
answers-problem-earlier = Nid oedd yr eisteddiad wedi dechrau bryd hynny. Ysgrifennwch pryd y gofynnwyd y cwestiwn
answers-problem-video = Ysgrifennwch ddolen y fideo hefyd
answers-problem-video-time = Ysgrifennwch yr amser yn y fideo fel 1:23:45 neu 83:45
answers-problem-link = Ysgrifennwch ddolen sy’n dechrau gyda https://

outcome-asked = gofynnwyd
outcome-not-asked = ni ofynnwyd
outcome-answered = atebwyd
outcome-partly = atebwyd yn rhannol
outcome-not-answered = nid atebwyd
outcome-standard-reply = ateb parod yn unig
outcome-unrecorded = heb ei gofnodi eto
