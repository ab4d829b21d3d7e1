//! The published slate: the page and the sheet for printing.
//!
//! Never: a slate that was not published.

mod print;
pub mod record;
mod screen;

pub use print::show as print;
pub(in crate::web) use record::{attachment, file};
pub(super) use screen::{credit, evidence};
pub use screen::{edition, newest};
