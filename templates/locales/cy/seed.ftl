# Y gwerth cyhoeddus sy’n gwahanu cwestiynau cyfartal: ei gyhoeddi cyn yr alwad, ei wirio wedyn.

sittings-value-source = Pa werth cyhoeddus fydd yn gwahanu cwestiynau cyfartal
sittings-value-source-hint = Enwch rif na all neb ei wybod cyn i’r alwad gau ac y gall pawb ei weld wedyn, megis “chwe phrif rif y Loteri Genedlaethol ar 20 Medi 2026”. Mae pawb yn ei weld. Ni ellir ei newid ar ôl i’r alwad agor.
sittings-value-source-empty = Ysgrifennwch pa werth cyhoeddus fydd yn gwahanu cwestiynau cyfartal, megis rhifau loteri ar ôl i’r alwad gau
sittings-value-source-fixed = Mae’r alwad wedi agor. Mae’r gwerth cyhoeddus a gyhoeddwyd yn aros fel yr oedd
sittings-value-source-none = heb ei gyhoeddi

seed-source = Mae gwerth cyhoeddus yn penderfynu gydag ef, un na all neb ei wybod cyn i’r alwad gau. Rhaid cyhoeddi pa un cyn i’r alwad agor. Dyma fe:
seed-source-none = Nid oes gwerth cyhoeddus wedi’i gyhoeddi ar gyfer yr eisteddiad hwn.
seed-announced = Cyhoeddwyd ar gyfer yr eisteddiad hwn: { $source }
seed-announced-none = Ni chyhoeddwyd gwerth cyhoeddus cyn i’r alwad agor. Gall pawb sy’n edrych ar y rhestr derfynol weld hynny.
seed-commitment = Addewid cyhoeddus yr hedyn: { $commitment }

slate-proof-source = Cyhoeddwyd ymlaen llaw: pa werth cyhoeddus

seed-ties = Cwestiynau yn union gyfartal
seed-ties-none = Nid oedd dau gwestiwn yn union gyfartal, felly ni phenderfynodd yr hedyn ddim.
seed-ties-lede = Roedd y cwestiynau hyn yn union gyfartal. Mae gan bob un god gwirio, wedi’i wneud o’r hedyn a chod cyhoeddus y cwestiwn. Y cod gwirio lleiaf sy’n mynd gyntaf; trefn yr wyddor yw honno, gyda’r rhifau cyn y llythrennau.
seed-tie-step = Cyfartal pan ddewiswyd cwestiwn { $position }
seed-tie-first = aeth gyntaf
seed-tie-code = Cod gwirio
seed-tie-question = Cwestiwn
seed-ties-more = { $count ->
    [one] Roedd un cwestiwn arall yn gyfartal yma. Mae yn y cofnod.
   *[other] Cwestiynau eraill a oedd yn gyfartal yma: { $count }. Maent yn y cofnod.
}
seed-tie-how = I gyfrifo un o’r codau hyn â llaw, teipiwch hyn lle mae’r rhaglen sha256sum ar gael, a rhowch god cyhoeddus y cwestiwn yn ei le:
