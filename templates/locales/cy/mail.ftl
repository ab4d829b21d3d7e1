### Negeseuon e-bost. $sitting yw teitl eisteddiad, fel yr ysgrifennodd y trefnydd ef. Daw dyddiadau yn barod; peidiwch â'u rhoi ar ôl gair sy'n treiglo (ar, tan, o, i).

## Mewn sawl neges
mail-code = Neu teipiwch y cod hwn ar y dudalen lle gwnaethoch ofyn amdano:
mail-code-secret = Peidiwch â rhoi’r cod hwn i neb. Fyddwn ni byth yn gofyn amdano dros y ffôn na thrwy e-bost.
mail-expires = Bydd y ddolen yn dod i ben ar yr amser hwn: { $link }. Bydd y cod yn dod i ben ar yr amser hwn: { $code }.
mail-not-you = Nid chi oedd hwn? Yna peidiwch â gwneud dim. Ni fydd dim yn digwydd heboch chi. Os nad ydych am gael rhagor o negeseuon fel hyn, agorwch y ddolen a dewiswch “Nid fi oedd hwn”.
mail-your-question = Eich cwestiwn:
mail-disagree = Os ydych yn credu bod hyn yn anghywir, ysgrifennwch at { $contact }. Bydd rhywun yn darllen eich neges.
mail-footer = Anfonwyd gan { $service }. Gallwch ysgrifennu atom: { $contact }.
mail-unsubscribe = Peidio â chael negeseuon fel hyn
mail-unsubscribe-text = I beidio â chael negeseuon fel hyn, agorwch: { $link }

## confirm-question
mail-confirm-question-subject = Cadarnhewch eich cwestiwn ar gyfer “{ $sitting }”
mail-confirm-question-lead = Rhoddodd rhywun y cyfeiriad e-bost hwn gyda chwestiwn ar gyfer “{ $sitting }”. Os chi oedd hwnnw, cadarnhewch y cwestiwn, os gwelwch yn dda.
mail-confirm-question-link = Cadarnhau eich cwestiwn
mail-confirm-question-next = Yna bydd cymedrolwr yn darllen eich cwestiwn. Byddwn yn dweud wrthych drwy e-bost beth fydd y penderfyniad.

## confirm-taken-in
mail-confirm-taken-in-subject = Ai chi anfonodd gwestiwn ar gyfer “{ $sitting }”?
mail-confirm-taken-in-lead = Daeth cwestiwn ar gyfer “{ $sitting }” atom drwy e-bost, drwy lythyr neu dros y ffôn gyda’r cyfeiriad e-bost hwn. Os eich cwestiwn chi oedd ef, cadarnhewch ef, os gwelwch yn dda. Cewch weld y cwestiwn yn gyntaf.
mail-confirm-taken-in-link = Gweld y cwestiwn a’i gadarnhau
mail-confirm-taken-in-next = Yna bydd eich enw cyntaf wrth ymyl y cwestiwn, oni bai i chi ofyn am beidio â’i ddangos, a bydd eich cefnogaeth eich hun yn cyfrif. Os na wnewch chi ddim, gellir gofyn y cwestiwn o hyd, heb eich enw. Fyddwn ni ddim yn ysgrifennu eto am hyn.

## confirm-upvote
mail-confirm-upvote-subject = Cadarnhewch eich cefnogaeth ar gyfer “{ $sitting }”
mail-confirm-upvote-lead = Rhoddodd rhywun y cyfeiriad e-bost hwn i gefnogi cwestiwn ar gyfer “{ $sitting }”. Os chi oedd hwnnw, cadarnhewch y gefnogaeth, os gwelwch yn dda.
mail-confirm-upvote-link = Cadarnhau eich cefnogaeth
mail-confirm-upvote-next = Yna bydd eich cefnogaeth yn cyfrif. Gallwch ei thynnu’n ôl nes i’r alwad gau.

## sign-in-link
mail-sign-in-subject = Gweld eich cwestiynau a’ch cefnogaeth
mail-sign-in-lead = Gofynnodd rhywun am weld y cwestiynau a’r gefnogaeth sy’n perthyn i’r cyfeiriad e-bost hwn. Os chi oedd hwnnw, defnyddiwch y ddolen hon.
mail-sign-in-link = Gweld eich cwestiynau a’ch cefnogaeth

