//! The pages for supporters and everyone else.
//!
//! Never: a page for staff.

pub mod back;
mod back_view;
pub mod me;
mod says;
pub mod unsubscribe;
pub mod upvote;
