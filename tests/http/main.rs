//! The black-box tests: named people use the service over real HTTP, filling
//! the forms it serves. `PQT_TEST_DATABASE` chooses the database.
//!
//! Never: a look behind the pages, except in functions named `db_…`.

#[allow(dead_code, reason = "each area of the tests uses its part")]
mod db;
#[path = "../support/mod.rs"]
mod support;
#[allow(dead_code, reason = "each area of the tests uses its part")]
mod world;

mod errors;
mod office;
mod staff;
