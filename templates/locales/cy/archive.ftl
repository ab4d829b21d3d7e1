# Yr archif ar draws yr holl eisteddiadau: chwilio a chyfraddau ateb.

archive-title = Archif
archive-title-words = “{ $words }” yn yr archif
archive-search-lede = Pob cwestiwn a gyhoeddwyd, o bob eisteddiad, a’r hyn a ddaeth ohono.
archive-search = Chwilio’r archif
archive-words = Geiriau
archive-words-hint = Rhowch eiriau sy’n perthyn i’w gilydd rhwng “dyfynodau”.
archive-who = Cynrychiolydd
archive-year = Blwyddyn
archive-sitting = Eisteddiad
archive-verdict = Beth ddaeth ohono
archive-find = Chwilio
archive-all = Gweld yr archif gyfan
archive-sittings = Eisteddiadau
archive-cut = Mae rhagor. Rhestrir y { $most } diweddaraf; ychwanegwch air neu hidlydd i ddod o hyd i rai hŷn.
archive-cut-most = Mae rhagor. Dim ond { $most } a gymharwyd; ychwanegwch air neu hidlydd i’w cyfyngu.
archive-backers = { $count ->
    [one] Cefnogwyd gan 1 person.
   *[other] Cefnogwyd gan { $count } o bobl.
}
archive-empty = Nid oes dim yn yr archif eto
archive-empty-text = Pan gyhoeddir y cwestiwn cyntaf, bydd yma.
archive-none = Heb ddod o hyd i ddim
archive-none-text = Rhowch gynnig ar lai o eiriau, neu edrychwch drwy’r archif gyfan.
archive-see-rates = Faint o gwestiynau a ofynnwyd ac a atebwyd

rates-title = Gofynnwyd ac atebwyd
rates-lede = Faint o gwestiynau y dywedodd cynrychiolwyr y byddent yn eu gofyn, faint a ofynnwyd, a faint a gafodd ateb.
rates-by-who = Fesul cynrychiolydd
rates-by-topic = Fesul pwnc
rates-who = Cynrychiolydd
rates-topic = Pwnc
rates-all = Pawb
rates-pledged = addawyd
rates-asked = gofynnwyd
rates-share = Atebwyd, o’r rhai a farnwyd
rates-how = Mae eisteddiad yn cyfrif unwaith y bydd wedi dechrau. Bernir yr hyn a ddywedwyd mewn ateb fesul cwestiwn gan ddau berson; nid yw ymateb safonol yn ateb. Mae tudalen pob cwestiwn yn dweud beth a ddywedwyd.
rates-none = Nid oes eisteddiad ar ben eto
rates-none-text = Pan fydd cwestiynau wedi’u gofyn, cewch weld yma beth ddaeth ohonynt.

feed-title = { $about }: cwestiynau ac atebion
calendar-call = Galwad am gwestiynau: { $title }
calendar-about = Gofynnir cwestiynau i { $to }. { $link }
calendar-link = Rhoi’r dyddiadau yn eich calendr
feed-link = Ei ddilyn mewn darllenydd ffrydiau
