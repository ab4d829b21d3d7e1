# Ffurflen y briff: terfynau ar leoedd unigol, lleisiau newydd. A rhoi cynnig ar friff cyn cadw dim.

selection-places = Terfynau ar gyfer siroedd a threfi unigol
selection-places-hint = Dewiswch sir neu dref y mae rhywun ar y rhestr fer yn byw ynddi. Gadewch res yn wag os nad oes ei hangen.
selection-place-legend = Sir neu dref { $number }
selection-place = Pa sir neu dref
selection-place-county = { $name } (sir)
selection-place-town = { $name } (tref)
selection-place-min = O leiaf
selection-place-max = Ar y mwyaf
selection-more-rows = Rhagor o resi
selection-fresh-towns = Mae eu trefi’n aros hefyd
selection-fresh-towns-hint = Daw cwestiynau o dref a glywyd yn y sesiynau hynny yn olaf.
selection-fresh-topics = Mae eu pynciau’n aros hefyd
selection-fresh-topics-hint = Daw cwestiynau ar bwnc a glywyd yn y sesiynau hynny yn olaf.
selection-problem-place-missing = Dewiswch y sir neu’r dref ar gyfer y rhifau hyn, neu tynnwch y rhifau
selection-problem-place-gone = Nid oes neb ar y rhestr fer o’r lle hwnnw mwyach. Dewiswch le arall
selection-problem-place-twice = Mae’r lle hwn mewn dwy res. Cadwch un ohonynt
selection-problem-place-number = Ysgrifennwch “o leiaf” neu “ar y mwyaf” ar gyfer y lle hwn, neu peidiwch â dewis lle

## Terfynau a ildiodd
selection-conceded = Terfynau a ildiodd
selection-conceded-lede = Nid oedd modd cyflawni’r hyn y gofynnodd y trefnydd amdano’n gyntaf. Dyma’r newid lleiaf a’i gwnaeth yn bosibl.
selection-conceded-reason = Y rheswm a roddwyd:

## Rhoi cynnig arni
try-button = Rhoi cynnig arni
try-button-hint = Mae “Rhoi cynnig arni” yn dangos y rhestr derfynol heb gadw dim. Mae “Dewis” yn cadw’r rhestr derfynol ac yn ei hysgrifennu yn y cofnod.
try-title = Pe baech yn dewis nawr
try-nothing-kept = Ni chedwir dim o hyn.
try-read-at = Pleidleisiau fel yr oeddent: { $when }.
try-mend = Cywirwch y rhain yn gyntaf, yna cewch weld beth a ddewisid:
try-failed = Ni ellid rhoi cynnig ar y rhestr derfynol. Pwyswch “Rhoi cynnig arni” yn lle hynny.
try-summary-alone = Dyma fyddai’r rhestr derfynol.
try-summary-same = Mae’r rhestr derfynol yn aros yn union fel y mae.
try-summary-order = Yr un cwestiynau, mewn trefn arall.
try-summary-changed = Nifer y cwestiynau sy’n dod i mewn: { $new }. Nifer sy’n mynd allan: { $gone }.
try-new = Yn dod i mewn
try-moved = { $position } oedd hwn
try-gone = Yn mynd allan, { $position } oedd hwn
try-gone-title = Byddai’r rhain yn mynd allan
try-not-shortlisted = Nid yw ar y rhestr fer mwyach.
try-numbers = Beth sy’n newid i gefnogwyr
try-number = Rhif
try-before = Y rhestr a gadwyd
try-after = Y cynnig hwn
try-number-heard = Cefnogwyr ag o leiaf un o’u cwestiynau ar y rhestr derfynol
try-number-group = Y nifer lleiaf o gefnogwyr un cwestiwn sy’n sicr o gael eu clywed
try-number-top = Cwestiynau y byddai cyfrif plaen wedi’u dewis hefyd
try-ceilings = Sut mae’r rhestr derfynol yn newid gyda’r terfyn uchaf
try-ceilings-hint = Gydag 1, ni chlywir neb ddwywaith cyn i eraill gael eu clywed unwaith. Mae rhif uwch yn rhoi mwy i grwpiau mawr. Safleoedd yw’r ffigurau.
try-question = Cwestiwn
try-ceiling = Terfyn { $ceiling }
try-without = Beth pe na bai hwn yno?
try-must = Beth pe bai’n rhaid i hwn fod yno?
