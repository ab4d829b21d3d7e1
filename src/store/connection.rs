//! One connection type over both databases, and the pool that makes them.
//!
//! Owns: opening a connection and its settings. Never: a query about a noun.

use super::error::StoreError;
use diesel::connection::{Connection, SimpleConnection, TransactionManager};
use diesel::{PgConnection, SqliteConnection};
use std::time::Duration;

/// A connection to either database; queries written once run on both.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// PostgreSQL 15 or later.
    Postgres(PgConnection),
    /// SQLite, compiled in.
    Sqlite(SqliteConnection),
}

/// Which database an address names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// `postgres://…` or `postgresql://…`, handed to libpq as it is.
    Postgres(String),
    /// `sqlite://path`, the path of the file.
    Sqlite(String),
}

impl Address {
    /// Reads the scheme; an unknown one is refused with a sentence.
    ///
    /// # Errors
    /// [`StoreError::Database`] saying which schemes there are.
    pub fn parse(url: &str) -> Result<Self, StoreError> {
        match url.split_once("://") {
            Some(("postgres" | "postgresql", _)) => Ok(Address::Postgres(url.to_owned())),
            Some(("sqlite", path)) if !path.is_empty() => Ok(Address::Sqlite(path.to_owned())),
            _ => Err(StoreError::Database(
                "the database address must begin with sqlite:// and a file, or with postgres://"
                    .to_owned(),
            )),
        }
    }
}

/// Makes connections for the pool and sees whether they still live.
#[derive(Debug)]
pub struct Manager {
    address: Address,
    busy_timeout: Duration,
    is_read_only: bool,
}

impl Manager {
    /// A manager whose SQLite connections wait `busy_timeout` for a lock.
    /// Read-only ones refuse every write, so that a read cannot become one.
    pub fn new(address: Address, busy_timeout: Duration, is_read_only: bool) -> Self {
        Manager { address, busy_timeout, is_read_only }
    }

    /// Opens one connection and sets it up.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when the database cannot be reached.
    pub fn open(&self) -> Result<Conn, StoreError> {
        let unreachable = |e: diesel::ConnectionError| StoreError::Unavailable(e.to_string());
        match &self.address {
            Address::Postgres(url) => {
                let mut conn = PgConnection::establish(url).map_err(unreachable)?;
                conn.batch_execute("SET TIME ZONE 'UTC'; SET client_min_messages = warning")?;
                Ok(Conn::Postgres(conn))
            }
            Address::Sqlite(path) => {
                let mut conn = SqliteConnection::establish(path).map_err(unreachable)?;
                conn.batch_execute(&format!(
                    "PRAGMA busy_timeout = {};
                     PRAGMA journal_mode = WAL;
                     PRAGMA synchronous = FULL;
                     PRAGMA foreign_keys = ON;
                     PRAGMA cache_size = -16000;
                     PRAGMA query_only = {};",
                    self.busy_timeout.as_millis(),
                    if self.is_read_only { "ON" } else { "OFF" },
                ))?;
                Ok(Conn::Sqlite(conn))
            }
        }
    }
}

impl r2d2::ManageConnection for Manager {
    type Connection = Conn;
    type Error = StoreError;

    fn connect(&self) -> Result<Conn, StoreError> {
        self.open()
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), StoreError> {
        Ok(conn.batch_execute("SELECT 1")?)
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        std::thread::panicking()
            || <Conn as Connection>::TransactionManager::transaction_manager_status_mut(conn)
                .transaction_depth()
                .map_or(true, |depth| depth.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_chooses_the_database() {
        assert_eq!(Address::parse("sqlite://a/b.db"), Ok(Address::Sqlite("a/b.db".into())));
        assert!(matches!(Address::parse("postgres://h/d"), Ok(Address::Postgres(_))));
        assert!(matches!(Address::parse("postgresql://h/d"), Ok(Address::Postgres(_))));
    }

    #[test]
    fn an_unknown_scheme_is_refused_with_a_sentence() {
        for url in ["mysql://h/d", "pqt.sqlite3", "", "sqlite://"] {
            let Err(StoreError::Database(said)) = Address::parse(url) else {
                panic!("{url} was taken");
            };
            assert!(said.contains("sqlite://"));
        }
    }
}
