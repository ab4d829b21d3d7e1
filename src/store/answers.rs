//! What became of each question of a slate at its sitting.
//!
//! Never: telling anyone; the job `tell_backers` does that from what is kept here.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::answers;
use crate::domain::ids::{QuestionId, SittingId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::pledge::Fate;
use crate::domain::slate::{AnswerState, Asked, RecordStage};
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

    /// What it says, confirmed or not.
    pub fn verdict(&self) -> Fate {
        Fate::of(self.asked, self.state, RecordStage::Confirmed)
    }

    /// Whether somebody proposed or confirmed it.
    pub fn has_part(&self, member: StaffId) -> bool {
        self.recorded_by == member || self.confirmed_by == Some(member)
    }

    /// When what the public knows of it changed last.
    pub fn changed_at(&self) -> Instant {
        self.confirmed_at.map_or(self.recorded_at, |at| at.max(self.recorded_at))
    }

    /// What everybody may read of it: that it was asked or not at once, all else when two
    /// people agree. What is said of the asking goes with a question that was not asked.
    pub fn public(self) -> Answer {
        let is_confirmed = self.stage == RecordStage::Confirmed;
        let was_asked = self.asked == Asked::Asked;
        let said = |text: String| if is_confirmed { text } else { String::new() };
        let heard = |text: String| if is_confirmed && was_asked { text } else { String::new() };
        Answer {
            asked_at: self.asked_at.filter(|_| was_asked),
            asked_by: if was_asked { self.asked_by } else { String::new() },
            state: self.state.filter(|_| is_confirmed),
            words: heard(self.words),
            quotation: heard(self.quotation),
            summary: said(self.summary),
            link: said(self.link),
            video: said(self.video),
            video_at: self.video_at.filter(|_| is_confirmed),
            return_reason: String::new(),
            ..self
        }
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

/// What everybody may read of the record of a question.
pub fn find_public(conn: &mut Conn, question: QuestionId) -> Result<Option<Answer>, StoreError> {
    Ok(find(conn, question)?.map(Answer::public))
}

/// What everybody may read of the records of these questions.
pub fn list_public(conn: &mut Conn, questions: &[QuestionId]) -> Result<Vec<Answer>, StoreError> {
    Ok(list(conn, questions)?.into_iter().map(Answer::public).collect())
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

/// Ends a proposal that nobody has touched since `version`: confirmed, or sent back with a
/// reason. Says whether it did.
pub fn update_proposed(
    conn: &mut Conn,
    (question, version): (QuestionId, i64),
    ended: &Ended,
) -> Result<bool, StoreError> {
    let proposed = answers::table
        .filter(answers::question_id.eq(question))
        .filter(answers::stage.eq(RecordStage::Proposed))
        .filter(answers::version.eq(version));
    let changed =
        diesel::update(proposed).set((ended, answers::version.eq(version + 1))).execute(conn)?;
    Ok(changed == 1)
}

/// How a proposal ended.
#[derive(Debug, Clone, AsChangeset)]
#[diesel(table_name = answers)]
#[expect(missing_docs, reason = "the fields of `Answer`, which has them")]
pub struct Ended {
    pub stage: RecordStage,
    pub return_reason: String,
    pub confirmed_by: Option<StaffId>,
    pub confirmed_at: Option<Instant>,
}

/// Changes the verdict of a confirmed record to what `by` decided; says whether it did.
pub fn update_verdict(
    conn: &mut Conn,
    question: QuestionId,
    (asked, state): (Asked, Option<AnswerState>),
    by: StaffId,
    now: Instant,
) -> Result<bool, StoreError> {
    let confirmed = answers::table
        .filter(answers::question_id.eq(question))
        .filter(answers::stage.eq(RecordStage::Confirmed));
    let changed = diesel::update(confirmed)
        .set((
            answers::asked.eq(asked),
            answers::state.eq(state),
            answers::confirmed_by.eq(by),
            answers::confirmed_at.eq(now),
            answers::version.eq(answers::version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// How many verdicts wait for a second person.
pub fn count_proposed(conn: &mut Conn) -> Result<i64, StoreError> {
    let proposed = answers::table.filter(answers::stage.eq(RecordStage::Proposed));
    Ok(proposed.count().get_result(conn)?)
}

/// Records whose people still have to be told, oldest first.
pub fn list_to_tell(conn: &mut Conn) -> Result<Vec<Answer>, StoreError> {
    Ok(answers::table
        .filter(answers::tell_at.is_not_null())
        .filter(answers::told_at.is_null())
        // One that is looked at again waits until two people agree anew.
        .filter(answers::stage.eq(RecordStage::Confirmed))
        .order((answers::tell_at, answers::id))
        .select(Answer::as_select())
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
