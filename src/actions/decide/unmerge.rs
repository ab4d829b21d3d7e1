//! Undoing a merge: the question stands where it stood, what came along leaves again,
//! and nothing else does.
//!
//! Never: a supporter's own upvote removed.

use super::{Context, DecideError, Decider, open_case};
use crate::actions::objection;
use crate::domain::decision::Act;
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::questions::Change;
use crate::store::{Conn, StoreError, decisions, merges, mergings};

/// Lets a merged question stand on its own again; returns how many upvotes left
/// the other one. `note` may be empty.
///
/// # Errors
/// See [`DecideError`].
pub fn unmerge(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
    note: &str,
) -> Result<usize, DecideError> {
    let case = open_case(conn, now, decider, Act::Unmerge)?;
    let question = &case.question;
    let target = question.merged_into_id.ok_or_else(|| {
        StoreError::Corrupt(format!("{} is merged into nothing", question.reference))
    })?;
    let mut change = Change { merged_into_id: Some(None), ..case.change(now) };
    // A merge from before this was remembered leaves the question open.
    if let Some((status, status_at)) = mergings::recall(conn, question.id)? {
        change.status = Some(status);
        change.status_at = Some(status_at);
    }
    case.write(conn, &change)?;
    if change.status.is_some_and(QuestionStatus::is_open) {
        merges::put_own(conn, question.id, question.supporter_id, now)?;
    }
    // Whoever objected has what they asked for.
    objection::settle_parted(conn, context, now, &[question.id], decider.staff, note)?;
    let left = merges::take_back(conn, target, &[question.id], now)?;
    let mut decision = case.decision(context, decider, now);
    decision.target_question_id = Some(target);
    decision.note = note.to_owned();
    decisions::append(conn, &decision)?;
    Ok(left)
}
