### Dyddiadau, amserau ac oedrannau. Testun yw pob gwerth ond $count, rhag rhoi coma mewn blwyddyn.

dates-weekday-1 = dydd Llun
dates-weekday-2 = dydd Mawrth
dates-weekday-3 = dydd Mercher
dates-weekday-4 = dydd Iau
dates-weekday-5 = dydd Gwener
dates-weekday-6 = dydd Sadwrn
dates-weekday-7 = dydd Sul

dates-month-1 = Ionawr
dates-month-2 = Chwefror
dates-month-3 = Mawrth
dates-month-4 = Ebrill
dates-month-5 = Mai
dates-month-6 = Mehefin
dates-month-7 = Gorffennaf
dates-month-8 = Awst
dates-month-9 = Medi
dates-month-10 = Hydref
dates-month-11 = Tachwedd
dates-month-12 = Rhagfyr

dates-long = { $weekday } { $day } { $month } { $year }
dates-short = { $day } { $month } { $year }
dates-moment = { $date }, { $time }

dates-noon = 12:00 hanner dydd
dates-midnight = 12:00 hanner nos
dates-time-am = { $hour }:{ $minute }am
dates-time-pm = { $hour }:{ $minute }pm

dates-age-moments = llai na munud
dates-age-minutes = { $count ->
    [two] { $count } funud
   *[other] { $count } munud
}
dates-age-hours = { $count } awr
dates-age-days = { $count ->
    [two] { $count } ddiwrnod
   *[other] { $count } diwrnod
}
dates-age-months = { $count ->
    [two] { $count } fis
   *[other] { $count } mis
}
# un flwyddyn, dwy flynedd, tair a phedair blynedd, pum mlynedd, chwe blynedd, saith mlynedd
dates-age-years = { $count ->
    [one] { $count } flwyddyn
    [two] { $count } flynedd
    [few] { $count } blynedd
    [4] { $count } blynedd
    [many] { $count } blynedd
   *[other] { $count } mlynedd
}
dates-ago = { $age } yn ôl
