//! Backing a question, and taking that back.
//!
//! Never: a count; the tallies follow from the rows.

use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::store::questions::{self, Question};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError, upvotes};

/// Why a question cannot be backed now.
#[derive(Debug, thiserror::Error)]
pub enum UpvoteError {
    /// The call has closed, or has not opened yet.
    #[error("the call is not open")]
    CallNotOpen(Box<Sitting>),
    /// The question was refused.
    #[error("the question is not open")]
    NotOpen,
    /// It is the supporter's own: backed anyway, and not to be undone.
    #[error("the supporter's own question")]
    Own(Box<Question>),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The question that an upvote counts for.
#[derive(Debug)]
pub struct Counted {
    /// The question asked for, or what it was merged into.
    pub question: Question,
    /// It is another than the one asked for.
    pub is_merged: bool,
}

/// Counts a supporter for a question. Doing it twice is doing it once.
///
/// # Errors
/// [`UpvoteError`]; an unknown or unpublished question is `NotFound`.
pub fn put(
    conn: &mut Conn,
    now: Instant,
    supporter: SupporterId,
    reference: &str,
) -> Result<Counted, UpvoteError> {
    let counted = check_others(conn, now, supporter, reference)?;
    upvotes::put(conn, counted.question.id, supporter, None, now)?;
    Ok(counted)
}

/// Takes a supporter's upvote back. Doing it twice is doing it once.
///
/// # Errors
/// As [`put`].
pub fn withdraw(
    conn: &mut Conn,
    now: Instant,
    supporter: SupporterId,
    reference: &str,
) -> Result<Counted, UpvoteError> {
    let counted = check_others(conn, now, supporter, reference)?;
    upvotes::withdraw(conn, counted.question.id, supporter, now)?;
    Ok(counted)
}

/// The same as [`check`], and the question is not the supporter's own.
fn check_others(
    conn: &mut Conn,
    now: Instant,
    supporter: SupporterId,
    reference: &str,
) -> Result<Counted, UpvoteError> {
    let counted = check(conn, now, reference)?;
    if counted.question.supporter_id == supporter {
        return Err(UpvoteError::Own(Box::new(counted.question)));
    }
    Ok(counted)
}

/// Whether a question can be backed at `now`, and which one the upvote would count for.
///
/// # Errors
/// As [`put`], but for [`UpvoteError::Own`].
pub fn check(conn: &mut Conn, now: Instant, reference: &str) -> Result<Counted, UpvoteError> {
    let asked_for = questions::get(conn, reference)?;
    if !asked_for.status.has_public_page() {
        return Err(StoreError::NotFound.into());
    }
    let id = asked_for.id;
    let question = questions::standing_for(conn, asked_for)?;
    if !question.status.is_open() {
        return Err(UpvoteError::NotOpen);
    }
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    if !sittings::milestones(conn, &sitting)?.is_open(now) {
        return Err(UpvoteError::CallNotOpen(Box::new(sitting)));
    }
    Ok(Counted { is_merged: question.id != id, question })
}
