//! The questioners whom the desk knows, as their page lists them.
//!
//! Never: an address.

use crate::domain::instant::Instant;
use crate::domain::questioner::Mark;
use crate::store::schema::{questioner_marks, questions, staff};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;

/// Most lines shown.
const MOST: i64 = 500;

/// A mark, in force or lifted.
#[derive(Debug, Clone, Queryable)]
pub struct MarkLine {
    /// Trusted or blocked.
    pub kind: Mark,
    /// Why.
    pub reason: String,
    /// The question that gave the occasion: public code, name and town of its questioner.
    pub question: String,
    /// The questioner's first name.
    pub first_name: String,
    /// Their town.
    pub town_name: String,
    /// Who said so.
    pub by: String,
    /// When.
    pub created_at: Instant,
    /// When it was lifted.
    pub lifted_at: Option<Instant>,
}

/// All marks, those in force first, newest first.
pub fn list(conn: &mut Conn) -> Result<Vec<MarkLine>, StoreError> {
    Ok(questioner_marks::table
        .inner_join(staff::table)
        .inner_join(questions::table)
        .order((questioner_marks::lifted_at.is_not_null(), questioner_marks::id.desc()))
        .limit(MOST)
        .select((
            questioner_marks::kind,
            questioner_marks::reason,
            questions::reference,
            questions::first_name,
            questions::town_name,
            staff::name,
            questioner_marks::created_at,
            questioner_marks::lifted_at,
        ))
        .load(conn)?)
}
