//! The selection of a sitting: brief, proposal, changes, publication.
//!
//! Never: the rule; that is `selection`, called by `actions::select`.

mod acts;
mod brief_view;
mod fields;
mod full_record;
mod proposal_view;
mod reading;
mod screen;

pub use acts::{change, discard, propose, publish};
pub use full_record::send as full_record;
pub use screen::show;
