//! How questions will be read aloud, and what their questioners said about it.
//!
//! Never: a judgement whether a confirmation still holds; the domain's digest says that.

use super::connection::Conn;
use super::error::StoreError;
use super::questions::Question;
use super::schema::{reading_policies, readings};
use super::transaction::insert_once;
use crate::domain::ids::{QuestionId, SittingId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::reading::AsRead;
use diesel::prelude::*;
use std::collections::HashMap;

/// What was asked of a questioner, and answered.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = readings)]
pub struct Reading {
    /// The question.
    pub question_id: QuestionId,
    /// When its questioner was asked.
    pub asked_at: Instant,
    /// Until when an answer is hoped for.
    pub deadline_at: Instant,
    /// When the questioner was asked once more.
    pub reminded_at: Option<Instant>,
    /// When they answered.
    pub confirmed_at: Option<Instant>,
    /// Digest of what they confirmed; empty before.
    pub confirmed_as: String,
    /// Shorter words that the office would like to read; may be empty.
    pub proposed: String,
    /// Shorter words that the questioner agreed to; may be empty.
    pub spoken: String,
}

impl Reading {
    /// Whether the questioner confirmed what the question now is.
    pub fn is_confirmed(&self, question: &Question) -> bool {
        self.confirmed_at.is_some() && self.confirmed_as == as_read(question).digest()
    }
}

/// What would be read of a question.
pub fn as_read(question: &Question) -> AsRead<'_> {
    AsRead {
        body: &question.body,
        first_name: &question.first_name,
        say_name: &question.say_name,
        is_anonymous: question.is_anonymous,
        town: &question.town_name,
    }
}

/// Keeps that a questioner was asked; `false` when they were before.
pub fn insert(
    conn: &mut Conn,
    question: &Question,
    now: Instant,
    deadline: Instant,
) -> Result<bool, StoreError> {
    insert_once(conn, |conn| {
        diesel::insert_into(readings::table)
            .values((
                readings::question_id.eq(question.id),
                readings::sitting_id.eq(question.sitting_id),
                readings::asked_at.eq(now),
                readings::deadline_at.eq(deadline),
                readings::confirmed_as.eq(""),
                readings::proposed.eq(""),
                readings::spoken.eq(""),
            ))
            .execute(conn)?;
        Ok(())
    })
}

/// What was asked about a question.
pub fn find(conn: &mut Conn, question: QuestionId) -> Result<Option<Reading>, StoreError> {
    Ok(list_of(conn, &[question])?.remove(&question))
}

/// The same for several.
pub fn list_of(
    conn: &mut Conn,
    questions: &[QuestionId],
) -> Result<HashMap<QuestionId, Reading>, StoreError> {
    let rows: Vec<Reading> = readings::table
        .filter(readings::question_id.eq_any(questions))
        .select(Reading::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(|row| (row.question_id, row)).collect())
}

/// Keeps what the questioner confirmed, and the shorter words they agreed to.
pub fn update_confirmed(
    conn: &mut Conn,
    question: QuestionId,
    digest: &str,
    spoken: &str,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::update(readings::table.filter(readings::question_id.eq(question)))
        .set((
            readings::confirmed_at.eq(now),
            readings::confirmed_as.eq(digest),
            readings::spoken.eq(spoken),
        ))
        .execute(conn)?;
    Ok(())
}

/// Keeps shorter words that the office would like.
pub fn update_proposed(
    conn: &mut Conn,
    question: QuestionId,
    proposed: &str,
) -> Result<(), StoreError> {
    diesel::update(readings::table.filter(readings::question_id.eq(question)))
        .set(readings::proposed.eq(proposed))
        .execute(conn)?;
    Ok(())
}

/// Keeps that the questioner was asked once more; `false` when they were before.
pub fn update_reminded(
    conn: &mut Conn,
    question: QuestionId,
    now: Instant,
) -> Result<bool, StoreError> {
    let waiting = readings::table
        .filter(readings::question_id.eq(question))
        .filter(readings::reminded_at.is_null());
    Ok(diesel::update(waiting).set(readings::reminded_at.eq(now)).execute(conn)? == 1)
}

/// Whether names that were not confirmed are read at this sitting; they are unless the office said otherwise.
pub fn reads_unconfirmed(conn: &mut Conn, sitting: SittingId) -> Result<bool, StoreError> {
    let set = reading_policies::table.find(sitting).select(reading_policies::is_named);
    Ok(set.first(conn).optional()?.unwrap_or(true))
}

/// Says whether such names are read.
pub fn put_policy(
    conn: &mut Conn,
    sitting: SittingId,
    is_named: bool,
    by: StaffId,
    now: Instant,
) -> Result<(), StoreError> {
    let values = (
        reading_policies::is_named.eq(is_named),
        reading_policies::set_by.eq(by),
        reading_policies::set_at.eq(now),
    );
    let row = reading_policies::table.find(sitting);
    if diesel::update(row).set(values).execute(conn)? == 0 {
        diesel::insert_into(reading_policies::table)
            .values((reading_policies::sitting_id.eq(sitting), values))
            .execute(conn)?;
    }
    Ok(())
}
