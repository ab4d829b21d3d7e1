//! How many people have how many of the questions they back on the slate, beside counting alone.
//!
//! Never: people who back nothing.

use crate::i18n::args;
use crate::selection::Coverage;
use crate::web::view::charts::bars::{Bar, share};
use crate::web::view::telling::Telling;
use crate::web::view::voice::Voice;
use serde::Serialize;

/// The table with its bars.
#[derive(Debug, Clone, Serialize)]
pub struct CoverageView {
    /// How many have at least one.
    said: String,
    rows: Vec<CoverageRow>,
}

#[derive(Debug, Clone, Serialize)]
struct CoverageRow {
    label: String,
    /// This slate, counting alone.
    cells: [CoverageCell; 2],
}

#[derive(Debug, Clone, Serialize)]
struct CoverageCell {
    people: String,
    share: String,
    bar: Bar,
}

/// The coverage of the slate as it stands if that was measured, else of the rule's.
pub(super) fn coverage(telling: &Telling) -> CoverageView {
    let audit = &telling.record.selection.audit;
    let voice = Voice::of(telling.visit);
    let this = telling.coverage();
    let top = &audit.top.coverage;
    let rows = this.histogram.len().max(top.histogram.len());
    let row = |count: usize| CoverageRow {
        label: voice.say("audit-coverage-row", &args!["count" => count]),
        cells: [cell(voice, this, count, "a"), cell(voice, top, count, "b")],
    };
    let words = args!["heard" => this.heard, "count" => this.supporters, "top" => top.heard];
    CoverageView {
        said: voice.say("audit-coverage-said", &words),
        rows: (0..rows).map(row).collect(),
    }
}

fn cell(voice: Voice, of: &Coverage, count: usize, kind: &'static str) -> CoverageCell {
    let people = of.histogram.get(count).copied().unwrap_or(0);
    let (part, whole) = (u64::from(people), u64::from(of.supporters));
    CoverageCell {
        people: voice.number(people),
        share: share(voice, part, whole),
        bar: Bar::of(part, whole, kind),
    }
}
