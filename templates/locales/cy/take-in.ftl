# Derbyn cwestiynau a ddaeth drwy e-bost, llythyr, ffôn neu fel ffeil.

sittings-link-mailbags = Derbyn cwestiynau

mailbags-title = Cwestiynau a ddaeth mewn ffordd arall
mailbags-lede = Yma rydych chi’n derbyn cwestiynau a ddaeth drwy e-bost, drwy lythyr neu fel rhestr. Does dim yn cyrraedd y ciw cyn i chi ddweud.
mailbags-list = Beth sydd wedi dod hyd yma
mailbag-title = Sach bost
mailbag-send-title = Anfon ffeil
mailbag-file = Ffeil
mailbag-file-hint = Tabl (CSV), mbox, neu un neu fwy o e-byst unigol (.eml). Dim mwy na { $mib } MiB gyda’i gilydd.
mailbag-send = Anfon y ffeil
mailbag-paste-title = Gludo llinellau
mailbag-lines = Un cwestiwn ar bob llinell
mailbag-lines-hint = Cewch ysgrifennu pwy sy’n gofyn ar ôl llinell hir: Pam mae rhent mor uchel? — Doreen, Wythenshawe. Mae celloedd wedi’u copïo o daenlen yn gweithio hefyd.
mailbag-send-lines = Anfon y llinellau
mailbag-pasted = Llinellau wedi’u gludo
mailbag-language = Iaith y cwestiynau
mailbag-known = Daeth y ffeil hon o’r blaen. Dyma beth ddigwyddodd iddi.

mailbag-facts = Ynghylch y ffeil hon
mailbag-fact-file = Ffeil
mailbag-fact-sitting = Eisteddiad
mailbag-fact-kind = Beth sydd ynddi
mailbag-fact-language = Iaith
mailbag-fact-when = Pryd y daeth
mailbag-fact-state = Cyflwr
mailbag-fact-bytes = Maint mewn beitiau
mailbag-fact-digest = Ôl bys

mailbag-kind-table = Tabl
mailbag-kind-mails = E-byst
mailbag-kind-lines = Llinellau

mailbag-state-reading = yn cael ei darllen
mailbag-state-read = yn aros amdanoch: colofnau
mailbag-state-checking = yn cael ei gwirio
mailbag-state-checked = yn aros amdanoch: ei derbyn
mailbag-state-taking_in = yn cael ei derbyn
mailbag-state-taken_in = wedi’i derbyn
mailbag-state-set_aside = wedi’i rhoi o’r neilltu
mailbag-state-failed = nid oes modd ei darllen

mailbag-explained-reading = Mae’r ffeil yn cael ei darllen. Cewch adael y dudalen hon; mae’r gwaith yn mynd yn ei flaen.
mailbag-explained-read = Dywedwch beth yw pob colofn. Yna caiff pob rhes ei gwirio. Does dim yn cael ei dderbyn eto.
mailbag-explained-checking = Mae pob rhes yn cael ei gwirio. Cewch adael y dudalen hon; mae’r gwaith yn mynd yn ei flaen.
mailbag-explained-checked = Edrychwch ar beth a gafwyd. Does dim yn cael ei dderbyn cyn i chi bwyso’r botwm o dan “Ei derbyn”.
mailbag-explained-taking_in = Mae’r rhesi da yn troi’n gwestiynau. Os daw hyn i stop ar y ffordd, mae’n mynd yn ei flaen ohono’i hun o’r un lle. Ddaw dim un cwestiwn i mewn ddwywaith.
mailbag-explained-taken_in = Mae’r rhesi da yn gwestiynau yn y ciw nawr.
mailbag-explained-set_aside = Rydych chi wedi rhoi’r ffeil hon o’r neilltu. Ni dderbyniwyd dim ohoni.
mailbag-explained-failed = Nid oedd modd darllen y ffeil. Ni dderbyniwyd dim ohoni. Anfonwch hi eto, neu cadwch hi ar ffurf arall yn gyntaf.

