//! The life of a mail in the outbox, and how long to wait between tries.
//!
//! Never: sending.

use super::text_enum::text_enum;
use chrono::Duration;

text_enum! {
    /// Where a mail in the outbox stands.
    OutboxState {
        /// Waiting for its time.
        Queued => "queued",
        /// A worker is sending it.
        Leased => "leased",
        /// Handed to the mail server.
        Sent => "sent",
        /// Given up: refused for good, or too many tries.
        Failed => "failed",
    }
}

/// Tries before a mail is given up: about 72 hours with the waits below.
pub const MAX_ATTEMPTS: i32 = 20;

/// The wait after try number `attempts` (1 is the first): doubling from 30
/// seconds to at most 6 hours.
pub fn wait_after(attempts: i32) -> Duration {
    let doublings = attempts.clamp(1, 11) as u32 - 1;
    Duration::seconds((30 * 2_i64.pow(doublings)).min(6 * 3600))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_and_stop_growing_at_six_hours() {
        assert_eq!(wait_after(1), Duration::seconds(30));
        assert_eq!(wait_after(2), Duration::seconds(60));
        assert_eq!(wait_after(20), Duration::hours(6));
    }

    #[test]
    fn all_waits_together_are_about_three_days() {
        let all: i64 = (1..MAX_ATTEMPTS).map(|n| wait_after(n).num_seconds()).sum();
        assert!((60..=84).contains(&(all / 3600)), "{} hours", all / 3600);
    }
}
