# Y cofnod addewid: beth a addawyd ar gyfer eisteddiad, beth a ofynnwyd, beth a atebwyd.

pledge-title = Yr addewid, a beth ddaeth ohono
pledge-sentence = Addawodd { $who } ofyn { $promised } o gwestiynau ({ $when }). { $asked ->
    [0] Ni ofynnwyd yr un.
   *[other] Gofynnwyd { $asked }
}{ $asked ->
    [0] {""}
   *[other] {" "}ac { $answered ->
        [0] nid atebwyd yr un.
       *[other] atebwyd { $answered }.
    }
}
pledge-sentence-none = { $who }, { $when }: { $asked ->
    [0] ni ofynnwyd yr un cwestiwn.
   *[other] gofynnwyd { $asked } o gwestiynau
}{ $asked ->
    [0] {""}
   *[other] {" "}ac { $answered ->
        [0] nid atebwyd yr un.
       *[other] atebwyd { $answered }.
    }
}
pledge-partly = Atebwyd { $count } yn rhannol.
pledge-not-answered = I { $count }, dywedwyd rhywbeth nad yw’n ateb.
pledge-standard-reply = Cafodd { $count } ateb parod. Nid yw hynny’n cyfrif fel ateb.
pledge-awaited = Ar gyfer { $count }, nid yw dau berson wedi cytuno eto a gafwyd ateb.
pledge-not-asked = Roedd { $count } ar y rhestr derfynol ac ni ofynnwyd { $count ->
    [1] ef
   *[other] nhw
}.
pledge-unrecorded = Ar gyfer { $count }, nid oes dim wedi’i gofnodi eto.
pledge-lines = Fesul cwestiwn
pledge-asked-at = gofynnwyd am { $at }
pledge-asked-by = gofynnwyd gan { $who }
pledge-asked-at-by = gofynnwyd am { $at } gan { $who }
