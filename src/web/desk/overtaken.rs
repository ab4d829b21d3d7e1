//! The page for a moderator whose colleague was faster: who decided what and
//! when, and what was typed, so that nothing is lost.
//!
//! Never: the second decision on top of the first.

use super::decide::DecideForm;
use super::facts::Row;
use super::history::{self, HistoryEntry};
use super::question;
use crate::domain::decision::Act;
use crate::i18n::args;
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
    reference: String,
    text: String,
    status: StatusTag,
    entries: Vec<HistoryEntry>,
    rows: Vec<Row>,
    question_url: String,
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
    let view = OvertakenView {
        text: seen.question.body.clone(),
        status: question::status(visit, &seen.question),
        entries: seen.history.last().map(|d| history::entry(visit, &seen, d)).into_iter().collect(),
        rows,
        question_url: visit.url(&paths::desk_question(reference)),
        reference: seen.question.reference.clone(),
        heading: heading.clone(),
    };
    let title = visit.say("desk-question-title", &args!["ref" => view.reference.clone()]);
    let page = visit.page(format!("{heading}: {title}")).for_desk(visit).with_errors();
    visit.render(StatusCode::CONFLICT, "desk/overtaken", page, &view)
}
