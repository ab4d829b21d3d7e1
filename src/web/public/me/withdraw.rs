//! Taking one's own question back, after a page that says what that means.
//!
//! Never: on a GET.

use super::refused;
use crate::actions::own_question::{self, OwnQuestionError};
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::paths;
use crate::web::public::says::{Link, Says};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// Nothing but the token that every form has.
#[derive(Deserialize)]
pub struct Nothing {}

/// Asks whether it is meant.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let asked_for = reference.clone();
    let found = visit
        .read(move |conn| {
            let question = own_question::find(conn, me.id, &asked_for)?;
            let may = own_question::may_withdraw(conn, &question);
            Ok::<_, Error>(may.map(|_| question.body))
        })
        .await?;
    let body = match found {
        Ok(body) => body,
        Err(refused) => return refusal(&visit, refused),
    };
    Says::new(&visit, "me-withdraw-title")
        .paragraph(body)
        .paragraph(visit.word("me-withdraw-body"))
        .button(&visit, &paths::withdraw(&reference), "me-withdraw-send", true)
        .link(Link::new(&visit, "/me", "me-withdraw-no"))
        .page(&visit, StatusCode::OK)
}

/// Takes it back.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn send(
    visit: Visit,
    reference: web::Path<String>,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let (now, context) = (visit.now, visit.app.actions.clone());
    let asked_for = reference.clone();
    let done = visit
        .write(move |conn| own_question::withdraw(conn, &context, now, me.id, &asked_for))
        .await?;
    match done {
        Ok(()) => Ok(visit.redirect(&format!("/me#q-{reference}"))),
        Err(refused) => refusal(&visit, refused),
    }
}

/// The page that says why it cannot be done.
pub(super) fn refusal(visit: &Visit, why: OwnQuestionError) -> Result<HttpResponse, Error> {
    let body = match why {
        OwnQuestionError::Store(error) => return Err(error.into()),
        OwnQuestionError::NotNow => "me-refused-not-now",
        OwnQuestionError::SlatePublished => "me-refused-slate",
        OwnQuestionError::HasMerged => "me-refused-merged",
        OwnQuestionError::Changed => "me-refused-changed",
    };
    refused::page(visit, body)
}
