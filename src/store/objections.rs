//! Objections of questioners to a merge.
//!
//! Never: two about one question; a unique key sees to it.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::objections;
use super::transaction::insert_once;
use crate::domain::ids::{QuestionId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::objection::ObjectionState;
use diesel::prelude::*;

/// Answered ones that are listed.
const MOST_ANSWERED: i64 = 50;

/// An objection as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = objections)]
pub struct Objection {
    /// The merged question.
    pub question_id: QuestionId,
    /// What it was merged into then.
    pub target_id: QuestionId,
    /// Where it stands.
    pub state: ObjectionState,
    /// What was answered; empty while it waits.
    pub answer: String,
    /// When the questioner objected.
    pub objected_at: Instant,
    /// When it was answered.
    pub answered_at: Option<Instant>,
}

/// Keeps an objection. `false` when there was one about this question.
pub fn insert(
    conn: &mut Conn,
    question: QuestionId,
    target: QuestionId,
    now: Instant,
) -> Result<bool, StoreError> {
    insert_once(conn, |conn| {
        diesel::insert_into(objections::table)
            .values((
                objections::question_id.eq(question),
                objections::target_id.eq(target),
                objections::state.eq(ObjectionState::Waiting),
                objections::answer.eq(""),
                objections::objected_at.eq(now),
            ))
            .execute(conn)?;
        Ok(())
    })
}

/// The objection about a question.
pub fn find(conn: &mut Conn, question: QuestionId) -> Result<Option<Objection>, StoreError> {
    Ok(list_of(conn, &[question])?.pop())
}

/// The objections about these questions.
pub fn list_of(conn: &mut Conn, ids: &[QuestionId]) -> Result<Vec<Objection>, StoreError> {
    Ok(objections::table
        .filter(objections::question_id.eq_any(ids))
        .select(Objection::as_select())
        .load(conn)?)
}

/// Those that wait, oldest first, or the last answered ones.
pub fn list(conn: &mut Conn, is_waiting: bool) -> Result<Vec<Objection>, StoreError> {
    if is_waiting {
        return Ok(objections::table
            .filter(objections::state.eq(ObjectionState::Waiting))
            .order(objections::id)
            .select(Objection::as_select())
            .load(conn)?);
    }
    Ok(objections::table
        .filter(objections::state.ne(ObjectionState::Waiting))
        .order(objections::answered_at.desc())
        .limit(MOST_ANSWERED)
        .select(Objection::as_select())
        .load(conn)?)
}

/// How many wait.
pub fn count_waiting(conn: &mut Conn) -> Result<i64, StoreError> {
    Ok(objections::table
        .filter(objections::state.eq(ObjectionState::Waiting))
        .count()
        .get_result(conn)?)
}

/// Answers the objection about a question. Returns whether one waited.
pub fn update_answer(
    conn: &mut Conn,
    question: QuestionId,
    state: ObjectionState,
    answer: &str,
    by: StaffId,
    now: Instant,
) -> Result<bool, StoreError> {
    let waiting = objections::table
        .filter(objections::question_id.eq(question))
        .filter(objections::state.eq(ObjectionState::Waiting));
    let answered = diesel::update(waiting)
        .set((
            objections::state.eq(state),
            objections::answer.eq(answer),
            objections::answered_by.eq(by),
            objections::answered_at.eq(now),
        ))
        .execute(conn)?;
    Ok(answered == 1)
}

/// Settles objections about questions that stand on their own again without an answer. Returns the
/// questions about which one waited.
pub fn part_waiting(
    conn: &mut Conn,
    ids: &[QuestionId],
    by: StaffId,
    now: Instant,
) -> Result<Vec<QuestionId>, StoreError> {
    let waiting = objections::table
        .filter(objections::question_id.eq_any(ids))
        .filter(objections::state.eq(ObjectionState::Waiting));
    let found = waiting.select(objections::question_id).load(conn)?;
    let those = objections::table.filter(objections::question_id.eq_any(&found));
    diesel::update(those)
        .set((
            objections::state.eq(ObjectionState::Parted),
            objections::answered_by.eq(by),
            objections::answered_at.eq(now),
        ))
        .execute(conn)?;
    Ok(found)
}
