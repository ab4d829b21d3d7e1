//! A fresh database for one test, on the engine this run is for, gone when the test is over.
//!
//! Never: share a database between two tests; know a table of ours (the caller brings the migrations).

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread::sleep;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use tempfile::TempDir;

use super::environment::{Engine, engine, postgres_server};

/// A database of one test's own. Dropping it removes it, also when the test failed.
pub struct TestDatabase {
    url: String,
    home: Home,
}

enum Home {
    Folder(TempDir),
    Server { server: String, name: String },
}

/// Where the prepared database lies that [`TestDatabase::prepared`] copies; one for each test binary.
static TEMPLATE: Mutex<Option<TestDatabase>> = Mutex::new(None);

impl TestDatabase {
    /// An empty database on the engine that `PQT_TEST_DATABASE` names.
    pub fn new() -> Self {
        Self::of(engine())
    }

    /// An empty database on this engine.
    pub fn of(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => Self::in_folder(),
            Engine::Postgres => Self::on_server(&postgres_server(), None),
        }
    }

    /// A database made ready by `prepare`, which is given the address and must close its connections before it returns.
    ///
    /// `prepare` (the migrations, say) runs once in a test binary; every further call copies what it made, which is
    /// many times faster. So every call in one binary must bring the same `prepare`. The copied-from database itself
    /// stays until the server or the temporary folder of `./test` goes.
    pub fn prepared(prepare: impl FnOnce(&str)) -> Self {
        let mut template = TEMPLATE
            .lock()
            .expect("preparing the database failed in an earlier test; its message tells why");
        let template = template.get_or_insert_with(|| {
            let fresh = Self::new();
            prepare(fresh.url());
            fresh
        });
        template.copy()
    }

    /// The address, as the server's configuration takes it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The SQLite file; `None` on PostgreSQL.
    pub fn file(&self) -> Option<PathBuf> {
        match &self.home {
            Home::Folder(folder) => Some(folder.path().join(FILE)),
            Home::Server { .. } => None,
        }
    }

    fn in_folder() -> Self {
        let folder = tempfile::Builder::new()
            .prefix("pqt-test-")
            .tempdir()
            .expect("the temporary folder can be written");
        let url = format!("sqlite://{}", folder.path().join(FILE).display());
        let home = Home::Folder(folder);
        Self { url, home }
    }

    fn on_server(server: &str, template: Option<&str>) -> Self {
        let name = random_name();
        let from = template.map_or(String::new(), |template| format!(" TEMPLATE \"{template}\""));
        on_maintenance_database(server, &format!("CREATE DATABASE \"{name}\"{from}"));
        let url = address(server, &name);
        let server = server.to_owned();
        let home = Home::Server { server, name };
        Self { url, home }
    }

    fn copy(&self) -> Self {
        match &self.home {
            Home::Server { server, name } => Self::on_server(server, Some(name)),
            Home::Folder(folder) => {
                let fresh = Self::in_folder();
                let target = fresh.file().expect("a database in a folder has a file");
                let target = target.parent().expect("the file lies in a folder");
                for part in std::fs::read_dir(folder.path()).expect("the folder is ours") {
                    let part = part.expect("the folder is ours");
                    std::fs::copy(part.path(), target.join(part.file_name()))
                        .expect("the temporary folder has room for a copy");
                }
                fresh
            }
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Home::Server { server, name } = &self.home {
            // FORCE, because the server under test may still hold its pool open. A failure only leaves a database behind
            // in a server that is thrown away; failing here would hide what the test itself says.
            if let Ok(mut connection) = PgConnection::establish(&address(server, "postgres")) {
                let _ = connection
                    .batch_execute(&format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"));
            }
        }
    }
}

const FILE: &str = "pqt.db";

/// Tries for five seconds: copying a database waits until its last connection is really gone.
fn on_maintenance_database(server: &str, statement: &str) {
    let mut connection =
        PgConnection::establish(&address(server, "postgres")).unwrap_or_else(|cause| {
            panic!("the PostgreSQL server at {server} does not answer: {cause}")
        });
    let mut tries = 0;
    while let Err(cause) = connection.batch_execute(statement) {
        tries += 1;
        assert!(tries < 50, "PostgreSQL refused \"{statement}\": {cause}");
        sleep(Duration::from_millis(100));
    }
}

/// The server's address with a database's name put in, before any `?options`.
fn address(server: &str, name: &str) -> String {
    let (base, options) = match server.split_once('?') {
        Some((base, options)) => (base, format!("?{options}")),
        None => (server, String::new()),
    };
    format!("{}/{name}{options}", base.trim_end_matches('/'))
}

/// `RandomState` is seeded by the system, so two binaries at one server never meet.
fn random_name() -> String {
    format!("pqt_test_{:016x}", RandomState::new().build_hasher().finish())
}
