//! The pages for supporters and everyone else.
//!
//! Never: a page that needs a staff role.

pub mod archive;
pub mod archive_search;
pub mod ask;
pub mod back;
mod back_view;
pub mod confirm;
pub mod content;
pub mod home;
pub mod log;
pub mod log_csv;
mod log_file;
pub mod log_json;
pub mod me;
pub mod question;
mod question_data;
pub mod question_history;
pub mod questions;
pub mod rates;
pub mod rules;
mod says;
pub mod sitting;
pub mod slate;
pub mod unsubscribe;
pub mod upvote;
pub mod wall;
