# Cadarnhau drwy e-bost: y cod, y ddolen, a’r diwedd.

confirm-title = Edrychwch ar eich e-bost
confirm-text-question = Rydym wedi anfon neges i’r cyfeiriad hwn: { $address }. Teipiwch y cod ohoni yma, neu agorwch y ddolen ynddi. Dim ond wedyn y caiff eich cwestiwn ei anfon.
confirm-text-upvote = Rydym wedi anfon neges i’r cyfeiriad hwn: { $address }. Teipiwch y cod ohoni yma, neu agorwch y ddolen ynddi. Dim ond wedyn y bydd eich cefnogaeth yn cyfrif.
confirm-text-sign-in = Rydym wedi anfon neges i’r cyfeiriad hwn: { $address }. Teipiwch y cod ohoni yma, neu agorwch y ddolen ynddi, i weld eich cwestiynau a’r hyn rydych yn ei gefnogi.
confirm-code = Y cod o’r neges
confirm-code-hint = Chwe digid
confirm-expires = Bydd y cod yn dod i ben ar yr amser hwn: { $code }. Bydd y ddolen yn dod i ben ar yr amser hwn: { $link }.
confirm-button = Cadarnhau
confirm-sent = Os gall y cyfeiriad hwn gael neges arall heddiw, mae un newydd ar ei ffordd. Dim ond y cod a’r ddolen ddiweddaraf sy’n gweithio.
confirm-delayed-title = Gall y post fod yn hwyr
confirm-delayed-text = Mae ein post yn araf ar hyn o bryd. Bydd eich neges yn dod, a chaiff yr hyn a anfonoch ei gadw.
confirm-no-mail-title = { $minutes ->
    [one] Dim neges ar ôl { $minutes } munud?
   *[other] Dim neges ar ôl { $minutes } munud?
}
confirm-no-mail-spam = Edrychwch yn y ffolder sbam neu sothach.
confirm-no-mail-limit = { $limit ->
    [one] Anfonwn { $limit } neges ar y mwyaf i gyfeiriad mewn diwrnod. Os ydych wedi’i chael, rhowch gynnig arall arni yfory.
   *[other] Anfonwn { $limit } neges ar y mwyaf i gyfeiriad mewn diwrnod. Os ydych wedi’u cael, rhowch gynnig arall arni yfory.
}
confirm-again = Anfon cod newydd
confirm-other-address = Defnyddio cyfeiriad arall
confirm-address-title = Defnyddio cyfeiriad arall
confirm-address-text = Caiff popeth arall a ysgrifennoch ei gadw. Anfonwn god newydd i’r cyfeiriad a rowch yma.
confirm-email = Cyfeiriad e-bost
confirm-address-button = Anfon y cod yno
confirm-address-back = Mynd yn ôl

problem-code-empty = Teipiwch y chwe digid o’r neges
problem-code-shape = Mae chwe digid yn y cod. Edrychwch ar y neges eto
problem-code-wrong = { $left ->
    [one] Nid dyna’r cod o’r neges ddiweddaraf. Mae gennych { $left } cynnig ar ôl
   *[other] Nid dyna’r cod o’r neges ddiweddaraf. Nifer y cynigion sydd gennych ar ôl: { $left }
}
problem-code-tried-out = Bu gormod o gynigion, felly nid yw’r cod hwn yn gweithio mwyach. Pwyswch “Anfon cod newydd” isod
problem-code-expired = Mae’r cod hwn yn rhy hen. Pwyswch “Anfon cod newydd” isod

