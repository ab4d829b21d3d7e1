//! Returning a question to its questioner for rewording.
//!
//! Never: without a note that says what should be different.

use super::{Context, DecideError, Decider, open_case, tell};
use crate::domain::decision::Act;
use crate::domain::instant::Instant;
use crate::mail::params::QuestionReturned;
use crate::store::{Conn, decisions};

/// Sends a question back with what the moderator asks for.
///
/// # Errors
/// See [`DecideError`].
pub fn reword(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
    note: &str,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Return)?;
    case.write(conn, &case.change(now))?;
    let mut decision = case.decision(context, decider, now);
    decision.note = note.to_owned();
    decisions::append(conn, &decision)?;
    tell::questioner(conn, context, now, &case, &decision.reference, |to| QuestionReturned {
        sitting: tell::sitting_title(&case, to),
        question: case.question.body.clone(),
        note: note.to_owned(),
        link: tell::own_page(context, to),
        reply_until: tell::when(&case, case.sitting.call_closes_at),
    })?;
    Ok(())
}
