//! How the desk knows questioners: trusted, blocked. A mark that was lifted stays
//! as a fact.
//!
//! Never: two in force for one questioner; an address.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{questioner_marks, staff};
use crate::domain::ids::{QuestionId, StaffId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::questioner::Mark;
use diesel::prelude::*;

/// A mark in force.
#[derive(Debug, Clone, Queryable)]
pub struct InForce {
    /// Whom it is about.
    pub supporter_id: SupporterId,
    /// Trusted or blocked.
    pub kind: Mark,
    /// Why, for staff.
    pub reason: String,
    /// Who said so.
    pub by: String,
    /// Since when.
    pub since: Instant,
}

/// The marks in force on these questioners.
pub fn list(conn: &mut Conn, who: &[SupporterId]) -> Result<Vec<InForce>, StoreError> {
    Ok(questioner_marks::table
        .inner_join(staff::table)
        .filter(questioner_marks::supporter_id.eq_any(who))
        .filter(questioner_marks::lifted_at.is_null())
        .select((
            questioner_marks::supporter_id,
            questioner_marks::kind,
            questioner_marks::reason,
            staff::name,
            questioner_marks::created_at,
        ))
        .load(conn)?)
}

/// The mark in force on a questioner.
pub fn find(conn: &mut Conn, who: SupporterId) -> Result<Option<InForce>, StoreError> {
    Ok(list(conn, &[who])?.pop())
}

/// Marks a questioner; `question` is the one that gave the occasion.
///
/// # Errors
/// [`StoreError::Conflict`] when a mark is in force.
pub fn insert(
    conn: &mut Conn,
    who: SupporterId,
    question: QuestionId,
    kind: Mark,
    reason: &str,
    by: StaffId,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::insert_into(questioner_marks::table)
        .values((
            questioner_marks::supporter_id.eq(who),
            questioner_marks::question_id.eq(question),
            questioner_marks::kind.eq(kind),
            questioner_marks::reason.eq(reason),
            questioner_marks::staff_id.eq(by),
            questioner_marks::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Lifts the mark on a questioner. Returns whether there was one.
pub fn lift(
    conn: &mut Conn,
    who: SupporterId,
    by: StaffId,
    now: Instant,
) -> Result<bool, StoreError> {
    let in_force = questioner_marks::table
        .filter(questioner_marks::supporter_id.eq(who))
        .filter(questioner_marks::lifted_at.is_null());
    let lifted = diesel::update(in_force)
        .set((questioner_marks::lifted_by.eq(by), questioner_marks::lifted_at.eq(now)))
        .execute(conn)?;
    Ok(lifted == 1)
}
