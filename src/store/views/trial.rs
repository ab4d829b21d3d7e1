//! What a try at a brief is made from: who backs which shortlisted question, and nothing else.
//!
//! Never: where a supporter lives, or who they are.

use crate::domain::ids::{QuestionId, SittingId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::supporter::UpvoteState;
use crate::store::schema::{questions, upvotes};
use crate::store::views::ballots;
use crate::store::{Conn, StoreError};
use diesel::prelude::*;

/// Who backs what on a shortlist.
#[derive(Debug, Clone)]
pub struct Backing {
    /// Counted upvotes, by supporter.
    pub upvotes: Vec<(SupporterId, QuestionId)>,
    /// All who back any open question of the sitting.
    pub supporters: i64,
}

/// When any upvote changed last; one look into an index.
pub fn newest_change(conn: &mut Conn) -> Result<Option<Instant>, StoreError> {
    Ok(upvotes::table.select(diesel::dsl::max(upvotes::changed_at)).first(conn)?)
}

/// Reads who backs what on the shortlist of a sitting.
pub fn backing(conn: &mut Conn, sitting: SittingId) -> Result<Backing, StoreError> {
    let upvotes = upvotes::table
        .inner_join(questions::table)
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq(QuestionStatus::Shortlisted))
        .filter(upvotes::state.eq(UpvoteState::Counted))
        .order((upvotes::supporter_id, upvotes::question_id))
        .select((upvotes::supporter_id, upvotes::question_id))
        .load(conn)?;
    Ok(Backing { upvotes, supporters: ballots::count_supporters(conn, sitting)? })
}
