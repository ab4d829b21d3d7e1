//! Where a confirmation ends: the reference, and what happens next and when.
//! The address may be kept; it says the same each time.
//!
//! Never: a promise that the question will be asked.

use super::{Pending, unknown};
use crate::actions::confirm::{self, Outcome};
use crate::domain::supporter::Purpose;
use crate::i18n::args;
use crate::store::questions::Question;
use crate::store::sittings::Sitting;
use crate::store::{StoreError, confirmations};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::{late, words};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// What the page was opened with.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Arrival {
    again: String,
}

#[derive(Serialize)]
struct DoneView {
    again: Option<String>,
    heading: String,
    text: String,
    reference: Option<String>,
    question: Option<String>,
    timeline: Option<Timeline>,
    links: Vec<Link>,
}

#[derive(Serialize)]
struct Timeline {
    steps: Vec<Step>,
}

#[derive(Serialize)]
struct Step {
    label: String,
    when: Option<String>,
    when_iso: Option<String>,
    state: &'static str,
    note: Option<String>,
    href: Option<String>,
}

#[derive(Serialize)]
struct Link {
    href: String,
    label: String,
}

/// GET `/confirm/{reference}/done`
///
/// # Errors
/// When the database cannot be read.
pub async fn show_done(
    visit: Visit,
    path: web::Path<String>,
    arrival: web::Query<Arrival>,
) -> Result<HttpResponse, Error> {
    let (context, reference) = (visit.app.actions.clone(), path.into_inner());
    let found = visit
        .read(move |conn| {
            let Some(one) = confirmations::find(conn, &reference)? else { return Ok(None) };
            let pending = Pending::load(conn, &context, one)?;
            let outcome = match &pending.about {
                Some((question, _)) => confirm::outcome(conn, &pending.confirmation, question)?,
                None => Outcome::Done,
            };
            Ok::<_, StoreError>(Some((pending, outcome)))
        })
        .await?;
    let Some((pending, outcome)) = found else { return unknown(&visit) };
    if pending.confirmation.confirmed_at.is_none() {
        return Ok(visit.redirect(&paths::confirm(&pending.confirmation.reference)));
    }
    let mut view = match (&pending.about, pending.confirmation.purpose) {
        (Some((question, sitting)), Purpose::Question) => asked(&visit, question, sitting, outcome),
        (Some((question, sitting)), _) => upvoted(&visit, question, sitting, outcome),
        (None, _) => signed_in(&visit),
    };
    view.again = (arrival.again == "1").then(|| visit.word("confirm-done-again"));
    let mut page = visit.page(view.heading.clone());
    if let (Some((_, sitting)), Purpose::Question) = (&pending.about, pending.confirmation.purpose)
    {
        page = late::on(&visit, sitting, page).await?;
    }
    visit.render(StatusCode::OK, "public/confirm-done", page, &view)
}

fn link(visit: &Visit, path: &str, key: &str) -> Link {
    Link { href: visit.url(path), label: visit.word(key) }
}

fn asked(visit: &Visit, question: &Question, sitting: &Sitting, outcome: Outcome) -> DoneView {
    let key = match outcome {
        Outcome::Done => "confirm-asked",
        Outcome::OverLimit => "confirm-over-limit",
        Outcome::Closed => "confirm-too-late",
    };
    let closes = words::moment(visit, sitting.call_closes_at, &sitting.zone);
    let limit = i64::from(sitting.question_limit);
    let is_done = outcome == Outcome::Done;
    DoneView {
        again: None,
        heading: visit.word(&format!("{key}-title")),
        text: visit.say(&format!("{key}-text"), &args!["closes" => closes, "limit" => limit]),
        reference: is_done.then(|| question.reference.clone()),
        question: Some(question.body.clone()),
        timeline: is_done.then(|| timeline(visit, question, sitting)),
        links: vec![
            link(visit, "/me", "confirm-link-mine"),
            link(visit, &paths::questions(&sitting.reference), "confirm-link-questions"),
        ],
    }
}

fn timeline(visit: &Visit, question: &Question, sitting: &Sitting) -> Timeline {
    let step = |key: &str, at, state, has_note: bool| Step {
        label: visit.word(key),
        when: Some(words::moment(visit, at, &sitting.zone)),
        when_iso: Some(words::iso(at)),
        state,
        note: has_note.then(|| visit.word(&format!("{key}-note"))),
        href: None,
    };
    let confirmed_at = question.confirmed_at.unwrap_or(question.asked_at);
    let reading = Step {
        label: visit.word("confirm-step-read"),
        when: None,
        when_iso: None,
        state: "current",
        note: Some(visit.word("confirm-step-read-note")),
        href: None,
    };
    Timeline {
        steps: vec![
            step("confirm-step-sent", confirmed_at, "past", false),
            reading,
            step("confirm-step-closes", sitting.call_closes_at, "future", true),
            step("confirm-step-sits", sitting.sits_at, "future", true),
        ],
    }
}

fn upvoted(visit: &Visit, question: &Question, sitting: &Sitting, outcome: Outcome) -> DoneView {
    let is_done = outcome == Outcome::Done;
    let key = if is_done { "confirm-upvoted" } else { "confirm-upvote-late" };
    let closes = words::moment(visit, sitting.call_closes_at, &sitting.zone);
    DoneView {
        again: None,
        heading: visit.word(&format!("{key}-title")),
        text: visit.say(&format!("{key}-text"), &args!["closes" => closes]),
        reference: None,
        question: Some(question.body.clone()),
        timeline: None,
        links: vec![
            link(visit, &paths::question(&question.reference), "confirm-link-question"),
            link(visit, &paths::questions(&sitting.reference), "confirm-link-questions"),
            link(visit, "/me", "confirm-link-mine"),
        ],
    }
}

fn signed_in(visit: &Visit) -> DoneView {
    DoneView {
        again: None,
        heading: visit.word("confirm-signed-in-title"),
        text: visit.word("confirm-signed-in-text"),
        reference: None,
        question: None,
        timeline: None,
        links: vec![link(visit, "/me", "confirm-link-mine")],
    }
}