## question-approved
mail-approved-subject = Gall pobl gefnogi eich cwestiwn ar gyfer “{ $sitting }” nawr
mail-approved-lead = Mae cymedrolwr wedi cymeradwyo eich cwestiwn ar gyfer “{ $sitting }”. Gall pawb ei ddarllen a’i gefnogi nawr.
mail-approved-link = Gweld eich cwestiwn

## question-refused
mail-refused-subject = Gwrthodwyd eich cwestiwn ar gyfer “{ $sitting }”
mail-refused-lead = Mae cymedrolwr wedi darllen eich cwestiwn ar gyfer “{ $sitting }” ac wedi ei wrthod.
mail-refused-reason = Y rheswm:
mail-refused-appeal = Os ydych yn credu bod hyn yn anghywir, gallwch apelio. Bydd cymedrolwr arall yn edrych arno, nid yr un a’i gwrthododd.
mail-refused-until = Gallwch apelio cyn yr amser hwn: { $until }.
mail-refused-days = { $days ->
    [two] Rydym yn ateb apêl o fewn { $days } ddiwrnod.
   *[other] Rydym yn ateb apêl o fewn { $days } diwrnod.
}
mail-refused-link = Gweld eich cwestiwn, neu apelio

## question-returned
mail-returned-subject = Rhowch eich cwestiwn ar gyfer “{ $sitting }” mewn geiriau eraill
mail-returned-lead = Mae cymedrolwr wedi darllen eich cwestiwn ar gyfer “{ $sitting }” ac yn gofyn i chi ei roi mewn geiriau eraill.
mail-returned-note = Dyma a ddywed y cymedrolwr:
mail-returned-until = Anfonwch y geiriau newydd cyn yr amser hwn, os gwelwch yn dda: { $until }.
mail-returned-link = Aileirio eich cwestiwn

## question-amended
mail-amended-subject = Newidiwyd geiriau eich cwestiwn ar gyfer “{ $sitting }”
mail-amended-lead = Mae cymedrolwr wedi newid geiriau eich cwestiwn ar gyfer “{ $sitting }”. Rydym yn cadw eich geiriau chi hefyd.
mail-amended-before = Eich geiriau chi:
mail-amended-after = Y geiriau newydd:
mail-amended-reason = Y rheswm:
mail-amended-link = Gweld eich cwestiwn

## question-merged
mail-merged-subject = Cyfunwyd eich cwestiwn ar gyfer “{ $sitting }” â chwestiwn arall
mail-merged-lead = Mae eich cwestiwn ar gyfer “{ $sitting }” yn gofyn bron yr un peth â chwestiwn arall, felly mae cymedrolwr wedi eu cyfuno. Mae pawb a gefnogodd eich cwestiwn chi bellach yn cefnogi’r llall. Nid oes neb yn cyfrif ddwywaith.
mail-merged-into = Cafodd ei gyfuno â:
mail-merged-link = Gweld y cwestiwn cyfun

## question-shortlisted
mail-shortlisted-subject = Mae eich cwestiwn ar gyfer “{ $sitting }” ar y rhestr fer
mail-shortlisted-lead = Mae cymedrolwr wedi rhoi eich cwestiwn ar y rhestr fer ar gyfer “{ $sitting }”. Caiff y cwestiynau i’w gofyn eu dewis o’r rhestr hon drwy reol gyhoeddedig.
mail-shortlisted-starts = Mae’r eisteddiad yn dechrau: { $starts }.
mail-shortlisted-link = Gweld eich cwestiwn

## question-chosen
mail-chosen-subject = Dewiswyd eich cwestiwn ar gyfer “{ $sitting }”
mail-chosen-lead = { $chosen ->
    [one] Eich cwestiwn chi yw’r un sydd ar y rhestr derfynol ar gyfer “{ $sitting }”.
   *[other] Mae eich cwestiwn ar y rhestr derfynol ar gyfer “{ $sitting }”. Rhif { $position } o { $chosen } ydyw.
}
mail-chosen-attribution = Caiff ei ddarllen allan dan yr enw hwn: { $attribution }.
mail-chosen-starts = Mae’r eisteddiad yn dechrau: { $starts }.
mail-chosen-link = Gweld y rhestr derfynol a’r rhesymau

