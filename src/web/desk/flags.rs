//! What a moderator should notice about a question before deciding: as tags in a
//! list, and on its own page each with the words it means.
//!
//! Never: a decision; a flag is a hint.

use crate::domain::lang::Lang;
use crate::flags::{self, Flag, Kind, Part};
use crate::i18n::args;
use crate::store::questions::Question;
use crate::web::extract::Visit;
use crate::web::view::words::StatusTag;
use serde::Serialize;

/// Characters shown before and after the words that a flag means.
const AROUND: usize = 40;

/// One flag with the words it means (`partials/flags-panel`).
#[derive(Serialize)]
pub struct FlagView {
    label: String,
    why: String,
    /// In the background; otherwise in the question.
    is_background: bool,
    before: String,
    /// Empty when the whole question is meant.
    marked: String,
    after: String,
}

/// The tags of a question. `twin` is another question with the same words;
/// `is_off_topic` was found when it was compared with its topic.
pub fn of(
    visit: &Visit,
    question: &Question,
    twin: Option<&String>,
    is_off_topic: bool,
) -> Vec<StatusTag> {
    let mut tags = Vec::new();
    let mut flag = |label| tags.push(StatusTag { kind: "flag", label });
    if question.town_code.is_none() {
        flag(visit.word("desk-flag-town"));
    }
    for kind in flags::kinds(&found(question, is_off_topic)) {
        flag(label(visit, kind));
    }
    if let Some(twin) = twin {
        flag(visit.say("desk-flag-twin", &args!["ref" => twin.clone()]));
    }
    let mut note = |key| tags.push(StatusTag { kind: "waiting", label: visit.word(key) });
    if question.is_anonymous {
        note("desk-flag-nameless");
    }
    if question.language == Lang::Cy {
        note("desk-flag-welsh");
    }
    if question.original_body.is_some() {
        note("desk-flag-amended");
    }
    tags
}

/// Each flag of a question with the words it means and why it is there.
pub fn panel(visit: &Visit, question: &Question, is_off_topic: bool) -> Vec<FlagView> {
    let view = |flag: &Flag| {
        let text = match flag.part {
            Part::Question => &question.body,
            Part::Background => &question.background,
        };
        FlagView {
            label: label(visit, flag.kind),
            why: visit.word(&format!("flag-{}-why", flag.kind.code())),
            is_background: flag.part == Part::Background,
            before: if flag.span.is_empty() {
                String::new()
            } else {
                ending(&text[..flag.span.start])
            },
            marked: text[flag.span.clone()].to_owned(),
            after: if flag.span.is_empty() {
                String::new()
            } else {
                beginning(&text[flag.span.end..])
            },
        }
    };
    found(question, is_off_topic).iter().map(view).collect()
}

/// What is found in the words as they are now.
fn found(question: &Question, is_off_topic: bool) -> Vec<Flag> {
    let mut found = flags::find(&question.body, &question.background);
    if is_off_topic {
        found.push(Flag { kind: Kind::OffTopic, part: Part::Question, span: 0..0 });
    }
    found
}

/// A kind in words.
pub fn label(visit: &Visit, kind: Kind) -> String {
    visit.word(&format!("flag-{}", kind.code()))
}

/// The end of a text, cut between words where one ends within reach.
fn ending(text: &str) -> String {
    let Some((at, c)) = text.char_indices().rev().nth(AROUND) else { return text.to_owned() };
    let rest = &text[at + c.len_utf8()..];
    match rest.split_once(char::is_whitespace) {
        Some((_, whole)) if !c.is_whitespace() && !whole.is_empty() => format!("… {whole}"),
        _ => format!("…{rest}"),
    }
}

/// The beginning of a text, cut likewise.
fn beginning(text: &str) -> String {
    let Some((at, c)) = text.char_indices().nth(AROUND) else { return text.to_owned() };
    let rest = &text[..at];
    match rest.rsplit_once(char::is_whitespace) {
        Some((whole, _)) if !c.is_whitespace() && !whole.is_empty() => format!("{whole} …"),
        _ => format!("{rest}…"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_around_are_cut_between_characters() {
        let long = "ŵ".repeat(AROUND + 1);
        assert_eq!(ending(&long), format!("…{}", "ŵ".repeat(AROUND)));
        assert_eq!(beginning(&long), format!("{}…", "ŵ".repeat(AROUND)));
        assert_eq!((ending("a b"), beginning("")), ("a b".to_owned(), String::new()));
    }
}
