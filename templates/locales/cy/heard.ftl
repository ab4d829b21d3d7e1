# Yr hyn a ofynnwyd mewn eisteddiadau cynharach, i’r rhai sy’n paratoi’r nesaf.

heard-title = Yr hyn a ofynnwyd yn y pum eisteddiad diwethaf
heard-lede = O dan “Lleisiau newydd, nenfwd a phynciau” gallwch roi’r rhai a glywyd yn olaf, a’u trefi a’u pynciau gyda nhw. Mae’r tabl terfynau’n gosod y nifer mwyaf ar gyfer un pwnc.
heard-topic = { $topic }, { $count ->
    [one] unwaith
    [two] ddwywaith
    [few] deirgwaith
   *[other] { $count } gwaith
}
heard-like-title = Gofynnwyd o’r blaen
heard-like-none = Ni ofynnwyd dim byd tebyg yn y pum eisteddiad diwethaf.
