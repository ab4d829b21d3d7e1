//! The desk: the pages of staff, one file a page.
//!
//! Never: a permission decided here; the extractors do that. An address of a
//! supporter on a page.

pub mod account;
pub mod approve_ticked;
pub mod correct;
pub mod decide;
mod decide_forms;
mod done;
mod facts;
mod flags;
mod history;
pub mod invitation;
mod listing;
mod overtaken;
pub mod question;
pub mod queue;
pub mod selection;
pub mod settings;
pub mod shortlist;
pub mod sign_in;
pub mod sittings;
pub mod staff;