mailbag-look-again = Edrych eto
mailbag-progress = Cynnydd
mailbag-progress-reading = { $percent }% wedi’i ddarllen: { $done } o { $total } beit
mailbag-progress-checking = { $percent }% wedi’i wirio: { $done } o { $total } rhes
mailbag-progress-taking_in = { $percent }% wedi’i dderbyn: { $done } o { $total } cwestiwn
mailbag-pace = { $seconds ->
    [one] { $rate } yr eiliad, tua un eiliad ar ôl
    [two] { $rate } yr eiliad, tua dwy eiliad ar ôl
   *[other] { $rate } yr eiliad, tua { $seconds } eiliad ar ôl
}

mailbag-counts = Y rhesi
mailbag-count-all = Pob un
mailbag-count-raw = Heb eu gwirio eto
mailbag-count-waiting = Yn aros i chi gytuno
mailbag-count-good = Da
mailbag-count-bad = I’w trwsio
mailbag-count-left_out = Wedi’u gadael allan
mailbag-count-dropped = Wedi’u gollwng
mailbag-count-taken_in = Wedi’u derbyn
mailbag-see-rows = Gweld y rhesi

mailbag-problems = Beth a welwyd
mailbag-problems-file = Cael hyn fel ffeil, fesul rhes (CSV)
mailbag-problems-mend = Ni all rhai rhesi ddod i mewn fel y maent. Trwsiwch nhw yn eich ffeil eich hun a’i hanfon eto. Adwaenir yr hyn sydd i mewn eisoes wrth ei eiriau, ac ni ddaw i mewn ddwywaith.
mailbag-rows = { $count ->
    [one] un rhes
    [two] dwy res
   *[other] { $count } rhes
}
mailbag-sent-good = yn cael eu derbyn yr un fath
mailbag-sent-bad = i’w trwsio yn gyntaf
mailbag-sent-left_out = yn cael eu gadael allan

mailbag-row-question-missing = Does dim cwestiwn
mailbag-row-question-short = Mae’r cwestiwn yn rhy fyr
mailbag-row-question-long = Mae’r cwestiwn yn rhy hir
mailbag-row-background-long = Mae’r cefndir yn rhy hir
mailbag-row-name-long = Mae’r enw cyntaf yn rhy hir
mailbag-row-town-long = Mae’r dref yn rhy hir
mailbag-row-address-shape = Nid cyfeiriad e-bost yw hwnnw
mailbag-row-row-long = Mae’r rhes yn llawer rhy hir, neu does dim dyfynnod i’w chau
mailbag-row-columns-many = Mae gan y rhes lawer gormod o golofnau
mailbag-row-twice = Mae’r un person yn gofyn yr un peth yn gynharach yn y ffeil hon
mailbag-row-here-already = Gofynnodd yr un person yr un peth o’r blaen
mailbag-row-over-limit = Mae’r person hwn wedi gofyn cymaint o gwestiynau ag y mae’r eisteddiad yn eu caniatáu
mailbag-row-automatic = Peiriant a’i hysgrifennodd
mailbag-row-town-several = Mae gan sawl tref yr enw hwn
mailbag-row-town-unknown = Nid ydym yn adnabod y dref hon; mae’n aros fel y’i hysgrifennwyd
mailbag-row-town-missing = Does dim tref
mailbag-row-topic-unknown = Nid oes gan yr eisteddiad y pwnc hwn
mailbag-row-topic-missing = Does dim pwnc
mailbag-row-letters-lost = Nid oedd modd darllen rhai llythrennau

mailbag-csv-row = Rhes
mailbag-csv-problem = Beth a welwyd
mailbag-csv-becomes = Beth sy’n digwydd iddi
mailbag-csv-question = Cwestiwn
mailbag-csv-name = Enw cyntaf
mailbag-csv-town = Tref
mailbag-csv-topic = Pwnc

mailbag-columns-title = Beth yw pob colofn
mailbag-columns-lede = Rydym wedi dyfalu o’r penawdau a’r celloedd. Edrychwch a yw’n gywir, os gwelwch yn dda. Mae cyfeiriadau e-bost wedi’u cuddio yma.
mailbag-has-headings = Penawdau sydd yn y rhes gyntaf
mailbag-column = Colofn { $number }: { $heading }
mailbag-column-bare = Colofn { $number }
mailbag-column-cells = Fel: { $cells }
mailbag-column-none = dim byd sydd ei angen arnom
mailbag-column-question = y cwestiwn
mailbag-column-background = y cefndir
mailbag-column-first-name = yr enw cyntaf
mailbag-column-full-name = yr enw llawn
mailbag-column-email = y cyfeiriad e-bost
mailbag-column-town = y dref
mailbag-column-topic = y pwnc
mailbag-column-nameless = a ddylid gadael yr enw allan
mailbag-columns-send = Gwirio’r rhesi
mailbag-columns-again = Gwirio’r rhesi eto
mailbag-columns-change = Newid pa golofn yw beth

