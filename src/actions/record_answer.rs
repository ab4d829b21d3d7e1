//! The representative's office writes down whether a question was asked and what was
//! answered, and proposes its verdict to a second person.
//!
//! What two people agreed on is changed by two people: links can be added to it, but
//! another verdict or other words are a new proposal, and until that is confirmed the
//! public sees only that the question was asked.
//!
//! Never: a verdict made public by one person; anyone told. That is `verdict`.

use super::context::Context;
use crate::domain::contest::ContestState;
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, SittingId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::slate::{AnswerState, Asked, RecordStage};
use crate::store::answers::{self, Answer, Record};
use crate::store::decisions::{self, NewDecision};
use crate::store::views::office;
use crate::store::{Conn, StoreError, contests, questions, sittings};

/// What the office wrote down.
#[derive(Debug, Clone)]
pub struct RecordAnswer {
    /// Public code of the sitting.
    pub sitting: String,
    /// Public code of the question.
    pub question: String,
    /// Whether it was put.
    pub asked: Asked,
    /// When, if that is known.
    pub asked_at: Option<Instant>,
    /// By whom, if not by the representative.
    pub asked_by: String,
    /// In which words, if they were others.
    pub words: String,
    /// How the reply met it; only for a question that was put.
    pub state: Option<AnswerState>,
    /// What was said, in short.
    pub summary: String,
    /// What was said, word for word.
    pub quotation: String,
    /// Where it can be read in full.
    pub link: String,
    /// Where it can be watched.
    pub video: String,
    /// How many seconds into the video.
    pub video_at: Option<i32>,
    /// The version of the record that the office had before it; `None` for none.
    pub version: Option<i64>,
    /// A colleague is asked to confirm the verdict.
    pub is_proposed: bool,
    /// Who wrote it.
    pub by: StaffId,
}

/// Why it was not kept.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The sitting has not begun.
    #[error("the sitting has not begun")]
    TooEarly,
    /// The question is not on the slate.
    #[error("the question is not on the slate")]
    NotOnSlate,
    /// Somebody else has changed the record meanwhile.
    #[error("somebody else changed the record")]
    Changed,
    /// Two people agreed on it; to change it takes two again.
    #[error("a confirmed verdict is changed by two people")]
    NeedsTwo,
    /// A questioner contests it; that is decided first.
    #[error("the verdict is contested")]
    Contested,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps the record and appends to the decision log; returns how far the record has come.
///
/// # Errors
/// [`RecordError`] says which rule is in the way.
pub fn record_answer(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &RecordAnswer,
) -> Result<RecordStage, RecordError> {
    let sitting = sittings::get(conn, &request.sitting)?;
    let question = questions::get(conn, &request.question)?;
    if now < sitting.sits_at {
        return Err(RecordError::TooEarly);
    }
    if !office::is_on_slate(conn, sitting.id, question.id)? {
        return Err(RecordError::NotOnSlate);
    }
    let known = answers::find(conn, question.id)?;
    if known.as_ref().map(|answer| answer.version) != request.version {
        return Err(RecordError::Changed);
    }
    let record =
        advance(conn, known.as_ref(), request, written(request, sitting.id, question.id, now))?;
    keep(conn, request.version, &record)?;
    if let Some(act) = act(known.as_ref(), &record) {
        decisions::append(conn, &log_row(context, now, request, &record, act))?;
    }
    Ok(record.stage)
}

/// What was written, with nothing said yet of how far it has come.
fn written(
    request: &RecordAnswer,
    sitting: SittingId,
    question: QuestionId,
    now: Instant,
) -> Record {
    Record {
        asked_at: request.asked_at,
        asked_by: request.asked_by.clone(),
        words: request.words.clone(),
        state: request.state.filter(|_| request.asked == Asked::Asked),
        summary: request.summary.clone(),
        quotation: request.quotation.clone(),
        link: request.link.clone(),
        video: request.video.clone(),
        video_at: request.video_at,
        ..Record::new((sitting, question), request.asked, request.by, now)
    }
}

/// How far the record comes by this: what is confirmed stays so while its meaning does.
fn advance(
    conn: &mut Conn,
    known: Option<&Answer>,
    request: &RecordAnswer,
    record: Record,
) -> Result<Record, RecordError> {
    let stage = if request.is_proposed { RecordStage::Proposed } else { RecordStage::Noted };
    match known {
        Some(answer) if answer.stage == RecordStage::Confirmed => {
            if means_the_same(answer, &record) {
                return Ok(Record {
                    stage: RecordStage::Confirmed,
                    recorded_by: answer.recorded_by,
                    confirmed_by: answer.confirmed_by,
                    confirmed_at: answer.confirmed_at,
                    ..record
                });
            }
            if !request.is_proposed {
                return Err(RecordError::NeedsTwo);
            }
            let contests = contests::list_about(conn, &[answer.question_id])?;
            if contests.iter().any(|one| one.state == ContestState::Waiting) {
                return Err(RecordError::Contested);
            }
            Ok(Record { stage, ..record })
        }
        // The reason stays in sight until the verdict is proposed again.
        Some(answer) if answer.stage == RecordStage::Returned && !request.is_proposed => {
            let return_reason = answer.return_reason.clone();
            Ok(Record { stage: RecordStage::Returned, return_reason, ..record })
        }
        _ => Ok(Record { stage, ..record }),
    }
}

/// Whether everybody reads the same of it, but for links and for when and by whom it was put.
fn means_the_same(known: &Answer, record: &Record) -> bool {
    known.asked == record.asked
        && known.state == record.state
        && known.summary == record.summary
        && known.quotation == record.quotation
        && known.words == record.words
}

fn keep(conn: &mut Conn, version: Option<i64>, record: &Record) -> Result<(), RecordError> {
    match version {
        Some(version) if answers::update(conn, version, record)? => Ok(()),
        Some(_) => Err(RecordError::Changed),
        None => match answers::insert(conn, record) {
            Err(StoreError::Conflict(_)) => Err(RecordError::Changed),
            other => Ok(other?),
        },
    }
}

/// What the log says: a proposal, or something that everybody can see at once.
fn act(known: Option<&Answer>, record: &Record) -> Option<Act> {
    let is_seen = known.is_none_or(|answer| answer.asked != record.asked);
    match record.stage {
        RecordStage::Proposed => Some(Act::ProposeVerdict),
        RecordStage::Confirmed => Some(Act::Answer),
        RecordStage::Noted | RecordStage::Returned => is_seen.then_some(Act::Answer),
    }
}

/// Never a verdict or a word of what was said: the log is public.
fn log_row(
    context: &Context,
    now: Instant,
    request: &RecordAnswer,
    record: &Record,
    act: Act,
) -> NewDecision {
    NewDecision {
        question_id: Some(record.question_id),
        staff_id: Some(request.by),
        text_after: Some(record.asked.code().to_owned()),
        ..NewDecision::new(context.reference("D"), record.sitting_id, act, now)
    }
}
