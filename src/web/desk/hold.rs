//! Taking questions onto one's own list, giving them back, keeping one open for
//! longer, taking one over from a colleague.
//!
//! Never: a decision.

use super::done;
use crate::actions::hold;
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::paths;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// Where the moderator is, and which sitting is meant.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct HoldForm {
    sitting: String,
    return_to: String,
}

/// Takes the next questions of a sitting.
pub async fn take(
    Moderator(member): Moderator,
    visit: Visit,
    Posted(form): Posted<HoldForm>,
) -> Result<HttpResponse, Error> {
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let sitting = form.sitting.clone();
    let taken = visit
        .write(move |conn| hold::take_next(conn, &context, now, member.id, &sitting))
        .await??;
    let said = [("done", "taken".to_owned()), ("moved", taken.to_string())];
    let list = format!("/desk/mine?sitting={}", paths::encode(&form.sitting));
    Ok(visit.redirect(&done::back_to(&list, "/desk/mine", &said)))
}

/// Gives one question back.
pub async fn give_back(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<HoldForm>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    let given = reference.clone();
    visit.write(move |conn| hold::give_back(conn, member.id, &given)).await??;
    let said = [("done", "given-back".to_owned()), ("ref", reference)];
    Ok(visit.redirect(&done::back_to(&form.return_to, "/desk", &said)))
}

/// Gives everything back that was taken.
pub async fn give_all_back(
    Moderator(member): Moderator,
    visit: Visit,
    Posted(form): Posted<HoldForm>,
) -> Result<HttpResponse, Error> {
    let given = visit.write(move |conn| hold::give_all_back(conn, member.id)).await??;
    let said = [("done", "all-given-back".to_owned()), ("moved", given.to_string())];
    Ok(visit.redirect(&done::back_to(&form.return_to, "/desk", &said)))
}

/// Keeps a question for longer; the page sends this by itself while somebody works there.
pub async fn keep(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<HoldForm>,
) -> Result<HttpResponse, Error> {
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let kept = path.clone();
    visit.write(move |conn| hold::open(conn, &context, now, member.id, &kept)).await??;
    Ok(visit.redirect(&paths::desk_question(&path)))
}

/// Takes a question over from a colleague.
pub async fn take_over(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<HoldForm>,
) -> Result<HttpResponse, Error> {
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let wanted = path.clone();
    visit.write(move |conn| hold::take_over(conn, &context, now, member.id, &wanted)).await??;
    let said = [("done", "taken-over".to_owned()), ("ref", path.clone())];
    Ok(visit.redirect(&done::back_to("", &paths::desk_question(&path), &said)))
}
