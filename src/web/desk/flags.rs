//! What a moderator should notice about a question before deciding.
//!
//! Never: a decision; a flag is a hint.

use crate::domain::lang::Lang;
use crate::domain::text::{ContactKind, looks_like_contact};
use crate::i18n::args;
use crate::store::questions::Question;
use crate::web::extract::Visit;
use crate::web::view::words::StatusTag;

/// The flags of a question; `twin` is another question with the same words.
pub fn of(visit: &Visit, question: &Question, twin: Option<&String>) -> Vec<StatusTag> {
    let mut flags = Vec::new();
    let mut flag = |label| flags.push(StatusTag { kind: "flag", label });
    if question.town_code.is_none() {
        flag(visit.word("desk-flag-town"));
    }
    for kind in looks_like_contact(&format!("{}\n{}", question.body, question.background)) {
        flag(visit.word(match kind {
            ContactKind::Email => "desk-flag-email",
            ContactKind::Phone => "desk-flag-phone",
            ContactKind::Postcode => "desk-flag-postcode",
            ContactKind::Link => "desk-flag-link",
        }));
    }
    if let Some(twin) = twin {
        flag(visit.say("desk-flag-twin", &args!["ref" => twin.clone()]));
    }
    let mut note = |key| flags.push(StatusTag { kind: "waiting", label: visit.word(key) });
    if question.is_anonymous {
        note("desk-flag-nameless");
    }
    if question.language == Lang::Cy {
        note("desk-flag-welsh");
    }
    if question.original_body.is_some() {
        note("desk-flag-amended");
    }
    flags
}
