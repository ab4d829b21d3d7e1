//! Undoing a merge of many questions: each stands where it stood, to the moment, and
//! what came along leaves again; upvotes given since stay where they were given.
//!
//! Never: after the slate; a question that left or went on meanwhile.

use super::{ClusterError, Context, STEP};
use crate::actions::objection;
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, StaffId};
use crate::domain::instant::Instant;
use crate::store::decisions::{self, NewDecision};
use crate::store::views::desk_question::has_slate;
use crate::store::{Conn, cluster_counts, merges, mergings};

/// Parts the next questions. Returns whether there are more.
///
/// # Errors
/// [`ClusterError::SlatePublished`], [`ClusterError::Undone`]; what earlier steps undid stays undone.
pub fn undo_step(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    reference: &str,
) -> Result<bool, ClusterError> {
    let merging = mergings::get(conn, reference)?;
    if merging.undone_at.is_some() {
        return Err(ClusterError::Undone);
    }
    if has_slate(conn, merging.sitting_id)? {
        return Err(ClusterError::SlatePublished);
    }
    // Holds the row, so that nothing is decided about it in between.
    merges::hold_open(conn, merging.target_id)?;
    let some = mergings::list_joined(conn, merging.id, merging.target_id, STEP as i64)?;
    let ids: Vec<QuestionId> = some.iter().map(|(id, _)| *id).collect();
    if !ids.is_empty() {
        for (id, questioner) in mergings::part(conn, &ids)? {
            merges::put_own(conn, id, questioner, now)?;
        }
        merges::take_back(conn, merging.target_id, &ids, now)?;
        objection::settle_parted(conn, context, now, &ids, member, "")?;
    }
    for id in &ids {
        let decision = NewDecision {
            question_id: Some(*id),
            staff_id: Some(member),
            target_question_id: Some(merging.target_id),
            ..NewDecision::new(context.reference("D"), merging.sitting_id, Act::Unmerge, now)
        };
        decisions::append(conn, &decision)?;
    }
    let has_more = ids.len() == STEP;
    if !has_more {
        mergings::update_undone(conn, merging.id, now)?;
        cluster_counts::recount(conn, merging.sitting_id, merging.leader_id)?;
    }
    Ok(has_more)
}
