//! The second person: confirms the verdict that a colleague proposed on what was answered,
//! or sends it back with a reason. Confirmed, it is public, counts, and everyone who asked
//! or backed the question is told. Both acts are in the decision log.
//!
//! Never: by whoever proposed it; what is not confirmed in the public log.

use super::context::Context;
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::domain::slate::RecordStage;
use crate::store::answers::{self, Answer, Ended};
use crate::store::decisions::{self, NewDecision};
use crate::store::questions::{self, Question};
use crate::store::{Conn, StoreError};

/// Why it cannot be done.
#[derive(Debug, thiserror::Error)]
pub enum VerdictError {
    /// No verdict on the question waits, or not any more.
    #[error("no verdict waits")]
    NotProposed,
    /// Somebody changed the record after it was read.
    #[error("the record was changed")]
    Changed,
    /// Whoever proposed it cannot be the second person.
    #[error("whoever proposed it cannot confirm it")]
    OwnProposal,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Who looks at which record.
#[derive(Debug, Clone)]
pub struct SecondLook {
    /// Public code of the question.
    pub question: String,
    /// The version of the record that was read.
    pub version: i64,
    /// The second person.
    pub by: StaffId,
}

/// Confirms a proposed verdict, and asks for everyone to be told; they are told once.
///
/// # Errors
/// [`VerdictError`]
pub fn confirm(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    look: &SecondLook,
) -> Result<(), VerdictError> {
    let (question, answer) = proposed(conn, look)?;
    let ended = Ended {
        stage: RecordStage::Confirmed,
        return_reason: String::new(),
        confirmed_by: Some(look.by),
        confirmed_at: Some(now),
    };
    end(conn, &question, look, &ended)?;
    answers::request_telling(conn, question.id, now)?;
    let row = NewDecision {
        note: answer.summary.clone(),
        text_after: Some(answer.verdict().code().to_owned()),
        ..row(context, now, &question, &answer, look, Act::ConfirmVerdict)
    };
    Ok(decisions::append(conn, &row)?)
}

/// Sends a proposed verdict back to the office with a reason, which only staff read.
///
/// # Errors
/// [`VerdictError`]
pub fn send_back(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    look: &SecondLook,
    reason: &str,
) -> Result<(), VerdictError> {
    let (question, answer) = proposed(conn, look)?;
    let ended = Ended {
        stage: RecordStage::Returned,
        return_reason: reason.to_owned(),
        confirmed_by: None,
        confirmed_at: None,
    };
    end(conn, &question, look, &ended)?;
    let row = row(context, now, &question, &answer, look, Act::ReturnVerdict);
    Ok(decisions::append(conn, &row)?)
}

/// The record, if the second person may end its proposal.
fn proposed(conn: &mut Conn, look: &SecondLook) -> Result<(Question, Answer), VerdictError> {
    let question = questions::get(conn, &look.question)?;
    let answer = answers::find(conn, question.id)?.ok_or(StoreError::NotFound)?;
    if answer.stage != RecordStage::Proposed {
        return Err(VerdictError::NotProposed);
    }
    if answer.version != look.version {
        return Err(VerdictError::Changed);
    }
    if answer.recorded_by == look.by {
        return Err(VerdictError::OwnProposal);
    }
    Ok((question, answer))
}

fn end(
    conn: &mut Conn,
    question: &Question,
    look: &SecondLook,
    ended: &Ended,
) -> Result<(), VerdictError> {
    match answers::update_proposed(conn, (question.id, look.version), ended)? {
        true => Ok(()),
        false => Err(VerdictError::Changed),
    }
}

fn row(
    context: &Context,
    now: Instant,
    question: &Question,
    answer: &Answer,
    look: &SecondLook,
    act: Act,
) -> NewDecision {
    NewDecision {
        question_id: Some(question.id),
        staff_id: Some(look.by),
        second_staff_id: Some(answer.recorded_by),
        ..NewDecision::new(context.reference("D"), question.sitting_id, act, now)
    }
}
