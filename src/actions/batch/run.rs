//! Doing what was looked at, a step at a time.
//!
//! Never: a question that changed since it was looked at, or that a colleague
//! works on.

use super::STEP;
use crate::actions::Context;
use crate::actions::decide::{self, DecideError, Decider};
use crate::domain::batch::{BatchState, LineOutcome};
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::store::batches::{self, Batch};
use crate::store::{Conn, StoreError, in_savepoint, reasons};

/// Decides the next questions of a batch. Returns whether there are more; a batch
/// that is done, or was given up, has none.
///
/// # Errors
/// When the database refuses; what earlier steps did stays.
pub fn run_step(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    reference: &str,
) -> Result<bool, StoreError> {
    let batch = batches::get(conn, reference)?;
    if batch.state != BatchState::Previewed || batch.staff_id != member {
        return Ok(false);
    }
    // Nobody is told before it is certain.
    let context = context.with_news_after(context.desk.undo);
    let reason = match batch.reason_id {
        Some(id) => reasons::list(conn)?.into_iter().find(|r| r.id == id).map(|r| r.code),
        None => None,
    };
    let lines = batches::list_lines(conn, batch.id, LineOutcome::Pending, STEP)?;
    let mut became = Vec::with_capacity(lines.len());
    for (line, question) in &lines {
        let who = Decider { staff: member, question: question.clone(), version: line.version };
        let decided = in_savepoint(conn, |conn| one(conn, &context, now, &who, &batch, &reason));
        let outcome = match decided {
            Ok(()) => LineOutcome::Done,
            Err(DecideError::Held) => LineOutcome::Held,
            Err(DecideError::NeedsSecond) => LineOutcome::Second,
            Err(DecideError::Store(error)) => return Err(error),
            Err(_) => LineOutcome::Changed,
        };
        became.push((line.question_id, outcome));
    }
    batches::update_lines(conn, batch.id, &became)?;
    batches::note_decisions(conn, batch.id)?;
    let has_more = lines.len() as i64 == STEP;
    if !has_more {
        batches::update_state(conn, batch.id, BatchState::Previewed, BatchState::Done, now)?;
    }
    Ok(has_more)
}

fn one(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    who: &Decider,
    batch: &Batch,
    reason: &Option<String>,
) -> Result<(), DecideError> {
    match batch.act {
        Act::Approve => decide::approve(conn, context, now, who),
        Act::Shortlist => decide::shortlist(conn, context, now, who),
        Act::Unshortlist => decide::unshortlist(conn, context, now, who),
        Act::Return => decide::reword(conn, context, now, who, &batch.note),
        Act::Refuse => {
            let reason = reason.as_deref().unwrap_or_default();
            decide::refuse(conn, context, now, who, reason, &batch.note)
        }
        other => Err(StoreError::Corrupt(format!("a batch cannot {}", other.code())).into()),
    }
}

/// Gives up a batch that was only looked at. Returns whether it was.
///
/// # Errors
/// [`StoreError::NotFound`] for a batch that is not there.
pub fn drop_one(
    conn: &mut Conn,
    now: Instant,
    member: StaffId,
    reference: &str,
) -> Result<bool, StoreError> {
    let batch = batches::get(conn, reference)?;
    if batch.staff_id != member {
        return Ok(false);
    }
    batches::update_state(conn, batch.id, BatchState::Previewed, BatchState::Dropped, now)
}
