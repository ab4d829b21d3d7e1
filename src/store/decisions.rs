//! The decision log: appended to, never changed.
//!
//! Never: an update or a delete.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::decisions;
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, ReasonId, SittingId, StaffId};
use crate::domain::instant::Instant;
use diesel::prelude::*;

/// A row to append.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = decisions)]
pub struct NewDecision {
    /// Public code.
    pub reference: String,
    /// The sitting it belongs to.
    pub sitting_id: SittingId,
    /// The question it is about, if one.
    pub question_id: Option<QuestionId>,
    /// Who decided; `None` for the rule itself.
    pub staff_id: Option<StaffId>,
    /// What was done.
    pub act: Act,
    /// Why a question was refused.
    pub reason_id: Option<ReasonId>,
    /// What the person who decided wrote for the public; may be empty.
    pub note: String,
    /// The wording before.
    pub text_before: Option<String>,
    /// The wording after.
    pub text_after: Option<String>,
    /// The question it was merged into.
    pub target_question_id: Option<QuestionId>,
    /// When.
    pub created_at: Instant,
}

/// Appends to the log.
pub fn append(conn: &mut Conn, new: &NewDecision) -> Result<(), StoreError> {
    diesel::insert_into(decisions::table).values(new).execute(conn)?;
    Ok(())
}
