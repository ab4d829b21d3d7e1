//! Questions that were not asked and were put to the representative's next sitting.
//!
//! Never: one question carried twice; a key sees to it.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::carried;
use crate::domain::ids::{QuestionId, StaffId};
use crate::domain::instant::Instant;
use diesel::prelude::*;
use std::collections::HashMap;

/// Keeps that `question` lives on as `into`.
///
/// # Errors
/// [`StoreError::Conflict`] when it was carried before.
pub fn insert(
    conn: &mut Conn,
    question: QuestionId,
    into: QuestionId,
    by: StaffId,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::insert_into(carried::table)
        .values((
            carried::question_id.eq(question),
            carried::into_id.eq(into),
            carried::carried_by.eq(by),
            carried::carried_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Which question each of these lives on as, for those that were carried.
pub fn list_of(
    conn: &mut Conn,
    questions: &[QuestionId],
) -> Result<HashMap<QuestionId, QuestionId>, StoreError> {
    let rows: Vec<(QuestionId, QuestionId)> = carried::table
        .filter(carried::question_id.eq_any(questions))
        .select((carried::question_id, carried::into_id))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// What a question lives on as, and what it was before, if either.
pub fn both_ways(
    conn: &mut Conn,
    question: QuestionId,
) -> Result<(Option<QuestionId>, Option<QuestionId>), StoreError> {
    let rows: Vec<(QuestionId, QuestionId)> = carried::table
        .filter(carried::question_id.eq(question).or(carried::into_id.eq(question)))
        .select((carried::question_id, carried::into_id))
        .load(conn)?;
    let into = rows.iter().find(|(from, _)| *from == question).map(|(_, into)| *into);
    let from = rows.iter().find(|(_, into)| *into == question).map(|(from, _)| *from);
    Ok((into, from))
}
