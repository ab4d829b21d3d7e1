# Un weithred ar lawer o gwestiynau.

bulk-link = Penderfynu ar { $count } o gwestiynau ar unwaith
bulk-ticked = Gwneud rhywbeth arall â’r cwestiynau a diciwyd
bulk-title = Penderfynu ar lawer o gwestiynau ar unwaith
bulk-lede = { $count ->
    [0] Nid oes cwestiwn sy’n cyfateb i’ch dewis.
    [1000] Mae hyn ar gyfer y { $count } cwestiwn cyntaf. Byddwch yn eu gweld eto cyn i ddim gael ei wneud.
   *[other] Nifer y cwestiynau dan sylw: { $count }. Byddwch yn eu gweld eto cyn i ddim gael ei wneud.
}
bulk-act = Beth i’w wneud
bulk-act-approve = Cymeradwyo
bulk-act-shortlist = Rhoi ar y rhestr fer
bulk-act-unshortlist = Tynnu oddi ar y rhestr fer
bulk-act-refuse = Gwrthod
bulk-act-return = Dychwelyd i’w aileirio
bulk-reason = Rheswm, os ydych yn eu gwrthod
bulk-note = Nodyn
bulk-note-hint = Gall pob holwr a’r cyhoedd ddarllen hwn. Os ydych yn dychwelyd cwestiynau, dywedwch beth i’w newid. Fel arall gallwch ei adael yn wag.
bulk-look = Edrych arno’n gyntaf
bulk-problem-choose = Dewiswch beth i’w wneud
bulk-problem-nothing = Nid oes cwestiwn ar ôl sy’n cyfateb. Ewch yn ôl i’r ciw
bulk-problem-act = Ni ellir gwneud hyn i’r cwestiynau hyn. Dewiswch rywbeth arall
bulk-recent = Y troeon diwethaf
bulk-recent-line = { $act }, { $when }

bulk-heading-previewed = Edrychwch arno cyn iddo gael ei wneud
bulk-heading-done = Mae wedi’i wneud
bulk-heading-undone = Mae wedi’i ddadwneud
bulk-heading-dropped = Ni chafodd ei wneud
bulk-lede-previewed = Cwestiynau y penderfynir arnynt: { $count }.{ $left ->
    [0] {""}
   *[other] {" "}Wedi’u gadael allan: { $left }.
}
bulk-lede-done = Cwestiynau y penderfynwyd arnynt: { $count }.{ $left ->
    [0] {""}
   *[other] {" "}Wedi’u gadael allan: { $left }.
}
bulk-lede-undone = Cwestiynau sydd lle’r oeddent o’r blaen: { $count }.{ $left ->
    [0] {""}
   *[other] {" "}Wedi’u gadael fel y maent: { $left }.
}
bulk-lede-dropped = Cwestiynau a adawyd fel y maent: { $count }.
bulk-fact-act = Beth
bulk-fact-reason = Rheswm
bulk-fact-rule = Y rheol a enwir
bulk-fact-note = Nodyn
bulk-fact-sitting = Eisteddiad
bulk-fact-by = Pwy
bulk-fact-done = Gwnaed
bulk-fact-undone = Dadwnaed
bulk-will = Y rhai cyntaf
bulk-did = Y rhai cyntaf
bulk-run = { $act }: { $count ->
    [one] { $count } cwestiwn
   *[other] { $count } o gwestiynau
}
bulk-drop = Peidio â’i wneud
bulk-undo = Ei ddadwneud
bulk-undo-text = Gallwch ddadwneud hyn tan { $until }. Ni chaiff neb e-bost amdano cyn hynny.
bulk-too-late = Mae’n rhy hwyr i ddadwneud hyn. Gellir penderfynu ar bob cwestiwn ar ei dudalen ei hun o hyd.
bulk-left-held = Wedi’u gadael allan am fod cydweithwyr yn gweithio arnynt: { $count }
bulk-left-changed = Wedi’u gadael allan am fod rhywun wedi penderfynu arnynt: { $count }
bulk-left-second = Wedi’u gadael allan am fod angen ail berson: { $count }
bulk-left-kept = Wedi’u gadael fel y maent am fod rhywun wedi mynd ymlaen â nhw: { $count }
desk-done-bulk-dropped = Ni wnaed dim.
desk-act-undo = Dadwnaed y penderfyniad
log-act-undo = penderfyniad wedi’i ddadwneud
history-undo = Dadwnaed y penderfyniad
