//! What the representative's office wrote for itself about the questions of a slate: what it would ask next, and a note.
//!
//! Never: shown to the public, or to staff who may not read it.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::office_notes;
use crate::domain::ids::{QuestionId, SittingId, StaffId};
use crate::domain::instant::Instant;
use diesel::prelude::*;

/// What the office wrote about one question.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = office_notes)]
pub struct OfficeNote {
    /// The question.
    pub question_id: QuestionId,
    /// What the representative asks if the reply falls short; may be empty.
    pub follow_up: String,
    /// Anything else; may be empty.
    pub note: String,
    /// When it was last written.
    pub written_at: Instant,
    /// Grows with each change.
    pub version: i64,
}

/// What is to be kept.
#[derive(Debug, Clone)]
pub struct Written {
    /// The sitting.
    pub sitting_id: SittingId,
    /// The question.
    pub question_id: QuestionId,
    /// What to ask next.
    pub follow_up: String,
    /// The note.
    pub note: String,
    /// Who wrote it.
    pub written_by: StaffId,
    /// When.
    pub written_at: Instant,
}

/// Everything the office wrote about a sitting.
pub fn list(conn: &mut Conn, sitting: SittingId) -> Result<Vec<OfficeNote>, StoreError> {
    Ok(office_notes::table
        .filter(office_notes::sitting_id.eq(sitting))
        .order(office_notes::question_id)
        .select(OfficeNote::as_select())
        .load(conn)?)
}

/// Keeps the first words about a question.
///
/// # Errors
/// [`StoreError::Conflict`] when there are some.
pub fn insert(conn: &mut Conn, written: &Written) -> Result<(), StoreError> {
    diesel::insert_into(office_notes::table)
        .values((
            office_notes::sitting_id.eq(written.sitting_id),
            office_notes::question_id.eq(written.question_id),
            office_notes::follow_up.eq(&written.follow_up),
            office_notes::note.eq(&written.note),
            office_notes::written_by.eq(written.written_by),
            office_notes::written_at.eq(written.written_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Changes words that nobody has changed since `version`; says whether it did.
pub fn update(conn: &mut Conn, version: i64, written: &Written) -> Result<bool, StoreError> {
    let unchanged = office_notes::table
        .filter(office_notes::sitting_id.eq(written.sitting_id))
        .filter(office_notes::question_id.eq(written.question_id))
        .filter(office_notes::version.eq(version));
    let changed = diesel::update(unchanged)
        .set((
            office_notes::follow_up.eq(&written.follow_up),
            office_notes::note.eq(&written.note),
            office_notes::written_by.eq(written.written_by),
            office_notes::written_at.eq(written.written_at),
            office_notes::version.eq(version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}
