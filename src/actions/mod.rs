//! The verbs: one file each, one transaction each. Find, apply the rule, write,
//! append to the decision log, put mails into the outbox.
//!
//! An action takes a connection inside a transaction, the moment, and a request
//! that has been checked; its error is an enum of its own, so that a page can
//! answer in the words that fit.
//!
//! Never: HTML, a status code, the clock, sending a mail.

pub mod accept;
pub mod account;
pub mod appeal;
pub mod arrange;
pub mod ask;
pub mod batch;
pub mod carry;
pub mod cluster;
pub mod confirm;
pub mod contest;
mod context;
pub mod decide;
pub mod desk_wishes;
pub mod dev_sign_in;
pub mod dispatch;
pub mod finder;
pub mod forget_supporter;
pub mod hold;
pub mod invite;
pub mod news;
pub mod objection;
pub mod own_question;
pub mod post;
pub mod questioner;
pub mod reading;
pub mod record_answer;
pub mod select;
pub mod settings;
pub mod sign_in;
pub mod take_in;
pub mod towns;
pub mod upvote;
pub mod verdict;
pub mod webhook;
pub mod write_note;
pub mod write_rules;

pub use context::Context;
