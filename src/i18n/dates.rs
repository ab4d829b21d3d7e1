//! Dates, times and ages as sentences, in both languages and any IANA time zone.
//!
//! Month and weekday names, and the order of the parts, are keys in `dates.ftl`.
//!
//! Never: the present time. Callers pass it in from the clock.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use fluent_bundle::FluentArgs;
use serde::{Deserialize, Serialize};

use super::{Catalogue, args};
use crate::domain::lang::Lang;

/// An instant together with the time zone in which people should read it.
///
/// Serialised as `{"at": "2015-09-16T11:00:00Z", "zone": "Europe/London"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The instant.
    pub at: DateTime<Utc>,
    /// The IANA time zone of the sitting or of the service.
    pub zone: Tz,
}

impl When {
    fn local(&self) -> DateTime<Tz> {
        self.at.with_timezone(&self.zone)
    }
}

/// A name that is in no time zone list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no time zone named {0:?}; names look like Europe/London")]
pub struct ZoneError(pub String);

/// The IANA time zone of that name, such as `Europe/London`.
///
/// # Errors
/// [`ZoneError`] carries the name back.
pub fn zone(name: &str) -> Result<Tz, ZoneError> {
    name.parse().map_err(|_| ZoneError(name.to_owned()))
}

impl Catalogue {
    /// "Wednesday 16 September 2015", "dydd Mercher 16 Medi 2015".
    pub fn long_date(&self, lang: Lang, on: NaiveDate) -> String {
        let weekday = format!("dates-weekday-{}", on.weekday().number_from_monday());
        let mut args = self.day_month_year(lang, on);
        args.set("weekday", self.word(lang, &weekday));
        self.say(lang, "dates-long", &args)
    }

    /// "16 September 2015", for tables and lists.
    pub fn short_date(&self, lang: Lang, on: NaiveDate) -> String {
        let args = self.day_month_year(lang, on);
        self.say(lang, "dates-short", &args)
    }

    /// The long date of an instant, read in its zone.
    pub fn day(&self, lang: Lang, when: &When) -> String {
        self.long_date(lang, when.local().date_naive())
    }

    /// The short date of an instant, read in its zone.
    pub fn short_day(&self, lang: Lang, when: &When) -> String {
        self.short_date(lang, when.local().date_naive())
    }

    /// Long date and time of day: "Wednesday 16 September 2015, 12:00 noon".
    pub fn moment(&self, lang: Lang, when: &When) -> String {
        let args = args![
            "date" => self.day(lang, when),
            "time" => self.time_of_day(lang, when)
        ];
        self.say(lang, "dates-moment", &args)
    }

    /// "12:00 noon", "2:30pm", "12:00 midnight".
    pub fn time_of_day(&self, lang: Lang, when: &When) -> String {
        let time: NaiveTime = when.local().time();
        let key = match (time.hour(), time.minute()) {
            (0, 0) => "dates-midnight",
            (12, 0) => "dates-noon",
            _ if time.hour12().0 => "dates-time-pm",
            _ => "dates-time-am",
        };
        let args = args![
            "hour" => time.hour12().1.to_string(),
            "minute" => format!("{:02}", time.minute())
        ];
        self.say(lang, key, &args)
    }

    /// To the second, for "counted at 14:02:05". The same in both languages.
    pub fn short_time(&self, when: &When) -> String {
        when.local().format("%H:%M:%S").to_string()
    }

    /// How long before `now` something happened, in its largest whole unit: "3 hours", "2 days".
    ///
    /// Days run to 60, then months of 30.44 days to 24, then years; a time still to come counts as just now.
    pub fn age(&self, lang: Lang, since: DateTime<Utc>, now: DateTime<Utc>) -> String {
        let (unit, count) = largest_unit(now - since);
        let args = args!["count" => count];
        self.say(lang, &format!("dates-age-{unit}"), &args)
    }

    /// [`Catalogue::age`] in a sentence of its own: "3 hours ago".
    pub fn ago(&self, lang: Lang, since: DateTime<Utc>, now: DateTime<Utc>) -> String {
        let args = args!["age" => self.age(lang, since, now)];
        self.say(lang, "dates-ago", &args)
    }

    fn day_month_year(&self, lang: Lang, on: NaiveDate) -> FluentArgs<'static> {
        let month = format!("dates-month-{}", on.month());
        // Text, not numbers: a year must not be grouped.
        args![
            "day" => on.day().to_string(),
            "month" => self.word(lang, &month),
            "year" => on.year().to_string()
        ]
    }
}

