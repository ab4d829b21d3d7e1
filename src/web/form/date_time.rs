//! A date with a time of day, typed in four fields (`partials/date-time`) and
//! read in a time zone.
//!
//! Never: a guess. A time that the clocks skip or show twice is asked for again.

use super::problems::Problems;
use crate::domain::instant::Instant;
use crate::web::extract::Visit;
use chrono::{Datelike, LocalResult, NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Tz;
use serde::Serialize;

/// The years that a sitting can be in; others are slips.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2199;

/// What was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedTime {
    /// Day of the month.
    pub day: String,
    /// Month as a number.
    pub month: String,
    /// Year with four digits.
    pub year: String,
    /// Time of day: `17:00`, `9.30`, `5pm`.
    pub time: String,
}

/// Why it is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateProblem {
    /// A field is empty.
    Empty,
    /// There is no such day.
    NoSuchDay,
    /// The time of day cannot be read.
    TimeShape,
    /// The clocks go forward over it.
    Skipped,
    /// The clocks go back, so it comes twice.
    Twice,
}

impl DateProblem {
    /// The Fluent key of the sentence.
    pub fn key(self) -> &'static str {
        match self {
            DateProblem::Empty => "problem-date-empty",
            DateProblem::NoSuchDay => "problem-date-day",
            DateProblem::TimeShape => "problem-date-time",
            DateProblem::Skipped => "problem-date-skipped",
            DateProblem::Twice => "problem-date-twice",
        }
    }
}

impl TypedTime {
    /// A moment as it would be typed in a zone.
    pub fn of(at: Instant, zone: Tz) -> TypedTime {
        let local = at.utc().with_timezone(&zone);
        TypedTime {
            day: local.day().to_string(),
            month: local.month().to_string(),
            year: local.year().to_string(),
            time: local.format("%H:%M").to_string(),
        }
    }

    /// The moment that was typed.
    ///
    /// # Errors
    /// See [`DateProblem`].
    pub fn read(&self, zone: Tz) -> Result<Instant, DateProblem> {
        let fields = [&self.day, &self.month, &self.year, &self.time];
        if fields.iter().any(|typed| typed.trim().is_empty()) {
            return Err(DateProblem::Empty);
        }
        let whole = |typed: &str| typed.trim().parse::<u32>().map_err(|_| DateProblem::NoSuchDay);
        let year = i32::try_from(whole(&self.year)?).map_err(|_| DateProblem::NoSuchDay)?;
        let day = NaiveDate::from_ymd_opt(year, whole(&self.month)?, whole(&self.day)?)
            .filter(|_| YEARS.contains(&year))
            .ok_or(DateProblem::NoSuchDay)?;
        let time = time_of_day(&self.time).ok_or(DateProblem::TimeShape)?;
        match zone.from_local_datetime(&day.and_time(time)) {
            LocalResult::Single(at) => Ok(at.to_utc().into()),
            LocalResult::None => Err(DateProblem::Skipped),
            LocalResult::Ambiguous(..) => Err(DateProblem::Twice),
        }
    }
}

/// `17:00`, `17.00`, `9:30`, `5pm`, `5:30 pm`.
fn time_of_day(typed: &str) -> Option<NaiveTime> {
    let plain: String =
        typed.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let (clock, half) = match (plain.strip_suffix("am"), plain.strip_suffix("pm")) {
        (Some(clock), _) => (clock, Some(0)),
        (_, Some(clock)) => (clock, Some(12)),
        _ => (plain.as_str(), None),
    };
    let (hour, minute) = match clock.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        None if half.is_some() => (clock, "00"),
        _ => return None,
    };
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
        None => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// The fields as `partials/date-time` wants them.
#[derive(Debug, Clone, Serialize)]
pub struct DateTimeField {
    id: String,
    name: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    day: String,
    month: String,
    year: String,
    has_time: bool,
    time: String,
}

impl DateTimeField {
    /// The four fields `{name}_day`, `{name}_month`, `{name}_year`, `{name}_time`.
    pub fn new(
        visit: &Visit,
        problems: &Problems,
        name: &str,
        key: &str,
        typed: &TypedTime,
    ) -> DateTimeField {
        DateTimeField {
            id: name.to_owned(),
            name: name.to_owned(),
            label: visit.word(key),
            hint: super::field::hint(visit, key),
            error: problems.at(visit, name),
            day: typed.day.clone(),
            month: typed.month.clone(),
            year: typed.year.clone(),
            has_time: true,
            time: typed.time.clone(),
        }
    }

    /// Another id on the page, when two forms have fields of the same name.
    pub fn id(mut self, id: &str) -> DateTimeField {
        self.id = id.to_owned();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(day: &str, month: &str, year: &str, time: &str) -> TypedTime {
        let [day, month, year, time] = [day, month, year, time].map(str::to_owned);
        TypedTime { day, month, year, time }
    }

    const LONDON: Tz = chrono_tz::Europe::London;

    #[test]
    fn a_time_is_read_in_its_zone_and_written_back() {
        let at = typed("16", "9", "2026", "12:00").read(LONDON).unwrap();
        assert_eq!(at.utc().to_rfc3339(), "2026-09-16T11:00:00+00:00");
        assert_eq!(TypedTime::of(at, LONDON), typed("16", "9", "2026", "12:00"));
        let there = typed("16", "9", "2026", "12:00").read(chrono_tz::Pacific::Auckland).unwrap();
        assert_eq!(there.utc().to_rfc3339(), "2026-09-16T00:00:00+00:00");
    }

    #[test]
    fn times_of_day_are_taken_as_people_write_them() {
        for (written, hour, minute) in [
            ("17:00", 17, 0),
            ("9.30", 9, 30),
            ("5pm", 17, 0),
            ("12:15 AM", 0, 15),
            ("12pm", 12, 0),
        ] {
            assert_eq!(time_of_day(written), NaiveTime::from_hms_opt(hour, minute, 0), "{written}");
        }
        for written in ["", "25:00", "17", "5:3", "13pm", "0pm", "half five", "١٧:٠٠x"] {
            assert_eq!(time_of_day(written), None, "{written}");
        }
    }

    #[test]
    fn what_is_no_moment_is_told_apart() {
        let said = |d, m, y, t| typed(d, m, y, t).read(LONDON).unwrap_err();
        assert_eq!(said("", "9", "2026", "12:00"), DateProblem::Empty);
        assert_eq!(said("31", "9", "2026", "12:00"), DateProblem::NoSuchDay);
        assert_eq!(said("1", "9", "26", "12:00"), DateProblem::NoSuchDay);
        assert_eq!(said("<b>", "9", "2026", "12:00"), DateProblem::NoSuchDay);
        assert_eq!(said("1", "9", "2026", "noonish"), DateProblem::TimeShape);
        assert_eq!(said("29", "3", "2026", "01:30"), DateProblem::Skipped);
        assert_eq!(said("25", "10", "2026", "01:30"), DateProblem::Twice);
    }
}
