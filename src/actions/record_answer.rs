//! The representative's office writes down whether a question was asked and what
//! was answered, and may ask for everyone who backed it to be told.
//!
//! Never: telling anyone twice; a correction changes the page, not the mail.

use super::context::Context;
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::domain::slate::{AnswerState, Asked, RecordStage};
use crate::store::answers::{self, Record};
use crate::store::decisions::{self, NewDecision};
use crate::store::views::office;
use crate::store::{Conn, StoreError, questions, sittings};

/// What the office wrote down.
#[derive(Debug, Clone)]
pub struct RecordAnswer {
    /// Public code of the sitting.
    pub sitting: String,
    /// Public code of the question.
    pub question: String,
    /// Whether it was put.
    pub asked: Asked,
    /// How the reply met it; only for a question that was put.
    pub state: Option<AnswerState>,
    /// What was said, in short.
    pub summary: String,
    /// Where it is in full.
    pub link: String,
    /// The version of the record that the office had before it; `None` for none.
    pub version: Option<i64>,
    /// Tell the questioner and everyone who backed it.
    pub is_final: bool,
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
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps the record, appends to the decision log and, if asked, starts the telling.
///
/// # Errors
/// [`RecordError`] says which rule is in the way.
pub fn record_answer(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &RecordAnswer,
) -> Result<(), RecordError> {
    let sitting = sittings::get(conn, &request.sitting)?;
    let question = questions::get(conn, &request.question)?;
    if now < sitting.sits_at {
        return Err(RecordError::TooEarly);
    }
    if !office::is_on_slate(conn, sitting.id, question.id)? {
        return Err(RecordError::NotOnSlate);
    }
    let known = answers::find(conn, question.id)?.map_or(RecordStage::Noted, |a| a.stage);
    let record = Record {
        state: request.state.filter(|_| request.asked == Asked::Asked),
        summary: request.summary.clone(),
        link: request.link.clone(),
        stage: if request.is_final { RecordStage::Confirmed } else { known },
        ..Record::new((sitting.id, question.id), request.asked, request.by, now)
    };
    keep(conn, request.version, &record)?;
    decisions::append(conn, &log_row(context, &record))?;
    if request.is_final {
        answers::request_telling(conn, question.id, now)?;
    }
    Ok(())
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

fn log_row(context: &Context, record: &Record) -> NewDecision {
    NewDecision {
        question_id: Some(record.question_id),
        staff_id: Some(record.recorded_by),
        note: record.summary.clone(),
        text_after: Some(record.state.map_or(record.asked.code(), AnswerState::code).to_owned()),
        ..NewDecision::new(
            context.reference("D"),
            record.sitting_id,
            Act::Answer,
            record.recorded_at,
        )
    }
}
