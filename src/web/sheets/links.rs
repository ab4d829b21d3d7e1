//! Links to the sheets as files (`partials/sheet-links`).
//!
//! Never: a link to a sheet that cannot be made.

use crate::domain::sheet::{Paper, Sheet};
use crate::i18n::args;
use crate::typeset::Press;
use crate::web::extract::Visit;
use crate::web::paths;
use serde::Serialize;

/// The sheets, each on each paper.
#[derive(Debug, Clone, Serialize)]
pub struct SheetLinks {
    sheets: Vec<SheetLink>,
}

#[derive(Debug, Clone, Serialize)]
struct SheetLink {
    name: String,
    hint: String,
    papers: Vec<PaperLink>,
}

#[derive(Debug, Clone, Serialize)]
struct PaperLink {
    href: String,
    /// "A4, PDF".
    label: String,
    /// What a screen reader says besides.
    of: String,
}

/// The public sheets of an edition; `None` when the program cannot typeset.
pub fn public_links(
    visit: &Visit,
    sitting: &str,
    edition: i32,
    has_reserves: bool,
) -> Option<SheetLinks> {
    links(visit, has_reserves, |sheet| paths::sheet(sitting, edition, sheet.code()))
}

/// The office's own sheets of the newest edition.
pub fn desk_links(visit: &Visit, sitting: &str, has_reserves: bool) -> Option<SheetLinks> {
    links(visit, has_reserves, |sheet| paths::desk_sheet(sitting, sheet.code()))
}

fn links(visit: &Visit, has_reserves: bool, path: impl Fn(Sheet) -> String) -> Option<SheetLinks> {
    let wanted = Sheet::ALL.iter().filter(|sheet| has_reserves || **sheet != Sheet::Reserves);
    let link = |&sheet: &Sheet| {
        let name = visit.word(&format!("sheet-kind-{}", sheet.code()));
        let paper = |&paper: &Paper| PaperLink {
            href: visit.url(&format!("{}?paper={}", path(sheet), paper.code())),
            label: visit.word(&format!("sheet-paper-{}", paper.code())),
            of: visit.say("sheet-of", &args!["name" => name.clone()]),
        };
        SheetLink {
            papers: Paper::ALL.iter().map(paper).collect(),
            hint: visit.word(&format!("sheet-kind-{}-hint", sheet.code())),
            name,
        }
    };
    Press::IS_BUILT.then(|| SheetLinks { sheets: wanted.map(link).collect() })
}
