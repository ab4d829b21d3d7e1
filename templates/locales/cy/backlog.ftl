# Pa mor hwyr yw’r ciw, a phwy wrthododd beth.

backlog-title = Gwaith sy’n aros
backlog-choose = Dewis eisteddiad
backlog-waiting = yn aros
backlog-oldest = yr hynaf, anfonwyd
backlog-none = dim
backlog-came-hour = daeth yn yr awr ddiwethaf
backlog-decided-hour = penderfynwyd yn yr awr ddiwethaf
backlog-came-day = daeth yn y diwrnod diwethaf
backlog-decided-day = penderfynwyd yn y diwrnod diwethaf
backlog-kept-back = wedi’u cadw’n ôl
backlog-rate-hour = Ar gyflymder yr awr ddiwethaf:
backlog-rate-day = Ar gyflymder y diwrnod diwethaf:
backlog-forecast-empty = Nid oes dim yn aros.
backlog-forecast-cleared = bydd y ciw yn wag ar { $when }.
backlog-forecast-left = { $count ->
    [0] ni fydd dim ar ôl pan fydd yr alwad yn cau ar { $when }.
   *[other] cwestiynau ar ôl pan fydd yr alwad yn cau ar { $when }: { $count }.
}
backlog-forecast-never = mae’r alwad wedi cau ac nid oes dim yn cael ei benderfynu.
backlog-overdue = { $count ->
    [0] Nid oes cwestiwn wedi aros mwy na { $hours } awr
   *[other] Cwestiynau sydd wedi aros mwy na { $hours } awr: { $count }
}
backlog-public-late = Mae llawer o gwestiynau wedi dod i mewn, felly mae’n cymryd mwy o amser nag y dylai i’w gwirio. Nid oes dim wedi’i golli. Byddwn yn e-bostio pawb pan fydd eu cwestiwn wedi’i wirio.

refusals-title = Gwrthodiadau
refusals-text = Defnyddiwch hwn i ddod o hyd i’r hyn a all fod yn annheg. Nid yw rhif uchel ar ei ben ei hun yn golygu bod rhywun wedi gwneud cam.
refusals-none = Nid oes dim wedi’i benderfynu eto
refusals-by-staff = Pwy
refusals-by-staff-caption = Yn ôl pwy benderfynodd
refusals-by-topic = Pwnc
refusals-by-topic-caption = Yn ôl pwnc
refusals-reasons-caption = Pob rheswm
refusals-decided = Penderfynwyd
refusals-refused = Gwrthodwyd
refusals-share = Cyfran

mail-late-subject = Mae eich cwestiwn ar gyfer “{ $sitting }” yn dal i aros
mail-late-lead = Nid yw eich cwestiwn ar gyfer “{ $sitting }” wedi’i wirio eto. Mae llawer o gwestiynau wedi dod i mewn, ac mae’n cymryd mwy o amser nag y dylai. Mae’n ddrwg gennym.
mail-late-next = Nid oes rhaid i chi wneud dim. Byddwn yn ysgrifennu atoch pan fydd wedi’i wirio.
mail-late-link = Gweld eich cwestiwn