## question-not-chosen
mail-not-chosen-subject = Mae’r rhestr derfynol ar gyfer “{ $sitting }” wedi’i chyhoeddi
mail-not-chosen-lead = Mae’r rhestr derfynol ar gyfer “{ $sitting }” wedi’i chyhoeddi. Roedd eich cwestiwn ar y rhestr fer, ond nid yw ar y rhestr derfynol.
mail-not-chosen-count = { $chosen ->
    [two] Dewiswyd { $chosen } gwestiwn. Nifer y cwestiynau ar y rhestr fer: { $shortlisted }.
    [many] Dewiswyd { $chosen } chwestiwn. Nifer y cwestiynau ar y rhestr fer: { $shortlisted }.
    [few] Dewiswyd { $chosen } chwestiwn. Nifer y cwestiynau ar y rhestr fer: { $shortlisted }.
   *[other] Dewiswyd { $chosen } cwestiwn. Nifer y cwestiynau ar y rhestr fer: { $shortlisted }.
}
mail-not-chosen-thanks = Diolch am eich cwestiwn. Mae tudalen y rhestr derfynol yn dweud pam y dewiswyd pob cwestiwn neu beidio.
mail-not-chosen-link = Gweld y rhesymau

## question-asked-answered
mail-answered-subject = { $audience ->
    [questioner] Beth ddigwyddodd i’ch cwestiwn ar gyfer “{ $sitting }”
    [merged] Beth ddigwyddodd i’ch cwestiwn ar gyfer “{ $sitting }”
   *[supporter] Beth ddigwyddodd i gwestiwn a gefnogwyd gennych ar gyfer “{ $sitting }”
}
mail-answered-lead = { $audience ->
    [questioner] Mae hyn am eich cwestiwn ar y rhestr derfynol ar gyfer “{ $sitting }”.
    [merged] Mae hyn am gwestiwn ar y rhestr derfynol ar gyfer “{ $sitting }”. Gofynnai eich un chi yr un peth ac fe’i cyfunwyd ag ef.
   *[supporter] Mae hyn am gwestiwn a gefnogwyd gennych. Roedd ar y rhestr derfynol ar gyfer “{ $sitting }”.
}
mail-answered-question = Y cwestiwn:
mail-answered-outcome = { $outcome ->
    [answered] Cafodd ei ofyn, a chafodd ei ateb.
    [partly] Cafodd ei ofyn, ac atebwyd rhan ohono.
    [not_answered] Cafodd ei ofyn, ond ni chafodd ei ateb.
    [standard_reply] Fe’i gofynnwyd. Dim ond ateb parod a roddwyd, ac nid yw hynny’n cyfrif fel ateb.
   *[not_asked] Ni chafodd ei ofyn.
}
mail-answered-summary = Yn fyr:
mail-answered-quotation = Air am air:
mail-answered-link = Gweld y cwestiwn a’i ateb
mail-answered-transcript = Darllen y cyfan
mail-answered-video = Ei wylio
mail-answered-contest = Cytunodd dau berson ar y dyfarniad hwn. Os ydych yn meddwl ei fod yn anghywir, gallwch ddweud hynny, unwaith. Rhywun heb ran ynddo fydd yn penderfynu.
mail-answered-contest-link = Dweud bod y dyfarniad yn anghywir

## contest-decided
mail-contest-subject = Edrychwyd eto ar y dyfarniad ar eich cwestiwn ar gyfer “{ $sitting }”
mail-contest-stands = Dywedoch fod y dyfarniad ar eich cwestiwn ar gyfer “{ $sitting }” yn anghywir. Edrychodd rhywun heb ran ynddo arno, ac mae’n sefyll.
mail-contest-changed = Dywedoch fod y dyfarniad ar eich cwestiwn ar gyfer “{ $sitting }” yn anghywir. Edrychodd rhywun heb ran ynddo arno a’i newid.
mail-contest-outcome = Y dyfarniad nawr:
mail-contest-says = Pam:
mail-contest-link = Gweld y cwestiwn a’i ateb
mail-contest-complain = Os ydych yn meddwl na chadwasom at ein rheolau, gallwch gwyno:
