//! Marks made in the hall while questions are put: which one stands, and when two
//! people say different things without having seen each other's.
//!
//! Never: the record of an answer; the office writes that down afterwards.

use super::instant::Instant;
use super::text_enum::text_enum;
use chrono::Duration;

text_enum! {
    /// What is marked on a question in the hall.
    HallMark {
        /// It was put.
        Asked => "asked",
        /// There was a reply to it.
        Answered => "answered",
        /// It was passed over.
        Skipped => "skipped",
        /// The mark before was a mistake: nothing has happened yet.
        Open => "open",
    }
}

/// Most marks in one message of a device.
pub const MOST_AT_ONCE: usize = 200;
/// Most marks at one sitting.
pub const MOST_MARKS: usize = 5_000;
/// Longest time, in seconds, that a mark may have waited on a device: two days.
const LONGEST_WAIT: i64 = 2 * 24 * 3600;
/// So long after a question was put, in seconds, a mark that arrives late still brings it to the wall.
const FRESH: i64 = 120;

/// A mark that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Made on the device, so that a mark sent twice is known.
    pub key: String,
    /// What it says.
    pub mark: HallMark,
    /// When it was made, by the clock of the service.
    pub marked_at: Instant,
    /// When it arrived.
    pub received_at: Instant,
    /// It arrived without having seen another that said otherwise.
    pub is_clash: bool,
}

/// How a new mark meets the one that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meeting {
    /// It was made knowing the one that stands, or there is none.
    Follows,
    /// It was made knowing the one that stands, but not yet that this one clashes with another.
    Unaware,
    /// It was made without knowing the one that stands, and says the same or goes on from it.
    Agrees,
    /// It was made without knowing the one that stands, and says otherwise.
    Clashes,
}

/// Whether `key` is one that a device of ours makes: 8 to 64 letters, digits and hyphens.
pub fn is_key(key: &str) -> bool {
    (8..=64).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// When a mark was made that has waited so long. Devices say how long, not when: their clocks differ.
pub fn made_at(now: Instant, seconds_ago: i64) -> Instant {
    now - Duration::seconds(seconds_ago.clamp(0, LONGEST_WAIT))
}

/// Whether a mark made then still says what is going on in the hall.
pub fn is_fresh(now: Instant, made_at: Instant) -> bool {
    now.seconds_since(made_at) <= FRESH
}

/// How a mark made at `made_at` by somebody who had last seen the mark `seen` (empty for none) meets
/// the one that stands.
pub fn meet(standing: Option<&Kept>, mark: HallMark, seen: &str, made_at: Instant) -> Meeting {
    match standing {
        None => Meeting::Follows,
        // A device that sends several in a row does not know yet that the first one clashed.
        Some(kept) if kept.key == seen && kept.is_clash && made_at < kept.received_at => {
            Meeting::Unaware
        }
        Some(kept) if kept.key == seen => Meeting::Follows,
        Some(kept) if kept.mark == mark => Meeting::Agrees,
        // Nobody is answered who has not asked.
        Some(kept) if (kept.mark, mark) == (HallMark::Asked, HallMark::Answered) => Meeting::Agrees,
        Some(_) => Meeting::Clashes,
    }
}

/// When a question was put, by its marks in the order in which they stand: the last time it was marked
/// asked, or else answered; `None` when that was taken back or never said.
pub fn asked_at(marks: impl IntoIterator<Item = (HallMark, Instant)>) -> Option<Instant> {
    let mut asked = None;
    for (mark, at) in marks {
        asked = match mark {
            HallMark::Asked => Some(at),
            HallMark::Answered => asked.or(Some(at)),
            HallMark::Skipped | HallMark::Open => None,
        };
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::HallMark::*;
    use super::*;

    fn at(second: i64) -> Instant {
        Instant::from(chrono::DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap())
    }

    fn kept(mark: HallMark) -> Kept {
        Kept {
            key: "theirs-1".into(),
            mark,
            marked_at: at(10),
            received_at: at(20),
            is_clash: false,
        }
    }

    #[test]
    fn who_saw_the_mark_that_stands_may_change_it_to_anything() {
        assert_eq!(meet(None, Asked, "", at(5)), Meeting::Follows);
        assert_eq!(meet(None, Asked, "of another time", at(5)), Meeting::Follows);
        for mark in HallMark::ALL {
            assert_eq!(meet(Some(&kept(Skipped)), *mark, "theirs-1", at(5)), Meeting::Follows);
        }
    }

    #[test]
    fn who_did_not_see_it_clashes_unless_they_say_the_same() {
        assert_eq!(meet(Some(&kept(Skipped)), Asked, "", at(30)), Meeting::Clashes);
        assert_eq!(meet(Some(&kept(Skipped)), Skipped, "", at(30)), Meeting::Agrees);
        assert_eq!(meet(Some(&kept(Asked)), Answered, "old", at(30)), Meeting::Agrees);
        assert_eq!(meet(Some(&kept(Answered)), Asked, "old", at(30)), Meeting::Clashes);
        assert_eq!(meet(Some(&kept(Asked)), Open, "old", at(30)), Meeting::Clashes);
    }

    #[test]
    fn a_clash_is_not_settled_by_who_has_not_heard_of_it() {
        let clash = Kept { is_clash: true, ..kept(Asked) };
        assert_eq!(meet(Some(&clash), Answered, "theirs-1", at(19)), Meeting::Unaware);
        assert_eq!(meet(Some(&clash), Answered, "theirs-1", at(20)), Meeting::Follows);
    }

    #[test]
    fn a_device_says_how_long_ago_and_is_believed_within_reason() {
        assert_eq!(made_at(at(100), 40), at(60));
        assert_eq!(made_at(at(100), -40), at(100), "nothing is marked in the future");
        assert_eq!(made_at(at(100), i64::MAX), at(100 - LONGEST_WAIT));
        assert_eq!(made_at(at(100), i64::MIN), at(100));
        assert!(is_fresh(at(120), at(0)) && !is_fresh(at(121), at(0)));
    }

    #[test]
    fn keys_are_short_and_plain() {
        for good in ["12345678", "5f0c2c4e-9d3b-4a51-8a0e-3d1c5b7e9f10", &"a".repeat(64)] {
            assert!(is_key(good), "{good}");
        }
        for bad in ["", "1234567", &"a".repeat(65), "1234567<", "1234567ä", "12345 78"] {
            assert!(!is_key(bad), "{bad}");
        }
    }

    #[test]
    fn when_it_was_asked_follows_from_the_marks() {
        assert_eq!(asked_at([]), None);
        assert_eq!(asked_at([(Asked, at(1)), (Answered, at(5))]), Some(at(1)));
        assert_eq!(asked_at([(Answered, at(5))]), Some(at(5)));
        assert_eq!(asked_at([(Asked, at(1)), (Open, at(2))]), None);
        assert_eq!(asked_at([(Asked, at(1)), (Open, at(2)), (Asked, at(9))]), Some(at(9)));
        assert_eq!(asked_at([(Asked, at(1)), (Skipped, at(2))]), None);
    }
}
