//! What happened to a question, from the decision log: received, then each
//! decision with its note.
//!
//! Never: a note or a wording that a hidden question's reason hides.

use crate::domain::decision::Act;
use crate::store::views::question_page::{Decided, QuestionPage};
use crate::web::extract::Visit;
use crate::web::view::words;
use serde::Serialize;

/// One thing that happened (`partials/history`).
#[derive(Debug, Clone, Serialize)]
pub struct HistoryEntry {
    when: String,
    when_iso: String,
    act: String,
    by: Option<String>,
    note: Option<String>,
    href: Option<String>,
}

/// The history of a question, oldest first.
pub fn entries(visit: &Visit, page: &QuestionPage, is_hidden: bool) -> Vec<HistoryEntry> {
    let zone = &page.sitting.zone;
    let entry = |at, act, note: Option<String>| HistoryEntry {
        when: words::moment(visit, at, zone),
        when_iso: words::iso(at),
        act,
        by: None,
        note: note.filter(|text| !text.is_empty() && !is_hidden),
        href: None,
    };
    let received = page.question.confirmed_at.unwrap_or(page.question.asked_at);
    let mut all = vec![entry(received, visit.word("history-received"), None)];
    let is_shown = |row: &&Decided| {
        !matches!(row.act, Act::Select | Act::Publish | Act::Override | Act::Inspect)
    };
    all.extend(page.decisions.iter().filter(is_shown).map(|row| {
        let act = visit.word(&format!("history-{}", row.act.code()));
        entry(row.created_at, act, Some(row.note.clone()))
    }));
    all
}
