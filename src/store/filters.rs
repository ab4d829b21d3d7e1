//! Filters of the queue that a member of staff has saved under a name.
//!
//! Never: somebody else's.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::saved_filters;
use crate::domain::ids::{FilterId, StaffId};
use crate::domain::instant::Instant;
use diesel::prelude::*;

/// A saved filter.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = saved_filters)]
pub struct SavedFilter {
    /// Key.
    pub id: FilterId,
    /// What its owner calls it.
    pub name: String,
    /// The query of the queue's address.
    pub query: String,
}

/// A member's filters, by name.
pub fn list(conn: &mut Conn, member: StaffId) -> Result<Vec<SavedFilter>, StoreError> {
    Ok(saved_filters::table
        .filter(saved_filters::staff_id.eq(member))
        .select(SavedFilter::as_select())
        .order((saved_filters::name, saved_filters::id))
        .load(conn)?)
}

/// Keeps a filter.
///
/// # Errors
/// [`StoreError::Conflict`] when the member has one of that name.
pub fn insert(
    conn: &mut Conn,
    member: StaffId,
    name: &str,
    query: &str,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::insert_into(saved_filters::table)
        .values((
            saved_filters::staff_id.eq(member),
            saved_filters::name.eq(name),
            saved_filters::query.eq(query),
            saved_filters::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets a member's filter; somebody else's stays.
pub fn delete(conn: &mut Conn, member: StaffId, id: FilterId) -> Result<(), StoreError> {
    let own = saved_filters::table.find(id).filter(saved_filters::staff_id.eq(member));
    diesel::delete(own).execute(conn)?;
    Ok(())
}
