//! Wall time: the one door to it, so that a test can stand still or jump a week.
//!
//! Instants are UTC and cut to microseconds, which is what both databases keep: an instant that was
//! stored and read back equals itself. A wall clock may step back; what must not (time-outs,
//! durations of a request) takes `std::time::Instant` instead.
//! Never: knows time zones; a sitting has its own.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use std::sync::{Arc, Mutex, PoisonError};

/// How far the clocks of two servers may differ: what expires is still taken this much later.
pub const TOLERANCE: TimeDelta = TimeDelta::minutes(5);

/// Digits after the second's point that both databases keep.
const MICROSECONDS: u16 = 6;

/// Tells the time. Clones of a fixed clock share its hands.
#[derive(Debug, Clone)]
pub struct Clock(Hands);

#[derive(Debug, Clone)]
enum Hands {
    System,
    Fixed(Arc<Mutex<DateTime<Utc>>>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Hands::System)
    }

    /// A clock that stands still until it is moved, for tests and the demo.
    pub fn fixed(instant: DateTime<Utc>) -> Self {
        Self(Hands::Fixed(Arc::new(Mutex::new(cut(instant)))))
    }

    /// The time now, in UTC, cut to microseconds.
    #[allow(clippy::disallowed_methods, reason = "the one door to wall time")]
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            Hands::System => cut(Utc::now()),
            Hands::Fixed(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Whether what expires at `expires_at` has done so, with [`TOLERANCE`] for clocks that differ.
    pub fn is_past(&self, expires_at: DateTime<Utc>) -> bool {
        self.now() - expires_at > TOLERANCE
    }

    /// Moves a fixed clock, and all its clones, by `step`; a negative step goes back.
    ///
    /// # Panics
    /// If this is the machine's clock, which only the machine may move.
    pub fn advance(&self, step: TimeDelta) {
        self.move_to(|at| at + step);
    }

    /// Sets a fixed clock, and all its clones, to `instant`.
    ///
    /// # Panics
    /// If this is the machine's clock, which only the machine may move.
    pub fn set(&self, instant: DateTime<Utc>) {
        self.move_to(|_| instant);
    }

    fn move_to(&self, next: impl FnOnce(DateTime<Utc>) -> DateTime<Utc>) {
        let Hands::Fixed(at) = &self.0 else {
            panic!("only a clock made by Clock::fixed can be moved");
        };
        let mut at = at.lock().unwrap_or_else(PoisonError::into_inner);
        *at = cut(next(*at));
    }
}

fn cut(instant: DateTime<Utc>) -> DateTime<Utc> {
    instant.trunc_subsecs(MICROSECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        "2026-03-04T12:00:00.123456789Z".parse().unwrap()
    }

    #[test]
    fn a_fixed_clock_stands_still_and_moves_with_its_clones() {
        let clock = Clock::fixed(noon());
        let clone = clock.clone();
        assert_eq!(clock.now(), clone.now());
        clock.advance(TimeDelta::days(7));
        assert_eq!(clone.now() - noon().trunc_subsecs(6), TimeDelta::days(7));
        clone.set(noon());
        assert_eq!(clock.now(), noon().trunc_subsecs(6));
    }

    #[test]
    fn instants_are_cut_to_microseconds() {
        assert_eq!(Clock::fixed(noon()).now().timestamp_subsec_nanos(), 123_456_000);
        assert_eq!(Clock::system().now().timestamp_subsec_nanos() % 1_000, 0);
    }

    #[test]
    fn what_has_just_expired_is_still_taken_for_clocks_that_differ() {
        let clock = Clock::fixed(noon());
        let expires_at = clock.now();
        assert!(!clock.is_past(expires_at));
        clock.advance(TOLERANCE);
        assert!(!clock.is_past(expires_at));
        clock.advance(TimeDelta::microseconds(1));
        assert!(clock.is_past(expires_at));
    }

    #[test]
    #[should_panic(expected = "Clock::fixed")]
    fn the_system_clock_cannot_be_moved() {
        Clock::system().advance(TimeDelta::seconds(1));
    }
}
