//! Deciding many questions at once: choose what to do, look at who is left out,
//! do it, undo it.
//!
//! Never: done without having been looked at.

mod acts;
mod form;
mod show;

pub use acts::{drop_one, run, undo};
pub use form::{form, prepare, ticked};
pub use show::show;
