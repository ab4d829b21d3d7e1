//! How moderators share the work: the numbers that a host may set.
//!
//! Never: the settings themselves; whoever builds the service gives these.

use super::removal::SecondPerson;
use chrono::Duration;

/// Most questions that one moderator may have taken onto their list.
pub const MOST_TAKEN: i64 = 30;

/// Questions taken at once.
pub const TAKE: i64 = 10;

/// The numbers.
#[derive(Debug, Clone)]
pub struct DeskRules {
    /// How long a question that was opened is held.
    pub hold: Duration,
    /// How long a question that was taken is held.
    pub take: Duration,
    /// How long a decision on many questions can be undone.
    pub undo: Duration,
    /// When a refusal needs a second person.
    pub second: SecondPerson,
}
