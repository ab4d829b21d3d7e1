//! Limits that gave way because a brief could not be met, with the organiser's reasons
//! (`partials/conceded`). The desk and the public slate show them alike.
//!
//! Never: a reason inside a sentence of ours.

use super::selection_words::Names;
use crate::actions::select::record::WrittenBrief;
use serde::Serialize;

/// What gave way at one time.
#[derive(Debug, Clone, Serialize)]
pub struct ConcededView {
    sentences: Vec<String>,
    reason: String,
}

/// All that gave way in a brief.
pub fn view(names: &Names, written: &WrittenBrief) -> Vec<ConcededView> {
    let one = |conceded: &crate::actions::select::record::Conceded| ConcededView {
        sentences: names.relaxation(&conceded.relaxation),
        reason: conceded.reason.clone(),
    };
    written.conceded.iter().map(one).collect()
}
