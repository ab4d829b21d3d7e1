//! The selection of a sitting: brief, proposal, changes, publication.
//!
//! Never: the rule; that is `selection`, called by `actions::select`.

mod acts;
mod brief_view;
mod fields;
mod proposal_view;
mod reading;
mod screen;

pub use acts::{change, discard, propose, publish};
pub use screen::show;
