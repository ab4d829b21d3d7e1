# Yn yr eisteddiad: yr olwg ar gyfer ffôn a llechen, a wal y neuadd.

dispatch-title = Yn yr eisteddiad
dispatch-link = Yn yr eisteddiad
dispatch-back = Yr eisteddiad
dispatch-no-slate = Nid oes rhestr derfynol wedi’i chyhoeddi eto
dispatch-no-slate-text = Gellir marcio cwestiynau cyn gynted ag y bydd y trefnydd wedi cyhoeddi rhestr derfynol.
dispatch-too-many = Mae cymaint o farciau yn yr eisteddiad hwn fel na dderbynnir rhagor.
dispatch-question = Cwestiwn { $n } o { $of }
dispatch-reserve = Wrth gefn { $n }
dispatch-marks = Beth ddigwyddodd i’r cwestiwn hwn
dispatch-mark-asked = Gofynnwyd
dispatch-mark-answered = Atebwyd
dispatch-mark-skipped = Hepgorwyd
dispatch-mark-open = Tynnu’n ôl
dispatch-word-asked = gofynnwyd
dispatch-word-answered = atebwyd
dispatch-word-skipped = hepgorwyd
dispatch-word-open = tynnwyd yn ôl
dispatch-line-asked = Gofynnwyd: { $name }, { $time }
dispatch-line-answered = Atebwyd: { $name }, { $time }
dispatch-line-skipped = Hepgorwyd: { $name }, { $time }
dispatch-line-open = Tynnwyd yn ôl: { $name }, { $time }
dispatch-unsent = heb ei anfon eto
dispatch-clash-yours = Marciodd { $name } hwn fel “{ $theirs }” am { $their_time }. Marciwyd ef gennych chi fel “{ $yours }” am { $your_time }. Pa un sy’n gywir?
dispatch-clash-others = Marciodd { $name } hwn fel “{ $theirs }” am { $their_time }, a { $other } fel “{ $yours }” am { $your_time }. Pa un sy’n gywir?
dispatch-choose = Hyn sy’n gywir: { $mark }
dispatch-choose-yours = Cadw eich un chi: { $mark }
dispatch-choose-theirs = Derbyn eu hun nhw: { $mark }
dispatch-steps = At gwestiwn arall
dispatch-previous = ‹ Blaenorol
dispatch-next = Nesaf ›
dispatch-all = Pob cwestiwn
dispatch-show = Dangos y cwestiwn hwn ar y wal
dispatch-shown = Ar y wal nawr.
dispatch-clear = Clirio’r wal
dispatch-follow = Mae’r wal yn dilyn y sgrin hon
dispatch-sent = Anfonwyd pob marc.
dispatch-offline = Nid oes cysylltiad. Gallwch fynd ymlaen: cedwir y marciau ar y ddyfais hon a’u hanfon wedyn.
dispatch-waiting = Marciau sydd eto i’w hanfon:
dispatch-signed-out = Rydych wedi cael eich allgofnodi. Nid oes dim wedi’i golli: cedwir eich marciau ar y ddyfais hon a’u hanfon pan fyddwch yn mewngofnodi eto.
dispatch-sign-in = Mewngofnodi eto
dispatch-new-edition = Mae argraffiad newydd o’r rhestr derfynol.
dispatch-reload = Dangos yr argraffiad newydd
dispatch-stuck = Nid yw’r gwasanaeth yn derbyn y marciau hyn. Ysgrifennwch â llaw beth a ofynnwyd, a dywedwch wrth y trefnydd.
dispatch-keep-open = Mae marciau ar y ddyfais hon nad ydynt wedi’u hanfon. Agorwch yr olwg eto cyn i chi allgofnodi.
dispatch-done-marked = Marciwyd
dispatch-done-shown = Mae ar y wal
dispatch-done-cleared = Cliriwyd y wal
dispatch-done-gone = Ni ellid cadw marc, oherwydd nid yw ei gwestiwn ar y rhestr derfynol mwyach.
dispatch-filled-in = Daw a ofynnwyd ef a phryd o’r marciau yn yr eisteddiad. Nid oes dim yn cael ei gadw cyn i chi bwyso botwm.

wall-link = Y wal ar gyfer y neuadd
wall-title = { $sitting }: y wal
wall-who = Mae { $name } yn gofyn i { $put_to }
wall-no-slate = Nid yw’r cwestiynau wedi’u dewis eto.
wall-before = Mae’n dechrau ar { $when }.
wall-between = Bydd y cwestiwn nesaf yma mewn eiliad.
wall-over = Mae’r eisteddiad hwn ar ben. Mae ei dudalen yn dweud beth a ofynnwyd ac a atebwyd.
wall-backers = { $count ->
    [zero] Nid oes neb yn ei gefnogi
    [one] Cefnogir gan un person
    [two] Cefnogir gan ddau berson
   *[other] Cefnogir gan { $count } o bobl
}
wall-join = Sganiwch i ddarllen yr holl gwestiynau
wall-ask = Sganiwch i ofyn neu gefnogi cwestiwn
wall-qr = Cod i’w sganio: yr eisteddiad hwn ar y we
wall-still = Atal y dudalen hon rhag llwytho ei hun eto
wall-move = Gadael i’r dudalen hon lwytho ei hun eto
