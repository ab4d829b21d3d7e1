//! Putting a question on the shortlist.
//!
//! Never: once the slate of the sitting is published.

use super::{Context, DecideError, Decider, open_case, tell};
use crate::actions::reading;
use crate::domain::decision::Act;
use crate::domain::instant::Instant;
use crate::mail::params::QuestionShortlisted;
use crate::store::{Conn, merges};

/// Puts a question forward for the selection; one that was waiting is opened by it.
///
/// # Errors
/// [`DecideError::SlatePublished`], or see there.
pub fn shortlist(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Shortlist)?;
    let decision = case.settle(conn, context, now, decider)?;
    merges::put_own(conn, case.question.id, case.question.supporter_id, now)?;
    let until = reading::ask(conn, now, &case.question, &case.sitting)?;
    tell::questioner(conn, context, now, &case, &decision, |to| QuestionShortlisted {
        sitting: tell::sitting_title(&case, to),
        question: case.question.body.clone(),
        link: tell::page_of(context, &case.question, to),
        starts: tell::when(&case, case.sitting.sits_at),
        confirm: until.map(|_| tell::reading_page(context, &case.question, to)),
        confirm_until: until.map(|until| tell::when(&case, until)),
    })?;
    Ok(())
}
