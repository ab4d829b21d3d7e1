//! How to say the towns that a host wrote down, beside the built-in ones.
//!
//! Never: a town that is not written as the gazetteer folds names.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::said_towns;
use crate::gazetteer::Saying;
use diesel::prelude::*;

/// The host's own, by name.
pub fn list(conn: &mut Conn) -> Result<Vec<Saying>, StoreError> {
    let rows: Vec<(String, String)> = said_towns::table
        .order(said_towns::name_key)
        .select((said_towns::name, said_towns::say))
        .load(conn)?;
    Ok(rows.into_iter().map(|(name, say)| Saying { name, say }).collect())
}

/// Puts these in the place of all that the host wrote down before.
pub fn replace(conn: &mut Conn, sayings: &[Saying]) -> Result<(), StoreError> {
    diesel::delete(said_towns::table).execute(conn)?;
    for saying in sayings {
        diesel::insert_into(said_towns::table)
            .values((
                said_towns::name_key.eq(saying.key()),
                said_towns::name.eq(&saying.name),
                said_towns::say.eq(&saying.say),
            ))
            .execute(conn)?;
    }
    Ok(())
}
