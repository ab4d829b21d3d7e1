# Brawddegau y mae llawer o dudalennau’n eu rhannu: gwallau, problemau mewn ffurflenni, rolau, priodoliadau.

error-link-home = Ewch i’r dudalen flaen
error-not-found-title = Allwn ni ddim dod o hyd i’r dudalen honno
error-not-found-body = Efallai fod camgymeriad yn y cyfeiriad, neu fod y dudalen wedi’i thynnu i lawr. Does dim byd a anfonoch wedi’i golli.
error-forbidden-title = Nid yw’r dudalen hon ar gyfer eich rôl chi
error-forbidden-body = Rydych wedi mewngofnodi, ond gwaith rhywun arall yw hwn. Os dylai fod yn waith i chi, gofynnwch i’r trefnydd.
error-sign-in-title = Mewngofnodwch yn gyntaf
error-sign-in-body = Mae’r dudalen hon ar gyfer staff sydd wedi mewngofnodi.
error-cross-site-title = Ni ddaeth hwnnw o’r wefan hon
error-cross-site-body = Dim ond ffurflenni a anfonwyd o’n tudalennau ni a dderbyniwn. Ewch yn ôl, agorwch y dudalen eto a’i hanfon oddi yno.
error-stale-form-title = Roedd y dudalen honno wedi bod ar agor yn rhy hir
error-stale-form-body = Ewch yn ôl, copïwch yr hyn a ysgrifennoch os yw’n hir, ail-lwythwch y dudalen a’i hanfon eto. Ni chafodd dim ei anfon.
error-unreadable-title = Allen ni ddim darllen hwnnw
error-unreadable-body = Nid un o’n ffurflenni ni a gyrhaeddodd. Ewch yn ôl a rhowch gynnig arall arni.
error-too-large-title = Mae hynny’n ormod ar unwaith
error-too-large-body = Mae’r hyn a anfonoch yn hirach nag unrhyw ffurflen sydd gennym. Ewch yn ôl a’i wneud yn fyrrach.
error-too-slow-title = Cymerodd hynny’n rhy hir i gyrraedd
error-too-slow-body = Roedd y cysylltiad yn rhy araf. Ewch yn ôl a’i anfon eto. Ni chafodd dim ei anfon.
error-too-many-title = Gormod o geisiadau
error-too-many-body = Arhoswch ychydig a rhowch gynnig arall arni.
error-conflict-title = Roedd rhywun arall yno’n gyntaf
error-unavailable-title = Mae’n ddrwg gennym, mae’r gwasanaeth yn gorffwys am eiliad
error-unavailable-body = Allwn ni ddim cyrraedd ein cofnodion ar hyn o bryd. Ewch yn ôl a rhowch gynnig arall arni ymhen munud. Nid yw’r hyn a anfonoch ddiwethaf wedi’i gadw, felly cadwch gopi.
error-internal-title = Mae’n ddrwg gennym, mae rhywbeth o’i le ar ein hochr ni
error-internal-body = Rydym wedi gwneud nodyn ohono. Ewch yn ôl a rhowch gynnig arall arni. Os yw’n aros fel hyn, ysgrifennwch atom a dyfynnwch y rhif isod.

problem-question-empty = Ysgrifennwch eich cwestiwn
problem-question-short = Mae eich cwestiwn yn rhy fyr. Ysgrifennwch o leiaf { $limit } nod
problem-question-long = Mae eich cwestiwn yn rhy hir. Defnyddiwch { $limit } nod neu lai
problem-background-long = Mae’r cefndir yn rhy hir. Defnyddiwch { $limit } nod neu lai
problem-name-empty = Ysgrifennwch eich enw cyntaf
problem-name-long = Mae eich enw cyntaf yn rhy hir. Defnyddiwch { $limit } nod neu lai
problem-town-empty = Ysgrifennwch enw eich tref neu’ch pentref
problem-town-long = Mae enw’r dref yn rhy hir. Defnyddiwch { $limit } nod neu lai
problem-say-name-long = Mae sut i ddweud eich enw yn rhy hir. Defnyddiwch { $limit } nod neu lai
problem-email-empty = Ysgrifennwch eich cyfeiriad e-bost
problem-email-shape = Ysgrifennwch gyfeiriad e-bost fel enw@example.org
problem-note-empty = Ysgrifennwch reswm. Bydd yn gyhoeddus
problem-note-long = Mae hyn yn rhy hir. Defnyddiwch { $limit } nod neu lai

role-organiser = trefnydd
role-moderator = cymedrolwr
role-office = swyddfa’r cynrychiolydd
role-auditor = archwilydd

attribution = { $name } yn { $town }
attribution-nameless = Rhywun yn { $town }
attribution-townless = { $name }
attribution-unknown = Rhywun
attribution-others = { $who }, a { $count ->
    [one] { $count } arall
   *[other] { $count } arall
}

desk-nav-queue = Ciw
desk-nav-shortlist = Rhestr fer
desk-nav-sittings = Eisteddiadau
desk-nav-reasons = Rhesymau
desk-nav-staff = Staff

status-unconfirmed = yn aros i chi gadarnhau
status-queued = yn cael ei wirio
status-returned = wedi’i anfon yn ôl i’w aileirio
status-approved = ar agor
status-shortlisted = ar y rhestr fer
status-refused = heb ei dderbyn
status-merged = wedi’i uno â chwestiwn arall
status-withdrawn = wedi’i dynnu’n ôl

region-east-midlands = Dwyrain Canolbarth Lloegr
region-east-of-england = Dwyrain Lloegr
region-england = Lloegr
region-london = Llundain
region-north-east = Gogledd-ddwyrain Lloegr
region-north-west = Gogledd-orllewin Lloegr
region-northern-ireland = Gogledd Iwerddon
region-scotland = Yr Alban
region-south-east = De-ddwyrain Lloegr
region-south-west = De-orllewin Lloegr
region-wales = Cymru
region-west-midlands = Gorllewin Canolbarth Lloegr
region-yorkshire-and-the-humber = Swydd Efrog a’r Humber
