# Tudalennau sydd ond yn dweud rhywbeth. Gweler src/web/public/content.rs: mae pob llinell yn baragraff, "- " yn dechrau eitem mewn rhestr.

content-no-owner = (heb ei lenwi eto: copi i’w dreialu yw hwn)

how-it-works-title = Sut mae’n gweithio
how-it-works-lede = Chi sy’n gofyn. Mae eraill yn cefnogi’r cwestiynau y maen nhw am eu clywed. Yna mae cynrychiolydd yn sefyll ac yn eu gofyn.
how-it-works-1-head = Gofyn
how-it-works-1-text =
    Ysgrifennwch un cwestiwn o hyd at 300 nod, eich enw cyntaf a’ch tref.
    Anfonwn god i’ch cyfeiriad e-bost, er mwyn gwybod bod person y tu ôl iddo. Nid oes neb arall yn gweld y cyfeiriad.
    Cyn i chi anfon, dangoswn yn union beth fydd yn gyhoeddus.
how-it-works-2-head = Mae person yn ei ddarllen
how-it-works-2-text =
    Mae cymedrolwr yn darllen pob cwestiwn. Gall ei gymeradwyo, gofyn i chi ei aileirio, ei uno ag un sy’n gofyn yr un peth, neu ei wrthod gyda rheswm.
    Cewch e-bost bob tro. Mae pob penderfyniad yn y cofnod penderfyniadau cyhoeddus.
how-it-works-3-head = Cefnogi cwestiynau
how-it-works-3-text = Pwyswch y botwm o dan bob cwestiwn yr hoffech ei glywed. Gallwch gefnogi cynifer ag y mynnwch, a rhoi’r gorau i gefnogi un nes i’r alwad gau.
how-it-works-4-head = Dewis
how-it-works-4-text = Pan fydd yr alwad yn cau, mae cymedrolwyr yn cynnig cwestiynau a rheol gyhoeddedig sy’n dewis o’u plith. Cyhoeddir y cwestiynau a ddewiswyd gyda rheswm dros bob un.
how-it-works-5-head = Gofyn ac ateb
how-it-works-5-text =
    Mae’r cynrychiolydd yn gofyn y cwestiynau air am air, gyda’ch enw cyntaf a’ch tref.
    Wedyn mae un person yn cofnodi’r hyn a ofynnwyd a’r hyn a atebwyd, a’r ail yn ei gadarnhau. Yna rydym yn dweud wrth bawb a ofynnodd neu a gefnogodd y cwestiwn. Gall y sawl a’i gofynnodd ddweud unwaith bod y dyfarniad yn anghywir; rhywun arall sy’n penderfynu.

how-questions-are-chosen-title = Sut y caiff cwestiynau eu dewis
how-questions-are-chosen-lede = Rheol sy’n dewis, nid chwaeth person. Fe’i lluniwyd fel y caiff llawer o bobl wahanol eu clywed, nid dim ond y grŵp mwyaf.
how-questions-are-chosen-1-head = Beth sy’n mynd i mewn
how-questions-are-chosen-1-text =
    Y cwestiynau y mae cymedrolwyr yn eu cynnig, a phwy sy’n cefnogi pob un. Caiff cwestiynau sy’n gofyn yr un peth eu huno a’u cyfrif fel un.
    Mae’r trefnydd hefyd yn gosod terfynau cyn dewis, er enghraifft dau gwestiwn ar y mwyaf o un rhanbarth. Cyhoeddir y terfynau.
how-questions-are-chosen-2-head = Y rheol
how-questions-are-chosen-2-text =
    Mae pawb a gefnogodd gwestiwn yn cael cyfran gyfartal o’r llais.
    Cymerir cwestiwn pan all y bobl y tu ôl iddo dalu amdano gyda’i gilydd o’u cyfrannau. Yr un yw pris pob cwestiwn, felly mae cyfrannau’r rhai sydd wedi’u clywed yn cael eu defnyddio.
    Os oes lleoedd ar ôl, mae cyfran pawb yn tyfu eto ar yr un cyflymder. Ni chaiff neb ei glywed ddwywaith cyn i eraill gael eu clywed unwaith.
    Nid oes neb yn cael mwy nag un cwestiwn, ac ni chymerir dau gwestiwn sy’n gofyn yr un peth.
