### Ail olwg ar wrthodiad: gofyn amdano, ei ateb, a chlywed amdano.

appeal-link = Gofyn am ail olwg
appeal-title = Gofyn am ail olwg
appeal-lede = Bydd cymedrolwr gwahanol yn darllen eich cwestiwn eto ac yn penderfynu. Cewch ofyn am hyn unwaith.
appeal-why-refused = Pam y’i gwrthodwyd
appeal-words = Pam y dylem edrych eto?
appeal-words-hint = Dim ond cymedrolwyr sy’n darllen hwn.
appeal-until = Gallwch ofyn tan: { $when }.
appeal-send = Gofyn am ail olwg
appeal-too-late = Mae’r amser i ofyn am ail olwg ar ben. Os ydych yn dal i feddwl ein bod yn anghywir, gallwch gwyno.
appeal-already = Rydych wedi gofyn am ail olwg ar hyn o’r blaen. Mae eich tudalen eich hun yn dweud ble mae’n sefyll.
appeal-problem-words = Dywedwch mewn ychydig eiriau pam y dylem edrych eto
appeal-mine-waiting = Gofynnoch am ail olwg. Byddwn yn ateb cyn: { $when }.
appeal-mine-dismissed = Edrychodd ail gymedrolwr arno, ac mae’r gwrthodiad yn sefyll:
appeal-mine-granted = Edrychodd ail gymedrolwr arno a thynnodd y gwrthodiad yn ôl:
appeal-rules = A wrthodwyd eich cwestiwn, a’ch bod yn meddwl bod hynny’n anghywir? Gallwch ofyn am ail olwg, unwaith, o fewn pythefnos: ar eich tudalen eich hun, neu drwy’r ddolen yn ein neges. Cymedrolwr gwahanol sy’n penderfynu ac yn dweud pam wrthych. Mae’n mynd i’r cofnod penderfyniadau.

appeal-nav = Ail olygon
appeal-link-waiting = { $count ->
    [one] Mae { $count } holwr yn aros am ail olwg
   *[other] Mae { $count } holwr yn aros am ail olwg
}
appeal-list-title = Ail olygon
appeal-list-lede = Mae’r holwyr hyn yn meddwl ein bod yn anghywir i wrthod eu cwestiwn. Ni all y sawl a’i gwrthododd ateb.
appeal-list-waiting = Yn aros am ateb
appeal-list-none = Nid oes neb yn aros am ateb.
appeal-list-answered = Wedi’u hateb
appeal-due = i’w ateb cyn { $when }
appeal-state-waiting = yn aros
appeal-state-late = yn hwyr
appeal-state-granted = tynnwyd y gwrthodiad yn ôl
appeal-state-dismissed = mae’r gwrthodiad yn sefyll
appeal-desk-title = Ail olwg
appeal-refusal = Y gwrthodiad
appeal-refused-by = { $who }, { $when }
appeal-refused-by-two = { $who }, fel y cynigiodd { $other }, { $when }
appeal-what = Yr hyn a ddywed yr holwr
appeal-asked-at = Gofynnwyd ar { $when }. I’w ateb cyn { $due }.
appeal-answered-by = { $who }, { $when }
appeal-answer-title = Yr ateb
appeal-own = Roedd gennych ran yn y gwrthodiad hwn, felly rhaid i rywun arall ateb.
appeal-outcome = Beth yw eich penderfyniad?
appeal-granted = Tynnu’r gwrthodiad yn ôl
appeal-granted-hint = Agorir y cwestiwn ar unwaith, fel pe bai wedi’i gymeradwyo.
appeal-dismissed = Gadael i’r gwrthodiad sefyll
appeal-dismissed-hint = Mae’r cwestiwn yn aros wedi’i wrthod, am yr un rheswm.
appeal-answer = Pam?
appeal-answer-hint = Mae’r holwr yn darllen hwn mewn neges, a phawb yn y cofnod penderfyniadau.
appeal-answer-send = Ateb
appeal-problem-outcome = Dewiswch eich penderfyniad
appeal-panel = Mae’r holwr yn gofyn am ail olwg ar y gwrthodiad hwn.
appeal-panel-link = Gweld yr hyn a ddywedant
appeal-waits = Mae’r holwr wedi gofyn am ail olwg ar y gwrthodiad hwn. Atebwch hynny yn lle, fel y cânt wybod.
desk-done-appeal-granted = Tynnwyd y gwrthodiad yn ôl, a dywedwyd wrth yr holwr.
desk-done-appeal-dismissed = Mae’r gwrthodiad yn sefyll, a dywedwyd wrth yr holwr.

log-act-appeal = gofynnwyd am ail olwg
log-act-overturn = tynnwyd y gwrthodiad yn ôl
log-act-uphold = mae’r gwrthodiad yn sefyll ar ôl ail olwg
history-appeal = Gofynnodd yr holwr am ail olwg
history-overturn = Tynnwyd y gwrthodiad yn ôl ar ôl ail olwg
history-uphold = Mae’r gwrthodiad yn sefyll ar ôl ail olwg
desk-act-appeal = Gofynnwyd am ail olwg
desk-act-overturn = Tynnwyd y gwrthodiad yn ôl
desk-act-uphold = Mae’r gwrthodiad yn sefyll

mail-appeal-granted-subject = Derbyniwyd eich cwestiwn ar gyfer “{ $sitting }” wedi’r cyfan
mail-appeal-granted-lead = Gofynnoch am ail olwg ar eich cwestiwn ar gyfer “{ $sitting }”. Darllenodd cymedrolwr arall ef a thynnodd y gwrthodiad yn ôl. Gall pobl ei weld a’i gefnogi yn awr.
mail-appeal-granted-link = Gweld eich cwestiwn
mail-appeal-dismissed-subject = Yr ail olwg ar eich cwestiwn ar gyfer “{ $sitting }”
mail-appeal-dismissed-lead = Gofynnoch am ail olwg ar eich cwestiwn ar gyfer “{ $sitting }”. Darllenodd cymedrolwr arall ef, ac mae’r gwrthodiad yn sefyll.
mail-appeal-dismissed-link = Gweld eich cwestiynau
mail-appeal-says = Yr hyn a ddywed yr ail gymedrolwr:
mail-appeal-complain = Os ydych yn meddwl na chadwasom at ein rheolau, gallwch gwyno:
