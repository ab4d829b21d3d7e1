//! Telling questioners that their question joined another, once it is certain.
//!
//! Never: a second mail about one merge; one about a merge that was undone meanwhile.

use super::Context;
use crate::actions::post;
use crate::domain::ids::QuestionId;
use crate::domain::instant::Instant;
use crate::mail::params::QuestionMerged;
use crate::store::{Conn, StoreError, mergings, questions, sittings};

/// Questioners told in one transaction.
const BATCH: i64 = 100;

/// Tells the next questioners who may be told by now; returns for how many questions.
///
/// # Errors
/// When the database refuses.
pub fn tell_step(conn: &mut Conn, context: &Context, now: Instant) -> Result<usize, StoreError> {
    let due = mergings::list_to_tell(conn, now, BATCH)?;
    for &id in &due {
        tell(conn, context, now, id)?;
    }
    mergings::set_told(conn, &due)?;
    Ok(due.len())
}

fn tell(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    id: QuestionId,
) -> Result<(), StoreError> {
    let question = questions::get_by_id(conn, id)?;
    let Some(into) = question.merged_into_id else { return Ok(()) };
    let into = questions::get_by_id(conn, into)?;
    let Some(to) = post::supporter(conn, question.supporter_id)? else { return Ok(()) };
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let letter = QuestionMerged {
        sitting: sitting.title(to.language).to_owned(),
        question: question.body.clone(),
        into: into.body.clone(),
        link: context.link(to.language, &format!("/questions/{}", into.reference)),
        object: Some(
            context.link(to.language, &format!("/me/questions/{}/object", question.reference)),
        ),
    };
    let once = format!("merged-{}-{}", id.0, question.version);
    post::put_news(conn, context, now, &to, &letter, &once)?;
    Ok(())
}
