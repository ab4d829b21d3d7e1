//! The black-box tests: named people use the service over real HTTP, filling
//! the forms it serves. `PQT_TEST_DATABASE` chooses the database.
//!
//! Never: a look behind the pages, except in functions named `db_…`.

#[path = "../support/mod.rs"]
mod support;
mod world;

mod errors;
