//! Deciding a question: one file a verb. Each checks that nobody decided
//! meanwhile and that the act makes sense now, changes the question, appends to
//! the decision log and tells the questioner by mail, all in one transaction.
//!
//! Never: a decision without its row in the log.

mod amend;
mod approve;
mod correct;
mod merge;
mod refuse;
mod removal;
mod reword;
mod shortlist;
mod tell;
mod unmerge;
mod unshortlist;

pub use amend::amend;
pub use approve::approve;
pub use correct::{correct_topic, correct_town};
pub use merge::{Merged, merge};
pub use refuse::refuse;
pub use removal::{confirm_removal, decline_removal, propose};
pub use reword::reword;
pub use shortlist::shortlist;
pub use unmerge::unmerge;
pub use unshortlist::unshortlist;

use super::context::Context;
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::removal::RemovalState;
use crate::store::decisions::{self, NewDecision};
use crate::store::questions::{self, Change, Question};
use crate::store::sittings::{self, Sitting};
use crate::store::views::desk_question::has_slate;
use crate::store::{Conn, StoreError, appeals, holds, removals};

/// Who decides about which question, as they saw it.
#[derive(Debug, Clone)]
pub struct Decider {
    /// Who decides.
    pub staff: StaffId,
    /// Public code of the question.
    pub question: String,
    /// The version of the question that was on their page.
    pub version: i64,
}

/// Why a decision was not taken.
#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    /// Somebody else decided since the page was shown.
    #[error("decided meanwhile")]
    Overtaken,
    /// Somebody else has the question open and may be about to decide.
    #[error("held by somebody else")]
    Held,
    /// The act makes no sense where the question stands.
    #[error("not possible for a question that is {0:?}")]
    NotNow(QuestionStatus),
    /// The questioner asked for a second look, which has to be answered.
    #[error("an appeal waits")]
    AppealWaits,
    /// The sitting's slate is published, so that the shortlist and what belongs
    /// to it stay as they were.
    #[error("the slate is published")]
    SlatePublished,
    /// One person may not do this alone; it can be proposed.
    #[error("a second person is needed")]
    NeedsSecond,
    /// Somebody has proposed it already.
    #[error("proposed already")]
    Proposed,
    /// Who proposed it may not confirm it.
    #[error("the same person")]
    SamePerson,
    /// There is no such reason to choose.
    #[error("unknown reason")]
    UnknownReason,
    /// There is no such question to merge into.
    #[error("unknown target")]
    UnknownTarget,
    /// The target is for another sitting.
    #[error("the target is for another sitting")]
    OtherSitting,
    /// The target is the question itself, or is merged into it.
    #[error("the target is the question itself")]
    SameQuestion,
    /// The target is not open.
    #[error("the target is not open")]
    TargetNotOpen,
    /// The new words are the old ones.
    #[error("nothing is changed")]
    Unchanged,
    /// The database says no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What every decision needs: the question as it stands and its sitting.
struct Case {
    question: Question,
    sitting: Sitting,
    next: QuestionStatus,
    act: Act,
}

/// Finds the question and checks that the act may be done.
fn open_case(
    conn: &mut Conn,
    now: Instant,
    decider: &Decider,
    act: Act,
) -> Result<Case, DecideError> {
    let question = questions::get(conn, &decider.question)?;
    if question.version != decider.version {
        return Err(DecideError::Overtaken);
    }
    let held = holds::find_live(conn, question.id, now)?;
    if held.is_some_and(|hold| hold.staff_id != decider.staff) {
        return Err(DecideError::Held);
    }
    let next = question.status.after(act).ok_or(DecideError::NotNow(question.status))?;
    // Opened so, the questioner would get no answer, and whoever refused could give it.
    if act == Act::Approve && appeals::find_waiting(conn, question.id)?.is_some() {
        return Err(DecideError::AppealWaits);
    }
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let is_settled = matches!(act, Act::Shortlist | Act::Unshortlist | Act::Merge | Act::Unmerge);
    if is_settled && has_slate(conn, sitting.id)? {
        return Err(DecideError::SlatePublished);
    }
    Ok(Case { question, sitting, next, act })
}

impl Case {
    /// The change to the state that the act brings.
    fn change(&self, now: Instant) -> Change {
        Change { status: Some(self.next), status_at: Some(now), ..Change::default() }
    }

    /// Writes the change, unless somebody was faster. What is decided is held no longer.
    fn write(&self, conn: &mut Conn, change: &Change) -> Result<(), DecideError> {
        let question = &self.question;
        if !questions::update(conn, question.id, question.version, change)? {
            return Err(DecideError::Overtaken);
        }
        if let Some(status) = change.status {
            holds::delete(conn, question.id)?;
            // What goes another way needs no second person any more.
            if status.after(Act::Refuse).is_none() {
                let now = change.status_at.unwrap_or(question.status_at);
                removals::settle(conn, question.id, RemovalState::Lapsed, None, now)?;
            }
        }
        Ok(())
    }

    /// A row of the log about this question, to be filled in further.
    fn decision(&self, context: &Context, decider: &Decider, now: Instant) -> NewDecision {
        NewDecision {
            question_id: Some(self.question.id),
            staff_id: Some(decider.staff),
            ..NewDecision::new(context.reference("D"), self.sitting.id, self.act, now)
        }
    }

    /// Changes the state and appends a plain row; returns the row's public code.
    fn settle(
        &self,
        conn: &mut Conn,
        context: &Context,
        now: Instant,
        decider: &Decider,
    ) -> Result<String, DecideError> {
        self.write(conn, &self.change(now))?;
        let decision = self.decision(context, decider, now);
        decisions::append(conn, &decision)?;
        Ok(decision.reference)
    }
}
