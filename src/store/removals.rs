//! Proposals to take a question away from the public, which a second person
//! confirms or turns down.
//!
//! Never: the refusal itself.

use super::connection::Conn;
use super::error::StoreError;
use super::reasons::Reason;
use super::schema::{questions, reasons, removals, staff, tallies};
use super::transaction::insert_once;
use crate::domain::ids::{QuestionId, ReasonId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::removal::RemovalState;
use diesel::prelude::*;

/// A proposal that waits for a second person.
#[derive(Debug, Clone, Queryable)]
pub struct Proposal {
    /// Key.
    pub id: i64,
    /// Public code of the question.
    pub question: String,
    /// What it asks.
    pub body: String,
    /// Why it should be refused.
    pub reason: Reason,
    /// What the questioner and the public would read beside it.
    pub note: String,
    /// Who proposed it.
    pub by: StaffId,
    /// Their name.
    pub name: String,
    /// When.
    pub at: Instant,
}

/// The open proposals, oldest first: all, or those about one question.
pub fn list_open(
    conn: &mut Conn,
    question: Option<QuestionId>,
) -> Result<Vec<Proposal>, StoreError> {
    let open = removals::table
        .inner_join(questions::table)
        .inner_join(reasons::table.on(reasons::id.eq(removals::reason_id)))
        .inner_join(staff::table)
        .filter(removals::state.eq(RemovalState::Open))
        .order(removals::id)
        .limit(200)
        .select((
            removals::id,
            questions::reference,
            questions::body,
            Reason::as_select(),
            removals::note,
            removals::proposed_by,
            staff::name,
            removals::proposed_at,
        ));
    Ok(match question {
        Some(id) => open.filter(removals::question_id.eq(id)).load(conn)?,
        None => open.load(conn)?,
    })
}

/// The open proposal about a question.
pub fn find_open(conn: &mut Conn, question: QuestionId) -> Result<Option<Proposal>, StoreError> {
    Ok(list_open(conn, Some(question))?.pop())
}

/// How many proposals wait.
pub fn count_open(conn: &mut Conn) -> Result<i64, StoreError> {
    let open = removals::table.filter(removals::state.eq(RemovalState::Open));
    Ok(open.count().get_result(conn)?)
}

/// Keeps a proposal. `false` when there is one about this question.
pub fn insert(
    conn: &mut Conn,
    question: QuestionId,
    reason: ReasonId,
    note: &str,
    by: StaffId,
    now: Instant,
) -> Result<bool, StoreError> {
    insert_once(conn, |conn| {
        diesel::insert_into(removals::table)
            .values((
                removals::question_id.eq(question),
                removals::reason_id.eq(reason),
                removals::note.eq(note),
                removals::state.eq(RemovalState::Open),
                removals::proposed_by.eq(by),
                removals::proposed_at.eq(now),
            ))
            .execute(conn)?;
        Ok(())
    })
}

/// Ends the open proposal about a question, if there is one. Returns whether there was.
pub fn settle(
    conn: &mut Conn,
    question: QuestionId,
    state: RemovalState,
    by: Option<StaffId>,
    now: Instant,
) -> Result<bool, StoreError> {
    let open = removals::table
        .filter(removals::question_id.eq(question))
        .filter(removals::state.eq(RemovalState::Open));
    let settled = diesel::update(open)
        .set((removals::state.eq(state), removals::settled_by.eq(by), removals::settled_at.eq(now)))
        .execute(conn)?;
    Ok(settled == 1)
}

/// How many people back a question, as last counted.
pub fn count_backers(conn: &mut Conn, question: QuestionId) -> Result<i64, StoreError> {
    let counted = tallies::table.find(question).select(tallies::counted).first(conn);
    Ok(counted.optional()?.unwrap_or(0))
}

/// Ends the open proposals about questions that went another way.
pub fn lapse(conn: &mut Conn, questions: &[QuestionId], now: Instant) -> Result<(), StoreError> {
    let open = removals::table
        .filter(removals::question_id.eq_any(questions))
        .filter(removals::state.eq(RemovalState::Open));
    diesel::update(open)
        .set((removals::state.eq(RemovalState::Lapsed), removals::settled_at.eq(now)))
        .execute(conn)?;
    Ok(())
}
