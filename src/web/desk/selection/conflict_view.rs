//! A brief that cannot be met: which wishes do not fit together, in words, and the
//! least that would have to give way, as one button.
//!
//! Never: a limit that gives way silently; the organiser writes the reason.

use super::choosing::RELAX_REASON;
use super::fields::Fields;
use crate::selection::Refusal;
use crate::web::extract::Visit;
use crate::web::form::{Field, Hidden, Problems};
use crate::web::view::selection_words::Names;
use serde::Serialize;

/// The panel as the template shows it.
#[derive(Serialize)]
pub struct ConflictView {
    /// What is the matter.
    pub title: String,
    sentences: Vec<String>,
    relaxations: Vec<String>,
    relax: Option<RelaxView>,
}

/// The form that lets limits give way.
#[derive(Serialize)]
struct RelaxView {
    hidden: Hidden,
    reason: Field,
}

/// The panel for a refusal of the brief in `fields`.
pub fn view(
    visit: &Visit,
    names: &Names,
    refusal: &Refusal,
    fields: &Fields,
    problems: &Problems,
) -> ConflictView {
    let plain = |title: &str, sentence: String| ConflictView {
        title: visit.word(title),
        sentences: vec![sentence],
        relaxations: Vec::new(),
        relax: None,
    };
    match refusal {
        Refusal::NothingShortlisted => {
            plain("selection-nothing-title", visit.word("selection-nothing"))
        }
        Refusal::BadInput { problem } => {
            plain("selection-conflict-title", names.bad_input(problem))
        }
        Refusal::Infeasible { conflict, relaxation } => ConflictView {
            title: visit.word("selection-conflict-title"),
            sentences: names.conflict(conflict),
            relaxations: names.relaxation(relaxation),
            relax: Some(relax(visit, fields, problems)),
        },
    }
}

fn relax(visit: &Visit, fields: &Fields, problems: &Problems) -> RelaxView {
    let own = ["act", "csrf", RELAX_REASON];
    let travels = |(name, _): &&(String, String)| !own.contains(&name.as_str());
    let pairs = fields.0.iter().filter(travels);
    RelaxView {
        hidden: Hidden::of(pairs.map(|(name, value)| (name.as_str(), value.as_str()))),
        reason: Field::text(
            visit,
            problems,
            RELAX_REASON,
            "selection-relax-reason",
            fields.get(RELAX_REASON),
        ),
    }
}
