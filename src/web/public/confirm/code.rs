//! "Check your e-mail": the code, a new one, or another address.
//!
//! Never: the whole address; whoever opens the page may not be its owner.

use super::{Pending, go_on, unknown};
use crate::actions::confirm::{self, Answer};
use crate::domain::email::EmailAddress;
use crate::domain::supporter::Purpose;
use crate::i18n::args;
use crate::store::{StoreError, confirmations, outbox};
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::form::{Field, ProblemView, Problems, rules};
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use validator::Validate;

/// The code as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CodeForm {
    code: String,
}

/// Another address.
#[derive(Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct AddressForm {
    #[validate(custom(function = "rules::email"))]
    email: String,
}

/// A form with only a button.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// What the page was opened with.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Arrival {
    sent: String,
}

#[derive(Serialize)]
struct CodeView {
    errors: Vec<ProblemView>,
    text: String,
    sent: Option<String>,
    is_delayed: bool,
    code_until: String,
    link_until: String,
    code: Field,
    action_url: String,
    again_url: String,
    address_url: String,
    limit: i64,
    minutes: i64,
}

/// GET `/confirm/{reference}`
///
/// # Errors
/// When the database cannot be read.
pub async fn show(
    visit: Visit,
    path: web::Path<String>,
    arrival: web::Query<Arrival>,
) -> Result<HttpResponse, Error> {
    let is_sent = arrival.sent == "1";
    page(&visit, path.into_inner(), "", Problems::default(), is_sent).await
}

/// POST `/confirm/{reference}`: the code.
///
/// # Errors
/// When the database refuses.
pub async fn post_code(
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<CodeForm>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    let digits: String = form.code.chars().filter(char::is_ascii_digit).collect();
    let mut problems = Problems::default();
    if digits.len() == 6 {
        let (context, now, sought) = (visit.app.actions.clone(), visit.now, reference.clone());
        let write = move |conn: &mut crate::store::Conn| {
            confirm::by_code(conn, &context, now, &sought, &digits)
        };
        match visit.write(write).await?? {
            Answer::Done(completed) => return go_on(&visit, completed),
            Answer::Unknown => return unknown(&visit),
            Answer::Wrong { left } => {
                problems.add_number("code", "problem-code-wrong", "left", i64::from(left));
            }
            Answer::TriedOut => problems.add("code", "problem-code-tried-out"),
            Answer::Expired => problems.add("code", "problem-code-expired"),
        }
    } else {
        let is_empty = form.code.trim().is_empty();
        problems.add("code", if is_empty { "problem-code-empty" } else { "problem-code-shape" });
    }
    page(&visit, reference, &form.code, problems, false).await
}

async fn page(
    visit: &Visit,
    reference: String,
    typed: &str,
    problems: Problems,
    is_sent: bool,
) -> Result<HttpResponse, Error> {
    let context = visit.app.actions.clone();
    let found = visit
        .read(move |conn| {
            let Some(confirmation) = confirmations::find(conn, &reference)? else {
                return Ok(None);
            };
            let pending = Pending::load(conn, &context, confirmation)?;
            Ok::<_, StoreError>(Some((pending, outbox::is_delayed(conn)?)))
        })
        .await?;
    let Some((pending, is_delayed)) = found else { return unknown(visit) };
    if pending.confirmation.confirmed_at.is_some() {
        return Ok(visit.redirect(&paths::confirmed(&pending.confirmation.reference)));
    }
    let view = code_view(visit, &pending, typed, &problems, is_sent, is_delayed);
    let page = visit.page(visit.word("confirm-title"));
    if problems.is_empty() {
        return visit.render(StatusCode::OK, "public/confirm", page, &view);
    }
    visit.render(StatusCode::UNPROCESSABLE_ENTITY, "public/confirm", page.with_errors(), &view)
}

