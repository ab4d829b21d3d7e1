//! The page of the link in a mail: two buttons, yes and "This was not me".
//!
//! Never: a yes by opening it.

use super::code::{Nothing, key_of};
use super::{Pending, go_on, unknown};
use crate::actions::confirm::{self, Answer};
use crate::crypto;
use crate::domain::attribution::Attribution;
use crate::i18n::args;
use crate::store::questions::Question;
use crate::store::{StoreError, confirmations};
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::paths;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct LinkView {
    heading: String,
    text: String,
    question: Option<Quoted>,
    more: Vec<Quoted>,
    button: String,
    action_url: String,
    not_me_url: String,
    not_me_text: String,
    is_expired: bool,
    again_url: String,
}

#[derive(Serialize)]
struct Quoted {
    body: String,
    attribution: String,
}

/// GET `/confirm/link/{token}`: changes nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn show_link(visit: Visit, path: web::Path<String>) -> Result<HttpResponse, Error> {
    let token = path.into_inner();
    let (context, hash) = (visit.app.actions.clone(), crypto::token_hash(&token));
    let found = visit
        .read(move |conn| {
            let found = confirmations::find_by_token(conn, &hash)?;
            found.map(|one| Pending::load(conn, &context, one)).transpose()
        })
        .await?;
    let Some(pending) = found else { return unknown(&visit) };
    let reference = &pending.confirmation.reference;
    if pending.confirmation.confirmed_at.is_some() {
        return Ok(visit.redirect(&format!("{}?again=1", paths::confirmed(reference))));
    }
    let view = link_view(&visit, &pending, &token);
    visit.render(StatusCode::OK, "public/confirm-link", visit.page(view.heading.clone()), &view)
}

fn link_view(visit: &Visit, pending: &Pending, token: &str) -> LinkView {
    let purpose = pending.confirmation.purpose;
    let is_expired = visit.now >= pending.confirmation.link_expires_at;
    let sitting = pending.about.as_ref().map(|(_, sitting)| sitting.title(visit.lang).to_owned());
    let stem = if is_expired { "confirm-expired-text" } else { "confirm-link-text" };
    let heading = if is_expired {
        visit.word("confirm-expired-title")
    } else {
        visit.word(&key_of("confirm-link-title", purpose))
    };
    LinkView {
        heading,
        text: visit.say(
            &if is_expired { stem.to_owned() } else { key_of(stem, purpose) },
            &args!["sitting" => sitting.unwrap_or_default(),
                "hours" => visit.app.actions.link_hours],
        ),
        question: pending.about.as_ref().map(|(question, _)| {
            let own = pending.taken_in.iter().find(|(one, _)| one.id == question.id);
            let is_nameless = own.map_or(question.is_anonymous, |(_, is_nameless)| *is_nameless);
            quoted(visit, question, is_nameless)
        }),
        more: more(visit, pending),
        button: visit.word(&key_of("confirm-link-button", purpose)),
        action_url: visit.url(&paths::confirm_link(token)),
        not_me_url: visit.url(&paths::not_me(token)),
        not_me_text: visit
            .say("confirm-not-me-text", &args!["days" => visit.app.actions.not_me_days]),
        is_expired,
        again_url: visit.url(&paths::confirm_again(&pending.confirmation.reference)),
    }
}

/// A question as it will be credited once it is confirmed.
fn quoted(visit: &Visit, question: &Question, is_nameless: bool) -> Quoted {
    let is_nameless = is_nameless || question.first_name.is_empty();
    let credit = Attribution::new(&question.first_name, is_nameless, &question.town_name);
    Quoted { body: question.body.clone(), attribution: words::attribution(visit, &credit) }
}

/// What else was taken in of the same person: one yes is for all of it.
fn more(visit: &Visit, pending: &Pending) -> Vec<Quoted> {
    let shown = pending.about.as_ref().map(|(question, _)| question.id);
    let others = pending.taken_in.iter().filter(|(one, _)| Some(one.id) != shown);
    others.map(|(question, is_nameless)| quoted(visit, question, *is_nameless)).collect()
}

/// POST `/confirm/link/{token}`: the yes.
///
/// # Errors
/// When the database refuses.
pub async fn post_link(
    visit: Visit,
    path: web::Path<String>,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<HttpResponse, Error> {
    let token = path.into_inner();
    let (context, now, sought) = (visit.app.actions.clone(), visit.now, token.clone());
    let write =
        move |conn: &mut crate::store::Conn| confirm::by_token(conn, &context, now, &sought);
    match visit.write(write).await?? {
        Answer::Done(completed) => go_on(&visit, completed),
        // Its page explains, and has the button for a new one.
        Answer::Expired => Ok(visit.redirect(&paths::confirm_link(&token))),
        Answer::Unknown | Answer::Wrong { .. } | Answer::TriedOut => unknown(&visit),
    }
}

#[derive(Serialize)]
struct NotMeView {
    text: String,
}

/// POST `/confirm/link/{token}/not-me`: the no.
///
/// # Errors
/// When the database refuses.
pub async fn post_not_me(
    visit: Visit,
    path: web::Path<String>,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<HttpResponse, Error> {
    let token = path.into_inner();
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let write = move |conn: &mut crate::store::Conn| confirm::disown(conn, &context, now, &token);
    let is_done: Result<bool, StoreError> = visit.write(write).await?;
    if !is_done? {
        return unknown(&visit);
    }
    let days = visit.app.actions.not_me_days;
    let contact = visit.app.config.service.contact_email.clone();
    let view = NotMeView {
        text: visit.say("confirm-disowned-text", &args!["days" => days, "contact" => contact]),
    };
    let page = visit.page(visit.word("confirm-disowned-title"));
    visit.render(StatusCode::OK, "public/confirm-disowned", page, &view)
}
