//! When the queue will be empty, if things go on as they did: questions come until
//! the call closes and are decided at an even rate.
//!
//! Never: a promise; it is a sum that a person can check.

use super::instant::Instant;
use chrono::Duration;

/// How many came and how many were decided in a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Questions that came.
    pub came: i64,
    /// Questions that were decided.
    pub decided: i64,
    /// Hours in which they did.
    pub hours: i64,
}

/// What follows from a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forecast {
    /// Nothing waits.
    Empty,
    /// The last one is decided then.
    ClearedAt(Instant),
    /// So many still wait when the call closes.
    LeftAtClose(i64),
    /// The call is closed and nothing is decided.
    Never,
}

/// What becomes of `waiting` questions from `now` on, when the call closes at `closes`.
pub fn forecast(waiting: i64, rate: Rate, now: Instant, closes: Instant) -> Forecast {
    if waiting == 0 {
        return Forecast::Empty;
    }
    let is_open = now < closes;
    let came = if is_open { rate.came } else { 0 };
    let gain = rate.decided - came;
    // Minutes, rounded up, until nothing is left; whole numbers all the way.
    let minutes = |gain: i64| (waiting * rate.hours * 60 + gain - 1) / gain;
    let cleared = (gain > 0).then(|| now + Duration::minutes(minutes(gain)));
    match cleared {
        Some(at) if !is_open || at <= closes => Forecast::ClearedAt(at),
        _ if is_open => {
            let left = closes.seconds_since(now) / 60;
            let fewer = gain * left / (rate.hours * 60).max(1);
            Forecast::LeftAtClose((waiting - fewer).max(0))
        }
        _ => Forecast::Never,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: i64) -> Instant {
        Instant::EPOCH + Duration::hours(hour)
    }

    fn hourly(came: i64, decided: i64) -> Rate {
        Rate { came, decided, hours: 1 }
    }

    #[test]
    fn a_queue_that_shrinks_is_empty_at_a_time() {
        let found = forecast(100, hourly(10, 60), at(0), at(24));
        assert_eq!(found, Forecast::ClearedAt(at(2)));
        let daily = Rate { came: 0, decided: 48, hours: 24 };
        assert_eq!(forecast(96, daily, at(0), at(100)), Forecast::ClearedAt(at(48)));
    }

    #[test]
    fn what_is_not_done_by_the_close_is_counted() {
        assert_eq!(forecast(3_000, hourly(10, 20), at(0), at(24)), Forecast::LeftAtClose(2_760));
        assert_eq!(forecast(100, hourly(20, 10), at(0), at(10)), Forecast::LeftAtClose(200));
        assert_eq!(forecast(7, hourly(0, 0), at(0), at(10)), Forecast::LeftAtClose(7));
    }

    #[test]
    fn after_the_close_nothing_comes_any_more() {
        assert_eq!(forecast(100, hourly(90, 50), at(30), at(24)), Forecast::ClearedAt(at(32)));
        assert_eq!(forecast(100, hourly(5, 0), at(30), at(24)), Forecast::Never);
        assert_eq!(forecast(0, hourly(5, 0), at(30), at(24)), Forecast::Empty);
    }
}
