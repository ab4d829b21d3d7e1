//! A moment, in UTC, to the microsecond: what both databases keep exactly.
//!
//! Never: the present moment; that comes from the clock.

use chrono::{DateTime, Duration, NaiveDateTime, SubsecRound, Utc};

/// A moment in UTC, truncated to microseconds.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Instant(pub NaiveDateTime);

impl Instant {
    /// 1 January 1970, for "never".
    pub const EPOCH: Instant = Instant(DateTime::UNIX_EPOCH.naive_utc());

    /// The same moment as chrono has it.
    pub fn utc(self) -> DateTime<Utc> {
        self.0.and_utc()
    }

    /// Seconds from `earlier` to this; negative when this is the earlier one.
    pub fn seconds_since(self, earlier: Instant) -> i64 {
        (self.0 - earlier.0).num_seconds()
    }
}

impl From<DateTime<Utc>> for Instant {
    fn from(moment: DateTime<Utc>) -> Self {
        Instant(moment.naive_utc().trunc_subsecs(6))
    }
}

impl std::ops::Add<Duration> for Instant {
    type Output = Instant;
    fn add(self, span: Duration) -> Instant {
        Instant(self.0 + span)
    }
}

impl std::ops::Sub<Duration> for Instant {
    type Output = Instant;
    fn sub(self, span: Duration) -> Instant {
        Instant(self.0 - span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_kept_to_the_microsecond() {
        let fine = DateTime::from_timestamp(1, 123_456_789).expect("a fixed moment is valid");
        assert_eq!(Instant::from(fine).utc().timestamp_subsec_nanos(), 123_456_000);
    }
}
