# Negeseuon treial, ar eich peiriant eich hun.

devmail-title = Negeseuon y treial hwn
devmail-lede = Nid oes e-bost yn cael ei anfon ar y peiriant hwn. Rhestrir yma yr hyn a fyddai wedi mynd allan, y diweddaraf yn gyntaf.
devmail-none = Nid oes neges eto. Gall gymryd ychydig eiliadau.
devmail-to = At:
devmail-html = Gweld y neges fel y mae rhaglen e-bost yn ei dangos
