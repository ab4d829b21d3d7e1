//! How many rows there are.
//!
//! Never: a change.

use crate::world::World;
use diesel::prelude::*;
use pqt::domain::decision::Act;
use pqt::store::{Conn, StoreError};

/// How many rows a table has.
pub fn db_count(world: &World, table: &str) -> i64 {
    #[derive(QueryableByName)]
    struct Rows {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        n: i64,
    }
    let counted = world.app.db.read(|conn| -> Result<Vec<Rows>, StoreError> {
        Ok(diesel::sql_query(format!("SELECT COUNT(*) AS n FROM {table}")).load(conn)?)
    });
    counted.unwrap().remove(0).n
}

/// How many rows of the decision log have this act.
pub fn db_decisions(world: &World, act: Act) -> i64 {
    use pqt::store::schema::decisions;
    let count = move |conn: &mut Conn| -> Result<i64, StoreError> {
        Ok(decisions::table.filter(decisions::act.eq(act)).count().get_result(conn)?)
    };
    world.app.db.read(count).unwrap()
}