mailbag-choices-title = Beth sydd ddim yn glir
mailbag-choose-town = { $count ->
    [one] Pa { $typed } sydd dan sylw mewn un rhes?
   *[other] Pa { $typed } sydd dan sylw mewn { $count } rhes?
}
mailbag-choose-topic = { $count ->
    [one] Pa bwnc yw “{ $typed }” mewn un rhes?
   *[other] Pa bwnc yw “{ $typed }” mewn { $count } rhes?
}
mailbag-town-as-typed = ei gadael fel y’i hysgrifennwyd
mailbag-topic-rest = y pwnc ar gyfer y gweddill
mailbag-topic-choose = dewiswch bwnc
mailbag-unknown-towns = Nid yw’r trefi hyn yn ein rhestr, ac maen nhw’n aros fel y’u hysgrifennwyd: { $towns }
mailbag-choices-send = Cadw’r dewisiadau

mailbag-take-in-title = Ei derbyn
mailbag-take-in-note = { $count ->
    [0] Mae pob rhes yn dda neu wedi’i gadael allan.
    [one] Nid yw un rhes yn cael ei derbyn, am fod angen ei thrwsio neu ei bod yn aros i chi gytuno.
   *[other] Nid yw { $count } rhes yn cael eu derbyn, am fod angen eu trwsio neu eu bod yn aros i chi gytuno.
}
mailbag-take-in-what = Mae’r cwestiynau’n mynd i’r ciw. Mae pwy bynnag sy’n gofyn yn cael un e-bost i gadarnhau. Tan hynny, ni ddangosir eu henw ac nid yw eu cefnogaeth eu hunain yn cyfrif.
mailbag-topic = Pwnc ar gyfer y cwestiynau sydd heb un
mailbag-take-in = { $count ->
    [one] Derbyn un cwestiwn
   *[other] Derbyn { $count } cwestiwn
}
mailbag-set-aside-title = Os dyma’r ffeil anghywir
mailbag-set-aside-text = Os nad dyma oedd ei eisiau arnoch, rhowch y ffeil o’r neilltu. Caiff ei rhesi eu hanghofio, a chewch ei hanfon eto.
mailbag-set-aside = Rhoi’r ffeil o’r neilltu
mailbag-log-note = { $count ->
    [one] Un cwestiwn a ddaeth drwy e-bost, llythyr neu fel rhestr
   *[other] { $count } cwestiwn a ddaeth drwy e-bost, llythyr neu fel rhestr
}

mailbag-mails-title = Yr e-byst
mailbag-mails-waiting = { $count ->
    [0] Rydych chi wedi dweud ie neu na wrth bob e-bost.
    [one] Mae un cwestiwn a gafwyd yn yr e-byst yn aros i chi gytuno.
   *[other] Mae { $count } cwestiwn a gafwyd yn yr e-byst yn aros i chi gytuno.
}
mailbag-next-mail = Darllen yr e-bost nesaf
mailbag-confirm-single-text = Gellir derbyn gyda’i gilydd yr e-byst lle cafwyd un cwestiwn yn unig, a lle nad oes angen trwsio dim. Cewch agor pob un ohonynt o hyd.
mailbag-confirm-single = Cytuno i’r rheini i gyd
mailbag-mail-title = E-bost { $number }
mailbag-mail-whole = Beth a ysgrifennwyd
mailbag-mail-masked = Mae cyfeiriadau e-bost wedi’u cuddio.
mailbag-mail-gone = Nid yw’r e-bost yn cael ei gadw bellach.
mailbag-part = Cwestiwn { $number }
mailbag-part-use = Derbyn hwn
mailbag-part-join = Ei uno â’r un o’i flaen
mailbag-part-question = Cwestiwn
mailbag-part-background = Cefndir
mailbag-first-name = Enw cyntaf
mailbag-town = Tref
mailbag-mail-topic = Pwnc
mailbag-mail-send = Cadw a darllen yr e-bost nesaf

