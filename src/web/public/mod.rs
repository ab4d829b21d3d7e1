//! The pages for supporters and everyone else.
//!
//! Never: a page that needs a staff role.

pub mod ask;
pub mod back;
mod back_view;
pub mod confirm;
pub mod me;
mod says;
pub mod slate;
pub mod unsubscribe;
pub mod upvote;
