//! The published slate: the page and the sheet for printing.
//!
//! Never: a slate that was not published.

mod changes;
mod finding;
mod lines;
mod print;
pub mod record;
mod screen;
pub mod sheets;

pub(in crate::web) use lines::{credit, evidence};
pub use print::show as print;
pub(in crate::web) use record::{attachment, file};
pub use screen::{edition, newest};
