//! `[limits]`: how long things last, how often one may try.
//!
//! Never: enforces a limit; domain, web and jobs do that with these numbers.

use super::rule::Rule;
use serde::{Deserialize, Serialize};

/// The `[limits]` section. How long a text may be is a rule of the domain, not a setting.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitSettings {
    /// Minutes for which a six-digit code works.
    pub code_minutes: i64,
    /// Tries at one six-digit code.
    pub code_attempts: u32,
    /// Hours for which a link in a mail works.
    pub link_hours: i64,
    /// Days after which what was never confirmed is deleted.
    pub unconfirmed_days: i64,
    /// Days after the end of a sitting when the addresses that it needed are deleted.
    pub contact_days: i64,
    /// Days after the end of a sitting for which auditors can get its full ballots.
    pub ballot_days: i64,
    /// Days for which an address gets no mail after "this was not me".
    pub not_me_days: i64,
    /// Hours after which a moderator signs in again.
    pub staff_session_hours: i64,
    /// Minutes without a request after which a moderator signs in again.
    pub staff_idle_minutes: i64,
    /// Forms that one network address may send in a minute; 0 is no limit.
    pub forms_per_minute: u32,
    /// Requests to the interface for programs that one network address may send in a minute; 0 is no limit.
    pub api_per_minute: u32,
    /// Largest mailbag that a moderator may send from a page, in MiB.
    pub mailbag_mib: u64,
    /// Walls of halls that hear of changes at once, in one process; others look again by themselves.
    pub wall_connections: u32,
}

pub(super) const RULES: &[(&str, Rule)] = &[
    ("limits.code_minutes", Rule::Whole(2, 60, "minutes")),
    ("limits.code_attempts", Rule::Whole(1, 10, "tries")),
    ("limits.link_hours", Rule::Whole(1, 720, "hours")),
    ("limits.unconfirmed_days", Rule::Whole(1, 90, "days")),
    ("limits.contact_days", Rule::Whole(1, 730, "days")),
    ("limits.ballot_days", Rule::Whole(1, 3_650, "days")),
    ("limits.not_me_days", Rule::Whole(1, 3_650, "days")),
    ("limits.staff_session_hours", Rule::Whole(1, 168, "hours")),
    ("limits.staff_idle_minutes", Rule::Whole(5, 1_440, "minutes")),
    ("limits.mailbag_mib", Rule::Whole(1, 4_096, "MiB")),
    ("limits.api_per_minute", Rule::Whole(0, 100_000, "requests; 0 is no limit")),
    ("limits.wall_connections", Rule::Whole(0, 100_000, "connections")),
    ("limits.forms_per_minute", Rule::Whole(0, 100_000, "forms; 0 is no limit")),
];
