# Tudalen y cefnogwr ei hun, ac atal negeseuon.

me-title = Fy nghwestiynau a’m pleidleisiau
me-back = Yn ôl i’m cwestiynau a’m pleidleisiau
me-questions-title = Fy nghwestiynau
me-questions-none = Nid ydych wedi gofyn cwestiwn eto.
me-upvotes-title = Cwestiynau rwy’n eu cefnogi
me-upvotes-none = Nid ydych yn cefnogi unrhyw gwestiwn ar hyn o bryd.
me-upvotes-list = Gweld y cwestiynau agored
me-reason = Pam na chafodd ei dderbyn:
me-return-note = Yr hyn y mae’r cymedrolwr yn ei ddweud:
me-merged = Fe’i hunwyd â chwestiwn arall sy’n gofyn bron yr un peth.
me-merged-link = Gweld y cwestiwn hwnnw
me-outcome-chosen = Mae ar y rhestr derfynol, yn rhif { $position }.
me-outcome-not-chosen = Ni chafodd ei ddewis ar gyfer y rhestr derfynol.
me-outcome-slate-link = Gweld y rhestr derfynol a’r rhesymau
me-outcome-not-asked = Roedd ar y rhestr derfynol, ond ni chafodd ei ofyn.
me-outcome-asked = Fe’i gofynnwyd. Rydym yn dal i wirio a gafodd ei ateb.
me-outcome-answered = Fe’i gofynnwyd, ac fe’i hatebwyd.
me-outcome-partly = Fe’i gofynnwyd, ac atebwyd rhan ohono.
me-outcome-not-answered = Fe’i gofynnwyd, ond ni chafodd ei ateb.
me-outcome-standard-reply = Fe’i gofynnwyd. Dim ond ateb parod a roddwyd, ac nid yw hynny’n ateb.
me-outcome-answer-link = Gweld yr hyn a gofnodwyd

me-sign-in-lede = Rhowch eich cyfeiriad e-bost. Anfonwn ddolen atoch i’ch cwestiynau a’ch pleidleisiau.
me-sign-in-email = Cyfeiriad e-bost
me-sign-in-email-hint = Yr un a ddefnyddioch wrth ofyn neu gefnogi cwestiwn.
me-sign-in-send = Anfonwch y ddolen ataf
me-sign-in-note = Os nad ydych wedi cymryd rhan o’r blaen, does dim i’w ddangos eto.

me-wishes-title = Negeseuon gennym ni
me-language = Iaith fy negeseuon
me-news = Anfonwch newyddion ataf am y cwestiynau rwy’n eu cefnogi
me-news-hint = Byddwch bob amser yn cael y negeseuon am eich cwestiynau eich hun.
me-wishes-save = Cadw
me-leaving-title = Gadael
me-sign-out-body = Ar gyfrifiadur a rennir, dywedwch wrth y porwr hwn am eich anghofio.
me-sign-out = Anghofio’r porwr hwn
me-delete-link = Dileu fy nghofnodion

me-reword-link = Aralleirio’r cwestiwn hwn
me-reword-title = Aralleirio eich cwestiwn
me-reword-lede = Newidiwch y geiriau ac anfonwch y cwestiwn eto. Bydd cymedrolwr yn ei ddarllen unwaith yn rhagor.
me-reword-text = Eich cwestiwn
me-reword-text-hint = Un neu ddwy frawddeg sy’n gorffen â gofynnod.
me-reword-background = Cefndir
me-reword-background-hint = Yr hyn y dylai pobl ei wybod er mwyn deall y cwestiwn.
me-reword-send = Anfon y cwestiwn eto

me-withdraw-link = Tynnu’r cwestiwn hwn yn ôl
me-withdraw-title = Tynnu eich cwestiwn yn ôl?
me-withdraw-body = Wedyn ni fydd neb yn gallu ei ddarllen na’i gefnogi, ac ni chaiff ei ofyn. Ni allwch ddadwneud hyn. Cewch ofyn cwestiwn arall tra bo’r alwad ar agor.
me-withdraw-send = Tynnu fy nghwestiwn yn ôl
me-withdraw-no = Na, cadwch fy nghwestiwn

me-refused-title = Ni ellir gwneud hyn nawr
me-refused-not-now = Nid yw’r cwestiwn yn aros am hyn mwyach. Mae eich tudalen eich hun yn dweud ble mae’n sefyll.
me-refused-slate = Mae rhestr derfynol yr eisteddiad hwn wedi’i chyhoeddi, felly mae ei chwestiynau’n aros fel y maent.
me-refused-merged = Unodd cymedrolwr gwestiynau pobl eraill â’ch un chi. Pe bai’n mynd, byddai eu cwestiynau nhw’n mynd hefyd. Ysgrifennwch atom os hoffech dynnu eich enw oddi arno.
me-refused-changed = Penderfynodd cymedrolwr am y cwestiwn hwn tra oedd y dudalen ar agor gennych. Mae eich tudalen eich hun yn dweud ble mae’n sefyll.

me-delete-title = Dileu fy nghofnodion?
me-delete-goes = Byddwn yn dileu eich cyfeiriad e-bost, eich enw cyntaf a’r hyn sy’n aros i gael ei anfon atoch. Caiff cwestiynau na chyhoeddwyd erioed eu tynnu’n ôl a’u gwagio.
me-delete-stays = Mae cwestiynau cyhoeddedig yn aros, heb eich enw: “Rhywun yn” eich tref. Mae eich pleidleisiau’n aros yn y cyfrif, heb eich enw. Mae rhestr derfynol sydd eisoes wedi’i chyhoeddi neu ei hargraffu yn cadw’r enw y’i cyhoeddwyd gydag ef.
me-delete-why = Rydym hefyd yn cadw marc wedi’i sgramblo o’ch cyfeiriad, a’ch tref. Ni ellir darllen y marc. Mae’n atal neb rhag cael ei gyfrif ddwywaith.
me-delete-final = Ni allwch ddadwneud hyn. Wedyn ni allwn ysgrifennu atoch am eich cwestiynau.
me-delete-send = Dileu fy nghofnodion
me-delete-no = Na, cadwch fy nghofnodion
me-deleted-title = Mae eich cofnodion wedi’u dileu
me-deleted-body = Mae’r porwr hwn wedi eich anghofio hefyd. Diolch am gymryd rhan.

unsubscribe-title = Atal y negeseuon hyn?
unsubscribe-body = Wedyn ni fyddwn yn anfon rhagor o newyddion atoch am y cwestiynau rydych yn eu cefnogi.
unsubscribe-keeps = Byddwch yn dal i gael negeseuon am eich cwestiynau eich hun, a’r rhai rydych chi’n gofyn amdanynt.
unsubscribe-send = Atal y negeseuon hyn
unsubscribe-done-title = Rydym wedi atal y negeseuon hyn
unsubscribe-done-body = Ni chewch ragor o newyddion am y cwestiynau rydych yn eu cefnogi. Mae eich pleidleisiau’n dal i gyfrif.
unsubscribe-undo = Rhowch fi yn ôl
unsubscribe-undone-title = Rydych yn cael y newyddion eto
unsubscribe-undone-body = Byddwn yn ysgrifennu atoch pan fydd newyddion am gwestiwn rydych yn ei gefnogi.
