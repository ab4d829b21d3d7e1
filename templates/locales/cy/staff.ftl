# Staff: mewngofnodi, gwahoddiadau, cyfrifon, a'r rhestr o bwy sy'n gweithio yma.

desk-nav-account = Eich cyfrif

problem-full-name-empty = Ysgrifennwch enw
problem-full-name-long = Mae’r enw yn rhy hir. Defnyddiwch { $limit } nod neu lai

staff-email = Cyfeiriad e-bost
staff-work-email = Eich cyfeiriad e-bost gwaith
staff-work-email-hint = Byddwch yn mewngofnodi ag ef. Nid ydym yn ei ddangos i neb.
staff-password = Cyfrinair
staff-password-empty = Ysgrifennwch eich cyfrinair
staff-password-short = Mae’r cyfrinair yn rhy fyr. Defnyddiwch o leiaf { $limit } nod
staff-password-long = Mae’r cyfrinair yn rhy hir. Defnyddiwch { $limit } nod neu lai
staff-password-repeated = Dyna un o’r cyfrineiriau cyntaf y byddai unrhyw un yn rhoi cynnig arno. Dewiswch un â mwy o nodau gwahanol
staff-password-named = Peidiwch â rhoi eich cyfeiriad eich hun nac enw’r gwasanaeth hwn yn y cyfrinair
staff-new-password = Cyfrinair newydd
staff-new-password-hint = O leiaf 15 nod. Mae brawddeg fer yn hawdd ei chofio. Gallwch ei ludo o reolwr cyfrineiriau.
staff-code = Cod o’ch ap dilysu
staff-code-hint = Chwe digid. Os ydych wedi colli’ch ffôn, ysgrifennwch un o’ch codau adfer yn lle hynny.
staff-code-empty = Ysgrifennwch y chwe digid y mae’ch ap dilysu yn eu dangos
staff-code-wrong = Nid dyna’r cod y mae’r ap yn ei ddangos nawr. Arhoswch am yr un nesaf ac ysgrifennwch hwnnw
staff-first-code = Y cod y mae’r ap yn ei ddangos
staff-first-code-hint = Chwe digid. Maent yn newid bob 30 eiliad.
staff-email-taken = Mae gan rywun gyfrif â’r cyfeiriad hwnnw yn barod. Defnyddiwch un arall, neu fewngofnodwch

## Mewngofnodi
staff-sign-in-title = Mewngofnodi i’r ddesg
staff-sign-in-submit = Mewngofnodi
staff-sign-in-lost = Os na allwch fewngofnodi, gofynnwch i drefnydd am wahoddiad newydd.
staff-sign-in-refused = Nid yw’r cyfeiriad, y cyfrinair a’r cod yn cyd-fynd. Gwiriwch y tri. Ar ôl 5 cynnig anghywir rhaid i gyfeiriad aros 15 munud, hyd yn oed â’r atebion cywir

## Gwahoddiad
staff-invitation-title = Creu eich cyfrif
staff-invitation-lede = { $name }, rydych wedi’ch gwahodd i weithio yma. Eich rôl: { $role }.
staff-invitation-submit = Creu fy nghyfrif
staff-invitation-gone-title = Nid yw’r gwahoddiad hwn yn gweithio mwyach
staff-invitation-gone-text = Mae gwahoddiad yn gweithio unwaith, am saith diwrnod. Os nad ydych wedi’i ddefnyddio eto, gofynnwch am un newydd gan y trefnydd a’i hanfonodd.
staff-invitation-gone-sign-in = Mae gen i gyfrif: mewngofnodi
staff-app-legend = Eich ap dilysu
staff-app-text = Mae angen ap arnoch sy’n dangos codau, fel yr un sydd yn rheolwr cyfrineiriau eich ffôn. Sganiwch y llun hwn ag ef, neu teipiwch yr allwedd oddi tano.
staff-app-here = Mae’r ap ar y ddyfais hon: ei agor
staff-qr-label = Llun i’w sganio â’ch ap dilysu
staff-qr-key = Allwedd i’w theipio: { $key }

