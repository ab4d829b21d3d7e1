//! `[webhooks]`: how other programs are told what happens.
//!
//! Never: sends anything.

use super::rule::Rule;
use serde::{Deserialize, Serialize};

/// The `[webhooks]` section.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookSettings {
    /// "on": also to this computer and to private networks.
    pub allow_private: String,
    /// Seconds that the other program may take to answer.
    pub timeout_seconds: u64,
}

impl WebhookSettings {
    /// Whether addresses of private networks may be reached.
    pub fn may_be_private(&self) -> bool {
        self.allow_private == "on"
    }
}

pub(super) const RULES: &[(&str, Rule)] = &[
    ("webhooks.allow_private", Rule::OneOf(&["on", "off"])),
    ("webhooks.timeout_seconds", Rule::Whole(1, 60, "seconds")),
];
