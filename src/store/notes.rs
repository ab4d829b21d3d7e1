//! What staff tell one another about a question.
//!
//! Never: shown to the public; changed or deleted, but with its question.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{question_notes, staff};
use crate::domain::ids::{QuestionId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::staff::Role;
use diesel::prelude::*;

/// A note.
#[derive(Debug, Clone, Queryable)]
pub struct Note {
    /// What it says.
    pub body: String,
    /// Who wrote it.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// When.
    pub created_at: Instant,
}

/// Keeps a note.
pub fn insert(
    conn: &mut Conn,
    question: QuestionId,
    member: StaffId,
    body: &str,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::insert_into(question_notes::table)
        .values((
            question_notes::question_id.eq(question),
            question_notes::staff_id.eq(member),
            question_notes::body.eq(body),
            question_notes::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// The notes on a question, oldest first.
pub fn list(conn: &mut Conn, question: QuestionId) -> Result<Vec<Note>, StoreError> {
    Ok(question_notes::table
        .inner_join(staff::table)
        .filter(question_notes::question_id.eq(question))
        .order(question_notes::id)
        .select((question_notes::body, staff::name, staff::role, question_notes::created_at))
        .load(conn)?)
}

/// How many notes these questions have; those without any are left out.
pub fn count(conn: &mut Conn, ids: &[QuestionId]) -> Result<Vec<(QuestionId, i64)>, StoreError> {
    Ok(question_notes::table
        .filter(question_notes::question_id.eq_any(ids))
        .group_by(question_notes::question_id)
        .select((question_notes::question_id, diesel::dsl::count_star()))
        .load(conn)?)
}
