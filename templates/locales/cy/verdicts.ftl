### Y dyfarniad ar yr hyn a atebwyd: un person yn ei gynnig, un arall yn ei gadarnhau, yr holwr yn ei herio.

## Wrth y ddesg
verdict-nav = Dyfarniadau
verdict-link-waiting = { $count ->
    [two] { $count } ddyfarniad i’w cadarnhau
   *[other] { $count } dyfarniad i’w cadarnhau
}
verdict-list-title = Dyfarniadau i’w cadarnhau
verdict-list-lede = Mae un person yn dweud beth ddigwyddodd i gwestiwn, a’r ail yn ei gadarnhau. Dim ond wedyn y mae’r dyfarniad yn gyhoeddus ac y caiff pobl wybod.
verdict-list-proposed = Yn aros am ail berson
verdict-list-none = Nid oes dyfarniad yn aros.
verdict-title = Y dyfarniad ar ateb
verdict-stage-noted = wedi’i gofnodi
verdict-stage-proposed = yn aros am ail berson
verdict-stage-returned = anfonwyd yn ôl
verdict-stage-confirmed = wedi’i gadarnhau
verdict-proposed-by = Cofnodwyd gan { $who }, { $when }
verdict-confirmed-by = Cadarnhawyd gan { $who }, { $when }
verdict-confirmed-at = Cadarnhawyd, { $when }
verdict-returned-because = Anfonodd cydweithiwr ef yn ôl:
verdict-record = Gweld cofnod yr eisteddiad hwn
verdict-own = Chi a gofnododd hyn, felly rhaid i rywun arall ei gadarnhau.
verdict-ask = Darllenwch neu gwyliwch yr hyn a ddywedwyd. Ai dyma ddigwyddodd i’r cwestiwn?
verdict-tells = Os cadarnhewch ef, bydd yn gyhoeddus, a bydd pawb a ofynnodd y cwestiwn neu a’i cefnogodd yn cael neges.
verdict-tells-not = Os cadarnhewch ef, bydd yn gyhoeddus. Cafodd pobl wybod o’r blaen ac ni chânt ail neges.
verdict-confirm = Cadarnhau’r dyfarniad
verdict-reason = Neu beth sydd o’i le arno?
verdict-reason-hint = Y swyddfa sy’n darllen hwn, a neb arall.
verdict-return = Ei anfon yn ôl
verdict-problem-reason = Dywedwch beth sydd o’i le arno
verdict-problem-long = Mae hwn yn rhy hir. Defnyddiwch 500 nod neu lai
verdict-overtaken = Nid yw’r dyfarniad hwn yn aros mwyach.
verdict-changed = Mae rhywun wedi newid y cofnod. Darllenwch ef eto cyn penderfynu.
desk-done-verdict-confirmed = Mae’r dyfarniad wedi’i gadarnhau. Mae’n gyhoeddus nawr, ac mae negeseuon ar eu ffordd.
desk-done-verdict-returned = Anfonwyd y dyfarniad yn ôl i’r swyddfa.

## Yr her wrth y ddesg
contest-link-waiting = { $count ->
    [two] Mae { $count } ddyfarniad yn cael eu herio
   *[other] Mae { $count } dyfarniad yn cael eu herio
}
contest-list-waiting = Wedi’u herio gan holwr
contest-list-none = Nid oes dyfarniad yn cael ei herio.
contest-list-decided = Heriau y penderfynwyd arnynt
contest-title-desk = Heriau
contest-made = Dywedodd holwr fod y dyfarniad “{ $verdict }” yn anghywir ({ $when }).
contest-state-waiting = Nid oes neb wedi penderfynu eto.
contest-state-stands-by = Mae’r dyfarniad yn sefyll. Penderfynwyd gan { $who }, { $when }
contest-state-changed-by = Newidiwyd y dyfarniad. Penderfynwyd gan { $who }, { $when }
contest-own = Roedd gennych ran yn y dyfarniad hwn, felly rhaid i rywun arall benderfynu.
contest-outcome = Beth yw eich penderfyniad?
contest-choose-stands = Mae’r dyfarniad yn sefyll
contest-choose-answered = Ei newid: atebwyd ef
contest-choose-partly = Ei newid: atebwyd ef yn rhannol
contest-choose-not-answered = Ei newid: nid atebwyd ef
contest-choose-standard-reply = Ei newid: dim ond ateb parod a roddwyd
contest-choose-not-asked = Ei newid: ni ofynnwyd ef
contest-answer = Pam?
contest-answer-hint = Un llinell. Gall yr holwr a’r cyhoedd ei darllen.
contest-decide = Penderfynu
contest-problem-outcome = Dewiswch eich penderfyniad
contest-problem-same = Dyna’r dyfarniad yn barod. Gadewch iddo sefyll, neu dewiswch un arall
contest-overtaken = Penderfynwyd ar yr her hon yn barod.
desk-done-contest-stands = Mae’r dyfarniad yn sefyll. Caiff yr holwr wybod.
desk-done-contest-changed = Newidiwyd y dyfarniad. Caiff yr holwr wybod.

