//! A question: what state it is in and which acts may follow.
//!
//! Never: who may do the act; permissions belong to the web's extractors.

use super::decision::Act;
use super::text_enum::text_enum;

text_enum! {
    /// Where a question stands.
    QuestionStatus {
        /// Sent, but its supporter has not confirmed the address yet.
        Unconfirmed => "unconfirmed",
        /// Confirmed, awaiting a decision.
        Queued => "queued",
        /// Open to the public and to upvotes.
        Approved => "approved",
        /// Open, and put forward by a moderator for the selection.
        Shortlisted => "shortlisted",
        /// Refused with a reason.
        Refused => "refused",
        /// Sent back to its questioner for rewording.
        Returned => "returned",
        /// Joined to another question that says the same.
        Merged => "merged",
        /// Taken back by its questioner.
        Withdrawn => "withdrawn",
    }
}

impl QuestionStatus {
    /// Shown in lists, searched, and open to upvotes while the call lasts.
    pub fn is_open(self) -> bool {
        matches!(self, QuestionStatus::Approved | QuestionStatus::Shortlisted)
    }

    /// Has a public page of its own (a refused one may still be hidden by its reason).
    pub fn has_public_page(self) -> bool {
        matches!(
            self,
            QuestionStatus::Approved
                | QuestionStatus::Shortlisted
                | QuestionStatus::Refused
                | QuestionStatus::Merged
        )
    }

    /// The state after `act`, or `None` when the act makes no sense here.
    pub fn after(self, act: Act) -> Option<QuestionStatus> {
        use QuestionStatus::*;
        let awaits = matches!(self, Queued | Returned);
        match act {
            Act::Approve if awaits || self == Refused => Some(Approved),
            Act::Refuse if awaits || self.is_open() => Some(Refused),
            Act::Return if self == Queued => Some(Returned),
            Act::Amend if awaits || self.is_open() => Some(self),
            Act::Merge if awaits || self.is_open() => Some(Merged),
            Act::Unmerge if self == Merged => Some(Approved),
            Act::Shortlist if self == Queued || self == Approved => Some(Shortlisted),
            Act::Unshortlist if self == Shortlisted => Some(Approved),
            Act::Overturn if self == Refused => Some(Approved),
            Act::Uphold | Act::Appeal if self == Refused => Some(self),
            Act::Reword if self == Returned => Some(Queued),
            Act::Withdraw if awaits || self.is_open() || self == Unconfirmed => Some(Withdrawn),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queued_question_can_be_decided_every_way() {
        for act in [Act::Approve, Act::Refuse, Act::Return, Act::Amend, Act::Merge, Act::Shortlist]
        {
            assert!(QuestionStatus::Queued.after(act).is_some(), "{act:?}");
        }
    }

    #[test]
    fn an_unconfirmed_or_withdrawn_question_is_nobodys_to_decide() {
        for &act in Act::ALL {
            assert_eq!(QuestionStatus::Withdrawn.after(act), None);
            let may_withdraw = (act == Act::Withdraw).then_some(QuestionStatus::Withdrawn);
            assert_eq!(QuestionStatus::Unconfirmed.after(act), may_withdraw);
        }
    }

    #[test]
    fn a_questioner_rewords_only_what_was_returned() {
        for &status in QuestionStatus::ALL {
            let is_returned = status == QuestionStatus::Returned;
            let after = is_returned.then_some(QuestionStatus::Queued);
            assert_eq!(status.after(Act::Reword), after);
        }
    }

    #[test]
    fn a_refused_question_is_not_open_but_keeps_its_page() {
        assert!(!QuestionStatus::Refused.is_open());
        assert!(QuestionStatus::Refused.has_public_page());
    }
}
