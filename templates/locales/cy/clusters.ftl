# Clystyrau: cwestiynau sy’n dweud yr un peth fwy neu lai, gyda’i gilydd.

desk-nav-clusters = Clystyrau

cluster-start-title = Beth mae pobl yn ei ofyn
cluster-start-lede = { $sitting }: { $count ->
    [one] mae { $count } cwestiwn yn aros.
   *[other] mae { $count } o gwestiynau’n aros.
}
cluster-all-topics = Pob pwnc, y mwyaf yn gyntaf
cluster-to-queue = Y ciw, yr hynaf yn gyntaf
cluster-filter-label = Culhau’r rhestr
cluster-topic-text = { $all ->
    [one] { $all } cwestiwn
   *[other] { $all } o gwestiynau
}, { $count ->
    [0] dim un yn aros
   *[other] { $count } yn aros
}, { $clusters ->
    [0] dim clwstwr.
    [one] { $clusters } clwstwr.
   *[other] { $clusters } o glystyrau.
}
cluster-topic-largest = Y mwyaf: { $count ->
    [one] mae { $count } person yn gofyn
   *[other] mae { $count } o bobl yn gofyn
}

cluster-list-title = { $topic }: clystyrau, y mwyaf yn gyntaf
cluster-list-all = Pob clwstwr, y mwyaf yn gyntaf
cluster-list-empty = Nid oes clwstwr yma
cluster-list-empty-text = Rhoddir cwestiynau a ddaeth eiliad yn ôl at ei gilydd yn fuan. Maent hefyd yn aros yn y ciw.
cluster-back-to-topics = Yn ôl at y pynciau
cluster-show = Dangos
cluster-show-waiting = Rhywbeth yn aros, cwestiynau unigol hefyd
cluster-show-several = Rhywbeth i’w uno
cluster-show-opposed = Gyda dymuniadau croes ynddynt
cluster-show-apart = Nid ydynt yn perthyn i’w gilydd
cluster-show-done = Pob un wedi’i uno
cluster-people = { $count ->
    [one] { $count } person
   *[other] { $count } o bobl
}
cluster-size = { $count ->
    [one] { $count } cwestiwn
   *[other] { $count } o gwestiynau
}, { $waiting } yn aros
cluster-oldest = yr hynaf { $ago }
cluster-opposed = { $count } yn dymuno’r gwrthwyneb
cluster-held-by = Mae { $name } yn gweithio ar { $count ->
    [one] { $count } cwestiwn
   *[other] { $count } o gwestiynau
} yma tan { $until }.
cluster-held-by-me = Mae gennych { $count ->
    [one] { $count } cwestiwn
   *[other] { $count } o gwestiynau
} yma tan { $until }.

cluster-title = { $count ->
    [one] Mae { $count } person yn gofyn hyn
   *[other] Mae { $count } o bobl yn gofyn hyn
}
cluster-back-to-list = Yn ôl at y clystyrau
cluster-standing = { $label }: { $count }
cluster-give-back = Eu rhoi’n ôl
cluster-merge-text = Mae’r cwestiwn a ddewiswch yn sefyll dros bawb. Mae’n agor os oedd yn aros. Mae’r lleill yn ymuno ag ef ac yn cadw eu tudalennau. Mae pob person yn cyfrif unwaith.
cluster-merge-all = { $count ->
    [one] Uno { $count } cwestiwn arall
   *[other] Uno pob un o’r { $count } arall
}
cluster-merge-ticked = Uno’r rhai a diciwyd yn unig
cluster-tick = Uno { $ref }
cluster-chosen = Mae’r geiriad hwn yn sefyll
cluster-stands = Mae’r geiriad hwn yn sefyll
cluster-others = Y lleill, y cliriaf yn gyntaf
cluster-order = Y drefn: y tebycaf i’r lleill yn gyntaf, yna’r mwyaf o bobl, yna’r rhai sy’n gorffen fel cwestiwn, yna’r byrraf.
cluster-differences = Dim ond yma y mae’r geiriau trwm wedi’u tanlinellu. Dim ond yn y geiriad sy’n sefyll y mae’r geiriau â llinell drwyddynt.
cluster-same-words = Yr un geiriau.
cluster-compare = Cymharu â’r geiriad hwn
cluster-backers = { $count ->
    [one] { $count } person
   *[other] { $count } o bobl
}
cluster-opposites = Efallai fod y rhain yn dymuno’r gwrthwyneb
cluster-opposites-text = Mae “Uno pob un” yn eu gadael allan. Ticiwch un os yw’n perthyn yma.
cluster-apart-both = Mae’r geiriad sy’n sefyll yn dweud “{ $there }”. Mae hwn yn dweud “{ $here }”.
cluster-apart-there = Dim ond y geiriad sy’n sefyll sy’n dweud “{ $there }”.
cluster-apart-here = Dim ond hwn sy’n dweud “{ $here }”.
cluster-apart-text = A yw’r cwestiynau hyn yn gofyn pethau gwahanol? Yna maent yn gadael y rhestr hon, ac mae pob un yn aros ar ei ben ei hun.
cluster-apart = Nid yw’r rhain yn perthyn i’w gilydd
cluster-is-apart = Dywedodd cymedrolwr nad yw’r cwestiynau hyn yn perthyn i’w gilydd.
cluster-together = Maent yn perthyn i’w gilydd
cluster-problem-wording = Ni all y cwestiwn hwnnw sefyll dros y lleill mwyach. Dewiswch eiriad arall
cluster-problem-nothing = Nid oes dim i’w uno. Gadewir allan gwestiwn a ddaeth neu a newidiodd eiliad yn ôl: edrychwch arno yn gyntaf
cluster-problem-ticked = Ticiwch y cwestiynau i’w huno. Ni ellir uno un y mae cydweithiwr yn gweithio arno, nac un a newidiodd
cluster-problem-held = Mae cydweithiwr yn gweithio ar hyn. Arhoswch, neu cymerwch ef drosodd
cluster-undone-before = Mae’r uno hwn eisoes wedi’i ddadwneud.

