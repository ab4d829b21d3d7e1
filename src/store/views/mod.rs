//! One file a screen: what a page asks of the database, in a bounded number of
//! queries.
//!
//! Never: a write.

pub mod ballots;
pub mod desk_question;
pub mod desk_sittings;
mod desk_words;
pub mod me;
pub mod office;
pub mod queue;
pub mod selection;
pub mod shortlist;
pub mod slate;
