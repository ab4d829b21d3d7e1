//! Nouns and rules: what a question, a supporter, a sitting is and what may be
//! done with it.
//!
//! Never: I/O, the database, the clock, or anything else of this crate.

pub mod appeal;
pub mod arrangement;
pub mod attribution;
pub mod backlog;
pub mod batch;
pub mod carrying;
pub mod contest;
pub mod decision;
pub mod desk;
pub mod dispatch;
pub mod email;
pub mod fair;
pub mod ids;
pub mod instant;
pub mod lang;
pub mod mailbag;
pub mod mailing;
pub mod objection;
pub mod password;
pub mod pledge;
pub mod question;
pub mod questioner;
pub mod reading;
pub mod removal;
pub mod rules;
pub mod search;
pub mod sheet;
pub mod sitting;
pub mod slate;
pub mod staff;
pub mod supporter;
pub mod text;
pub(crate) mod text_enum;
pub mod town;
pub mod video;
pub mod webhook;