mailbag-rows-title = Rhesi’r sach bost
mailbag-row-number = Rhes { $number }
mailbag-rows-none = Does dim rhesi yma.
mailbag-rows-earlier = Rhesi cynharach
mailbag-rows-later = Rhesi diweddarach

mailbag-asking-title = Pwy sydd wedi cael cais i gadarnhau
mailbag-asking-text = Mae pob holwr sydd â chyfeiriad e-bost yn cael un e-bost heb ddim o’u geiriau eu hunain. Pobl yw’r rhifau.
mailbag-asking-waiting = Heb gael cais eto
mailbag-asking-asked = Wedi cael cais, dim ateb eto
mailbag-asking-settled = Wedi cadarnhau
mailbag-asking-blocked = Wedi dweud “Nid fi oedd hwn”
mailbag-asking-never = Heb roi cyfeiriad
mailbag-asking-left = Amser ar ôl
mailbag-asking-pace = { $minutes ->
    [one] Tua un funud, gyda { $rate } e-bost y funud
    [two] Tua dwy funud, gyda { $rate } e-bost y funud
   *[other] Tua { $minutes } munud, gyda { $rate } e-bost y funud
}

mailbag-problem-no-file = Dewiswch ffeil
mailbag-problem-too-large = Mae’r ffeil yn rhy fawr. Anfonwch hi mewn rhannau, neu gofynnwch i bwy bynnag sy’n rhedeg y gwasanaeth ei derbyn
mailbag-problem-no-lines = Gludwch o leiaf un llinell
mailbag-problem-slate = Mae cwestiynau’r eisteddiad hwn wedi’u dewis yn barod. Ni ellir derbyn dim mwy
mailbag-problem-topic = Dewiswch bwnc ar gyfer y cwestiynau sydd heb un
mailbag-problem-no-question = Dywedwch pa golofn sy’n dal y cwestiwn
mailbag-problem-column-twice = Ni all dwy golofn fod yr un peth. Dewiswch eto

take-down-title = Nodi cwestiwn i rywun
take-down-lede = Ar gyfer rhywun a ffoniodd neu a ysgrifennodd lythyr. Bydd tudalen y cwestiwn yn dweud mai’r ddesg a’i nododd.
take-down-question = Eu cwestiwn
take-down-question-hint = Fel y’i dywedwyd. Darllenwch ef yn ôl iddynt os gallwch.
take-down-background = Cefndir
take-down-topic = Pwnc
take-down-topic-empty = Dewiswch bwnc
take-down-first-name = Enw cyntaf
take-down-first-name-hint = Caiff ei ddangos gyda’r cwestiwn. Gadewch ef yn wag os na roddwyd un.
take-down-say-name = Sut i ddweud yr enw
take-down-nameless = Gadael yr enw allan pan gaiff ei ddangos
take-down-town = Tref
take-down-place = Pa dref?
take-down-email = Eu cyfeiriad e-bost
take-down-email-hint = Maen nhw’n cael un e-bost i’w gadarnhau. Dim ond wedyn mae eu cefnogaeth eu hunain yn cyfrif.
take-down-language = Iaith y cwestiwn
take-down-over-limit = Mae’r person hwn wedi gofyn cymaint o gwestiynau ag y mae’r eisteddiad yn eu caniatáu
take-down-send = Ei roi yn y ciw

## Ar dudalennau cwestiwn
question-came-mailbag = Daeth y cwestiwn hwn drwy e-bost, llythyr neu mewn rhestr, a’r ddesg a’i derbyniodd.
question-came-desk = Y ddesg a nododd y cwestiwn hwn ar ran rhywun a ffoniodd neu a ysgrifennodd.
desk-fact-came = Sut y daeth
desk-fact-came-settled = Mae’r holwr wedi’i gadarnhau.
desk-fact-came-asked = Gofynnwyd i’r holwr ei gadarnhau ac nid yw wedi ateb.
desk-fact-came-waiting = Nid yw’r holwr wedi cael cais i’w gadarnhau eto.
desk-fact-came-blocked = Dywedodd perchennog y cyfeiriad “Nid fi oedd hwn”.
desk-fact-came-never = Ni roddodd yr holwr gyfeiriad e-bost.
confirm-link-more = Eich cwestiynau eraill a ddaeth gydag ef
