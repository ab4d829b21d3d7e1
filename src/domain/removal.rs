//! Taking something away from the public: when it needs a second person.
//!
//! Never: who they are.

use super::question::QuestionStatus;
use super::text_enum::text_enum;

text_enum! {
    /// Where a proposal to remove a question stands.
    RemovalState {
        /// It waits for a second person.
        Open => "open",
        /// The second person agreed; the question is refused.
        Confirmed => "confirmed",
        /// It was turned down or taken back; the question stays.
        Declined => "declined",
        /// The question went another way meanwhile.
        Lapsed => "lapsed",
    }
}

/// When a refusal needs a second person.
#[derive(Debug, Clone, Copy)]
pub struct SecondPerson {
    /// Whether there is such a rule.
    pub is_on: bool,
    /// More backers than this, and it needs one though it is not public.
    pub backers: i64,
}

impl SecondPerson {
    /// Whether refusing a question that stands there, and that so many back, needs a second person.
    pub fn needed(self, status: QuestionStatus, backers: i64) -> bool {
        self.is_on && (status.is_open() || backers > self.backers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_public_or_has_many_backers_needs_two() {
        let rule = SecondPerson { is_on: true, backers: 50 };
        assert!(rule.needed(QuestionStatus::Approved, 0));
        assert!(!rule.needed(QuestionStatus::Queued, 50));
        assert!(rule.needed(QuestionStatus::Queued, 51));
        let off = SecondPerson { is_on: false, ..rule };
        assert!(!off.needed(QuestionStatus::Shortlisted, 1_000));
    }
}
