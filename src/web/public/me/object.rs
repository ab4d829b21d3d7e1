//! Objecting to a merge of one's own question, once, with one button.
//!
//! Never: on a GET; what a mail links to is a page with that button.

use super::refused;
use super::withdraw::Nothing;
use crate::actions::objection::{self, ObjectionError};
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::paths;
use crate::web::public::says::{Link, Says};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// Says what an objection does, with the button.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    // Whoever comes from the mail on another device signs in first.
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let asked_for = reference.clone();
    let may = visit
        .read(move |conn| match objection::may_object(conn, me.id, &asked_for) {
            Err(ObjectionError::Store(error)) => Err(error),
            other => Ok(other),
        })
        .await?;
    let question = match may {
        Ok(question) => question,
        Err(refused) => return refusal(&visit, refused),
    };
    Says::new(&visit, "objection-title")
        .paragraph(question.body)
        .paragraph(visit.word("objection-text"))
        .button(&visit, &paths::object(&reference), "objection-send", false)
        .link(Link::new(&visit, "/me", "me-back"))
        .page(&visit, StatusCode::OK)
}

/// Objects.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn send(
    visit: Visit,
    reference: web::Path<String>,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let (now, context, asked_for) = (visit.now, visit.app.actions.clone(), reference.clone());
    let done =
        visit.write(move |conn| objection::object(conn, &context, now, me.id, &asked_for)).await?;
    match done {
        Ok(()) => Ok(visit.redirect(&format!("/me#q-{reference}"))),
        Err(refused) => refusal(&visit, refused),
    }
}

/// The page that says why it cannot be done.
fn refusal(visit: &Visit, why: ObjectionError) -> Result<HttpResponse, Error> {
    let body = match why {
        ObjectionError::Store(error) => return Err(error.into()),
        ObjectionError::Already => "objection-already",
        ObjectionError::SlatePublished => "me-refused-slate",
        _ => "me-refused-not-now",
    };
    refused::page(visit, body)
}
