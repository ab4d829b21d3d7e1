//! Marking a questioner as trusted or blocked, and lifting the mark. Their
//! questions that wait move in the queue at once, those to come when they come.
//!
//! Never: a question decided; a person named in the public log.

use super::context::Context;
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::domain::questioner::{IN_TURN, Mark, turn};
use crate::store::decisions::{self, NewDecision};
use crate::store::questions::Question;
use crate::store::{Conn, StoreError, in_savepoint, marks, questions};

/// Marks the questioner of a question. `false` when a mark is in force already.
///
/// # Errors
/// [`StoreError::NotFound`] for a question that is not there.
pub fn mark(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    reference: &str,
    kind: Mark,
    reason: &str,
) -> Result<bool, StoreError> {
    let question = questions::get(conn, reference)?;
    let (id, who) = (question.id, question.supporter_id);
    let marked = in_savepoint(conn, |conn| marks::insert(conn, who, id, kind, reason, member, now));
    match marked {
        Err(StoreError::Conflict(_)) => return Ok(false),
        other => other?,
    }
    questions::update_turn(conn, who, turn(Some(kind)))?;
    let act = match kind {
        Mark::Trusted => Act::Trust,
        Mark::Blocked => Act::Block,
    };
    log(conn, context, now, member, &question, act)?;
    Ok(true)
}

/// Lifts the mark on the questioner of a question. `false` when there was none.
///
/// # Errors
/// [`StoreError::NotFound`] for a question that is not there.
pub fn lift(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    reference: &str,
) -> Result<bool, StoreError> {
    let question = questions::get(conn, reference)?;
    if !marks::lift(conn, question.supporter_id, member, now)? {
        return Ok(false);
    }
    questions::update_turn(conn, question.supporter_id, IN_TURN)?;
    log(conn, context, now, member, &question, Act::Lift)?;
    Ok(true)
}

/// The public reads that it was done, and not to whom.
fn log(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    question: &Question,
    act: Act,
) -> Result<(), StoreError> {
    let decision = NewDecision {
        staff_id: Some(member),
        ..NewDecision::new(context.reference("D"), question.sitting_id, act, now)
    };
    decisions::append(conn, &decision)
}
