//! The settings that `./test` hands to the test binaries through the environment.
//!
//! Never: change the environment; read a setting that is not listed here.

use std::path::PathBuf;

/// Which of the two databases this run of the tests is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file in a temporary folder.
    Sqlite,
    /// A database of its own inside the server that `PQT_TEST_POSTGRES` names.
    Postgres,
}

/// `PQT_TEST_DATABASE`: `sqlite` (also when it is not set, so that a plain `cargo test` works) or `postgres`.
pub fn engine() -> Engine {
    match variable("PQT_TEST_DATABASE").as_deref() {
        None | Some("sqlite") => Engine::Sqlite,
        Some("postgres") => Engine::Postgres,
        Some(other) => {
            panic!("PQT_TEST_DATABASE is \"{other}\"; it can be \"sqlite\" or \"postgres\"")
        }
    }
}

/// `PQT_TEST_POSTGRES`: the address of a PostgreSQL server where tests may create and drop databases,
/// without a database's name at its end.
pub fn postgres_server() -> String {
    variable("PQT_TEST_POSTGRES").unwrap_or_else(|| {
        panic!("PQT_TEST_POSTGRES is not set; run ./test, which starts a PostgreSQL of its own")
    })
}

/// Whether there is such a server.
pub fn has_postgres() -> bool {
    variable("PQT_TEST_POSTGRES").is_some()
}

/// `PQT_TEST_AXE`: where axe-core's `axe.min.js` lies; `./test` fetches it.
pub fn axe_script() -> PathBuf {
    variable("PQT_TEST_AXE").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target/axe/axe.min.js")),
        PathBuf::from,
    )
}

/// `PQT_TEST_VERAPDF`: the folder with the jars of veraPDF; `./test` fetches them.
pub fn verapdf() -> PathBuf {
    variable("PQT_TEST_VERAPDF").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target/verapdf")),
        PathBuf::from,
    )
}

/// `PQT_TEST_CHROMIUM`: the browser to drive. `None` leaves the choice to chromedriver, which finds an installed one.
pub fn chromium() -> Option<String> {
    variable("PQT_TEST_CHROMIUM")
}

#[allow(
    clippy::disallowed_methods,
    reason = "the one place where tests read the environment; the server has its own in config/"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
