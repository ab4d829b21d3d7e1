# Cefnogi cwestiwn, a'r tro cyntaf i rywun wneud hynny.

upvote-merged-title = Rydych yn cefnogi’r cwestiwn yr unwyd ef ag ef
upvote-merged-body = Mae’r cwestiwn hwn yn gofyn bron yr un peth ag un arall, felly unwyd y ddau. Mae eich pleidlais yn cyfrif dros y cwestiwn arall.
upvote-merged-link = Gweld y cwestiwn rydych yn ei gefnogi
upvote-own-title = Eich cwestiwn chi yw hwn
upvote-own-body = Mae eich cwestiwn eich hun bob amser yn cyfrif fel un rydych yn ei gefnogi. Does dim angen gwneud dim, ac ni ellir dadwneud hynny. Gallwch dynnu’r cwestiwn cyfan yn ôl ar eich tudalen eich hun.
upvote-not-open-title = Nid yw’r cwestiwn hwn ar agor
upvote-not-open-body = Ni chafodd ei dderbyn, felly ni all neb ei gefnogi.
upvote-early-title = Nid yw’r alwad wedi agor eto
upvote-early-body = Gallwch gefnogi cwestiynau ar gyfer { $sitting } o { $when } ymlaen.
upvote-closed-title = Mae’r alwad wedi cau
upvote-closed-body = Caeodd yr alwad ar gyfer { $sitting } ar { $when }. Mae’r pleidleisiau a gafwyd cyn hynny yn aros fel y maent.
upvote-to-question = Gweld y cwestiwn
upvote-to-sitting = Gweld yr eisteddiad
upvote-to-me = Fy nghwestiynau a’m pleidleisiau

back-title = Cefnogi’r cwestiwn hwn
back-link = Yn ôl
back-lede = Dywedwch wrthym pwy ydych chi unwaith. Wedyn gallwch gefnogi cwestiynau ag un clic.
back-first-name = Enw cyntaf
back-town = Tref neu bentref
back-town-hint = Rydym yn cyfrif pleidleisiau fesul tref a rhanbarth. Nid yw cefnogi cwestiwn yn dangos eich enw na’ch tref chi.
back-email = Cyfeiriad e-bost
back-email-hint = Anfonwn un neges atoch, i fod yn siŵr mai chi sydd yno. Nid oes neb arall yn gweld y cyfeiriad.
back-consent = Rwy’n cytuno eich bod yn cadw fy mhleidlais, fy nhref a’m cyfeiriad e-bost at y diben hwn
back-consent-hint = Gall cefnogi cwestiwn ddangos eich barn am wleidyddiaeth. Dim ond faint o bobl sy’n ei gefnogi, ac o ble, a ddangoswn. Gallwch dynnu’ch pleidlais yn ôl nes i’r alwad gau.
back-consent-missing = Ticiwch y blwch os ydych yn cytuno. Heb hynny ni chawn gadw eich pleidlais
back-send = Anfonwch y neges ataf
back-town-title = Pa dref sydd gennych mewn golwg?
back-town-lede = Mae mwy nag un “{ $town }”.
back-town-label = Eich tref
back-town-none = Dim un o’r rhain: cadwch “{ $town }” fel yr ysgrifennais ef
back-town-missing = Dewiswch eich tref, neu cadwch hi fel yr ysgrifennoch hi
back-town-send = Ymlaen