cluster-merged-title = { $count ->
    [one] Ymunodd { $count } cwestiwn
   *[other] Ymunodd { $count } o gwestiynau
}
cluster-merged-lede = { $moved ->
    [one] Daeth { $moved } person gyda hwy,
   *[other] Daeth { $moved } o bobl gyda hwy,
} roedd { $already } eisoes yn ei gefnogi.
cluster-undone-title = Mae’r uno wedi’i ddadwneud
cluster-undone-lede = Mae pob cwestiwn yn sefyll lle safai. Mae pleidleisiau a roddwyd ers hynny yn aros. Mae’r geiriad a safai dros bawb yn aros ar agor.
cluster-stands-now = Mae’r geiriad hwn yn sefyll:
cluster-left-held = { $count ->
    [one] Gadawyd allan: mae cydweithiwr yn gweithio ar { $count } cwestiwn.
   *[other] Gadawyd allan: mae cydweithwyr yn gweithio ar { $count } o gwestiynau.
}
cluster-left-opposed = { $count ->
    [one] Gadawyd allan: efallai fod { $count } cwestiwn yn dymuno’r gwrthwyneb.
   *[other] Gadawyd allan: efallai fod { $count } o gwestiynau’n dymuno’r gwrthwyneb.
}
cluster-left-changed = { $count ->
    [one] Gadawyd allan: daeth neu newidiodd { $count } cwestiwn yn y cyfamser.
   *[other] Gadawyd allan: daeth neu newidiodd { $count } o gwestiynau yn y cyfamser.
}
cluster-undo-text = Gallwch ddadwneud hyn unrhyw bryd cyn i’r llechen gael ei chyhoeddi. Os gwnewch hynny’n fuan, ni chaiff neb e-bost.
cluster-undo = Ei ddadwneud
cluster-joined = Y rhai cyntaf a ymunodd
cluster-next = Y clwstwr nesaf
cluster-back-to-this = Yn ôl at y clwstwr hwn

desk-done-cluster-apart = Nid ydynt yn perthyn i’w gilydd: mae’r clwstwr oddi ar y rhestr.
desk-done-cluster-given-back = Mae’r clwstwr yn rhydd eto.

keys-choose = Dewis y geiriad hwn dros bawb
keys-compare = Cymharu â’r geiriad hwn
keys-merge-all = Uno’r clwstwr cyfan
keys-merge-ticked = Uno’r cwestiynau a diciwyd
keys-apart = Dweud nad ydynt yn perthyn i’w gilydd
keys-undo = Dadwneud yr uno

ask-similar-opposed = Efallai fod hwn yn dymuno’r gwrthwyneb i’ch un chi.
ask-similar-marked = Mae geiriau sydd hefyd yn eich un chi wedi’u nodi.
desk-similar-opposed = Efallai fod hwn yn dymuno’r gwrthwyneb.
