//! Taking in a mailbag: from a file to questions in the queue.
//!
//! A mailbag is read into rows, its rows are understood, a person looks at them,
//! and only then do they become questions: in batches, each its own transaction,
//! so that a crash loses at most the batch under way and nothing comes in twice.
//!
//! Who asks has not confirmed anything. A questioner whose address is not known
//! to be theirs is credited without a name ("Someone in Leeds") and their own
//! upvote is held, until they follow the link in one mail. The desk may vouch for
//! somebody who rang or wrote: then the name is shown, and the page says who took
//! the question down.
//!
//! Never: a question in the queue from a mailbag that nobody took in; a mail to an
//! address whose owner said "This was not me".

mod ask;
mod begin;
mod check;
mod choose;
mod part;
mod put;
mod read;
mod receive;
mod settle;
mod take_down;
mod understand;

pub use ask::ask_questioners;
pub use begin::{BeginError, begin_taking_in, lay_out, set_aside};
pub use check::keep_understood;
pub use choose::{Unclear, choose_topic, choose_town, unclear};
pub use part::{PartError, PartRequest, confirm_all, confirm_single, part};
pub use put::{finish, put_batch};
pub use read::{fail, finish_reading, keep_rows};
pub use receive::{ReceiveError, ReceiveRequest, Received, receive};
pub(super) use settle::{disown, release};
pub use take_down::{TakeDownError, TakeDownRequest, take_down};
pub use understand::{Ground, understand};

use super::context::Context;
use crate::intake::Raw;
use crate::store::StoreError;

/// What the sealed rows are sealed for.
const SEALED_ROW: &str = "mailbag";

/// Most rows of one transaction.
pub const BATCH: i64 = 500;

/// Seals a row as it was read.
///
/// # Errors
/// [`StoreError::Corrupt`] when it cannot be written down.
pub fn seal_row(context: &Context, raw: &Raw) -> Result<String, StoreError> {
    let json = serde_json::to_string(raw).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    Ok(context.seal(SEALED_ROW, &json))
}

/// Opens what [`seal_row`] sealed.
///
/// # Errors
/// [`StoreError::Corrupt`] when it cannot be read.
pub fn open_row(context: &Context, sealed: &str) -> Result<Raw, StoreError> {
    let json = context.open(SEALED_ROW, sealed)?;
    serde_json::from_str(&json).map_err(|e| StoreError::Corrupt(e.to_string()))
}
