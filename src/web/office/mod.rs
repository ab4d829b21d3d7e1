//! The representative's office: what was asked, what was answered.
//!
//! Never: a change to the slate itself.

pub mod answers;
mod answers_view;
pub mod readings;
