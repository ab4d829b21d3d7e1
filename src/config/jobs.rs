//! `[jobs]`: how often the background jobs run and how much they take at once.
//!
//! Never: runs a job.

use super::rule::Rule;
use serde::{Deserialize, Serialize};

/// The `[jobs]` section.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobSettings {
    /// Seconds between two counts of the upvotes; pages say when the last count was.
    pub tally_seconds: u64,
    /// Seconds between two looks for questions whose flags are not found yet.
    pub flag_seconds: u64,
    /// Seconds between two looks for mail that is due.
    pub mail_seconds: u64,
    /// Most mails taken at one look.
    pub mail_batch: u32,
    /// Hours after which a mail that cannot be delivered is given up.
    pub mail_retry_hours: i64,
    /// Minutes between two rounds of deleting what is no longer needed.
    pub retention_minutes: u64,
    /// Seconds after which a job whose server fell silent may be taken by another.
    pub lease_seconds: u64,
}

pub(super) const RULES: &[(&str, Rule)] = &[
    ("jobs.tally_seconds", Rule::Whole(1, 60, "seconds")),
    ("jobs.flag_seconds", Rule::Whole(1, 300, "seconds")),
    ("jobs.mail_seconds", Rule::Whole(1, 300, "seconds")),
    ("jobs.mail_batch", Rule::Whole(1, 1_000, "mails")),
    ("jobs.mail_retry_hours", Rule::Whole(1, 240, "hours")),
    ("jobs.retention_minutes", Rule::Whole(1, 1_440, "minutes")),
    ("jobs.lease_seconds", Rule::Whole(10, 3_600, "seconds")),
];
