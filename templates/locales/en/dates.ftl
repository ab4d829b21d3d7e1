### Dates, times and ages. All arguments but $count are text, so that a year is not grouped.

dates-weekday-1 = Monday
dates-weekday-2 = Tuesday
dates-weekday-3 = Wednesday
dates-weekday-4 = Thursday
dates-weekday-5 = Friday
dates-weekday-6 = Saturday
dates-weekday-7 = Sunday

dates-month-1 = January
dates-month-2 = February
dates-month-3 = March
dates-month-4 = April
dates-month-5 = May
dates-month-6 = June
dates-month-7 = July
dates-month-8 = August
dates-month-9 = September
dates-month-10 = October
dates-month-11 = November
dates-month-12 = December

dates-long = { $weekday } { $day } { $month } { $year }
dates-short = { $day } { $month } { $year }
dates-moment = { $date }, { $time }

dates-noon = 12:00 noon
dates-midnight = 12:00 midnight
dates-time-am = { $hour }:{ $minute }am
dates-time-pm = { $hour }:{ $minute }pm

dates-age-moments = less than a minute
dates-age-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
dates-age-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
dates-age-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
dates-age-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
dates-age-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
dates-ago = { $age } ago
