//! Work that nobody waits for: mail, counting, tidying up. Each job is a file
//! with `run_once`, which may be run again at any time without harm.
//!
//! Never: a fact that only a job's memory holds.

pub mod ask_questioners;
pub mod count_upvotes;
pub mod deliver_mail;
pub mod deliver_webhooks;
pub mod flag_questions;
pub mod form_clusters;
mod runner;
pub mod take_in;
pub mod tell_backers;
pub mod tell_late;
pub mod tell_merged;
pub mod tidy_up;

pub use runner::Runner;