## Yr her, i holwyr
contest-link = Mae’r dyfarniad hwn yn anghywir
contest-title = A yw’r dyfarniad yn anghywir?
contest-lede = Dywedwch pam. Bydd rhywun heb ran yn y dyfarniad yn edrych arno ac yn penderfynu. Cewch wneud hyn unwaith.
contest-words = Pam y mae’r dyfarniad yn anghywir?
contest-words-hint = Dim ond ein staff sy’n darllen hwn.
contest-send = Dweud bod y dyfarniad yn anghywir
contest-problem-words = Dywedwch mewn ychydig eiriau pam y mae’r dyfarniad yn anghywir
contest-already = Rydych wedi dweud o’r blaen fod y dyfarniad hwn yn anghywir. Mae eich tudalen eich hun yn dweud ble mae hynny’n sefyll.
contest-not-now = Nid oes dyfarniad wedi’i gadarnhau ar y cwestiwn hwn nawr.
contest-mine-waiting = Dywedoch fod y dyfarniad yn anghywir. Rhywun heb ran ynddo fydd yn penderfynu.
contest-mine-stands = Dywedoch fod y dyfarniad yn anghywir. Edrychwyd arno eto, ac mae’n sefyll: { $answer }
contest-mine-changed = Dywedoch fod y dyfarniad yn anghywir. Edrychwyd arno eto a’i newid: { $answer }

## Yr her, i bawb
contest-public-waiting = { $who ->
    [merged] Heriodd rhywun a ofynnodd yr un peth y dyfarniad hwn; edrychir arno eto.
   *[questioner] Heriodd yr holwr y dyfarniad hwn; edrychir arno eto.
}
contest-public-stands = { $who ->
    [merged] Heriodd rhywun a ofynnodd yr un peth y dyfarniad “{ $verdict }”; edrychwyd arno eto ac mae’n sefyll: { $answer }
   *[questioner] Heriodd yr holwr y dyfarniad “{ $verdict }”; edrychwyd arno eto ac mae’n sefyll: { $answer }
}
contest-public-changed = { $who ->
    [merged] Heriodd rhywun a ofynnodd yr un peth y dyfarniad “{ $verdict }”; edrychwyd arno eto a’i newid i “{ $after }”: { $answer }
   *[questioner] Heriodd yr holwr y dyfarniad “{ $verdict }”; edrychwyd arno eto a’i newid i “{ $after }”: { $answer }
}

## Y cofnod penderfyniadau
log-act-propose-verdict = cynigiwyd dyfarniad
log-act-confirm-verdict = cadarnhawyd y dyfarniad
log-act-return-verdict = anfonwyd y dyfarniad yn ôl
log-act-contest = heriwyd y dyfarniad
log-act-verdict-stands = mae’r dyfarniad yn sefyll ar ôl her
log-act-change-verdict = newidiwyd y dyfarniad ar ôl her
history-propose-verdict = Cynigiwyd dyfarniad ar yr ateb
history-confirm-verdict = Cadarnhaodd ail berson y dyfarniad
history-return-verdict = Anfonodd ail berson y dyfarniad yn ôl
history-contest = Heriodd holwr y dyfarniad
history-verdict-stands = Mae’r dyfarniad yn sefyll
history-change-verdict = Newidiwyd y dyfarniad
desk-act-propose-verdict = Cynigiwyd dyfarniad
desk-act-confirm-verdict = Cadarnhawyd y dyfarniad
desk-act-return-verdict = Anfonwyd y dyfarniad yn ôl
desk-act-contest = Heriwyd y dyfarniad
desk-act-verdict-stands = Mae’r dyfarniad yn sefyll
desk-act-change-verdict = Newidiwyd y dyfarniad
