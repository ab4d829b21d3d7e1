//! The database: `read` on a pool, `write` as a transaction.
//!
//! Owns: pool, writer, migrations. Never: a query about a noun.

use super::connection::{Address, Conn, Manager};
use super::error::StoreError;
use super::transaction::{in_savepoint, in_transaction};
use super::writer::Writer;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::sync::Arc;
use std::time::Duration;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// How to reach and use the database.
#[derive(Debug, Clone)]
pub struct DbOptions {
    /// `sqlite://path` or `postgres://…`.
    pub url: String,
    /// Most connections in the pool.
    pub pool_size: u32,
    /// How long SQLite waits for a lock.
    pub busy_timeout: Duration,
    /// How long a request waits for a free connection before it is told that
    /// the database is not available.
    pub connection_timeout: Duration,
}

/// A handle on the database, cheap to clone.
#[derive(Clone)]
pub struct Db {
    pool: r2d2::Pool<Manager>,
    writer: Option<Arc<Writer>>,
}

impl Db {
    /// Prepares the pool (and SQLite's writer thread). The database need not be
    /// up yet: requests meanwhile fail with [`StoreError::Unavailable`].
    ///
    /// # Errors
    /// When the address cannot be understood, or SQLite's file cannot be opened.
    pub fn open(options: &DbOptions) -> Result<Db, StoreError> {
        let address = Address::parse(&options.url)?;
        let is_sqlite = matches!(address, Address::Sqlite(_));
        let writer = if is_sqlite {
            let writing = Manager::new(address.clone(), options.busy_timeout, false);
            Some(Arc::new(Writer::start(writing.open()?)?))
        } else {
            None
        };
        let pool = r2d2::Pool::builder()
            .max_size(options.pool_size)
            .min_idle(Some(1))
            .connection_timeout(options.connection_timeout)
            .error_handler(Box::new(LogPoolErrors))
            .build_unchecked(Manager::new(address, options.busy_timeout, is_sqlite));
        Ok(Db { pool, writer })
    }

    /// Runs a read on a connection of the pool. On SQLite the connection
    /// refuses to write.
    ///
    /// # Errors
    /// What `f` says, or [`StoreError::Unavailable`] when no connection is free in time.
    pub fn read<T, E: From<StoreError>>(
        &self,
        f: impl FnOnce(&mut Conn) -> Result<T, E>,
    ) -> Result<T, E> {
        f(&mut *self.connection()?)
    }

    /// Runs `f` in a transaction and answers once it is committed and durable.
    /// SQLite: queued to the one writer, which commits many writes at once.
    /// PostgreSQL: on the pool, tried once more on a serialisation failure or a deadlock.
    ///
    /// # Errors
    /// What `f` says (nothing of it is kept), or [`StoreError::Unavailable`].
    pub fn write<T, E, F>(&self, f: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: Fn(&mut Conn) -> Result<T, E> + Send + 'static,
    {
        if let Some(writer) = &self.writer {
            return writer.run(move |conn| in_savepoint(conn, |c| f(c)));
        }
        let mut conn = self.connection()?;
        match in_transaction(&mut conn, &f) {
            Err(failure) if failure.may_retry => in_transaction(&mut conn, &f),
            other => other,
        }
        .map_err(|failure| failure.error)
    }

    /// Brings the tables up to this version and returns the names of what ran.
    /// On PostgreSQL an advisory lock lets one instance do it while others wait.
    ///
    /// # Errors
    /// [`StoreError::Database`] when a migration fails or the database is newer
    /// than this program.
    pub fn migrate(&self) -> Result<Vec<String>, StoreError> {
        match &self.writer {
            Some(writer) => writer.outside_transactions(run_migrations),
            None => run_migrations(&mut *self.connection()?),
        }
    }

    /// Names of migrations that have not run, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn pending_migrations(&self) -> Result<Vec<String>, StoreError> {
        match &self.writer {
            Some(writer) => writer.outside_transactions(pending),
            None => pending(&mut *self.connection()?),
        }
    }

    /// Whether this is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        self.writer.is_none()
    }

    fn connection(&self) -> Result<r2d2::PooledConnection<Manager>, StoreError> {
        self.pool.get().map_err(|e| StoreError::Unavailable(e.to_string()))
    }
}

fn migration_failure(cause: Box<dyn std::error::Error + Send + Sync>) -> StoreError {
    StoreError::Database(cause.to_string())
}

fn pending(conn: &mut Conn) -> Result<Vec<String>, StoreError> {
    let names = match conn {
        Conn::Postgres(c) => c.pending_migrations(POSTGRES).map(name_all),
        Conn::Sqlite(c) => c.pending_migrations(SQLITE).map(name_all),
    };
    names.map_err(migration_failure)
}

fn name_all<DB: diesel::backend::Backend>(
    migrations: Vec<Box<dyn diesel::migration::Migration<DB>>>,
) -> Vec<String> {
    migrations.iter().map(|m| m.name().to_string()).collect()
}

/// The number of the advisory lock under which PostgreSQL migrates: "pqt" in ASCII.
const MIGRATION_LOCK: i64 = 0x70_71_74;

fn run_migrations(conn: &mut Conn) -> Result<Vec<String>, StoreError> {
    use diesel::connection::SimpleConnection;
    let ran = match conn {
        Conn::Postgres(c) => {
            c.batch_execute(&format!("SELECT pg_advisory_lock({MIGRATION_LOCK})"))?;
            let ran = c
                .run_pending_migrations(POSTGRES)
                .map(|v| v.iter().map(ToString::to_string).collect());
            c.batch_execute(&format!("SELECT pg_advisory_unlock({MIGRATION_LOCK})"))?;
            ran
        }
        Conn::Sqlite(c) => {
            c.run_pending_migrations(SQLITE).map(|v| v.iter().map(ToString::to_string).collect())
        }
    };
    ran.map_err(migration_failure)
}

#[derive(Debug)]
struct LogPoolErrors;

impl r2d2::HandleError<StoreError> for LogPoolErrors {
    fn handle_error(&self, error: StoreError) {
        tracing::warn!(%error, "no connection to the database");
    }
}
