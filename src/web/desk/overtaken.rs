//! The page for a moderator whose colleague was faster, or has the question open:
//! who did what and when, and what was typed, so that nothing is lost.
//!
//! Never: the second decision on top of the first.

use super::decide::DecideForm;
use super::facts::Row;
use super::history::{self, HistoryEntry};
use super::{question, queue_row};
use crate::domain::decision::Act;
use crate::i18n::args;
use crate::store::views::desk_question::DeskQuestion;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::words::StatusTag;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

#[derive(Serialize)]
struct OvertakenView {
    heading: String,
    lede: String,
    reference: String,
    text: String,
    status: StatusTag,
    entries: Vec<HistoryEntry>,
    rows: Vec<Row>,
    question_url: String,
    take_over_url: Option<String>,
}

/// Answers a decision that came too late.
pub async fn page(
    visit: &Visit,
    reference: &str,
    act: Act,
    form: &DecideForm,
) -> Result<HttpResponse, Error> {
    let seen = question::load(visit, reference).await?;
    let heading = visit.word("desk-overtaken-title");
    let lede = visit.word("desk-overtaken-text");
    render(visit, &seen, act, form, (heading, lede), false)
}

/// Answers a decision about a question that a colleague works on.
pub async fn held(
    visit: &Visit,
    reference: &str,
    act: Act,
    form: &DecideForm,
) -> Result<HttpResponse, Error> {
    let seen = question::load(visit, reference).await?;
    let heading = visit.word("queue-held-title");
    let held = seen.hold.as_ref();
    let who = held.map(|hold| queue_row::held_words(visit, hold, &seen.sitting.zone));
    let lede = format!("{} {}", who.unwrap_or_default(), visit.word("queue-held-text"));
    render(visit, &seen, act, form, (heading, lede), true)
}

fn render(
    visit: &Visit,
    seen: &DeskQuestion,
    act: Act,
    form: &DecideForm,
    (heading, lede): (String, String),
    is_held: bool,
) -> Result<HttpResponse, Error> {
    let own_path = paths::desk_question(&seen.question.reference);
    let row = |key: &str, value: String| Row { label: visit.word(key), value, change_url: None };
    let mut rows = vec![row("desk-overtaken-wanted", visit.word(&history::act_key(act)))];
    let reason = seen.reasons.iter().find(|r| r.code == form.reason);
    let typed = [
        ("desk-refuse-reason", reason.map(|r| r.title(visit.lang).to_owned())),
        ("desk-merge-target", Some(form.target.clone())),
        ("desk-amend-text", (act == Act::Amend).then(|| form.text.clone())),
        ("desk-overtaken-note", Some(form.note.clone())),
    ];
    for (key, value) in typed {
        if let Some(value) = value.filter(|v| !v.trim().is_empty()) {
            rows.push(row(key, value));
        }
    }
    let decided = seen.history.last().filter(|_| !is_held);
    let view = OvertakenView {
        text: seen.question.body.clone(),
        status: question::status(visit, &seen.question),
        entries: decided.map(|d| history::entry(visit, seen, d)).into_iter().collect(),
        rows,
        question_url: visit.url(&own_path),
        take_over_url: is_held.then(|| visit.url(&format!("{own_path}/take-over"))),
        lede,
        reference: seen.question.reference.clone(),
        heading: heading.clone(),
    };
    let title = visit.say("desk-question-title", &args!["ref" => view.reference.clone()]);
    let page = visit.page(format!("{heading}: {title}")).for_desk(visit).with_errors();
    visit.render(StatusCode::CONFLICT, "desk/overtaken", page, &view)
}
