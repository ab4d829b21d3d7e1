//! What is marked in the hall while questions are put, and what is on its wall.
//!
//! Never: a mark changed or taken away; a further one says otherwise.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{dispatches, hall_marks, staff};
use super::transaction::insert_once;
use crate::domain::dispatch::{HallMark, Kept, asked_at};
use crate::domain::ids::{QuestionId, SittingId, StaffId};
use crate::domain::instant::Instant;
use diesel::prelude::*;
use std::collections::HashMap;

/// A mark with who made it.
#[derive(Debug, Clone, Queryable)]
pub struct Marked {
    /// Key.
    pub id: i64,
    /// The question.
    pub question_id: QuestionId,
    /// What it says.
    pub mark: HallMark,
    /// Who made it.
    pub marked_by: StaffId,
    /// Their name.
    pub by: String,
    /// When it was made.
    pub marked_at: Instant,
    /// When it arrived.
    pub received_at: Instant,
    /// The device's own key of it.
    pub mark_key: String,
    /// The mark that stood and says otherwise, which its maker had not seen.
    pub met_id: Option<i64>,
}

impl Marked {
    /// As the rules of the domain read it.
    pub fn kept(&self) -> Kept {
        Kept {
            key: self.mark_key.clone(),
            mark: self.mark,
            marked_at: self.marked_at,
            received_at: self.received_at,
            is_clash: self.met_id.is_some(),
        }
    }
}

/// A new mark. [`Marked`] says what each is.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = hall_marks)]
#[expect(missing_docs, reason = "the fields of `Marked`, which has them")]
pub struct NewMark {
    pub sitting_id: SittingId,
    pub question_id: QuestionId,
    pub mark: HallMark,
    pub marked_by: StaffId,
    pub marked_at: Instant,
    pub received_at: Instant,
    pub mark_key: String,
    pub seen_key: String,
    pub met_id: Option<i64>,
}

/// What is on the wall.
#[derive(Debug, Clone, Copy, Default, Queryable)]
pub struct Shown {
    /// The question; `None` when there is none.
    pub question_id: Option<QuestionId>,
    /// Grows with each mark and each change of the wall.
    pub version: i64,
}

/// Every mark of a sitting, in the order in which they came.
pub fn list(conn: &mut Conn, sitting: SittingId) -> Result<Vec<Marked>, StoreError> {
    Ok(hall_marks::table
        .inner_join(staff::table)
        .filter(hall_marks::sitting_id.eq(sitting))
        .order(hall_marks::id)
        .select((
            hall_marks::id,
            hall_marks::question_id,
            hall_marks::mark,
            hall_marks::marked_by,
            staff::name,
            hall_marks::marked_at,
            hall_marks::received_at,
            hall_marks::mark_key,
            hall_marks::met_id,
        ))
        .load(conn)?)
}

/// The mark that stands on a question, of all marks of its sitting.
pub fn standing(all: &[Marked], question: QuestionId) -> Option<&Marked> {
    of(all, question).max_by_key(|marked| (marked.marked_at, marked.id))
}

/// The two marks that say different things, if nobody has settled yet which holds: the later to
/// arrive, then the one it met.
pub fn clash(all: &[Marked], question: QuestionId) -> Option<(&Marked, &Marked)> {
    let last = of(all, question).max_by_key(|marked| marked.id)?;
    let met = last.met_id?;
    Some((last, all.iter().find(|marked| marked.id == met)?))
}

fn of(all: &[Marked], question: QuestionId) -> impl Iterator<Item = &Marked> {
    all.iter().filter(move |marked| marked.question_id == question)
}

/// What the marks of a sitting say of each marked question: the mark that stands, and when it was put.
pub fn marks(
    conn: &mut Conn,
    sitting: SittingId,
) -> Result<HashMap<QuestionId, (HallMark, Option<Instant>)>, StoreError> {
    let mut all = list(conn, sitting)?;
    all.sort_by_key(|marked| (marked.marked_at, marked.id));
    let mut found: HashMap<QuestionId, Vec<(HallMark, Instant)>> = HashMap::new();
    for marked in all {
        found.entry(marked.question_id).or_default().push((marked.mark, marked.marked_at));
    }
    let said = |marks: Vec<(HallMark, Instant)>| {
        let last = marks.last().map_or(HallMark::Open, |(mark, _)| *mark);
        (last, asked_at(marks))
    };
    Ok(found.into_iter().map(|(question, marks)| (question, said(marks))).collect())
}

/// Keeps a mark.
///
/// # Errors
/// [`StoreError::Conflict`] when one with this key is kept at this sitting.
pub fn insert(conn: &mut Conn, new: &NewMark) -> Result<i64, StoreError> {
    Ok(diesel::insert_into(hall_marks::table)
        .values(new)
        .returning(hall_marks::id)
        .get_result(conn)?)
}

/// What is on the wall of a sitting.
pub fn find_shown(conn: &mut Conn, sitting: SittingId) -> Result<Shown, StoreError> {
    let found = dispatches::table
        .find(sitting)
        .select((dispatches::question_id, dispatches::version))
        .first(conn)
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// Notes that something changes in the hall. Whoever comes meanwhile waits for the end of this
/// transaction, so that two marks of one moment see each other.
pub fn update_version(
    conn: &mut Conn,
    sitting: SittingId,
    by: StaffId,
    now: Instant,
) -> Result<(), StoreError> {
    let raised = (
        dispatches::version.eq(dispatches::version + 1_i64),
        dispatches::changed_by.eq(by),
        dispatches::changed_at.eq(now),
    );
    let row = dispatches::table.find(sitting);
    if diesel::update(row).set(raised).execute(conn)? == 0 {
        insert_once(conn, |conn| {
            diesel::insert_into(dispatches::table)
                .values((
                    dispatches::sitting_id.eq(sitting),
                    dispatches::version.eq(0),
                    dispatches::changed_by.eq(by),
                    dispatches::changed_at.eq(now),
                ))
                .execute(conn)?;
            Ok(())
        })?;
        diesel::update(row).set(raised).execute(conn)?;
    }
    Ok(())
}

/// Puts a question on the wall, or nothing; [`update_version`] comes before.
pub fn update_shown(
    conn: &mut Conn,
    sitting: SittingId,
    question: Option<QuestionId>,
) -> Result<(), StoreError> {
    diesel::update(dispatches::table.find(sitting))
        .set(dispatches::question_id.eq(question))
        .execute(conn)?;
    Ok(())
}
