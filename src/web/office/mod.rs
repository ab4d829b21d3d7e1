//! The representative's office: its own sheets, what was asked, what was answered.
//!
//! Never: a change to the slate itself.

mod answer_form;
pub mod answers;
mod answers_view;
pub mod dispatch;
pub mod readings;
pub mod sheets;
mod sheets_view;
