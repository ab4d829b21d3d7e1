//! Amending the wording of a question; the first wording is kept and shown.
//!
//! Never: the first wording overwritten, or an amendment that changes nothing.

use super::{Context, DecideError, Decider, open_case, tell};
use crate::domain::decision::Act;
use crate::domain::instant::Instant;
use crate::mail::params::QuestionAmended;
use crate::store::questions::{self, Change};
use crate::store::{Conn, decisions};

/// Gives a question new words, with a note that says why.
///
/// # Errors
/// [`DecideError::Unchanged`], or see there.
pub fn amend(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
    text: &str,
    note: &str,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Amend)?;
    let question = &case.question;
    if question.body == text {
        return Err(DecideError::Unchanged);
    }
    let original = question.original_body.clone().unwrap_or_else(|| question.body.clone());
    let change = Change {
        body: Some(text.to_owned()),
        original_body: Some(Some(original)),
        search_text: Some(questions::search_text(text, &question.background)),
        ..Change::default()
    };
    case.write(conn, &change)?;
    let mut decision = case.decision(context, decider, now);
    decision.note = note.to_owned();
    decision.text_before = Some(question.body.clone());
    decision.text_after = Some(text.to_owned());
    decisions::append(conn, &decision)?;
    tell::questioner(conn, context, now, &case, &decision.reference, |to| QuestionAmended {
        sitting: tell::sitting_title(&case, to),
        before: question.body.clone(),
        after: text.to_owned(),
        reason: note.to_owned(),
        link: if case.next.has_public_page() {
            tell::page_of(context, question, to)
        } else {
            tell::own_page(context, to)
        },
    })?;
    Ok(())
}