## Codau adfer
staff-accepted-title = Mae’ch cyfrif yn barod
staff-codes-title = Eich codau adfer newydd
staff-codes-lede = Dyma’ch codau adfer. Dim ond unwaith y byddwn yn eu dangos.
staff-codes-keep = Os collwch eich ffôn, bydd pob un yn eich gadael i mewn unwaith, yn lle’r cod o’r ap. Argraffwch y dudalen hon, neu ysgrifennwch nhw ar bapur, a’u cadw lle na fydd neb arall yn edrych.
staff-codes-next = Rwyf wedi’u cadw: ewch i’r ddesg
staff-codes-left = { $count ->
    [0] Nid oes gennych god adfer ar ôl.
    [one] Mae gennych { $count } cod adfer ar ôl.
    [two] Mae gennych { $count } god adfer ar ôl.
    [few] Mae gennych { $count } chod adfer ar ôl.
    [many] Mae gennych { $count } chod adfer ar ôl.
   *[other] Mae gennych { $count } cod adfer ar ôl.
}

## Cyfrif
staff-account-title = Eich cyfrif
staff-account-password = Newid eich cyfrinair
staff-account-password-submit = Newid y cyfrinair
staff-account-codes = Codau adfer
staff-account-codes-submit = Gwneud deg cod newydd
staff-account-sessions = Ble rydych wedi mewngofnodi
staff-current-password = Eich cyfrinair presennol
staff-current-wrong = Nid dyna’ch cyfrinair presennol. Ar ôl 5 cynnig anghywir cewch eich allgofnodi
staff-session-since = Mewngofnodwyd
staff-session-seen = Defnyddiwyd ddiwethaf
staff-session-this = y porwr hwn
staff-session-others = Allgofnodi ym mhob man arall
staff-notice-password = Mae’ch cyfrinair wedi’i newid. Mae’ch holl borwyr eraill wedi’u hallgofnodi.
staff-notice-others = Mae’ch holl borwyr eraill wedi’u hallgofnodi.
staff-notice-recovery-code = { $count ->
    [0] Rydych wedi mewngofnodi â’ch cod adfer olaf. Gwnewch rai newydd nawr.
    [one] Rydych wedi mewngofnodi â chod adfer. Mae gennych { $count } ar ôl.
    [two] Rydych wedi mewngofnodi â chod adfer. Mae gennych { $count } ar ôl.
    [few] Rydych wedi mewngofnodi â chod adfer. Mae gennych { $count } ar ôl.
    [many] Rydych wedi mewngofnodi â chod adfer. Mae gennych { $count } ar ôl.
   *[other] Rydych wedi mewngofnodi â chod adfer. Mae gennych { $count } ar ôl.
}

## Pwy sy'n gweithio yma
staff-list-title = Staff
staff-column-name = Enw
staff-column-role = Rôl
staff-column-since = Ers
staff-column-state = Yn cael mewngofnodi
staff-is-enabled = ydy
staff-is-disabled = nac ydy
staff-disable = Cau allan
staff-enable = Gadael i mewn eto
staff-disable-oneself = Ni allwch eich cau eich hun allan. Gofynnwch i drefnydd arall.
staff-disable-last = Ni fyddai trefnydd ar ôl. Gwahoddwch un arall yn gyntaf.
staff-invite-title = Gwahodd rhywun
staff-invite-submit = Creu gwahoddiad
staff-name = Enw’r person
staff-name-hint = Mae cydweithwyr yn ei weld. Nid yw’r cyhoedd.
staff-role = Rôl y person
staff-role-empty = Dewiswch rôl
staff-role-organiser-hint = Yn trefnu eisteddiadau, yn dewis ac yn cyhoeddi llechi, ac yn gwahodd staff. Yn cael gwneud holl waith y lleill.
staff-role-moderator-hint = Yn penderfynu ar gwestiynau.
staff-role-office-hint = Yn argraffu’r rhestr derfynol ac yn cofnodi atebion.
staff-role-auditor-hint = Yn darllen popeth, yn newid dim.
staff-invited-title = Anfonwch y ddolen hon
staff-invited-text = Anfonwch y ddolen hon at { $name }. Mae’n gweithio unwaith, am saith diwrnod.
staff-invited-once = Dim ond unwaith y byddwn yn ei dangos. Pwy bynnag sy’n ei hagor sy’n cael y cyfrif, felly anfonwch hi lle mai dim ond y person hwnnw sy’n darllen.
staff-invited-back = Yn ôl i’r rhestr staff
