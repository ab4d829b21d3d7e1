//! A sitting and its stages, as the public timeline shows them.
//!
//! Never: the present moment; callers pass it.

use super::instant::Instant;
use super::text_enum::text_enum;
use chrono::Duration;

text_enum! {
    /// The stage a sitting is in.
    Stage {
        /// The call has not opened yet.
        Announced => "announced",
        /// The call takes questions and upvotes.
        Open => "open",
        /// The last day of the call.
        Closing => "closing",
        /// The call is closed; moderators choose the shortlist.
        Shortlisting => "shortlisting",
        /// The slate is published.
        Published => "published",
        /// The sitting has begun; what was asked is being recorded.
        Asked => "asked",
        /// Every question of the slate has its record.
        Answered => "answered",
    }
}

/// What the stage depends on.
#[derive(Debug, Clone, Copy)]
pub struct Milestones {
    /// The call opens.
    pub call_opens_at: Instant,
    /// The call closes.
    pub call_closes_at: Instant,
    /// The sitting begins.
    pub sits_at: Instant,
    /// An edition of the slate is published.
    pub has_slate: bool,
    /// Each question of the slate is marked asked or not asked.
    pub is_answered: bool,
}

impl Milestones {
    /// The stage at `now`. A call counts as closing in its last day.
    pub fn stage(&self, now: Instant) -> Stage {
        if self.is_answered {
            Stage::Answered
        } else if self.has_slate && now >= self.sits_at {
            Stage::Asked
        } else if self.has_slate {
            Stage::Published
        } else if now >= self.call_closes_at {
            Stage::Shortlisting
        } else if now >= self.call_closes_at - Duration::days(1) && now >= self.call_opens_at {
            Stage::Closing
        } else if now >= self.call_opens_at {
            Stage::Open
        } else {
            Stage::Announced
        }
    }

    /// Whether questions and upvotes are taken at `now`.
    pub fn is_open(&self, now: Instant) -> bool {
        now >= self.call_opens_at && now < self.call_closes_at && !self.has_slate
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeZone, Utc};

    fn day(d: u32) -> Instant {
        Utc.with_ymd_and_hms(2026, 9, d, 12, 0, 0).unwrap().into()
    }

    fn sitting() -> Milestones {
        Milestones {
            call_opens_at: day(1),
            call_closes_at: day(10),
            sits_at: day(16),
            has_slate: false,
            is_answered: false,
        }
    }

    #[test]
    fn the_stages_follow_one_another() {
        let mut s = sitting();
        assert_eq!(s.stage(day(1) - Duration::hours(1)), Stage::Announced);
        assert_eq!(s.stage(day(2)), Stage::Open);
        assert_eq!(s.stage(day(10) - Duration::hours(2)), Stage::Closing);
        assert_eq!(s.stage(day(10)), Stage::Shortlisting);
        s.has_slate = true;
        assert_eq!(s.stage(day(12)), Stage::Published);
        assert_eq!(s.stage(day(16)), Stage::Asked);
        s.is_answered = true;
        assert_eq!(s.stage(day(17)), Stage::Answered);
    }

    #[test]
    fn the_call_takes_nothing_at_its_closing_time() {
        assert!(sitting().is_open(day(1)));
        assert!(!sitting().is_open(day(10)));
    }
}
