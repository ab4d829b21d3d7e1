//! Decisions in words, for staff: with the names of those who took them.
//!
//! Never: shown to the public, which reads no names of staff.

use crate::domain::decision::Act;
use crate::domain::lang::Lang;
use crate::domain::staff::Role;
use crate::i18n::args;
use crate::store::views::desk_question::{Decided, DeskQuestion};
use crate::web::extract::Visit;
use crate::web::view::words;
use serde::Serialize;

/// One entry of a history (`partials/history`).
#[derive(Serialize)]
pub struct HistoryEntry {
    when: String,
    when_iso: String,
    act: String,
    by: Option<String>,
    note: Option<String>,
    href: Option<String>,
}

/// The Fluent key for an act, in words.
pub fn act_key(act: Act) -> String {
    format!("desk-act-{}", act.code())
}

/// A decision in words, with who took it.
pub fn entry(visit: &Visit, seen: &DeskQuestion, decided: &Decided) -> HistoryEntry {
    let zone = &seen.sitting.zone;
    let role = |role: &Role| visit.word(&format!("role-{}", role.code()));
    let here = Some(&seen.question.reference);
    let mut notes = Vec::new();
    match (decided.act, &decided.question, &decided.target) {
        // A merge is told at both ends.
        (_, Some(from), _) if Some(from) != here => {
            notes.push(visit.say("desk-history-from", &args!["ref" => from.clone()]));
        }
        (_, _, Some(into)) => {
            notes.push(visit.say("desk-history-into", &args!["ref" => into.clone()]));
        }
        _ => {}
    }
    if let Some((en, cy)) = &decided.reason {
        let reason = if visit.lang == Lang::Cy { cy } else { en };
        notes.push(visit.say("desk-history-reason", &args!["reason" => reason.clone()]));
    }
    if let Some((before, after)) = decided.text_before.as_ref().zip(decided.text_after.as_ref()) {
        notes.push(visit.say("desk-history-before", &args!["text" => before.clone()]));
        notes.push(visit.say("desk-history-after", &args!["text" => after.clone()]));
    }
    notes.extend(Some(decided.note.clone()).filter(|note| !note.is_empty()));
    HistoryEntry {
        when: words::moment(visit, decided.at, zone),
        when_iso: words::iso(decided.at),
        act: visit.word(&act_key(decided.act)),
        by: decided.by.as_ref().map(|(name, r)| format!("{name}, {}", role(r))),
        note: Some(notes.join("\n")).filter(|note| !note.is_empty()),
        href: None,
    }
}
