//! Messages between the office and a questioner.
//!
//! Never: an address of either.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{relayed, staff};
use crate::domain::ids::{QuestionId, StaffId};
use crate::domain::instant::Instant;
use diesel::prelude::*;
use std::collections::HashMap;

/// A message that was passed on.
#[derive(Debug, Clone, Queryable)]
pub struct Message {
    /// Who of the staff wrote it; `None`: the questioner.
    pub staff_name: Option<String>,
    /// What it says.
    pub words: String,
    /// When it was sent.
    pub sent_at: Instant,
}

/// Keeps a message; without `staff` it is the questioner's.
pub fn append(
    conn: &mut Conn,
    question: QuestionId,
    staff: Option<StaffId>,
    words: &str,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::insert_into(relayed::table)
        .values((
            relayed::question_id.eq(question),
            relayed::staff_id.eq(staff),
            relayed::words.eq(words),
            relayed::sent_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// All about a question, oldest first.
pub fn list(conn: &mut Conn, question: QuestionId) -> Result<Vec<Message>, StoreError> {
    Ok(relayed::table
        .left_join(staff::table)
        .filter(relayed::question_id.eq(question))
        .order(relayed::id)
        .select((staff::name.nullable(), relayed::words, relayed::sent_at))
        .load(conn)?)
}

/// How many there are about a question.
pub fn count(conn: &mut Conn, question: QuestionId) -> Result<i64, StoreError> {
    Ok(relayed::table.filter(relayed::question_id.eq(question)).count().get_result(conn)?)
}

/// How many messages of questioners the office has not opened, by question.
pub fn count_unseen(
    conn: &mut Conn,
    questions: &[QuestionId],
) -> Result<HashMap<QuestionId, i64>, StoreError> {
    let rows: Vec<(QuestionId, i64)> = relayed::table
        .filter(relayed::question_id.eq_any(questions))
        .filter(relayed::staff_id.is_null())
        .filter(relayed::seen_at.is_null())
        .group_by(relayed::question_id)
        .select((relayed::question_id, diesel::dsl::count(relayed::id)))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The office has opened what the questioner wrote.
pub fn update_seen(conn: &mut Conn, question: QuestionId, now: Instant) -> Result<(), StoreError> {
    let unseen = relayed::table
        .filter(relayed::question_id.eq(question))
        .filter(relayed::staff_id.is_null())
        .filter(relayed::seen_at.is_null());
    diesel::update(unseen).set(relayed::seen_at.eq(now)).execute(conn)?;
    Ok(())
}
