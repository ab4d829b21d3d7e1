//! One act on many questions at once: what may be done so, and what became of
//! each question.
//!
//! Never: an act that needs a choice for each question, such as a merge.

use super::decision::Act;
use super::question::QuestionStatus;
use super::text_enum::text_enum;

/// Most questions of one batch.
pub const MOST: i64 = 1_000;

/// What may be done to many questions at once.
pub const ACTS: [Act; 5] =
    [Act::Approve, Act::Shortlist, Act::Unshortlist, Act::Refuse, Act::Return];

text_enum! {
    /// Where a batch stands.
    BatchState {
        /// Shown, and nothing done yet.
        Previewed => "previewed",
        /// Done.
        Done => "done",
        /// Done and undone again.
        Undone => "undone",
        /// Given up before it was done.
        Dropped => "dropped",
    }
}

text_enum! {
    /// What became of one question of a batch.
    LineOutcome {
        /// To be decided.
        Pending => "pending",
        /// Decided.
        Done => "done",
        /// Left out: a colleague works on it.
        Held => "held",
        /// Left out: somebody decided about it meanwhile.
        Changed => "changed",
        /// Left out: it needs a second person.
        Second => "second",
        /// Decided, and put back as it was.
        Undone => "undone",
        /// Decided, and left so when the batch was undone: somebody went on from there.
        Kept => "kept",
    }
}

/// The acts that may be done at once to questions that stand there.
pub fn acts_for(status: QuestionStatus) -> impl Iterator<Item = Act> {
    // Taking something away from the public is looked at one by one.
    let is_removal = move |act: &Act| *act == Act::Refuse && status.is_open();
    ACTS.into_iter().filter(move |act| status.after(*act).is_some() && !is_removal(act))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_public_is_not_removed_in_bulk() {
        assert_eq!(acts_for(QuestionStatus::Approved).collect::<Vec<_>>(), [Act::Shortlist]);
        assert_eq!(acts_for(QuestionStatus::Shortlisted).collect::<Vec<_>>(), [Act::Unshortlist]);
        assert_eq!(acts_for(QuestionStatus::Queued).count(), 4);
        assert_eq!(acts_for(QuestionStatus::Withdrawn).count(), 0);
    }
}
