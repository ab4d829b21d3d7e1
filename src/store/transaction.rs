//! Transactions around the store's own error type.
//!
//! Never: an open transaction left behind, whatever the closure does.

use super::connection::Conn;
use super::error::{StoreError, is_lost_race};
use diesel::connection::{Connection, Instrumentation, InstrumentationEvent, TransactionManager};
use diesel::result::Error as Diesel;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

type Transactions = <Conn as Connection>::TransactionManager;

/// Why a transaction did not happen, and whether trying again may help.
pub(super) struct Failure<E> {
    pub error: E,
    pub may_retry: bool,
}

/// A whole transaction: BEGIN, `f`, COMMIT; all is rolled back on an error.
pub(super) fn in_transaction<T, E: From<StoreError>>(
    conn: &mut Conn,
    f: impl Fn(&mut Conn) -> Result<T, E>,
) -> Result<T, Failure<E>> {
    Transactions::begin_transaction(conn).map_err(failure)?;
    let race = watch(conn);
    let ended = f(conn);
    conn.set_instrumentation(None::<Box<dyn Instrumentation>>);
    match ended {
        Ok(value) => Transactions::commit_transaction(conn).map(|()| value).map_err(failure),
        Err(error) => {
            // A rollback on a lost connection fails too; the first error says more.
            let _ = Transactions::rollback_transaction(conn);
            Err(Failure { error, may_retry: race.load(Ordering::Relaxed) })
        }
    }
}

/// Notes on the connection itself whether a statement loses a race: by the time
/// an action's own error comes back, it no longer says so.
fn watch(conn: &mut Conn) -> Arc<AtomicBool> {
    let race = Arc::new(AtomicBool::new(false));
    let noted = race.clone();
    conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::FinishQuery { error: Some(error), .. } = event
            && is_lost_race(error)
        {
            noted.store(true, Ordering::Relaxed);
        }
    });
    race
}

fn failure<E: From<StoreError>>(error: Diesel) -> Failure<E> {
    let may_retry = is_lost_race(&error);
    Failure { error: StoreError::from(error).into(), may_retry }
}

/// A step inside a transaction that can fail without spoiling the rest:
/// SAVEPOINT, `f`, RELEASE; only `f`'s own changes are undone on an error.
///
/// # Errors
/// What `f` says, or a failure of the savepoint itself.
pub fn in_savepoint<T, E: From<StoreError>>(
    conn: &mut Conn,
    f: impl FnOnce(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    Transactions::begin_transaction(conn).map_err(StoreError::from)?;
    match f(conn) {
        Ok(value) => {
            Transactions::commit_transaction(conn).map_err(StoreError::from)?;
            Ok(value)
        }
        Err(error) => {
            let _ = Transactions::rollback_transaction(conn);
            Err(error)
        }
    }
}

/// Runs an insert that a unique constraint may refuse: `true` when the row is
/// new, `false` when it was there already. Stands in for upsert, which does not
/// compile over both databases.
///
/// # Errors
/// Anything but the conflict.
pub fn insert_once(
    conn: &mut Conn,
    insert: impl FnOnce(&mut Conn) -> Result<(), StoreError>,
) -> Result<bool, StoreError> {
    match in_savepoint(conn, insert) {
        Ok(()) => Ok(true),
        Err(StoreError::Conflict(_)) => Ok(false),
        Err(other) => Err(other),
    }
}
