//! Upvotes: one row for one supporter and one question, and the tallies that a
//! job derives from them.
//!
//! Never: a count that an upvote itself changes.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::upvotes;
use super::transaction::insert_once;
use crate::domain::ids::{QuestionId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::supporter::UpvoteState;
use diesel::prelude::*;

/// Counts a supporter for a question. Doing it twice is doing it once; one that
/// was withdrawn counts again, as the supporter's own act: it did not come along with a merged
/// question any more, so parting the two does not take it away.
pub fn put(
    conn: &mut Conn,
    question: QuestionId,
    supporter: SupporterId,
    moved_from: Option<QuestionId>,
    now: Instant,
) -> Result<(), StoreError> {
    let is_new = insert_once(conn, |conn| insert(conn, question, supporter, moved_from, now))?;
    if !is_new && moved_from.is_none() {
        let withdrawn = upvotes::table
            .filter(upvotes::question_id.eq(question))
            .filter(upvotes::supporter_id.eq(supporter))
            .filter(upvotes::state.eq(UpvoteState::Withdrawn));
        diesel::update(withdrawn)
            .set((
                upvotes::state.eq(UpvoteState::Counted),
                upvotes::moved_from_id.eq(None::<QuestionId>),
                upvotes::changed_at.eq(now),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Keeps an upvote that is known to be new, without looking.
///
/// # Errors
/// [`StoreError::Conflict`] when there is one of this supporter already.
pub fn insert(
    conn: &mut Conn,
    question: QuestionId,
    supporter: SupporterId,
    moved_from: Option<QuestionId>,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::insert_into(upvotes::table)
        .values((
            upvotes::question_id.eq(question),
            upvotes::supporter_id.eq(supporter),
            upvotes::state.eq(UpvoteState::Counted),
            upvotes::moved_from_id.eq(moved_from),
            upvotes::created_at.eq(now),
            upvotes::changed_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes an upvote back; the row stays, withdrawn.
pub fn withdraw(
    conn: &mut Conn,
    question: QuestionId,
    supporter: SupporterId,
    now: Instant,
) -> Result<(), StoreError> {
    let counted = upvotes::table
        .filter(upvotes::question_id.eq(question))
        .filter(upvotes::supporter_id.eq(supporter))
        .filter(upvotes::state.ne(UpvoteState::Withdrawn));
    diesel::update(counted)
        .set((upvotes::state.eq(UpvoteState::Withdrawn), upvotes::changed_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// Which of these questions a supporter backs.
pub fn list_backed(
    conn: &mut Conn,
    supporter: SupporterId,
    among: &[QuestionId],
) -> Result<Vec<QuestionId>, StoreError> {
    Ok(upvotes::table
        .filter(upvotes::supporter_id.eq(supporter))
        .filter(upvotes::question_id.eq_any(among))
        .filter(upvotes::state.ne(UpvoteState::Withdrawn))
        .select(upvotes::question_id)
        .load(conn)?)
}
