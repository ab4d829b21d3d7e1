//! Approving several questions of one page at once, or putting them on the shortlist.
//!
//! Never: all or nothing; what somebody else decided meanwhile is left alone
//! and counted, the others are decided.

use super::decide::decider;
use super::done;
use crate::actions::Context;
use crate::actions::decide::{self, DecideError, Decider};
use crate::domain::instant::Instant;
use crate::store::staff::StaffMember;
use crate::store::views::queue::PAGE_SIZE;
use crate::store::{Conn, in_savepoint};
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

/// How one of them is decided.
type Decide = fn(&mut Conn, &Context, Instant, &Decider) -> Result<(), DecideError>;

/// Approves what is ticked.
pub async fn approve(
    Moderator(member): Moderator,
    visit: Visit,
    Posted(form): Posted<TickedForm>,
) -> Result<HttpResponse, Error> {
    let said = each(&visit, &member, &form, "ticked", decide::approve).await?;
    Ok(visit.redirect(&done::back_to(&form.return_to, "/desk", &said)))
}

/// Puts what is ticked on the shortlist.
pub async fn shortlist(
    Moderator(member): Moderator,
    visit: Visit,
    Posted(form): Posted<TickedForm>,
) -> Result<HttpResponse, Error> {
    let said = each(&visit, &member, &form, "ticked-shortlist", decide::shortlist).await?;
    let path = done::back_to(&form.return_to, "/desk/shortlist", &said);
    Ok(visit.redirect(&path))
}

/// Decides each of them; says how many it was done to, and how many were left.
async fn each(
    visit: &Visit,
    member: &StaffMember,
    form: &TickedForm,
    what: &'static str,
    decide: Decide,
) -> Result<[(&'static str, String); 3], Error> {
    let decider_of = |ticked: &String| {
        let (reference, version) = ticked.split_once(':').unwrap_or((ticked, ""));
        decider(member, reference, version)
    };
    let deciders: Vec<Decider> =
        form.question.iter().take(MOST).map(decider_of).collect::<Result<_, _>>()?;
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let counted = visit
        .write(move |conn| -> Result<(usize, usize), DecideError> {
            let (mut done, mut left) = (0, 0);
            for decider in &deciders {
                match in_savepoint(conn, |conn| decide(conn, &context, now, decider)) {
                    Ok(()) => done += 1,
                    Err(DecideError::Store(error)) => return Err(error.into()),
                    Err(_) => left += 1,
                }
            }
            Ok((done, left))
        })
        .await?;
    let (done, left) = counted.map_err(|error| match error {
        DecideError::Store(error) => error.into(),
        other => Error::Internal(other.to_string()),
    })?;
    Ok([("done", what.to_owned()), ("moved", done.to_string()), ("already", left.to_string())])
}
