### Yr hyn y dylai cymedrolwyr edrych arno mewn cwestiwn. Awgrymiadau, byth penderfyniadau.

flag-panel = Edrychwch ar y geiriau hyn
flag-panel-lede = Daeth y gwasanaeth o hyd i’r rhain drwy batrymau sefydlog. Awgrymiadau ydynt: gall fod yn anghywir, a chi sy’n penderfynu.
flag-in-question = yn y cwestiwn
flag-in-background = yn y cefndir

flag-filter = Beth i edrych arno
flag-filter-all = popeth
flag-filter-any = unrhyw beth i edrych arno

flag-email = edrych fel cyfeiriad e-bost
flag-email-why = Gallai pawb ysgrifennu i’r cyfeiriad hwn. Tynnwch ef oni bai ei fod yn perthyn i swyddfa.
flag-phone = edrych fel rhif ffôn
flag-phone-why = Gallai pawb ffonio’r rhif hwn. Tynnwch ef oni bai ei fod yn perthyn i swyddfa.
flag-national-insurance = edrych fel rhif Yswiriant Gwladol
flag-national-insurance-why = Dwy lythyren, chwe digid, un llythyren. Mae’n perthyn i un person ac ni ddylid ei ddangos.
flag-nhs = edrych fel rhif GIG
flag-nhs-why = Deg digid sy’n adio fel rhif GIG. Mae’n perthyn i un person ac ni ddylid ei ddangos.
flag-bank = edrych fel cyfrif banc neu gerdyn
flag-bank-why = Cod didoli, rhif cyfrif neu rif cerdyn. Ni ddylid ei ddangos.
flag-postcode = edrych fel cod post
flag-postcode-why = Dim ond ychydig o gartrefi sydd mewn cod post llawn. Gall yr hanner cyntaf fod yn ddigon.
flag-address = edrych fel cyfeiriad cartref
flag-address-why = Tŷ neu fflat gyda’i stryd. Efallai fod rhywun yn byw yno.
flag-person = edrych fel enw person
flag-person-why = Enw ar ôl teitl, neu ar ôl geiriau fel “fy nghymydog”. A yw hwn yn rhywun mewn bywyd cyhoeddus?
flag-link = edrych fel cyfeiriad gwe
flag-link-why = Gwelwch i ble mae’n arwain cyn ei gyhoeddi.
flag-abuse = rheg neu sarhad
flag-abuse-why = Gair a all frifo neu sarhau. Efallai mai dyfyniad ydyw.
flag-accusation = yn dweud bod rhywun wedi gwneud drwg
flag-accusation-why = Os nad yw wedi’i brofi, gall fod yn annheg â’r person hwnnw ac yn erbyn y gyfraith. Gofynnwch i rywun os nad ydych yn siŵr.
flag-no-question = ddim yn gofyn dim
flag-no-question-why = Nid oes marc cwestiwn, ac nid oes brawddeg sy’n dechrau fel cwestiwn.
flag-capitals = mewn priflythrennau
flag-capitals-why = Pedwar gair neu fwy yn olynol. Mae rhai pobl a rhai ffonau’n ysgrifennu felly. Gallwch ei newid.
flag-language = mewn iaith arall
flag-language-why = Nid yw’n edrych fel Saesneg na Chymraeg. Gofynnwch i rywun sy’n gallu ei ddarllen.
flag-off-topic = efallai ar bwnc arall
flag-off-topic-why = Nid oes yr un o’i eiriau hirach mewn cwestiwn arall ar y pwnc hwn, ond mae un mewn tri neu fwy ar bwnc arall. Gallwch newid y pwnc.

ask-check-contact-national-insurance = Mae’n ymddangos bod rhif Yswiriant Gwladol ynddo
ask-check-contact-nhs = Mae’n ymddangos bod rhif GIG ynddo
ask-check-contact-bank = Mae’n ymddangos bod cyfrif banc neu rif cerdyn ynddo
ask-check-contact-address = Mae’n ymddangos bod cyfeiriad cartref ynddo
ask-check-contact-person = Mae’n ymddangos bod enw rhywun ynddo
