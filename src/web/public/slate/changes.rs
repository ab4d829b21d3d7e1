//! What an edition says otherwise than the one before it.
//!
//! Never: a change that only one of both pages could show; both are kept word for word.

use super::lines::credit;
use crate::i18n::args;
use crate::store::StoreError;
use crate::store::editions::Line;
use crate::web::extract::Visit;
use crate::web::view::apart::{self, ApartPart};
use serde::Serialize;

/// All that changed (`partials/slate-changes`).
#[derive(Debug, Clone, Serialize)]
pub struct ChangesView {
    heading: String,
    changes: Vec<ChangeView>,
}

/// What became of one question.
#[derive(Debug, Clone, Serialize)]
struct ChangeView {
    /// "Was question 2, is question 4."
    said: Vec<String>,
    /// Its words, if they stayed as they were.
    text: Option<String>,
    /// Its words with what changed, if they did not.
    parts: Vec<ApartPart>,
}

/// The changes from the edition before, `was`, to this one, `is`; `before` is its number.
///
/// # Errors
/// [`StoreError::Corrupt`] when the numbers of a line cannot be read.
pub fn changes(
    visit: &Visit,
    before: i32,
    was: &[Line],
    is: &[Line],
) -> Result<ChangesView, StoreError> {
    let find = |lines: &'_ [Line], reference: &str| -> Option<Line> {
        lines.iter().find(|line| line.reference == reference).cloned()
    };
    let mut changes = Vec::new();
    for line in is {
        match find(was, &line.reference) {
            None => changes.push(ChangeView {
                said: vec![visit.say("slate-change-new", &args!["place" => place(visit, line)])],
                text: Some(line.line.body.clone()),
                parts: Vec::new(),
            }),
            Some(old) => changes.extend(changed(visit, &old, line)?),
        }
    }
    for line in was.iter().filter(|line| find(is, &line.reference).is_none()) {
        changes.push(ChangeView {
            said: vec![visit.say("slate-change-gone", &args!["place" => place(visit, line)])],
            text: Some(line.line.body.clone()),
            parts: Vec::new(),
        });
    }
    let heading = visit.say("slate-changes", &args!["edition" => before.to_string()]);
    Ok(ChangesView { heading, changes })
}

fn changed(visit: &Visit, was: &Line, is: &Line) -> Result<Option<ChangeView>, StoreError> {
    let mut said = Vec::new();
    let (old, new) = (place(visit, was), place(visit, is));
    if old != new {
        said.push(visit.say("slate-change-moved", &args!["old" => old, "new" => new]));
    }
    let (old, new) = (credit(visit, was)?, credit(visit, is)?);
    if old != new {
        said.push(visit.say("slate-change-credit", &args!["old" => old, "new" => new]));
    }
    let is_reworded = was.line.body != is.line.body;
    if is_reworded {
        said.push(visit.word("slate-change-words"));
    }
    if was.line.say_name != is.line.say_name {
        said.push(visit.word("slate-change-say"));
    }
    if was.line.evidence != is.line.evidence {
        said.push(visit.word("slate-change-evidence"));
    }
    Ok((!said.is_empty()).then(|| ChangeView {
        said,
        text: (!is_reworded).then(|| is.line.body.clone()),
        parts: match is_reworded {
            true => apart::parts(&was.line.body, &is.line.body),
            false => Vec::new(),
        },
    }))
}

/// "question 2" or "reserve 1".
fn place(visit: &Visit, line: &Line) -> String {
    let key = if line.line.is_reserve { "slate-place-reserve" } else { "slate-place-question" };
    visit.say(key, &args!["position" => line.line.position])
}
