//! Reading a mailbag: bytes in, drafts of questions out. A table (CSV in its many
//! dialects), mails (mbox or single ones) or plain lines, in any usual encoding.
//!
//! Everything is streamed: however large a file, a row or a mail, no more is held
//! in memory than [`table::MOST_BYTES`] of a row and [`mail::MOST_BYTES`] of a mail.
//! What is wrong with a row is said of that row and ends nothing.
//!
//! Never: a database, a clock, a decision whether a draft becomes a question.

pub mod columns;
mod draft;
pub mod encoding;
pub mod lines;
pub mod mail;
pub mod separator;
mod source;
pub mod table;

pub use draft::{Draft, Raw};
pub use source::{Source, kind_of};
