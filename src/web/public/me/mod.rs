//! A supporter's own page, `/me`, and what they do there: see where their
//! questions stand, undo upvotes, reword, take back, set wishes, leave.
//!
//! Never: anybody else's question.

pub mod appeal;
pub mod contest;
pub mod leave;
pub mod object;
pub mod reading;
mod refused;
pub mod reword;
pub mod show;
pub mod sign_in;
mod view;
pub mod wishes;
pub mod withdraw;
