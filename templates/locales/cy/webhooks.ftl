# Bachau gwe: rhaglenni eraill y dywedir wrthynt beth sy’n digwydd.

webhooks-title = Bachau gwe
webhooks-lede = Mae bachyn gwe yn dweud wrth raglen arall beth sy’n digwydd yma: mae’r rhaglen honno’n rhoi cyfeiriad, ac anfonwn neges wedi’i llofnodi ato.
webhooks-none = Nid oes bachyn gwe wedi’i osod.
webhooks-name = Enw
webhooks-url = Cyfeiriad
webhooks-url-hint = Mae’n dechrau â https://
webhooks-events = Beth a ddywedir wrtho
webhooks-state = Cyflwr
webhooks-event-slate-published = cyhoeddir rhestr derfynol
webhooks-event-question-asked = gofynnir cwestiwn
webhooks-event-question-answered = sut yr atebwyd cwestiwn
webhooks-event-test = prawf
webhooks-is-on = ymlaen
webhooks-is-off = i ffwrdd
webhooks-add-title = Gosod bachyn gwe
webhooks-add = Ei osod
webhooks-secret = Ei gyfrinach
webhooks-secret-text = Mae ar y rhaglen arall angen hon i wirio mai gennym ni y daw neges. Copïwch hi nawr: unwaith yn unig y’i dangosir.
webhooks-try = Anfon neges brawf
webhooks-off = Ei ddiffodd
webhooks-on = Ei droi ymlaen
webhooks-off-text = Tra bo i ffwrdd, nid anfonir dim. Caiff ei ddiffodd ohono’i hun pan na ellid danfon pum neges yn olynol am ddiwrnod yr un.
webhooks-told = Beth a ddywedwyd wrtho
webhooks-told-none = Dim eto.
webhooks-told-when = { $when }, { $tries ->
    [0] heb roi cynnig arni eto
    [one] 1 cynnig
   *[other] { $tries } cynnig
}
webhooks-told-sent = wedi’i danfon
webhooks-told-failed = rhoddwyd y gorau iddi
webhooks-told-waiting = yn aros
webhooks-remove-title = Dileu’r bachyn gwe hwn
webhooks-remove-text = Fe’i hanghofir gyda’i gyfrinach a’r rhestr o’r hyn a ddywedwyd wrtho.
webhooks-remove = Ei ddileu
webhooks-problem-url-shape = Ysgrifennwch gyfeiriad tudalen we, er enghraifft https://example.org/hook
webhooks-problem-url-insecure = Ysgrifennwch gyfeiriad sy’n dechrau â https://
webhooks-problem-url-credentials = Ysgrifennwch y cyfeiriad heb enw a chyfrinair ynddo
webhooks-problem-url-private = Ysgrifennwch gyfeiriad y gall y rhyngrwyd cyhoeddus ei gyrraedd
webhooks-problem-events = Dewiswch beth a ddywedir wrtho
