//! `[desk]`: how moderators work together, and when the queue is late.
//!
//! Never: enforces a rule; actions and jobs do that with these numbers.

use super::rule::Rule;
use serde::{Deserialize, Serialize};

/// The `[desk]` section.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskSettings {
    /// Minutes for which a question that a moderator opened is held for them.
    pub hold_minutes: i64,
    /// Minutes for which questions that a moderator took onto their list are held.
    pub take_minutes: i64,
    /// Hours after which a question that waits is overdue.
    pub overdue_hours: i64,
}

pub(super) const RULES: &[(&str, Rule)] = &[
    ("desk.hold_minutes", Rule::Whole(1, 240, "minutes")),
    ("desk.take_minutes", Rule::Whole(5, 1_440, "minutes")),
    ("desk.overdue_hours", Rule::Whole(1, 720, "hours")),
];