how-questions-are-chosen-3-head = Cwestiynau cyfartal
how-questions-are-chosen-3-text = Os yw dau gwestiwn yn hollol gyfartal, rhif na allai neb ei wybod o’r blaen sy’n penderfynu. Rydym yn selio ei hanner pan gyhoeddir yr eisteddiad; daw’r hanner arall o’r tu allan ar ôl i’r alwad gau. Cyhoeddir y ddau.
how-questions-are-chosen-4-head = Gall pobl ymyrryd, yn agored
how-questions-are-chosen-4-text = Caiff y trefnydd fynnu cwestiwn neu adael un allan, neu newid y canlyniad, gyda rheswm. Dangosir pob newid o’r fath wrth ymyl y cwestiwn ac yn y cofnod penderfyniadau.
how-questions-are-chosen-5-head = Yr hyn y mae’n ei addo
how-questions-are-chosen-5-text =
    - Mae gan bob cefnogwr yr un llais, faint bynnag o gwestiynau y mae’n eu cefnogi.
    - Nid oes neb yn cael ail gwestiwn ar y rhestr cyn i’r rheol chwilio am bobl sydd heb yr un.
    - Caiff grŵp sy’n cefnogi’r un cwestiwn, ac sy’n ddigon mawr, ei glywed. Mae tudalen pob rhestr yn dweud pa mor fawr oedd “digon mawr”, ac yn enwi’r grŵp mwyaf a adawyd allan.
    - Mae gan bob cwestiwn ar y rhestr fer ei reswm: pam y’i dewiswyd, neu pam na ddewiswyd ef.
    - Mae’r un cwestiynau a’r un cefnogaethau bob amser yn rhoi’r un rhestr.
how-questions-are-chosen-6-head = Yr hyn nad yw hyn yn ei addo
how-questions-are-chosen-6-text =
    - Mae’n deg i’r bobl a gymerodd ran. Nid nhw yw’r wlad gyfan.
    - Mae cwestiwn a anfonwyd ar y diwrnod olaf wedi cael llai o amser i gael ei weld. Mae rhestrau’n dangos cwestiynau na welwyd yn aml yn gyntaf, i wneud iawn am beth o hynny.
    - Mae penderfynu bod dau gwestiwn yn gofyn yr un peth yn bŵer sydd gan gymedrolwyr. Dyna pam y cyhoeddir pob uno.
    - Mae grŵp trefnus yn cael ei gyfran. Ni ddylai gael mwy.
    - Dewisiadau yw’r terfynau, nid gwyddoniaeth. Fe’u cyhoeddir er mwyn i chi allu anghytuno â nhw.
how-questions-are-chosen-7-head = Gwiriwch ef eich hun
how-questions-are-chosen-7-text =
    Mae cofnod ar dudalen pob rhestr o dan “Gwiriwch ef eich hun”. Mae’n cynnwys y cwestiynau, y terfynau, faint o bobl sy’n cefnogi beth, a phob cam.
    Gyda’r rhaglen hon ar eich cyfrifiadur eich hun, mae “pqt verify record.json” yn rhedeg y rheol eto ac yn dweud a yw’n rhoi’r un rhestr.
    Ni ellir dod o hyd i’r un cefnogwr yn y cofnod: symiau yw’r hyn a ddywed am gefnogaethau.

rules-title = Rheolau ar gyfer cwestiynau
rules-lede = Mae croeso i gwestiynau caled. Y rheolau hyn yw’r unig sail dros wrthod cwestiwn.
rules-1-head = Cwestiwn da
rules-1-text =
    - mae’n gofyn un peth
    - mae’n sôn am rywbeth y gall y sawl a holir ei wneud neu ei benderfynu
    - gellir ei ddeall pan gaiff ei ddarllen yn uchel
    - mae yn Gymraeg neu yn Saesneg
rules-2-head = Yr hyn y caiff cymedrolwyr ei wneud
rules-2-text =
    - ei gymeradwyo, neu ei gynnig i’w ddewis
    - gofyn i chi ei aileirio
    - newid gair neu ddau, gan gadw eich geiriad cyntaf a dangos y ddau
    - ei uno â chwestiwn sy’n gofyn yr un peth, gyda phawb sy’n ei gefnogi
    - ei wrthod am un o’r rhesymau isod
    Ni chânt wrthod cwestiwn oherwydd ei farn.