fn largest_unit(age: TimeDelta) -> (&'static str, i64) {
    let days = age.num_days();
    let months = days * 100 / 3044;
    if age.num_minutes() < 1 {
        ("moments", 0)
    } else if age.num_hours() < 1 {
        ("minutes", age.num_minutes())
    } else if days < 1 {
        ("hours", age.num_hours())
    } else if days < 60 {
        ("days", days)
    } else if months < 24 {
        ("months", months)
    } else {
        ("years", days * 100 / 36_525)
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    fn catalogue() -> Catalogue {
        Catalogue::load().expect("the shipped files load")
    }

    fn when(hour: u32, minute: u32, name: &str) -> When {
        When {
            at: Utc
                .with_ymd_and_hms(2015, 9, 16, hour, minute, 5)
                .single()
                .expect("a real instant"),
            zone: zone(name).expect("a zone"),
        }
    }

    #[test]
    fn noon_in_london_is_said_in_both_languages() {
        let noon = when(11, 0, "Europe/London");
        assert_eq!(catalogue().moment(Lang::En, &noon), "Wednesday 16 September 2015, 12:00 noon");
        assert_eq!(
            catalogue().moment(Lang::Cy, &noon),
            "dydd Mercher 16 Medi 2015, 12:00 hanner dydd"
        );
    }

    #[test]
    fn a_zone_far_away_reads_its_own_day() {
        let later = when(22, 30, "Pacific/Auckland");
        assert_eq!(catalogue().moment(Lang::En, &later), "Thursday 17 September 2015, 10:30am");
        assert_eq!(catalogue().short_time(&later), "10:30:05");
        assert_eq!(catalogue().time_of_day(Lang::Cy, &when(13, 2, "Europe/London")), "2:02pm");
        assert_eq!(
            catalogue().time_of_day(Lang::En, &when(23, 0, "Europe/London")),
            "12:00 midnight"
        );
    }

    #[test]
    fn an_unknown_zone_is_named() {
        assert_eq!(zone("Europe/Putney"), Err(ZoneError("Europe/Putney".to_owned())));
    }

    #[test]
    fn when_goes_to_json_and_back() {
        let noon = when(11, 0, "Europe/London");
        let json = serde_json::to_value(noon).expect("an instant serialises");
        assert_eq!(json["zone"], "Europe/London");
        let back: When = serde_json::from_value(json).expect("and reads back");
        assert_eq!(back, noon);
    }

    #[test]
    fn ages_grow_from_moments_to_years() {
        let now = when(11, 0, "UTC").at;
        let said = |lang, age| catalogue().age(lang, now - age, now);
        assert_eq!(said(Lang::En, TimeDelta::seconds(59)), "less than a minute");
        assert_eq!(said(Lang::En, TimeDelta::seconds(-9)), "less than a minute");
        assert_eq!(said(Lang::En, TimeDelta::minutes(1)), "1 minute");
        assert_eq!(said(Lang::En, TimeDelta::hours(3)), "3 hours");
        assert_eq!(said(Lang::En, TimeDelta::days(2)), "2 days");
        assert_eq!(said(Lang::En, TimeDelta::days(61)), "2 months");
        assert_eq!(said(Lang::En, TimeDelta::days(731)), "2 years");
        assert_eq!(catalogue().ago(Lang::En, now - TimeDelta::hours(3), now), "3 hours ago");
    }

    #[test]
    fn welsh_ages_mutate() {
        let now = when(11, 0, "UTC").at;
        let said = |age| catalogue().age(Lang::Cy, now - age, now);
        assert_eq!(said(TimeDelta::minutes(2)), "2 funud");
        assert_eq!(said(TimeDelta::hours(3)), "3 awr");
        assert_eq!(said(TimeDelta::days(1)), "1 diwrnod");
        assert_eq!(said(TimeDelta::days(2)), "2 ddiwrnod");
        assert_eq!(said(TimeDelta::days(3)), "3 diwrnod");
        assert_eq!(said(TimeDelta::days(61)), "2 fis");
        assert_eq!(said(TimeDelta::days(731)), "2 flynedd");
        assert_eq!(said(TimeDelta::days(366 * 4)), "4 blynedd");
        assert_eq!(said(TimeDelta::days(366 * 5)), "5 mlynedd");
        assert_eq!(catalogue().ago(Lang::Cy, now - TimeDelta::days(2), now), "2 ddiwrnod yn ôl");
    }

    #[test]
    fn every_month_and_weekday_has_a_name() {
        let catalogue = catalogue();
        for lang in Lang::ALL {
            assert!((1..=12).all(|n| catalogue.knows(lang, &format!("dates-month-{n}"))));
            assert!((1..=7).all(|n| catalogue.knows(lang, &format!("dates-weekday-{n}"))));
        }
    }
}
