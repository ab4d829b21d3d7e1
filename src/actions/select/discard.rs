//! Sets a proposed selection aside; it is kept, but for the ballots in its records.
//!
//! Never: a published one.

use crate::domain::slate::SelectionState;
use crate::store::{Conn, StoreError, records, selections};

/// Sets a proposal aside. Doing it twice is doing it once.
///
/// # Errors
/// When there is no such selection.
pub fn discard(conn: &mut Conn, reference: &str) -> Result<(), StoreError> {
    let selection = selections::get(conn, reference)?;
    let (from, to) = (SelectionState::Proposed, SelectionState::Discarded);
    if selections::set_state(conn, selection.id, from, to)? {
        records::delete(conn, selection.id)?;
    }
    Ok(())
}
