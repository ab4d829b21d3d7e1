//! How fair a slate is, as numbers, pictures and tables (`partials/slate-audit`): the largest group
//! left out, who was heard, where and on what the places went, and what counting alone would do.
//!
//! Never: a judgement; and never a number of another slate than the one it is said of.

mod changed;
mod coverage;
mod groups;
mod places;
mod top;

use super::slate_parts::{self, Tiles};
use super::telling::Telling;
use serde::Serialize;

pub use coverage::CoverageView;
pub use groups::GroupsView;
pub use places::PlacesView;
pub use top::TopView;

/// The audit of a slate.
#[derive(Debug, Clone, Serialize)]
pub struct AuditView {
    /// What the changes by people cost.
    changed: Option<String>,
    /// Four numbers for those in a hurry.
    tiles: Tiles,
    /// The largest groups left out, against several measures.
    groups: GroupsView,
    /// How many people have how many of their questions on the slate.
    coverage: CoverageView,
    /// Where the places went.
    regions: Option<PlacesView>,
    /// On what topics they went.
    topics: Option<PlacesView>,
    /// What counting alone would have taken.
    top: TopView,
}

/// The audit of the slate as it stands. If people changed it and the change could not be measured, it is
/// the audit of the slate that the rule gave, and says so; the places follow the slate all the same.
pub fn audit(telling: &Telling) -> AuditView {
    AuditView {
        changed: changed::changed(telling),
        tiles: slate_parts::audit(telling),
        groups: groups::groups(telling),
        coverage: coverage::coverage(telling),
        regions: places::regions(telling),
        topics: places::topics(telling),
        top: top::top(telling),
    }
}
