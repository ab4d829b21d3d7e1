//! Questions to the database about itself.
//!
//! Never: a noun of ours.

use super::connection::Conn;
use super::error::StoreError;
use crate::domain::instant::Instant;
use diesel::prelude::*;
use diesel::sql_types::Timestamp;

#[derive(QueryableByName)]
struct Told {
    #[diesel(sql_type = Timestamp)]
    at: Instant,
}

/// The time by the database server's clock; `None` on SQLite, which has this
/// machine's.
///
/// # Errors
/// When the database cannot be read.
pub fn time_of_server(conn: &mut Conn) -> Result<Option<Instant>, StoreError> {
    match conn {
        Conn::Sqlite(_) => Ok(None),
        // The connection's zone is UTC.
        Conn::Postgres(conn) => {
            let told: Told = diesel::sql_query("SELECT LOCALTIMESTAMP AS at").get_result(conn)?;
            Ok(Some(told.at))
        }
    }
}
