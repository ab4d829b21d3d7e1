//! The published slate: the page and the sheet for printing.
//!
//! Never: a slate that was not published.

mod print;
mod screen;

pub use print::show as print;
pub(super) use screen::{credit, evidence};
pub use screen::{edition, newest};
