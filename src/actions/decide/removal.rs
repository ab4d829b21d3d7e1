//! Taking away what is public, or what many back, by two people: one proposes it,
//! another confirms it or turns it down. Meanwhile the question stays as it is.
//!
//! Never: both steps by one person.

use super::refuse::{self, Grounds};
use super::{Context, DecideError, Decider, open_case};
use crate::domain::decision::Act;
use crate::domain::instant::Instant;
use crate::domain::removal::RemovalState;
use crate::store::removals::Proposal;
use crate::store::{Conn, decisions, holds, reasons, removals};

/// Proposes to refuse a question.
///
/// # Errors
/// [`DecideError::Proposed`] when somebody has proposed it already, or see there.
pub fn propose(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
    reason_code: &str,
    note: &str,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Refuse)?;
    let reason = reasons::find_current(conn, reason_code)?.ok_or(DecideError::UnknownReason)?;
    let question = case.question.id;
    if !removals::insert(conn, question, reason.id, note, decider.staff, now)? {
        return Err(DecideError::Proposed);
    }
    holds::delete(conn, question)?;
    let mut decision = case.decision(context, decider, now);
    decision.act = Act::Propose;
    decision.reason_id = Some(reason.id);
    decision.note = note.to_owned();
    decisions::append(conn, &decision)?;
    Ok(())
}

/// The second person agrees: the question is refused as it was proposed.
///
/// # Errors
/// [`DecideError::SamePerson`], [`DecideError::Overtaken`] when there is no such
/// proposal any more, or see there.
pub fn confirm_removal(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Refuse)?;
    let proposal = proposal(conn, &case)?;
    if proposal.by == decider.staff {
        return Err(DecideError::SamePerson);
    }
    let (id, state) = (case.question.id, RemovalState::Confirmed);
    removals::settle(conn, id, state, Some(decider.staff), now)?;
    let Proposal { reason, note, by, .. } = proposal;
    let grounds = Grounds { reason, note: &note, proposed_by: Some(by) };
    refuse::carry_out(conn, context, now, decider, &case, &grounds)
}

/// The proposal is turned down by a second person, or taken back by the first.
///
/// # Errors
/// [`DecideError::Overtaken`] when there is no such proposal any more, or see there.
pub fn decline_removal(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
    note: &str,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Refuse)?;
    proposal(conn, &case)?;
    let (id, state) = (case.question.id, RemovalState::Declined);
    if !removals::settle(conn, id, state, Some(decider.staff), now)? {
        return Err(DecideError::Overtaken);
    }
    let mut decision = case.decision(context, decider, now);
    decision.act = Act::Decline;
    decision.note = note.to_owned();
    decisions::append(conn, &decision)?;
    Ok(())
}

fn proposal(conn: &mut Conn, case: &super::Case) -> Result<Proposal, DecideError> {
    removals::find_open(conn, case.question.id)?.ok_or(DecideError::Overtaken)
}
