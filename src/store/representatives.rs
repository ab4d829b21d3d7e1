//! Representatives: who stands up and asks.
//!
//! Never: deleting one; sittings name them.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::representatives;
use super::sittings::Representative;
use crate::domain::ids::RepresentativeId;
use crate::domain::instant::Instant;
use diesel::prelude::*;

/// A new representative.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = representatives)]
pub struct NewRepresentative {
    /// Public code.
    pub reference: String,
    /// Name.
    pub name: String,
    /// Office held.
    pub office: String,
    /// When.
    pub created_at: Instant,
}

/// All representatives, by name.
pub fn list(conn: &mut Conn) -> Result<Vec<Representative>, StoreError> {
    Ok(representatives::table
        .select(Representative::as_select())
        .order((representatives::name, representatives::id))
        .load(conn)?)
}

/// The representative of that public code.
pub fn find(conn: &mut Conn, reference: &str) -> Result<Option<Representative>, StoreError> {
    Ok(representatives::table
        .filter(representatives::reference.eq(reference))
        .select(Representative::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps a new representative and returns their key.
pub fn insert(
    conn: &mut Conn,
    new: &NewRepresentative,
) -> Result<RepresentativeId, StoreError> {
    Ok(diesel::insert_into(representatives::table)
        .values(new)
        .returning(representatives::id)
        .get_result(conn)?)
}

/// Changes name and office. Returns whether there is such a representative.
pub fn update(
    conn: &mut Conn,
    reference: &str,
    name: &str,
    office: &str,
) -> Result<bool, StoreError> {
    let target = representatives::table.filter(representatives::reference.eq(reference));
    let set = (representatives::name.eq(name), representatives::office.eq(office));
    Ok(diesel::update(target).set(set).execute(conn)? == 1)
}
