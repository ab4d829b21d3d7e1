# Beth a ofynnwyd a beth a atebwyd: swyddfa’r cynrychiolydd.

answers-title = Beth a ofynnwyd ac a atebwyd
answers-back = Yn ôl i’r eisteddiadau
answers-intro = Ar gyfer pob cwestiwn, dywedwch a gafodd ei ofyn a beth a ddywedwyd. Mae tudalen y cwestiwn yn ei ddangos ar unwaith. Pan fyddwch yn siŵr, rhowch wybod i bawb a’i cefnogodd. Dim ond unwaith y cânt wybod.
answers-too-early = Nid yw’r eisteddiad wedi dechrau. Gallwch gofnodi atebion o’i ddechrau.
answers-no-slate = Nid oes rhestr derfynol eto
answers-no-slate-text = Pan fydd y trefnydd wedi cyhoeddi rhestr derfynol, bydd ei chwestiynau yma.
answers-reserves = Cwestiynau wrth gefn
answers-reserves-hint = Llenwch y rhain dim ond os gofynnwyd cwestiwn wrth gefn.
answers-record = Cofnodi beth ddigwyddodd
answers-asked = A gafodd ei ofyn?
answers-asked-asked = Do, fe’i gofynnwyd
answers-asked-not-asked = Naddo, ni ofynnwyd ef
answers-state = A gafodd ei ateb?
answers-state-answered = Do
answers-state-partly = Yn rhannol
answers-state-not-answered = Naddo, nid oedd yr hyn a ddywedwyd yn ateb
answers-state-standard-reply = Naddo, dim ond ateb parod a ddarllenwyd
answers-summary = Beth a ddywedwyd, yn fyr
answers-summary-hint = Yn blaen ac yn deg. Bydd pawb yn darllen hwn.
answers-link = Dolen i’r ateb llawn
answers-link-hint = Er enghraifft, y cofnod swyddogol neu fideo. Mae’n dechrau gyda https://
answers-tell = Cadw a rhoi gwybod i bawb a’i cefnogodd
answers-keep = Cadw heb roi gwybod i neb
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
answers-done-kept = Wedi’i gadw. Nid oes neb wedi cael gwybod eto.
answers-done-told = Wedi’i gadw. Mae negeseuon at bawb a’i cefnogodd ar eu ffordd.
answers-changed = Mae rhywun arall wedi newid y cofnod hwn. Agorwch y dudalen eto i’w weld, yna cadwch eich un chi.
answers-problem-asked = Dywedwch a gafodd y cwestiwn ei ofyn
answers-problem-state = Dywedwch a gafodd y cwestiwn ei ateb
answers-problem-summary = Mae’r crynodeb yn rhy hir. Defnyddiwch 2,000 nod neu lai
answers-problem-link = Ysgrifennwch ddolen sy’n dechrau gyda https://

outcome-asked = gofynnwyd
outcome-not-asked = ni ofynnwyd
outcome-answered = atebwyd
outcome-partly = atebwyd yn rhannol
outcome-not-answered = nid atebwyd
outcome-standard-reply = ateb parod yn unig
outcome-unrecorded = heb ei gofnodi eto
