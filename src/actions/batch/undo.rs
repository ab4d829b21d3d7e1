//! Undoing a batch: each question stands where it stood, to the moment; the log
//! says both; and the mails that nobody has sent yet are not sent.
//!
//! Never: a question that somebody went on with since; it is left as it is.

use super::STEP;
use crate::actions::Context;
use crate::domain::batch::{BatchState, LineOutcome};
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::store::batches::{self, Batch, Line};
use crate::store::decisions::{self, NewDecision};
use crate::store::views::desk_question::has_slate;
use crate::store::{Conn, StoreError, holds, outbox};

/// Why a batch was not undone.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// The time for it is over, or it was undone before.
    #[error("too late")]
    TooLate,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether a batch can still be undone.
pub fn may_undo(context: &Context, batch: &Batch, now: Instant) -> bool {
    let until = batch.done_at.map(|at| at + context.desk.undo);
    batch.state == BatchState::Done && until.is_some_and(|until| now < until)
}

/// Undoes the next questions of a batch. Returns whether there are more.
///
/// # Errors
/// See [`UndoError`]; what earlier steps undid stays undone.
pub fn undo_step(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    reference: &str,
) -> Result<bool, UndoError> {
    let batch = batches::get(conn, reference)?;
    if !may_undo(context, &batch, now) {
        return Err(UndoError::TooLate);
    }
    let is_settled = matches!(batch.act, Act::Shortlist | Act::Unshortlist)
        && has_slate(conn, batch.sitting_id)?;
    let lines = batches::list_lines(conn, batch.id, LineOutcome::Done, STEP)?;
    let ids: Vec<_> = lines.iter().map(|(line, _)| line.question_id).collect();
    let held = holds::list_live(conn, &ids, now)?;
    let (mut became, mut undone) = (Vec::new(), Vec::new());
    for (line, _) in &lines {
        let is_held =
            held.iter().any(|hold| hold.question_id == line.question_id && hold.staff_id != member);
        let is_back =
            !is_settled && !is_held && put_back(conn, context, now, member, &batch, line)?;
        let outcome = if is_back { LineOutcome::Undone } else { LineOutcome::Kept };
        became.push((line.question_id, outcome));
        undone.extend(line.decision_id.filter(|_| is_back));
    }
    batches::update_lines(conn, batch.id, &became)?;
    let codes = batches::list_decision_codes(conn, &undone)?;
    let keys: Vec<String> = codes.iter().map(|code| format!("decision-{code}")).collect();
    outbox::delete_queued(conn, &keys)?;
    let has_more = lines.len() as i64 == STEP;
    if !has_more {
        batches::update_state(conn, batch.id, BatchState::Done, BatchState::Undone, now)?;
    }
    Ok(has_more)
}

fn put_back(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    batch: &Batch,
    line: &Line,
) -> Result<bool, StoreError> {
    if !batches::put_back(conn, line)? {
        return Ok(false);
    }
    if line.is_own_upvote_new && matches!(batch.act, Act::Approve | Act::Shortlist) {
        batches::delete_own_upvote(conn, line.question_id, now)?;
    }
    let decision = NewDecision {
        question_id: Some(line.question_id),
        staff_id: Some(member),
        ..NewDecision::new(context.reference("D"), batch.sitting_id, Act::Undo, now)
    };
    decisions::append(conn, &decision)?;
    Ok(true)
}
