//! What members of staff set up for their own work: notes on questions, saved
//! filters, keys.
//!
//! Never: a decision.

use crate::domain::ids::{FilterId, StaffId};
use crate::domain::instant::Instant;
use crate::store::{Conn, StoreError, filters, in_savepoint, notes, questions, staff};

/// Most filters that one member may save.
pub const MOST_FILTERS: usize = 20;

/// Why a filter was not saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveFilterError {
    /// They have one of that name.
    #[error("the name is taken")]
    NameTaken,
    /// They have as many as they may have.
    #[error("too many filters")]
    TooMany,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Adds a note to a question.
///
/// # Errors
/// [`StoreError::NotFound`] for a question that is not there.
pub fn add_note(
    conn: &mut Conn,
    now: Instant,
    member: StaffId,
    reference: &str,
    body: &str,
) -> Result<(), StoreError> {
    let question = questions::get(conn, reference)?;
    notes::insert(conn, question.id, member, body, now)
}

/// Saves a filter of the queue under a name.
///
/// # Errors
/// See [`SaveFilterError`].
pub fn save_filter(
    conn: &mut Conn,
    now: Instant,
    member: StaffId,
    name: &str,
    query: &str,
) -> Result<(), SaveFilterError> {
    if filters::list(conn, member)?.len() >= MOST_FILTERS {
        return Err(SaveFilterError::TooMany);
    }
    match in_savepoint(conn, |conn| filters::insert(conn, member, name, query, now)) {
        Err(StoreError::Conflict(_)) => Err(SaveFilterError::NameTaken),
        other => Ok(other?),
    }
}

/// Forgets a filter of their own.
///
/// # Errors
/// When the database refuses.
pub fn forget_filter(conn: &mut Conn, member: StaffId, id: FilterId) -> Result<(), StoreError> {
    filters::delete(conn, member, id)
}

/// Switches the keys of the desk on or off.
///
/// # Errors
/// When the database refuses.
pub fn set_keys(conn: &mut Conn, member: StaffId, uses_keys: bool) -> Result<(), StoreError> {
    staff::update_keys(conn, member, uses_keys)
}
