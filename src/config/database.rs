//! `[database]`: which database, how many connections, how long to wait.
//!
//! Never: connects.

use super::rule::Rule;
use super::secret_text::DatabaseUrl;
use serde::{Deserialize, Serialize};

/// When migrations run by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Migrate {
    /// At start on SQLite; by `pqt migrate` on PostgreSQL, where several servers may share a database.
    Auto,
    /// At every start.
    Always,
    /// Only by `pqt migrate`.
    Never,
}

/// The `[database]` section.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseSettings {
    /// `sqlite://path` or `postgres://…`.
    pub url: DatabaseUrl,
    /// Connections kept open for reading (and on PostgreSQL for writing).
    pub pool_size: u32,
    /// Milliseconds that SQLite waits for another process's lock.
    pub busy_timeout_ms: u32,
    /// Seconds that a request waits for a free connection.
    pub acquire_seconds: u64,
    /// When migrations run by themselves.
    pub migrate: Migrate,
}

impl DatabaseSettings {
    /// Whether the service brings the schema up to date when it starts.
    pub fn migrates_at_start(&self) -> bool {
        match self.migrate {
            Migrate::Auto => self.url.is_sqlite(),
            Migrate::Always => true,
            Migrate::Never => false,
        }
    }
}

pub(super) const RULES: &[(&str, Rule)] = &[
    (
        "database.url",
        Rule::Secret(
            "\"sqlite://path/to/file\" or \"postgres://name:password@host/database\"",
            is_database,
        ),
    ),
    ("database.pool_size", Rule::Whole(1, 200, "connections")),
    ("database.busy_timeout_ms", Rule::Whole(100, 60_000, "milliseconds")),
    ("database.acquire_seconds", Rule::Whole(1, 60, "seconds")),
    ("database.migrate", Rule::OneOf(&["auto", "always", "never"])),
];

fn is_database(text: &str) -> bool {
    ["sqlite://", "postgres://", "postgresql://"]
        .iter()
        .any(|scheme| text.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
}
