//! What became of each question of a slate at its sitting.
//!
//! Never: telling anyone; the job `tell_backers` does that from what is kept here.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{answers, upvotes};
use crate::domain::ids::{QuestionId, SittingId, StaffId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::pledge::Fate;
use crate::domain::slate::{AnswerState, Asked, RecordStage};
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
    /// When it was put, if that is known.
    pub asked_at: Option<Instant>,
    /// Who put it; empty when it was the representative.
    pub asked_by: String,
    /// The words that were used, if they were others; may be empty.
    pub words: String,
    /// How the reply met it, in the office's reading; see [`Answer::fate`].
    pub state: Option<AnswerState>,
    /// What was said, in short.
    pub summary: String,
    /// What was said, word for word; may be empty.
    pub quotation: String,
    /// Where it can be read in full; may be empty.
    pub link: String,
    /// Where it can be watched; may be empty.
    pub video: String,
    /// How many seconds into the video.
    pub video_at: Option<i32>,
    /// How far the record has come.
    pub stage: RecordStage,
    /// Why the second person sent it back; may be empty.
    pub return_reason: String,
    /// Who wrote it down last.
    pub recorded_by: StaffId,
    /// When it was last recorded.
    pub recorded_at: Instant,
    /// Who confirmed it; `None` also for what was final before there were two.
    pub confirmed_by: Option<StaffId>,
    /// When it was confirmed.
    pub confirmed_at: Option<Instant>,
    /// When it was settled that everyone is told.
    pub tell_at: Option<Instant>,
    /// Up to which supporter they have been told.
    pub told_up_to: i64,
    /// When everyone had been told.
    pub told_at: Option<Instant>,
    /// Grows with each change.
    pub version: i64,
}

impl Answer {
    /// What the public may know of it.
    pub fn fate(&self) -> Fate {
        Fate::of(self.asked, self.state, self.stage)
    }
}

/// What the office writes down. [`Answer`] says what each is.
#[derive(Debug, Clone, Insertable, AsChangeset)]
#[diesel(table_name = answers, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the fields of `Answer`, which has them")]
pub struct Record {
    pub sitting_id: SittingId,
    pub question_id: QuestionId,
    pub asked: Asked,
    pub asked_at: Option<Instant>,
    pub asked_by: String,
    pub words: String,
    pub state: Option<AnswerState>,
    pub summary: String,
    pub quotation: String,
    pub link: String,
    pub video: String,
    pub video_at: Option<i32>,
    pub stage: RecordStage,
    pub return_reason: String,
    pub recorded_by: StaffId,
    pub recorded_at: Instant,
    pub confirmed_by: Option<StaffId>,
    pub confirmed_at: Option<Instant>,
}

impl Record {
    /// That a question was put or not, and nothing else.
    pub fn new(
        (sitting_id, question_id): (SittingId, QuestionId),
        asked: Asked,
        recorded_by: StaffId,
        recorded_at: Instant,
    ) -> Record {
        Record {
            sitting_id,
            question_id,
            asked,
            asked_at: None,
            asked_by: String::new(),
            words: String::new(),
            state: None,
            summary: String::new(),
            quotation: String::new(),
            link: String::new(),
            video: String::new(),
            video_at: None,
            stage: RecordStage::Noted,
            return_reason: String::new(),
            recorded_by,
            recorded_at,
            confirmed_by: None,
            confirmed_at: None,
        }
    }
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
    diesel::insert_into(answers::table).values(record).execute(conn)?;
    Ok(())
}

/// Changes a record that nobody has changed since `version`; says whether it did.
pub fn update(conn: &mut Conn, version: i64, record: &Record) -> Result<bool, StoreError> {
    let unchanged = answers::table
        .filter(answers::question_id.eq(record.question_id))
        .filter(answers::version.eq(version));
    let changed =
        diesel::update(unchanged).set((record, answers::version.eq(version + 1))).execute(conn)?;
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
