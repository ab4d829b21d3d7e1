//! How a question will be read aloud, and whether its questioner has said that
//! this is right.
//!
//! Never: a name taken as confirmed because nobody answered.

use super::instant::Instant;
use chrono::Duration;
use sha2::{Digest, Sha256};

/// Most characters of the shorter words for reading aloud.
pub const SPOKEN_MAX: usize = 300;
/// Most messages about one question.
pub const MOST_MESSAGES: i64 = 40;
/// So long before the sitting the office wants to know.
const BEFORE_SITTING: i64 = 24;
/// So long at least a questioner has for it, if there is that much time.
const AT_LEAST: i64 = 12;

/// What is confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsRead<'a> {
    /// The question, word for word.
    pub body: &'a str,
    /// First name.
    pub first_name: &'a str,
    /// How to say it; may be empty.
    pub say_name: &'a str,
    /// Read without the name.
    pub is_anonymous: bool,
    /// Town as read out.
    pub town: &'a str,
}

impl AsRead<'_> {
    /// SHA-256 of all of it, in hex; another one when any part changes. The lengths stand before
    /// the parts, so that no two different readings can look alike.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        let name = if self.is_anonymous { ["", ""] } else { [self.first_name, self.say_name] };
        for part in [self.body, name[0], name[1], self.town] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
        hash.update([u8::from(self.is_anonymous)]);
        data_encoding::HEXLOWER.encode(&hash.finalize())
    }
}

/// Until when a questioner is asked to answer: a day before the sitting, but half a day after
/// being asked if that is later, and never after the sitting has begun.
pub fn deadline(asked: Instant, sits_at: Instant) -> Instant {
    let early = sits_at - Duration::hours(BEFORE_SITTING);
    early.max(asked + Duration::hours(AT_LEAST)).min(sits_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOREEN: AsRead<'static> = AsRead {
        body: "When will the damp be mended?",
        first_name: "Doreen",
        say_name: "",
        is_anonymous: false,
        town: "Wythenshawe",
    };

    #[test]
    fn another_word_name_or_town_is_another_reading() {
        let others = [
            AsRead { body: "When will the damp be mended", ..DOREEN },
            AsRead { first_name: "Dora", ..DOREEN },
            AsRead { say_name: "door-EEN", ..DOREEN },
            AsRead { town: "Leeds", ..DOREEN },
            AsRead { is_anonymous: true, ..DOREEN },
            AsRead { first_name: "Doree", say_name: "n", ..DOREEN },
        ];
        for other in others {
            assert_ne!(DOREEN.digest(), other.digest(), "{other:?}");
        }
        let nameless = AsRead { is_anonymous: true, ..DOREEN };
        // A name that is not read is no part of it.
        assert_eq!(nameless.digest(), AsRead { first_name: "Dora", ..nameless }.digest());
    }

    #[test]
    fn there_is_time_to_answer_but_none_after_the_sitting_began() {
        let hour = |h: i64| {
            Instant::from(chrono::DateTime::from_timestamp(1_800_000_000 + h * 3600, 0).unwrap())
        };
        assert_eq!(deadline(hour(0), hour(100)), hour(76));
        assert_eq!(deadline(hour(0), hour(30)), hour(12));
        assert_eq!(deadline(hour(0), hour(5)), hour(5));
    }
}
