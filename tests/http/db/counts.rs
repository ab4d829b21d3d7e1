//! How many rows there are.
//!
//! Never: a change.

use crate::world::World;
use diesel::prelude::*;
use pqt::domain::decision::Act;
use pqt::store::{Conn, StoreError};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

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

/// How many queries a view takes.
pub fn db_queries<T: Send + 'static>(
    world: &World,
    view: impl FnOnce(&mut Conn) -> Result<T, StoreError> + Send + 'static,
) -> usize {
    use diesel::connection::{Instrumentation, InstrumentationEvent};
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let read = world.app.db.read(move |conn| -> Result<(), StoreError> {
        conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
            if let InstrumentationEvent::StartQuery { .. } = event {
                counted.fetch_add(1, Ordering::Relaxed);
            }
        });
        let found = view(conn);
        conn.set_instrumentation(None::<Box<dyn Instrumentation>>);
        found.map(|_| ())
    });
    read.unwrap();
    count.load(Ordering::Relaxed)
}
