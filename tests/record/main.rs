//! Records: what is accepted, what is refused and where, and what reading survives.
//! Never: a database; a record must be checkable without one.

mod commands;
mod common;
mod golden;
mod hostile;
mod levelled;
mod schema;
mod tampering;
