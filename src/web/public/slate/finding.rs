//! Finding one's own question among those that were not chosen: a search box over a long
//! list, for browsers without scripts too.
//!
//! Never: a list that leaves a question out without saying so.

use crate::domain::{search, text};
use crate::i18n::args;
use crate::web::extract::Visit;
use crate::web::form::{Choices, Field, Problems};
use crate::web::view::pages;
use crate::web::view::slate_parts::OtherView;
use serde::Serialize;

/// A list longer than this has a search box.
const LONG_LIST: usize = 20;
/// Most letters of a search that are read and shown again.
const LONGEST_SEARCH: usize = 200;

/// The box (`partials/filters`).
#[derive(Serialize)]
pub(super) struct FindView {
    action_url: String,
    label: String,
    search: Field,
    /// None; the partial can show some.
    choices: Vec<Choices>,
    clear_url: Option<String>,
    summary: Option<String>,
}

/// What the address asks for.
pub(super) fn wanted(visit: &Visit) -> String {
    let query = pages::query(visit);
    let typed = query.get("find").map_or("", String::as_str);
    text::clean_line(&typed.chars().take(LONGEST_SEARCH).collect::<String>())
}

/// Keeps the questions that were asked for, and makes the box; None for a short list.
pub(super) fn find(
    visit: &Visit,
    base: &str,
    wanted: &str,
    all: &mut Vec<OtherView>,
) -> Option<FindView> {
    let count = all.len();
    if wanted.is_empty() && count <= LONG_LIST {
        return None;
    }
    let words = search::wanted(wanted);
    if !wanted.is_empty() {
        all.retain(|other| !words.is_empty() && fits(&words, other));
    }
    let found = args!["found" => all.len(), "count" => count];
    let url = visit.url(base);
    Some(FindView {
        action_url: format!("{url}#not-chosen"),
        label: visit.word("slate-find-label"),
        search: Field::text(visit, &Problems::default(), "find", "slate-find", wanted)
            .kind("search"),
        choices: Vec::new(),
        clear_url: (!wanted.is_empty()).then(|| format!("{url}#not-chosen")),
        summary: (!wanted.is_empty()).then(|| visit.say("slate-find-found", &found)),
    })
}

/// Every word wanted begins a word of the question, its credit or its reference.
fn fits(words: &[String], other: &OtherView) -> bool {
    let text = format!("{} {} {}", other.text, other.attribution, other.reference);
    let has = search::words(&text);
    words.iter().all(|word| has.iter().any(|own| own.starts_with(word.as_str())))
}
