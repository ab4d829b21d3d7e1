//! The sheets of a slate: one view for the page to print and for the PDF, and the files.
//!
//! Never: a slate that was not published; a private note on a public sheet.

mod file;
mod links;
mod view;

pub use file::{Ask, Wish, answer};
pub use links::{SheetLinks, desk_links, public_links};
pub use view::{SheetQuestion, SheetView, Source};
