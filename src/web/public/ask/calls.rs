//! `/ask` without a sitting, and the page of a call that is not open.
//!
//! Never: a dead end; each page says when something opens.

use super::form::AskForm;
use crate::i18n::args;
use crate::store::sittings::{self, Sitting};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::words;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

#[derive(Serialize)]
struct ChooseView {
    calls: Vec<Call>,
    next: Option<String>,
    sittings_url: String,
}

#[derive(Serialize)]
struct Call {
    href: String,
    title: String,
    put_to: String,
    when: String,
    when_iso: String,
    closes: String,
}

/// GET `/ask`: on to the one open call, or a list of them.
///
/// # Errors
/// When the database cannot be read.
pub async fn choose(visit: Visit) -> Result<HttpResponse, Error> {
    let now = visit.now;
    let (open, next) = visit
        .read(move |conn| {
            Ok::<_, crate::store::StoreError>((
                sittings::list_in_call(conn, now)?,
                sittings::find_next_call(conn, now)?,
            ))
        })
        .await?;
    if let [only] = open.as_slice() {
        return Ok(visit.redirect(&paths::ask(&only.reference)));
    }
    let view = ChooseView {
        calls: open.iter().map(|sitting| call(&visit, sitting)).collect(),
        next: next.map(|sitting| {
            let opens = words::moment(&visit, sitting.call_opens_at, &sitting.zone);
            let title = sitting.title(visit.lang).to_owned();
            visit.say("ask-none-next", &args!["sitting" => title, "opens" => opens])
        }),
        sittings_url: visit.url("/sittings"),
    };
    let title = if view.calls.is_empty() { "ask-none-title" } else { "ask-choose-title" };
    visit.render(StatusCode::OK, "public/ask-choose", visit.page(visit.word(title)), &view)
}

fn call(visit: &Visit, sitting: &Sitting) -> Call {
    let closes = words::moment(visit, sitting.call_closes_at, &sitting.zone);
    Call {
        href: visit.url(&paths::ask(&sitting.reference)),
        title: sitting.title(visit.lang).to_owned(),
        put_to: sitting.put_to.clone(),
        when: words::moment(visit, sitting.sits_at, &sitting.zone),
        when_iso: words::iso(sitting.sits_at),
        closes: visit.say("ask-closes", &args!["closes" => closes]),
    }
}

#[derive(Serialize)]
struct ClosedView {
    heading: String,
    text: String,
    sitting: String,
    sitting_url: String,
    typed: Option<Typed>,
}

#[derive(Serialize)]
struct Typed {
    question: String,
    background: Option<String>,
}

/// The page of a call that has not opened yet or has closed. What was typed is
/// shown, so that it can be copied.
///
/// # Errors
/// When the template and its view do not fit.
pub fn closed(
    visit: &Visit,
    sitting: &Sitting,
    form: Option<&AskForm>,
) -> Result<HttpResponse, Error> {
    let is_early = visit.now < sitting.call_opens_at;
    let (key, at) = if is_early {
        ("ask-early", sitting.call_opens_at)
    } else {
        ("ask-late", sitting.call_closes_at.min(visit.now))
    };
    let when = words::moment(visit, at, &sitting.zone);
    let heading = visit.word(&format!("{key}-title"));
    let view = ClosedView {
        text: visit.say(&format!("{key}-text"), &args!["when" => when]),
        heading: heading.clone(),
        sitting: sitting.title(visit.lang).to_owned(),
        sitting_url: visit.url(&paths::sitting(&sitting.reference)),
        typed: form.filter(|form| !form.question.trim().is_empty()).map(|form| Typed {
            question: form.question.clone(),
            background: Some(form.background.clone()).filter(|b| !b.trim().is_empty()),
        }),
    };
    let status = if form.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    visit.render(status, "public/ask-closed", visit.page(heading), &view)
}
