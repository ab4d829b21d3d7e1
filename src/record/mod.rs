//! The record of a selection: one JSON document with which a stranger, without a database, can run the rule again and
//! look whether it says the same. Written by `pqt select` and beside every published slate; read by `pqt verify`.
//!
//! Never: read a clock or a file, or hold who a supporter is.

mod canonical;
mod consistency;
mod counted;
mod difference;
mod document;
mod edition;
mod level;
mod normal;
mod published;
mod reading;
mod refusal_words;
mod task;
mod verify;

pub use self::canonical::{sealed_with_digest, text};
pub use self::counted::{Counted, NearMiss, Payers};
pub use self::difference::Difference;
pub use self::document::{FORMAT, Kind, Material, Record, Seed, Sitting};
pub use self::edition::{Edition, Line, Replacement, digest as edition_digest};
pub use self::level::{FEW, Levelled, level};
pub use self::normal::normal;
pub use self::published::{Told, public};
pub use self::reading::{Unreadable, read_record, read_task};
pub use self::refusal_words::in_words;
pub use self::task::{NoRecord, Task, TaskSeed, make};
pub use self::verify::{Checked, Fault, verify};
