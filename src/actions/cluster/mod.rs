//! Working a cluster: hold it, let its questions join one of them, undo that, or say
//! that they do not belong together.
//!
//! Never: a question merged that wants the opposite, unless a moderator ticked it; one
//! that a colleague holds, or that changed since it was looked at.

mod hold;
mod merge;
mod tell;
mod undo;

pub use hold::{call_apart, call_together, give_back, open, take_over};
pub use merge::{Which, Wish, merge_step};
pub use tell::tell_step;
pub use undo::undo_step;

use super::context::Context;
use super::decide::DecideError;
use crate::store::StoreError;

/// Questions merged or parted in one transaction.
const STEP: usize = 500;

/// Why a cluster was not worked.
#[derive(Debug, thiserror::Error)]
pub enum ClusterError {
    /// The wording that was to stand is not one of this cluster, or cannot stand any more.
    #[error("that wording cannot stand")]
    NoWording,
    /// Nothing is left to merge.
    #[error("nothing to merge")]
    Nothing,
    /// A colleague holds the question that was to stand.
    #[error("held by somebody else")]
    Held,
    /// The sitting's slate is published.
    #[error("the slate is published")]
    SlatePublished,
    /// It was undone before.
    #[error("undone before")]
    Undone,
    /// The database says no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<DecideError> for ClusterError {
    fn from(refused: DecideError) -> Self {
        match refused {
            DecideError::Held => ClusterError::Held,
            DecideError::SlatePublished => ClusterError::SlatePublished,
            DecideError::Store(error) => ClusterError::Store(error),
            _ => ClusterError::NoWording,
        }
    }
}
