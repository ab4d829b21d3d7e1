//! Approving several questions of one page at once.
//!
//! Never: all or nothing; what somebody else decided meanwhile is left alone
//! and counted, the others are approved.

use super::decide::decider;
use super::done;
use crate::actions::decide::{DecideError, Decider, approve as approve_one};
use crate::store::in_savepoint;
use crate::store::views::queue::PAGE_SIZE;
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use actix_web::HttpResponse;
use serde::Deserialize;

/// Most questions approved at once: those of one page.
const MOST: usize = PAGE_SIZE as usize;

/// The ticked questions.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TickedForm {
    return_to: String,
    /// Public code and version, as `Q-7XK4M2PA:3`.
    pub question: Vec<String>,
}

/// Approves what is ticked.
pub async fn approve(
    Moderator(member): Moderator,
    visit: Visit,
    Posted(form): Posted<TickedForm>,
) -> Result<HttpResponse, Error> {
    let decider_of = |ticked: &String| {
        let (reference, version) = ticked.split_once(':').unwrap_or((ticked, ""));
        decider(&member, reference, version)
    };
    let deciders: Vec<Decider> =
        form.question.iter().take(MOST).map(decider_of).collect::<Result<_, _>>()?;
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let (approved, left) = visit
        .write(move |conn| -> Result<(usize, usize), DecideError> {
            let (mut approved, mut left) = (0, 0);
            for decider in &deciders {
                match in_savepoint(conn, |conn| approve_one(conn, &context, now, decider)) {
                    Ok(()) => approved += 1,
                    Err(DecideError::Store(error)) => return Err(error.into()),
                    Err(_) => left += 1,
                }
            }
            Ok((approved, left))
        })
        .await?
        .map_err(|error| match error {
            DecideError::Store(error) => error.into(),
            other => Error::Internal(other.to_string()),
        })?;
    let said = [
        ("done", "ticked".to_owned()),
        ("moved", approved.to_string()),
        ("already", left.to_string()),
    ];
    Ok(visit.redirect(&done::back_to(&form.return_to, "/desk", &said)))
}
