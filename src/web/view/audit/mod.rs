//! How fair a slate is, as numbers, pictures and tables (`partials/slate-audit`): the largest group
//! left out, who was heard, where and on what the places went, and what counting alone would do.
//!
//! Never: a judgement; and never a number of another slate than the one it is said of.

mod coverage;
mod groups;
mod places;
mod top;

use super::slate_parts::{self, Tiles};
use super::telling::Telling;
use crate::selection::Examination;
use serde::Serialize;

pub use coverage::CoverageView;
pub use groups::GroupsView;
pub use places::PlacesView;
pub use top::TopView;

/// The audit of a slate.
#[derive(Debug, Clone, Serialize)]
pub struct AuditView {
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

/// The audit of a selection. `published`: the slate as published, if people changed it and the
/// change was measured. The places are those of the slate as it stands.
pub fn audit(telling: &Telling, published: Option<&Examination>) -> AuditView {
    AuditView {
        tiles: slate_parts::audit(telling.visit, telling.record),
        groups: groups::groups(telling, published),
        coverage: coverage::coverage(telling, published),
        regions: places::regions(telling),
        topics: places::topics(telling),
        top: top::top(telling),
    }
}
