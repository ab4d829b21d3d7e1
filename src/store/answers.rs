//! What became of each question of a slate at its sitting.
//!
//! Never: telling anyone; the job `tell_backers` does that from what is kept here.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{answers, upvotes};
use crate::domain::ids::{QuestionId, SittingId, StaffId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::slate::{AnswerState, Asked};
use crate::domain::supporter::UpvoteState;
use diesel::prelude::*;

/// The record of one question.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = answers)]
pub struct Answer {
    /// Key.
    pub id: i64,
    /// The question.
    pub question_id: QuestionId,
    /// Whether it was put.
    pub asked: Asked,
    /// How the reply met it; `None` when it was not put.
    pub state: Option<AnswerState>,
    /// What was said, in short.
    pub summary: String,
    /// Where it can be read or watched in full; may be empty.
    pub link: String,
    /// When it was last recorded.
    pub recorded_at: Instant,
    /// When the office asked for everyone to be told.
    pub tell_at: Option<Instant>,
    /// Up to which supporter they have been told.
    pub told_up_to: i64,
    /// When everyone had been told.
    pub told_at: Option<Instant>,
    /// Grows with each change.
    pub version: i64,
}

/// What the office writes down.
#[derive(Debug, Clone)]
pub struct Record {
    /// The sitting.
    pub sitting_id: SittingId,
    /// The question.
    pub question_id: QuestionId,
    /// Whether it was put.
    pub asked: Asked,
    /// How the reply met it.
    pub state: Option<AnswerState>,
    /// What was said.
    pub summary: String,
    /// Where it is in full.
    pub link: String,
    /// Who wrote it down.
    pub recorded_by: StaffId,
    /// When.
    pub recorded_at: Instant,
}

/// The record of a question, if there is one.
pub fn find(conn: &mut Conn, question: QuestionId) -> Result<Option<Answer>, StoreError> {
    Ok(answers::table
        .filter(answers::question_id.eq(question))
        .select(Answer::as_select())
        .first(conn)
        .optional()?)
}

/// The records of these questions.
pub fn list(conn: &mut Conn, questions: &[QuestionId]) -> Result<Vec<Answer>, StoreError> {
    Ok(answers::table
        .filter(answers::question_id.eq_any(questions))
        .select(Answer::as_select())
        .load(conn)?)
}

/// Keeps a first record.
///
/// # Errors
/// [`StoreError::Conflict`] when the question has one.
pub fn insert(conn: &mut Conn, record: &Record) -> Result<(), StoreError> {
    diesel::insert_into(answers::table)
        .values((
            answers::sitting_id.eq(record.sitting_id),
            answers::question_id.eq(record.question_id),
            answers::asked.eq(record.asked),
            answers::state.eq(record.state),
            answers::summary.eq(&record.summary),
            answers::link.eq(&record.link),
            answers::recorded_by.eq(record.recorded_by),
            answers::recorded_at.eq(record.recorded_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Changes a record that nobody has changed since `version`; says whether it did.
pub fn update(conn: &mut Conn, version: i64, record: &Record) -> Result<bool, StoreError> {
    let unchanged = answers::table
        .filter(answers::question_id.eq(record.question_id))
        .filter(answers::version.eq(version));
    let changed = diesel::update(unchanged)
        .set((
            answers::asked.eq(record.asked),
            answers::state.eq(record.state),
            answers::summary.eq(&record.summary),
            answers::link.eq(&record.link),
            answers::recorded_by.eq(record.recorded_by),
            answers::recorded_at.eq(record.recorded_at),
            answers::version.eq(version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Asks for everyone to be told, once; a second time changes nothing.
pub fn request_telling(
    conn: &mut Conn,
    question: QuestionId,
    now: Instant,
) -> Result<(), StoreError> {
    let unasked =
        answers::table.filter(answers::question_id.eq(question)).filter(answers::tell_at.is_null());
    diesel::update(unasked).set(answers::tell_at.eq(now)).execute(conn)?;
    Ok(())
}

/// Records whose people still have to be told, oldest first.
pub fn list_to_tell(conn: &mut Conn) -> Result<Vec<Answer>, StoreError> {
    Ok(answers::table
        .filter(answers::tell_at.is_not_null())
        .filter(answers::told_at.is_null())
        .order((answers::tell_at, answers::id))
        .select(Answer::as_select())
        .load(conn)?)
}

/// The next supporters who back a question, after `after`, in order of key.
pub fn list_backers(
    conn: &mut Conn,
    question: QuestionId,
    after: i64,
    most: i64,
) -> Result<Vec<SupporterId>, StoreError> {
    Ok(upvotes::table
        .filter(upvotes::question_id.eq(question))
        .filter(upvotes::state.eq(UpvoteState::Counted))
        .filter(upvotes::supporter_id.gt(SupporterId(after)))
        .order(upvotes::supporter_id)
        .limit(most)
        .select(upvotes::supporter_id)
        .load(conn)?)
}

/// Notes how far the telling has come; with `now` when it is complete.
pub fn mark_told(
    conn: &mut Conn,
    id: i64,
    up_to: i64,
    complete_at: Option<Instant>,
) -> Result<(), StoreError> {
    diesel::update(answers::table.find(id))
        .set((answers::told_up_to.eq(up_to), answers::told_at.eq(complete_at)))
        .execute(conn)?;
    Ok(())
}
