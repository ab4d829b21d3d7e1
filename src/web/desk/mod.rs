//! The desk: the pages of staff, one file a page.
//!
//! Never: a permission decided here; the extractors do that.

pub mod account;
pub mod invitation;
pub mod selection;
pub mod settings;
pub mod sign_in;
pub mod sittings;
pub mod staff;
