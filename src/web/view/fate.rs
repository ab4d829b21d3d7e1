//! What became of a question, as a tag.
//!
//! Never: a verdict that nobody has confirmed, unless staff look.

use super::words::StatusTag;
use crate::domain::pledge::Fate;
use crate::domain::slate::RecordStage;
use crate::web::extract::Visit;

/// The tag (Fluent keys `outcome-<code>`).
pub fn tag(visit: &Visit, fate: Fate) -> StatusTag {
    let kind = match fate {
        Fate::Unrecorded | Fate::Asked => "waiting",
        Fate::NotAsked => "closed",
        Fate::Answered => "good",
        Fate::Partly => "flag",
        Fate::NotAnswered | Fate::StandardReply => "bad",
    };
    StatusTag { kind, label: visit.word(&key("outcome", fate)) }
}

/// How far a record has come, as a tag.
pub fn stage_tag(visit: &Visit, stage: RecordStage) -> StatusTag {
    let kind = match stage {
        RecordStage::Noted => "closed",
        RecordStage::Proposed => "waiting",
        RecordStage::Returned => "flag",
        RecordStage::Confirmed => "good",
    };
    StatusTag { kind, label: visit.word(&format!("verdict-stage-{}", stage.code())) }
}

/// The Fluent key of a fate in one of several sets: `set-not-asked`.
pub fn key(set: &str, fate: Fate) -> String {
    format!("{set}-{}", fate.code().replace('_', "-"))
}
