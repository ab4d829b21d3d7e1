//! What can go wrong in the store, in the store's words. diesel's own error
//! never leaves this folder.
//!
//! Never: words for people; `web/error.rs` chooses those.

use diesel::result::{DatabaseErrorKind, Error as Diesel};

/// A failure of the database or of what was asked of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The row asked for is not there.
    #[error("not found")]
    NotFound,
    /// A unique or check constraint was met; its name, or SQLite's list of columns.
    #[error("conflict: {0}")]
    Conflict(String),
    /// The database cannot be reached or is too busy; the same may work later.
    #[error("database unavailable: {0}")]
    Unavailable(String),
    /// A row holds what this version cannot read.
    #[error("corrupt row: {0}")]
    Corrupt(String),
    /// Anything else the database said.
    #[error("database: {0}")]
    Database(String),
}

impl StoreError {
    /// Whether a unique constraint over a column of this name was met.
    pub fn is_conflict(&self) -> bool {
        matches!(self, StoreError::Conflict(_))
    }
}

impl From<Diesel> for StoreError {
    fn from(error: Diesel) -> Self {
        match error {
            Diesel::NotFound => StoreError::NotFound,
            Diesel::DatabaseError(kind, details) => {
                let said = details.message().to_owned();
                match kind {
                    DatabaseErrorKind::UniqueViolation => {
                        StoreError::Conflict(details.constraint_name().map_or(said, str::to_owned))
                    }
                    DatabaseErrorKind::ClosedConnection
                    | DatabaseErrorKind::UnableToSendCommand
                    | DatabaseErrorKind::SerializationFailure => StoreError::Unavailable(said),
                    _ if is_passing(&said) => StoreError::Unavailable(said),
                    _ => StoreError::Database(said),
                }
            }
            Diesel::BrokenTransactionManager => {
                StoreError::Unavailable("the connection was lost in a transaction".to_owned())
            }
            Diesel::DeserializationError(cause) => StoreError::Corrupt(cause.to_string()),
            other => StoreError::Database(other.to_string()),
        }
    }
}

/// Whether PostgreSQL gave up a transaction because of others that ran beside
/// it, so that the same may work at once.
pub(super) fn is_lost_race(error: &Diesel) -> bool {
    match error {
        Diesel::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => true,
        // SQLSTATE 40P01 has no kind of its own in diesel.
        Diesel::DatabaseError(_, details) => details.message().contains("deadlock detected"),
        _ => false,
    }
}

/// Messages that SQLite and libpq give without a kind of their own for a state
/// that passes: a locked file, a deadlock, a server that restarts, a full disk.
fn is_passing(said: &str) -> bool {
    [
        "database is locked",
        "database is busy",
        "terminating connection",
        "connection to server",
        "server closed the connection",
        "no connection to the server",
        "deadlock detected",
        "disk is full",
        "disk I/O error",
        "unable to open database",
    ]
    .iter()
    .any(|sign| said.contains(sign))
}
