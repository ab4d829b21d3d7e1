# Tudalen gyhoeddus rhestr derfynol, a’r daflen i’w hargraffu.

slate-title = Y cwestiynau a ofynnir
slate-title-past = Y cwestiynau a ddewiswyd
slate-lede = Mae { $name } yn eu gofyn i { $put_to }: { $when }.
slate-lede-past = Gofynnodd { $name } nhw i { $put_to }: { $when }.
slate-pending-title = Nid yw’r cwestiynau wedi’u dewis eto
slate-pending-announced = Gall pobl ofyn a chefnogi cwestiynau tan { $closes }. Wedyn caiff y cwestiynau eu dewis a’u dangos yma, gyda’r rhesymau. Cânt eu gofyn ar { $sits }.
slate-pending-open = Gallwch ofyn a chefnogi cwestiynau tan { $closes }. Wedyn caiff y cwestiynau eu dewis a’u dangos yma, gyda’r rhesymau. Cânt eu gofyn ar { $sits }.
slate-pending-closed = Mae’r cwestiynau’n cael eu dewis nawr. Cânt eu dangos yma, gyda’r rhesymau, cyn cael eu gofyn ar { $sits }.
slate-pending-questions = Gweld y cwestiynau hyd yn hyn
slate-superseded = Argraffiad hŷn yw hwn.
slate-newest = Gweld argraffiad { $edition }, y diweddaraf
slate-edition = Argraffiad { $edition }
slate-print = Ei argraffu
slate-note = Pam mae argraffiad newydd:
slate-questions = Y cwestiynau
slate-short = Gofynnodd y trefnydd am { $wanted } o gwestiynau, ond dim ond { $filled ->
    [one] un lle
   *[other] { $filled } o leoedd
} y gellid eu llenwi. Ni chaiff cwestiwn nad oes neb yn ei gefnogi ei ddewis byth.
slate-reserves = Cwestiynau wrth gefn
slate-reserves-lede = Mae’r rhain yn barod os na ellir gofyn un o’r cwestiynau.
slate-not-chosen = Ar y rhestr fer, ond heb eu dewis
slate-not-chosen-lede = Roedd pob un o’r rhain yn ddigon da i’w gynnig. Dyma pam nad yw ar y rhestr derfynol.
slate-other-note = Y rheswm a roddwyd:
slate-question-gone = Nid yw’r cwestiwn hwn yn gyhoeddus mwyach.
slate-how = Sut y dewiswyd y cwestiynau
slate-how-lede = Rheol gyhoeddedig a’u dewisodd o’r rhestr fer. Mae’n rhoi’r un llais i bob cefnogwr, fel nad yw un grŵp mawr yn cymryd popeth ac nad oes grŵp sylweddol yn cael ei adael allan. Dyma a ofynnodd y trefnydd amdano:
slate-how-link = Sut mae’r rheol yn gweithio
slate-pins = Cwestiynau y gofynnodd y trefnydd amdanynt
slate-audit = Pa mor deg ydyw
slate-proof = Gwiriwch ef eich hun
slate-proof-lede = Caiff cwestiynau sydd yn union gyfartal eu gwahanu gan gyfrinach a bennwyd cyn i’r alwad agor, ynghyd â gwerth cyhoeddus na allai neb ei wybod bryd hynny. Dangosir y ddau yma, er mwyn i bawb allu gwirio.
slate-proof-digest = Cod gwirio’r argraffiad hwn
slate-proof-selection = Dewisiad
slate-proof-rule = Rheol
slate-proof-commitment = Cyhoeddwyd ymlaen llaw: SHA-256 y gyfrinach
slate-proof-secret = Y gyfrinach, lythyren am lythyren
slate-proof-value = Y gwerth cyhoeddus
slate-proof-input = SHA-256 y rhestr fer, y briff a’r cefnogaethau
slate-proof-seed = Yr hedyn a wneir o’r rhain i gyd
slate-proof-record = Cod gwirio’r cofnod
slate-record-lede = Ffeil yw’r cofnod, gyda phopeth y mae’r rhestr hon yn dibynnu arno. Gyda’r ffeil a’n rhaglen rad ac am ddim gallwch redeg y rheol eto ar eich cyfrifiadur eich hun. Nid yw’n dangos dewisiadau neb: mae’r cefnogaethau ynddo wedi’u rhannu o’r newydd, fel bod y rheol yn rhoi’r un rhestr ond nad yw’r un rhes yn eiddo i berson.
slate-record-sealed = Ffeil yw’r cofnod, gyda’r rhifau y mae’r rhestr hon yn dibynnu arnynt. Cymerodd cyn lleied o bobl ran fel y gallai hyd yn oed cefnogaethau wedi’u rhannu o’r newydd ddatgelu rhywun, felly nid oes dim ynddo. Gallwch wirio nad oes dim yn y ffeil yn ei gwrth-ddweud ei hun. Gall archwilydd wirio’r gweddill gyda’r cofnod llawn.
slate-record = Cael cofnod yr argraffiad hwn (JSON)
slate-record-schema = Sut mae’r ffeil yn edrych, ar gyfer rhaglenni
slate-record-how = I’w wirio, teipiwch:
slate-editions = Pob argraffiad

slate-evidence = { $rank }; { $backed }
slate-evidence-topic = { $count ->
    [0] Cwestiwn ar y pwnc { $topic }
    [one] Yr unig gwestiwn ar y pwnc { $topic }
   *[other] Un o { $count } o gwestiynau ar y pwnc { $topic }
}
slate-evidence-nobody = nid oes neb wedi’i gefnogi
slate-evidence-people = { $people ->
    [one] cefnogir gan un person
   *[other] cefnogir gan { $people } o bobl
}
slate-evidence-towns = { $people ->
    [one] cefnogir gan un person
   *[other] cefnogir gan { $people } o bobl
} { $towns ->
    [one] mewn un dref
   *[other] mewn { $towns } o drefi
}

slate-sheet-back = Yn ôl i’r dudalen
slate-sheet-a4-normal = A4
slate-sheet-a4-large = A4, print bras
slate-sheet-letter-normal = Letter
slate-sheet-letter-large = Letter, print bras

slate-changes = Beth newidiodd ers argraffiad { $edition }
slate-changes-none = Yr un yw’r cwestiynau.
slate-place-question = cwestiwn { $position }
slate-place-reserve = cwestiwn wrth gefn { $position }
slate-change-new = Newydd, fel { $place }:
slate-change-gone = Nid yw yno mwyach, { $place } oedd:
slate-change-moved = { $old } oedd, { $new } yw bellach:
slate-change-credit = Gan “{ $old }” oedd, gan “{ $new }” y mae bellach:
slate-change-words = Mae ei eiriau wedi newid:
slate-change-say = Mae sut i ddweud yr enw wedi newid:
slate-change-evidence = Mae’r rhifau y tu ôl iddo wedi newid:
