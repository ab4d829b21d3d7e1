//! The moderators' desk: queue, decisions, shortlist.
//!
//! Never: an address of a supporter on a page.

pub mod approve_ticked;
pub mod correct;
pub mod decide;
mod decide_forms;
mod done;
mod facts;
mod flags;
mod history;
mod listing;
mod overtaken;
pub mod question;
pub mod queue;
pub mod shortlist;
