//! One act on many questions: prepare it, look at it, do it, undo it. Done in
//! steps, each its own transaction, so that nobody else's write waits long; a
//! step that was broken off is gone on with.
//!
//! Never: a question decided in another way than one by one: each is checked,
//! logged and told as if it were alone.

mod prepare;
mod run;
mod undo;

pub use prepare::{Chosen, PrepareError, Request, prepare};
pub use run::{drop_one, run_step};
pub use undo::{UndoError, may_undo, undo_step};

/// Questions decided in one step.
const STEP: i64 = 250;
