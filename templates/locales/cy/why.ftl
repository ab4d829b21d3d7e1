# Rhesymau rhestr derfynol: pam mae cwestiwn arni, pam nad yw un arall, a’r rhifau y tu ôl i’r ddau.

## Pam mae cwestiwn ar y rhestr derfynol
selection-why-pin = Gofynnodd y trefnydd am y cwestiwn hwn. Rhoddir y rheswm o dan “Sut y dewiswyd y cwestiynau”.
selection-why-shares = { $people ->
    [one] Mae un person yn ei gefnogi
   *[other] Mae { $people } o bobl yn ei gefnogi
}, sy’n ddigon i ennill lle eu hunain.
selection-why-first = { $first ->
    [one] Mae’n rhoi i un person ei gwestiwn cyntaf ar y rhestr derfynol
   *[other] Mae’n rhoi i { $first } o bobl eu cwestiwn cyntaf ar y rhestr derfynol
}. Nid oedd yr un cwestiwn arall y gellid ei ddewis o hyd yn gwneud hynny i fwy.
selection-why-later = { $people ->
    [one] Mae un person yn ei gefnogi
   *[other] Mae { $people } o bobl yn ei gefnogi
}, a nhw oedd wedi aros hiraf pan ddaeth ei dro.
selection-why-tied = Roedd eraill yn union gyfartal ag ef, a’r gwerth cyhoeddus a benderfynodd.
selection-why-put = Rhoddodd person ef yma yn lle’r cwestiwn yr oedd y rheol wedi’i ddewis.
selection-stands-in = Yn barod ar gyfer { $count ->
    [one] cwestiwn { $positions }
   *[other] cwestiynau { $positions }
}.

## Y rhifau y tu ôl iddo
why-more = Y rhifau y tu ôl i hyn
why-carried-nobody = Ni allai neb o’r bobl sy’n ei gefnogi dalu amdano â’u cyfran o’r llais.
why-carried-first = { $payers ->
    [one] Talodd un person amdano â’i gyfran o’r llais: mae’n ei gefnogi, ac nid oedd ganddo gwestiwn ar y rhestr o’r blaen.
   *[other] Talodd { $payers } o bobl amdano â’u cyfran o’r llais: maent yn ei gefnogi, ac nid oedd ganddynt gwestiwn ar y rhestr o’r blaen.
}
why-carried-mixed = { $payers ->
    [one] Talodd un o’r bobl sy’n ei gefnogi amdano â’i gyfran o’r llais.
   *[other] Talodd { $payers } o’r bobl sy’n ei gefnogi amdano â’u cyfran o’r llais.
} { $first ->
    [0] Roedd gan bob un ohonynt gwestiwn ar y rhestr o’r blaen.
    [one] I un ohonynt, dyma’r cwestiwn cyntaf ar y rhestr.
   *[other] I { $first } ohonynt, dyma’r cwestiwn cyntaf ar y rhestr.
}
why-homes = Maent yn byw mewn { $towns ->
    [one] un dref
   *[other] { $towns } o drefi
}, mewn { $regions ->
    [one] un rhanbarth
   *[other] { $regions } o ranbarthau
}.
why-regions = Faint ohonynt sy’n byw ble: { $list }.
why-pin-paid = { $percent ->
    [100] Gallai’r bobl sy’n ei gefnogi dalu am ei le i gyd.
   *[other] Gallai’r bobl sy’n ei gefnogi dalu am { $percent } y cant o’i le. Rhoddwyd y gweddill iddo am fod y trefnydd wedi gofyn amdano.
}
why-next-first = Y nesaf yn y rhes oedd cwestiwn a fyddai wedi bod y cyntaf i { $people ->
    [one] un person
   *[other] { $people } o bobl
}, { $fewer } yn llai na hwn:
why-next-shares = Rhoddodd pawb a dalodd amdano { $mine } y cant o’u cyfran o’r llais. Ar gyfer y cwestiwn nesaf yn y rhes byddai wedi bod yn { $theirs } y cant:
why-next-level = Roedd y cwestiwn hwn yn union gyfartal ag ef:
why-next-later = Y nesaf yn y rhes oedd:
why-next-poor = Nid oedd gan yr un cwestiwn arall ddigon o gefnogwyr i ennill lle eu hunain bryd hynny.
why-next-none = Ni ellid dewis yr un cwestiwn arall erbyn i’w dro ddod.
why-instead = Pe na bai hwn yma, y cwestiwn hwn fyddai yn ei le:
why-instead-none = Pe na bai hwn yma, ni allai’r un cwestiwn arall fod yn ei le.
why-put-out = Y cwestiwn yr oedd y rheol wedi’i ddewis:
why-ties = Roedd { $count } o gwestiynau yn union gyfartal. Y gwerth lleiaf sy’n mynd gyntaf. Gwneir pob gwerth o’r hedyn isod a chyfeirnod y cwestiwn, felly ni allai neb ei ddewis.
why-tie-question = Cwestiwn
why-tie-key = Gwerth
why-tie-check = I wirio’r cyntaf â llaw, teipiwch hyn ar linell orchymyn cyfrifiadur. Rhaid iddo argraffu’r un gwerth:

