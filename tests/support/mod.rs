//! What every test binary shares: a fresh database, a person's browser without JavaScript, the settings `./test` hands over.
//!
//! Never: reach into the server. A test that must look behind the pages does so itself, in a function named `db_…`.
//!
//! Each binary takes it in with `#[path = "../support/mod.rs"] mod support;`.

#![allow(
    dead_code,
    unused_imports,
    reason = "every test binary compiles this module for itself and uses only its part of it"
)]

pub mod canned;
pub mod client;
pub mod database;
pub mod environment;
pub mod mail_server;
