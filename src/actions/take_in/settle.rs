//! The questioner of a question that was taken in says yes, or "This was not me".
//!
//! Never: a name shown, or an upvote counted, before the yes.

use super::Context;
use crate::actions::own_question;
use crate::domain::decision::Act;
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::domain::mailbag::Asking;
use crate::domain::rules;
use crate::store::questions::{self, Change};
use crate::store::{Conn, StoreError, merges, supporters, taken_in};

/// Everything of theirs that waited counts from now on, and the name is shown
/// where they want it.
///
/// # Errors
/// When the database refuses.
pub(in crate::actions) fn release(
    conn: &mut Conn,
    supporter: SupporterId,
    now: Instant,
) -> Result<(), StoreError> {
    for waiting in taken_in::list_unsettled(conn, supporter)? {
        let id = waiting.question_id;
        taken_in::settle(conn, id, Asking::Never, now)?;
        if !waiting.is_nameless {
            taken_in::show_name(conn, id, rules::CONSENT_VERSION)?;
        }
        if taken_in::count_held(conn, id, supporter, now)? {
            bring_along(conn, id, now)?;
        }
    }
    Ok(())
}

/// What the question was merged into meanwhile gains the upvote too.
fn bring_along(
    conn: &mut Conn,
    id: crate::domain::ids::QuestionId,
    now: Instant,
) -> Result<(), StoreError> {
    let mut from = questions::get_by_id(conn, id)?;
    // A cycle cannot be made by the desk; should there be one, it ends here.
    for _ in 0..16 {
        let Some(into) = from.merged_into_id else { break };
        merges::bring(conn, into, &[from.id], now)?;
        from = questions::get_by_id(conn, into)?;
    }
    Ok(())
}

/// The owner of the address did not send these: what is not public yet is taken
/// back, what is public loses the name, and the address is forgotten.
///
/// # Errors
/// When the database refuses.
pub(in crate::actions) fn disown(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    supporter: SupporterId,
) -> Result<(), StoreError> {
    let waiting = taken_in::list_unsettled(conn, supporter)?;
    for one in &waiting {
        let question = questions::get_by_id(conn, one.question_id)?;
        taken_in::settle(conn, question.id, Asking::Blocked, now)?;
        questions::make_nameless(conn, question.id)?;
        let status = question.status.after(Act::Withdraw);
        let is_public = question.status.has_public_page();
        if let Some(withdrawn) = status.filter(|_| !is_public) {
            let change =
                Change { status: Some(withdrawn), status_at: Some(now), ..Change::default() };
            questions::update(conn, question.id, question.version, &change)?;
            own_question::log(conn, context, now, &question, Act::Withdraw)?;
        }
    }
    if !waiting.is_empty() {
        supporters::forget(conn, supporter)?;
    }
    Ok(())
}
