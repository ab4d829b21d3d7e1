//! The selection of a sitting: brief, proposal, changes, publication.
//!
//! Never: the rule; that is `selection`, called by `actions::select`.

mod acts;
mod brief_view;
mod choosing;
mod conflict_view;
mod fields;
mod full_record;
mod proposal_view;
mod reading;
mod screen;
mod trial_view;
mod trying;

pub use acts::{change, discard, publish};
pub use choosing::propose;
pub use full_record::send as full_record;
pub use screen::show;
pub use trying::part as try_out;