rules-3-head = Os ydych yn anghytuno
rules-3-text = Gallwch ofyn am ail olwg, unwaith, o fewn pythefnos: ar eich tudalen eich hun, neu drwy’r ddolen yn ein neges. Cymedrolwr gwahanol sy’n penderfynu ac yn dweud pam wrthych. Mae’n mynd i’r cofnod penderfyniadau. Am unrhyw beth arall ysgrifennwch at { $contact }.
rules-reasons = Rhesymau dros wrthod
rules-reasons-caption = Mae pob gwrthodiad yn enwi un o’r rhain
rules-reason = Rheswm
rules-means = Beth mae’n ei olygu
rules-shown = A ddangosir y cwestiwn o hyd?
rules-shown-yes = Gwneir, gyda’r rheswm
rules-shown-no = Na, dim ond y rheswm

privacy-title = Preifatrwydd
privacy-lede = Cadwn ychydig, dangoswn lai, ac nid ydym yn trosglwyddo dim.
privacy-1-head = Pwy sy’n gyfrifol
privacy-1-text =
    { $owner }
    Ysgrifennwch at { $contact } am unrhyw beth ar y dudalen hon.
privacy-2-head = Yr hyn y gall pawb ei weld
privacy-2-text =
    - eich cwestiwn a’i gefndir
    - eich enw cyntaf, oni bai i chi ofyn i ni ei hepgor
    - eich tref
    - yr hyn a benderfynwyd am y cwestiwn
privacy-3-head = Yr hyn a gadwn ni yn unig
privacy-3-text =
    - eich cyfeiriad e-bost, wedi’i gloi ag allwedd, i anfon cod a newyddion am eich cwestiwn atoch
    - pa gwestiynau rydych yn eu cefnogi
    - sut i ddweud eich enw, ar gyfer y cynrychiolydd
    Nid ydym yn cadw cofnod o’r hyn a ddarllenwch, ac nid ydym yn defnyddio hysbysebion na thracio.
privacy-4-head = Pam y cawn wneud hyn
privacy-4-text = Rydych yn cytuno pan fyddwch yn gofyn neu’n cefnogi cwestiwn, a chadwn y geiriad y cytunoch iddo. Gallwch dynnu hynny’n ôl unrhyw bryd.
privacy-5-head = Eich hawliau
privacy-5-text =
    Gallwch ofyn am weld yr hyn sydd gennym amdanoch, am ei gywiro neu ei ddileu, neu am gopi.
    Ysgrifennwch at { $contact }. Os nad ydych yn fodlon ar ein hateb, gallwch gwyno wrth y Comisiynydd Gwybodaeth (ico.org.uk).

cookies-title = Cwcis
cookies-lede = Nid oes angen cwci i ddarllen. Mae dau, a dim ond ar ôl i chi wneud rhywbeth sydd ei angen y gosodir pob un.
cookies-1-head = Y cwci “pqt” (ar wefan ddiogel “__Host-pqt”)
cookies-1-text = Fe’i gosodir pan gadarnhewch eich cyfeiriad e-bost. Mae’n dal rhif ar hap, fel nad oes angen cod arnoch ar gyfer y cwestiwn nesaf a gefnogwch. Mae’n para { $days } o ddiwrnodau, neu nes i chi allgofnodi.
cookies-2-head = Y cwci “pqt-desk” (ar wefan ddiogel “__Host-pqt-desk”)
cookies-2-text = Fe’i gosodir pan fydd aelod o’r staff yn mewngofnodi. Mae’n dal rhif ar hap ac yn para nes iddynt allgofnodi neu gau’r porwr.
cookies-3-head = Yr hyn sy’n aros ar ddyfais mewn eisteddiad
cookies-3-text = Mae’r olwg y mae swyddfa’r cynrychiolydd yn dilyn eisteddiad â hi yn cadw ei hun ar y ddyfais, a’r marciau a wneir arni nes eu hanfon, er mwyn iddi weithio heb gysylltiad. Cedwir y dudalen am ddau ddiwrnod ar y mwyaf. Mae allgofnodi yn dileu popeth. Nid yw’r un dudalen arall yn cadw dim.
cookies-4-head = Dim byd arall
cookies-4-text = Nid oes yr un wefan arall yn gosod cwci yma, ac ni all neb arall ddarllen ein rhai ni.

