//! An auditor takes the full record of a selection, to check it.
//!
//! Never: before the call has closed, or unseen; the decision log says that it was taken.

use super::files;
use crate::actions::Context;
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::store::decisions::{self, NewDecision};
use crate::store::{Conn, StoreError, selections, sittings};

/// Gives the full record of a sitting's newest selection.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no selection made after the call, or its ballots are no longer kept.
pub fn inspect(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    sitting: &str,
    auditor: StaffId,
) -> Result<String, StoreError> {
    let sitting = sittings::get(conn, sitting)?;
    let newest = selections::find_newest(conn, sitting.id)?;
    let selection = newest
        .filter(|selection| selection.created_at >= sitting.call_closes_at)
        .ok_or(StoreError::NotFound)?;
    let text = files::full(conn, context, &sitting, &selection)?.ok_or(StoreError::NotFound)?;
    decisions::append(
        conn,
        &NewDecision {
            staff_id: Some(auditor),
            note: selection.reference,
            ..NewDecision::new(context.reference("D"), sitting.id, Act::Inspect, now)
        },
    )?;
    Ok(text)
}