fn code_view(
    visit: &Visit,
    pending: &Pending,
    typed: &str,
    problems: &Problems,
    is_sent: bool,
    is_delayed: bool,
) -> CodeView {
    let reference = &pending.confirmation.reference;
    let purpose = pending.confirmation.purpose;
    let address = pending.address.clone();
    let zone = pending.about.as_ref().map_or("Europe/London", |(_, sitting)| sitting.zone.as_str());
    let moment =
        |at| visit.app.catalogue.moment(visit.lang, &crate::web::view::words::when(at, zone));
    CodeView {
        errors: problems.summary(visit),
        text: visit.say(key_of("confirm-text", purpose).as_str(), &args!["address" => address]),
        sent: is_sent.then(|| visit.word("confirm-sent")),
        is_delayed,
        code_until: moment(pending.confirmation.code_expires_at),
        link_until: moment(pending.confirmation.link_expires_at),
        code: Field::text(visit, problems, "code", "confirm-code", typed),
        action_url: visit.url(&paths::confirm(reference)),
        again_url: visit.url(&paths::confirm_again(reference)),
        address_url: visit.url(&paths::confirm_address(reference)),
        limit: visit.app.actions.mails_per_day,
        minutes: visit.app.actions.code_minutes,
    }
}

/// The Fluent key for what is confirmed: `<stem>-question`, `-upvote` or `-sign-in`.
pub(super) fn key_of(stem: &str, purpose: Purpose) -> String {
    let word = match purpose {
        Purpose::Question => "question",
        Purpose::Upvote => "upvote",
        Purpose::SignIn => "sign-in",
    };
    format!("{stem}-{word}")
}

/// POST `/confirm/{reference}/again`: a new mail with a new code.
///
/// # Errors
/// When the database refuses.
pub async fn post_again(
    visit: Visit,
    path: web::Path<String>,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    let (context, now, sought) = (visit.app.actions.clone(), visit.now, reference.clone());
    match visit.write(move |conn| confirm::resend(conn, &context, now, &sought)).await? {
        Ok(()) => Ok(visit.redirect(&format!("{}?sent=1", paths::confirm(&reference)))),
        Err(StoreError::NotFound) => unknown(&visit),
        Err(error) => Err(error.into()),
    }
}

#[derive(Serialize)]
struct AddressView {
    errors: Vec<ProblemView>,
    email: Field,
    action_url: String,
    back_url: String,
}

/// GET `/confirm/{reference}/address`: another address; all else stays.
///
/// # Errors
/// When the template and its view do not fit.
pub async fn show_address(visit: Visit, path: web::Path<String>) -> Result<HttpResponse, Error> {
    address_page(&visit, &path, "", &Problems::default())
}

/// POST `/confirm/{reference}/address`
///
/// # Errors
/// When the database refuses.
pub async fn post_address(
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<AddressForm>,
) -> Result<HttpResponse, Error> {
    let problems = Problems::of(form.validate(), &["email"]);
    let (true, Ok(email)) = (problems.is_empty(), EmailAddress::parse(&form.email)) else {
        return address_page(&visit, &path, &form.email, &problems);
    };
    let reference = path.into_inner();
    let (context, now, sought) = (visit.app.actions.clone(), visit.now, reference.clone());
    let write = move |conn: &mut crate::store::Conn| {
        confirm::readdress(conn, &context, now, &sought, &email)
    };
    match visit.write(write).await? {
        Ok(()) => Ok(visit.redirect(&format!("{}?sent=1", paths::confirm(&reference)))),
        Err(StoreError::NotFound) => unknown(&visit),
        Err(error) => Err(error.into()),
    }
}

fn address_page(
    visit: &Visit,
    reference: &str,
    typed: &str,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let view = AddressView {
        errors: problems.summary(visit),
        email: Field::text(visit, problems, "email", "confirm-email", typed)
            .kind("email")
            .autocomplete("email")
            .inputmode("email"),
        action_url: visit.url(&paths::confirm_address(reference)),
        back_url: visit.url(&paths::confirm(reference)),
    };
    let page = visit.page(visit.word("confirm-address-title"));
    if problems.is_empty() {
        return visit.render(StatusCode::OK, "public/confirm-address", page, &view);
    }
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    visit.render(status, "public/confirm-address", page.with_errors(), &view)
}