## Pam nad yw cwestiwn ar y rhestr derfynol
why-not-heard-all = { $count ->
    [one] Mae gan yr un person sy’n ei gefnogi gwestiwn ar y rhestr derfynol yn barod, felly daeth pobl heb yr un yn gyntaf.
   *[other] Mae gan bob un o’i { $count } o gefnogwyr gwestiwn ar y rhestr derfynol yn barod, felly daeth pobl heb yr un yn gyntaf.
}
why-not-heard-most = Roedd ei gefnogwyr wedi’u clywed yn barod: mae gan { $heard } o’i { $count } gwestiwn ar y rhestr derfynol.
why-not-behind = Byddai wedi bod y cwestiwn cyntaf ar y rhestr derfynol i { $unheard ->
    [one] un person
   *[other] { $unheard } o bobl
}. Roedd y cwestiwn a gafodd y lle olaf felly i { $first ->
    [one] un
   *[other] { $first }
}.
why-not-waiting = Nid oes gan { $unheard } o’i { $count } o gefnogwyr gwestiwn ar y rhestr derfynol. Roedd y bobl y tu ôl i’r cwestiynau a gymerwyd wedi aros yn hirach.
selection-not-short = { $count ->
    [one] Byddai un cefnogwr arall wedi bod yn ddigon.
   *[other] Byddai { $count } yn rhagor o gefnogwyr wedi bod yn ddigon.
}
selection-not-outpriced = Roedd cwestiynau eraill yn siarad dros fwy o bobl nad oeddent wedi’u clywed eto.
selection-not-most-place = { $count ->
    [0] Nid oedd lle yn agored i gwestiynau o’r ardal hon: { $name }.
    [one] Roedd cwestiwn arall o’r un ardal ar y blaen, ac roedd lle i un oddi yno: { $name }.
   *[other] Roedd cwestiynau eraill o’r un ardal ar y blaen, ac roedd lle i { $count } oddi yno: { $name }.
}
selection-not-most-topic = { $count ->
    [0] Nid oedd lle yn agored i gwestiynau ar y pwnc { $name }.
    [one] Roedd cwestiwn arall ar y pwnc { $name } ar y blaen, ac roedd lle i un arno.
   *[other] Roedd cwestiynau eraill ar y pwnc { $name } ar y blaen, ac roedd lle i { $count } arno.
}
selection-not-least-place = { $count ->
    [one] Cadwyd un lle ar gyfer yr ardal hon: { $name }.
   *[other] Cadwyd { $count } o leoedd ar gyfer yr ardal hon: { $name }.
}
selection-not-least-topic = { $count ->
    [one] Cadwyd un lle ar gyfer y pwnc { $name }.
   *[other] Cadwyd { $count } o leoedd ar gyfer y pwnc { $name }.
}
selection-not-kept = Roedd yn rhaid i’r lleoedd oedd ar ôl fynd i gwestiynau eraill i gadw at yr hyn y gofynnodd y trefnydd amdano.
why-not-bound-pin = Cadwyd y lle oedd ar ôl ar gyfer cwestiwn y gofynnodd y trefnydd amdano.
why-not-bound-questioner = Un cwestiwn ar y mwyaf sydd gan bob person. Gyda hwn, ni ellid bod wedi llenwi’r rhestr fel y gofynnodd y trefnydd.
why-not-bound-cluster = O blith cwestiynau sy’n dweud yr un peth, un ar y mwyaf a gymerir. Gyda hwn, ni ellid bod wedi llenwi’r rhestr fel y gofynnodd y trefnydd.
why-not-bound-positions = { $count ->
    [one] Roedd angen yr un lle ar gyfer cwestiwn arall i gadw at yr hyn y gofynnodd y trefnydd amdano.
   *[other] Roedd angen pob un o’r { $count } lle ar gyfer cwestiynau eraill i gadw at yr hyn y gofynnodd y trefnydd amdano.
}
why-not-bound-questions = { $count ->
    [one] Dim ond un cwestiwn arall allai gadw at yr hyn y gofynnodd y trefnydd amdano, felly iddo ef yr aeth y lle oedd ar ôl.
   *[other] Dim ond { $count } o gwestiynau eraill allai gadw at yr hyn y gofynnodd y trefnydd amdano, felly iddynt hwy yr aeth y lleoedd oedd ar ôl.
}
why-not-bound-fresh = Daeth pobl nad oeddent wedi’u clywed yn ddiweddar yn gyntaf.
selection-not-same-questioner = Dewiswyd cwestiwn arall gan yr un person.
selection-not-same-cluster = Dewiswyd cwestiwn arall sy’n dweud yr un peth.
selection-not-excluded = Gadawodd y trefnydd ef allan.
selection-not-heard-lately = Clywyd y person hwn mewn eisteddiad cynharach heb fod yn hir yn ôl, felly daeth eraill yn gyntaf.
selection-not-nobody = Nid oes neb wedi’i gefnogi.
selection-not-replaced = Dewisodd y rheol ef, ond rhoddodd person gwestiwn arall yn ei le.
selection-place-unknown = lle nad ydym yn ei adnabod
why-not-rivals = { $count ->
    [one] Y cwestiwn a ddaeth gyntaf:
   *[other] Cwestiynau a ddaeth gyntaf:
}

## Dod o hyd i’ch cwestiwn eich hun
slate-find = Dod o hyd i gwestiwn
slate-find-hint = Rhai o’i eiriau, enw cyntaf, tref neu ei gyfeirnod.
slate-find-label = Chwilio’r cwestiynau na ddewiswyd
slate-find-found = { $found ->
    [0] Nid oes yr un o’r { $count } cwestiwn hyn â’r geiriau hynny. Efallai ei fod ar y rhestr uchod, neu nad oedd ar y rhestr fer.
    [one] Un o { $count } o gwestiynau na ddewiswyd
   *[other] { $found } o { $count } o gwestiynau na ddewiswyd
}
question-why-chosen = Pam y cafodd ei ddewis
question-why-reserve = Pam mae wrth gefn
question-why-not-chosen = Pam na chafodd ei ddewis
question-why-not-shortlisted = Nid oedd ar y rhestr fer. Gweld y cwestiynau a ddewiswyd ohoni
