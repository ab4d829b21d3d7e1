//! The desk: the pages of staff, one file a page.
//!
//! Never: a permission decided here; the extractors do that. An address of a
//! supporter on a page.

pub mod account;
pub mod appeals;
pub mod backlog;
pub mod bulk;
pub mod carry;
pub mod clusters;
pub mod correct;
pub mod decide;
mod decide_forms;
pub(in crate::web) mod done;
mod facts;
mod flags;
mod heard;
mod history;
pub mod hold;
pub mod invitation;
pub mod listing;
pub mod notes;
pub mod objections;
mod overtaken;
pub mod question;
pub mod questioner;
pub mod queue;
mod queue_filters;
mod queue_row;
pub mod refusals;
pub mod removal;
pub mod rules;
pub mod saved_filters;
pub mod selection;
pub mod settings;
pub mod shortcuts;
pub mod shortlist;
pub mod sign_in;
mod similar;
pub mod sittings;
pub mod staff;
pub mod take_in;
pub mod ticked;
pub mod verdicts;
pub mod webhooks;
