//! The records of selections and editions, as the files they are.
//!
//! Never: a change to the record of an edition.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{edition_records, selection_records};
use crate::domain::ids::{EditionId, SelectionId};
use diesel::prelude::*;

/// The two records of a selection.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = selection_records)]
pub struct NewRecords {
    /// The selection.
    pub selection_id: SelectionId,
    /// With levelled ballots or none.
    pub public_record: String,
    /// With the real ballots.
    pub full_record: String,
}

/// The record of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Insertable, Queryable, Selectable)]
#[diesel(table_name = edition_records)]
pub struct EditionRecord {
    /// The edition.
    pub edition_id: EditionId,
    /// The digest on its last line but one.
    pub digest: String,
    /// The file.
    pub record: String,
}

/// Keeps the records of a selection.
pub fn insert(conn: &mut Conn, new: &NewRecords) -> Result<(), StoreError> {
    diesel::insert_into(selection_records::table).values(new).execute(conn)?;
    Ok(())
}

/// The public record of a selection; `None` if it was made before there were any.
pub fn find_public(conn: &mut Conn, id: SelectionId) -> Result<Option<String>, StoreError> {
    let of = selection_records::table.find(id).select(selection_records::public_record);
    Ok(of.first(conn).optional()?)
}

/// The full record of a selection; `None` once it is no longer kept.
pub fn find_full(conn: &mut Conn, id: SelectionId) -> Result<Option<String>, StoreError> {
    let of = selection_records::table.find(id).select(selection_records::full_record);
    Ok(of.first::<Option<String>>(conn).optional()?.flatten())
}

/// Deletes the records of a selection that was set aside.
pub fn delete(conn: &mut Conn, id: SelectionId) -> Result<(), StoreError> {
    diesel::delete(selection_records::table.find(id)).execute(conn)?;
    Ok(())
}

/// Keeps the record of an edition.
pub fn insert_edition(conn: &mut Conn, new: &EditionRecord) -> Result<(), StoreError> {
    diesel::insert_into(edition_records::table).values(new).execute(conn)?;
    Ok(())
}

/// The record of an edition; `None` if it was published before there were any.
pub fn find_edition(conn: &mut Conn, id: EditionId) -> Result<Option<EditionRecord>, StoreError> {
    let of = edition_records::table.find(id).select(EditionRecord::as_select());
    Ok(of.first(conn).optional()?)
}

/// The digest of the record of an edition, and whether its text matches a pattern (as of SQL's `LIKE`); without reading it.
pub fn find_digest(
    conn: &mut Conn,
    id: EditionId,
    pattern: &str,
) -> Result<Option<(String, bool)>, StoreError> {
    let columns = (edition_records::digest, edition_records::record.like(pattern));
    Ok(edition_records::table.find(id).select(columns).first(conn).optional()?)
}
