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

/// The wait after try number `attempts` (1 is the first): doubling from 30
/// seconds to at most 6 hours.
pub fn wait_after(attempts: i32) -> Duration {
    let doublings = attempts.clamp(1, 11) as u32 - 1;
    Duration::seconds((30 * 2_i64.pow(doublings)).min(6 * 3600))
}

/// How long a mail has waited in all after try number `attempts`, but for the
/// tries themselves.
pub fn waited_after(attempts: i32) -> Duration {
    (1..attempts).map(wait_after).sum()
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
    fn three_days_are_about_twenty_tries() {
        assert_eq!(waited_after(1), Duration::zero());
        assert_eq!(waited_after(3), Duration::seconds(90));
        assert!(waited_after(19) < Duration::hours(72));
        assert!(waited_after(22) >= Duration::hours(72));
    }
}
