//! What counting upvotes alone would have taken, beside the slate.
//!
//! Never: another rule than plain counting, without any limit.

use crate::i18n::args;
use crate::web::view::telling::{Mention, Telling};
use crate::web::view::voice::Voice;
use serde::Serialize;

/// The comparison.
#[derive(Debug, Clone, Serialize)]
pub struct TopView {
    said: String,
    rows: Vec<TopRow>,
}

#[derive(Debug, Clone, Serialize)]
struct TopRow {
    question: Mention,
    backers: String,
    is_on_slate: bool,
}

/// The comparison of a selection.
pub(super) fn top(telling: &Telling) -> TopView {
    let (record, voice) = (telling.record, Voice::of(telling.visit));
    let audit = &record.selection.audit;
    let standing = |reference: &str| telling.standing.iter().any(|l| l.reference == *reference);
    let row = |reference: &String| TopRow {
        question: telling.mention(reference),
        backers: voice.number(record.evidence.get(reference).map_or(0, |e| e.backers)),
        is_on_slate: standing(reference),
    };
    let (shared, count) =
        (audit.top.references.iter().filter(|r| standing(r)).count(), telling.standing.len());
    let words = args![
        "shared" => shared,
        "count" => count,
        "heard" => audit.top.coverage.heard,
        "now" => telling.coverage().heard,
        "x" => audit.top.proportionality.x,
        "x_now" => telling.proportionality().x
    ];
    TopView {
        said: voice.say(if shared == count { "audit-top-same" } else { "audit-top-said" }, &words),
        rows: audit.top.references.iter().map(row).collect(),
    }
}
