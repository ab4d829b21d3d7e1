//! The database, and the only place where diesel is used: connection, one file
//! a noun, and `views/` with one file a screen.
//!
//! An error here is a [`StoreError`]; what it means to a person is decided at
//! the edge, in `web/error.rs`. Store verbs are `find` (Option), `get` (or
//! NotFound), `list`, `insert`, `update`, `append`, `count`.
//!
//! Never: a rule of the domain, a sentence for people, a status code.

pub mod answers;
pub mod appeals;
pub mod arrangements;
pub mod askers;
pub mod backlog;
pub mod batches;
pub mod carried;
pub mod cluster_counts;
pub mod clusters;
pub mod confirmations;
mod connection;
pub mod contests;
mod db;
pub mod decisions;
pub mod demo;
pub mod dispatch;
pub mod editions;
mod error;
pub mod filters;
pub mod flags;
pub mod health;
pub mod holds;
pub mod jobs;
pub mod mail_blocks;
pub mod mailbag_rows;
pub mod mailbags;
pub mod marks;
pub mod merges;
pub mod mergings;
pub mod notes;
pub mod objections;
pub mod office_notes;
pub mod outbox;
pub mod questions;
pub mod readings;
pub mod reasons;
pub mod records;
pub mod relayed;
pub mod removals;
pub mod representatives;
pub mod retention;
pub mod rules;
pub mod said_towns;
pub mod schema;
pub mod search;
pub mod selections;
pub mod sessions;
pub mod sittings;
mod sql_types;
pub mod staff;
pub mod supporters;
pub mod taken_in;
pub mod tallies;
pub mod told;
pub mod topics;
pub mod towns;
mod transaction;
pub mod twins;
pub mod upvotes;
pub mod views;
pub mod webhooks;
mod writer;

pub use connection::Conn;
pub use db::{Db, DbOptions};
pub use error::StoreError;
pub use transaction::{in_savepoint, insert_once};