accessibility-title = Hygyrchedd
accessibility-lede = Dylai pawb allu gofyn. Gwnaed y gwasanaeth hwn i fodloni WCAG 2.2, lefel AA.
accessibility-1-head = Yr hyn y gallwch ei wneud
accessibility-1-text =
    - defnyddio pob tudalen â bysellfwrdd, darllenydd sgrin neu’ch llais
    - gwneud y testun bedair gwaith yn fwy heb golli dim
    - ei ddefnyddio heb JavaScript, ar hen ffôn, ar linell araf
    - darllen popeth yn Gymraeg ac yn Saesneg, yn olau neu’n dywyll
accessibility-2-head = Yr hyn y gwyddom nad yw’n dda eto
accessibility-2-text = Dangosir cwestiynau yn yr iaith y’u gofynnwyd. Nid ydym yn eu cyfieithu.
accessibility-3-head = Dywedwch wrthym
accessibility-3-text = Os oes rhywbeth yn eich rhwystro, ysgrifennwch at { $contact }. Os na allwch ddefnyddio’r ffurflen, anfonwch eich cwestiwn drwy e-bost ac fe’i rhown i mewn ar eich rhan.

contact-title = Cysylltu a chymorth
contact-lede = Mae person yn darllen pob neges.
contact-1-head = Ysgrifennwch atom
contact-1-text = { $contact }
contact-2-head = Dim cod wedi dod?
contact-2-text = Edrychwch yn y ffolder ar gyfer post diangen. Ar ôl ychydig funudau, gofynnwch am god newydd ar yr un dudalen. Anfonir pum e-bost y dydd ar y mwyaf i un cyfeiriad.
contact-3-head = Am un cwestiwn neu un dudalen
contact-3-text = Rhowch gyfeirnod y cwestiwn, neu’r rhif ar waelod y dudalen. Mae’n ein helpu i ddod o hyd i’r hyn a ddigwyddodd.

complaints-title = Cwynion ac apeliadau
complaints-lede = Os gwnaethom rywbeth o’i le, rydym am ei unioni.
complaints-1-head = Gwrthodwyd neu newidiwyd eich cwestiwn
complaints-1-text = A wrthodwyd ef? Gofynnwch am ail olwg ar eich tudalen eich hun, neu drwy’r ddolen yn ein neges: bydd cymedrolwr arall yn ei ddarllen eto ac yn dweud pam wrthych. A newidiwyd ef, neu a ydych yn anghytuno o hyd? Ysgrifennwch at { $contact } gyda’i gyfeirnod. Bydd trefnydd na wnaeth y penderfyniad yn ateb gyda rhesymau.
complaints-2-head = Mae cwestiwn ar y wefan hon yn eich niweidio
complaints-2-text = Dywedwch wrthym pa un a pham. Os yw’n datgelu pethau preifat neu os gallai dorri’r gyfraith, fe’i tynnwn i lawr yn gyntaf ac edrych arno wedyn.
complaints-3-head = Unrhyw beth arall
complaints-3-text = Ysgrifennwch at { $contact }. Os nad ydych yn fodlon o hyd, ysgrifennwch at y rhai sy’n atebol am y gwasanaeth hwn: { $owner }

imprint-title = Pwy sy’n rhedeg y gwasanaeth hwn
imprint-lede = Y bobl hyn sy’n atebol am yr hyn a gyhoeddir yma.
imprint-1-head = Yn gyfrifol
imprint-1-text =
    { $owner }
    { $imprint }
imprint-2-head = Cysylltu
imprint-2-text = { $contact }

source-title = Cod ffynhonnell
source-lede = Caiff unrhyw un ddarllen sut mae’r gwasanaeth hwn yn gweithio.
source-1-head = Pam y mae’n agored
source-1-text = Nid oes rhaid i chi gymryd ein gair am sut y caiff cwestiynau eu dewis. Gellir darllen a gwirio’r rhaglen sy’n eu dewis, a’r gweddill i gyd.
source-2-head = Gwirio dewis
source-2-text = Gyda’r cwestiynau a ddewiswyd cyhoeddwn yr hyn a aeth i mewn i’r dewis. Mae’r un rhaglen gyda’r un mewnbwn yn rhoi’r un canlyniad.
