//! Pages that everybody may read.
//!
//! Never: a change of state.

pub mod archive;
pub mod content;
pub mod home;
pub mod log;
pub mod log_csv;
pub mod question;
pub mod question_history;
pub mod questions;
pub mod sitting;
