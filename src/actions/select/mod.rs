//! From the shortlist to a published slate: propose, change a line, publish, set aside.
//!
//! The rule itself is `selection`; here its input is gathered from the database
//! and what it says is kept.
//!
//! Never: a slate that the rule did not make or that nobody answers for.

pub mod discard;
pub mod input;
pub mod inspect;
pub mod override_line;
pub mod propose;
pub mod publish;
pub mod record;
pub mod what_if;

mod files;
mod lines;
mod news;

pub use files::examine_changed;
