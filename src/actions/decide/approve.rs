//! Approving a question: it is opened to the public.
//!
//! Never: a question opened without its questioner's own upvote.

use super::{Context, DecideError, Decider, open_case, tell};
use crate::domain::decision::Act;
use crate::domain::instant::Instant;
use crate::mail::params::QuestionApproved;
use crate::store::questions::Change;
use crate::store::{Conn, decisions, merges};

/// Opens a question to the public and to upvotes.
///
/// # Errors
/// See [`DecideError`].
pub fn approve(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Approve)?;
    case.write(conn, &Change { reason_id: Some(None), ..case.change(now) })?;
    merges::put_own(conn, case.question.id, case.question.supporter_id, now)?;
    let decision = case.decision(context, decider, now);
    decisions::append(conn, &decision)?;
    tell::questioner(conn, context, now, &case, &decision.reference, |to| QuestionApproved {
        sitting: tell::sitting_title(&case, to),
        question: case.question.body.clone(),
        link: tell::page_of(context, &case.question, to),
    })?;
    Ok(())
}
