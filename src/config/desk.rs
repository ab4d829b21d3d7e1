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
    /// Minutes for which a decision on many questions can be undone; their mails wait so long.
    pub undo_minutes: i64,
    /// `on`: refusing what is public, or what more than `second_person_backers` people back, needs a
    /// second moderator; `off`: one is enough.
    pub second_person: String,
    /// More backers than this, and a second moderator is needed though the question is not public.
    pub second_person_backers: i64,
    /// Hours after which a question that waits is overdue.
    pub overdue_hours: i64,
    /// When the oldest has waited so many hours, public pages and one mail say so; 0 is never.
    pub late_hours: i64,
}

pub(super) const RULES: &[(&str, Rule)] = &[
    ("desk.hold_minutes", Rule::Whole(1, 240, "minutes")),
    ("desk.take_minutes", Rule::Whole(5, 1_440, "minutes")),
    ("desk.undo_minutes", Rule::Whole(1, 240, "minutes")),
    ("desk.second_person", Rule::OneOf(&["on", "off"])),
    ("desk.second_person_backers", Rule::Whole(0, 1_000_000, "people")),
    ("desk.overdue_hours", Rule::Whole(1, 720, "hours")),
    ("desk.late_hours", Rule::Whole(0, 720, "hours; 0 is never")),
];