confirm-link-title-question = Anfon eich cwestiwn?
confirm-link-title-upvote = Cefnogi’r cwestiwn hwn?
confirm-link-title-sign-in = Gweld eich cwestiynau?
confirm-link-text-question = Ysgrifennwyd hwn ar gyfer { $sitting } gyda’ch cyfeiriad e-bost chi. Os chi oedd hwnnw, anfonwch ef nawr.
confirm-link-text-upvote = Mae rhywun am gefnogi’r cwestiwn hwn ar gyfer { $sitting } gyda’ch cyfeiriad e-bost chi. Os chi oedd hwnnw, cadarnhewch nawr.
confirm-link-text-sign-in = Pwyswch y botwm i weld eich cwestiynau a’r hyn rydych yn ei gefnogi ar y ddyfais hon.
confirm-link-button-question = Ie, anfonwch fy nghwestiwn
confirm-link-button-upvote = Ie, cefnogi’r cwestiwn hwn
confirm-link-button-sign-in = Ie, dangoswch fy nghwestiynau
confirm-expired-title = Mae’r ddolen hon yn rhy hen
confirm-expired-text = { $hours ->
    [one] Er diogelwch, am { $hours } awr yn unig y mae dolen yn gweithio. Does dim wedi’i golli: pwyswch y botwm ac anfonwn un newydd atoch.
   *[other] Er diogelwch, am { $hours } awr yn unig y mae dolen yn gweithio. Does dim wedi’i golli: pwyswch y botwm ac anfonwn un newydd atoch.
}
confirm-expired-button = Anfonwch un newydd ataf
confirm-not-me-title = Nid chi?
confirm-not-me-text = { $days ->
    [one] Yna gallwch gau’r dudalen hon: heboch chi, ni fydd dim yn digwydd. Os nad ydych am gael rhagor o negeseuon fel hyn, pwyswch y botwm. Yna ni all neb ddefnyddio eich cyfeiriad yma am { $days } diwrnod, na chithau chwaith.
   *[other] Yna gallwch gau’r dudalen hon: heboch chi, ni fydd dim yn digwydd. Os nad ydych am gael rhagor o negeseuon fel hyn, pwyswch y botwm. Yna ni all neb ddefnyddio eich cyfeiriad yma am { $days } diwrnod, na chithau chwaith.
}
confirm-not-me-button = Nid fi oedd hwn
confirm-disowned-title = Diolch, ni chafodd dim ei anfon
confirm-disowned-text = { $days ->
    [one] Rydym wedi dileu’r hyn oedd yn aros, ac ni fyddwn yn anfon negeseuon fel hyn atoch am { $days } diwrnod. Os newidiwch eich meddwl, ysgrifennwch at y cyfeiriad hwn: { $contact }.
   *[other] Rydym wedi dileu’r hyn oedd yn aros, ac ni fyddwn yn anfon negeseuon fel hyn atoch am { $days } diwrnod. Os newidiwch eich meddwl, ysgrifennwch at y cyfeiriad hwn: { $contact }.
}
confirm-unknown-title = Nid yw’r ddolen neu’r cod hwn yn gweithio
confirm-unknown-text = Does dim o’i le arnoch chi nac ar eich cwestiwn. Efallai mai un o’r rhain yw’r rheswm:
confirm-unknown-newest = Mae neges fwy newydd wedi cymryd ei lle. Defnyddiwch y ddolen yn yr un ddiweddaraf.
confirm-unknown-whole = Mae rhan o’r ddolen ar goll. Copïwch hi eto, y cyfan ohoni.

confirm-done-again = Roeddech wedi cadarnhau hyn yn barod. Mae popeth yn iawn.
confirm-asked-title = Diolch, mae eich cwestiwn gennym
confirm-asked-text = Bydd cymedrolwr yn ei ddarllen, a byddwn yn dweud wrthych drwy e-bost beth fydd y penderfyniad. Rydych yn cefnogi eich cwestiwn eich hun, felly mae’n dechrau gydag un.
confirm-over-limit-title = Rydych wedi gofyn cynifer o gwestiynau ag y mae’r eisteddiad hwn yn eu caniatáu
confirm-over-limit-text = { $limit ->
    [one] Gall pob person ofyn { $limit } cwestiwn yma, er mwyn i bawb gael tro. Ni chafodd yr un hwn ei anfon. Gallwch ei gopïo oddi yma, a gallwch gefnogi cwestiynau pobl eraill.
   *[other] Gall pob person ofyn { $limit } cwestiwn yma, er mwyn i bawb gael tro. Ni chafodd yr un hwn ei anfon. Gallwch ei gopïo oddi yma, a gallwch gefnogi cwestiynau pobl eraill.
}
confirm-too-late-title = Roedd yr alwad wedi cau erbyn hynny
confirm-too-late-text = Caeodd: { $closes }. Cadarnhawyd eich cwestiwn yn rhy hwyr, felly ni chafodd ei anfon. Gallwch ei gopïo oddi yma.
confirm-upvoted-title = Diolch, rydych yn cefnogi’r cwestiwn hwn
confirm-upvoted-text = Gallwch dynnu’ch cefnogaeth yn ôl nes i’r alwad gau: { $closes }.
confirm-upvote-late-title = Ni ellir cefnogi’r cwestiwn hwn mwyach
confirm-upvote-late-text = Mae’r alwad wedi cau, neu nid yw’r cwestiwn ar agor mwyach. Amser cau’r alwad: { $closes }.
confirm-signed-in-title = Mae’r ddolen hon wedi’i defnyddio
confirm-signed-in-text = Unwaith yn unig y mae’n gweithio. Os gofynnir i chi fewngofnodi, anfonwn un newydd atoch.
confirm-next-title = Beth sy’n digwydd nesaf
confirm-step-sent = Anfonoch eich cwestiwn
confirm-step-read = Mae cymedrolwr yn ei ddarllen
confirm-step-read-note = Yna gall pawb ei ddarllen a’i gefnogi.
confirm-step-closes = Mae’r alwad yn cau
confirm-step-closes-note = Tan hynny gall pobl eraill gefnogi eich cwestiwn. Yna caiff y cwestiynau i’w gofyn eu dewis yn ôl rheol gyhoeddedig.
confirm-step-sits = Yr eisteddiad
confirm-step-sits-note = Gofynnir y cwestiynau a ddewiswyd. Ni ellir gofyn pob un.
confirm-link-mine = Eich cwestiynau
confirm-link-questions = Gweld cwestiynau pobl eraill
confirm-link-question = Gweld y cwestiwn
