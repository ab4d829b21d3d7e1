//! What questioners do to a question of their own: reword it when it was
//! returned, or take it back.
//!
//! Never: somebody else's question; to anyone but its questioner it is not there.

use super::context::Context;
use crate::domain::decision::Act;
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::decisions::{self, NewDecision};
use crate::store::questions::{self, Change, Question};
use crate::store::{Conn, StoreError, sittings};

/// Why it cannot be done.
#[derive(Debug, thiserror::Error)]
pub enum OwnQuestionError {
    /// The question is not in a state for it.
    #[error("the question is not in a state for it")]
    NotNow,
    /// The slate of the sitting is published.
    #[error("the slate is published")]
    SlatePublished,
    /// Somebody else's question was merged into it.
    #[error("other questions were merged into it")]
    HasMerged,
    /// A moderator decided in the meantime.
    #[error("changed meanwhile")]
    Changed,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// New words for a question that was returned.
#[derive(Debug, Clone)]
pub struct Rewording {
    /// Whose question it is.
    pub supporter: SupporterId,
    /// Its public code.
    pub reference: String,
    /// The version of it that the form showed.
    pub version: i64,
    /// The question, cleaned.
    pub body: String,
    /// More about it, cleaned; may be empty.
    pub background: String,
}

/// Sends a returned question back into the queue with new words.
///
/// # Errors
/// [`OwnQuestionError`]
pub fn reword(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &Rewording,
) -> Result<(), OwnQuestionError> {
    let question = find(conn, request.supporter, &request.reference)?;
    let status = after(conn, &question, Act::Reword)?;
    let change = Change {
        status: Some(status),
        status_at: Some(now),
        body: Some(request.body.clone()),
        background: Some(request.background.clone()),
        search_text: Some(questions::search_text(&request.body, &request.background)),
        ..Change::default()
    };
    if !questions::update(conn, question.id, request.version, &change)? {
        return Err(OwnQuestionError::Changed);
    }
    Ok(log(conn, context, now, &question, Act::Reword)?)
}

/// Takes a question back. Taking it back twice is doing it once.
///
/// # Errors
/// [`OwnQuestionError`]
pub fn withdraw(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    supporter: SupporterId,
    reference: &str,
) -> Result<(), OwnQuestionError> {
    let question = find(conn, supporter, reference)?;
    if question.status == QuestionStatus::Withdrawn {
        return Ok(());
    }
    let status = may_withdraw(conn, &question)?;
    let change = Change { status: Some(status), status_at: Some(now), ..Change::default() };
    if !questions::update(conn, question.id, question.version, &change)? {
        return Err(OwnQuestionError::Changed);
    }
    Ok(log(conn, context, now, &question, Act::Withdraw)?)
}

/// Whether a question can be taken back, and the state it then has.
///
/// # Errors
/// [`OwnQuestionError`]
pub fn may_withdraw(
    conn: &mut Conn,
    question: &Question,
) -> Result<QuestionStatus, OwnQuestionError> {
    let status = after(conn, question, Act::Withdraw)?;
    if questions::has_merged(conn, question.id)? {
        return Err(OwnQuestionError::HasMerged);
    }
    Ok(status)
}

/// A supporter's own question; anybody else's is not found.
///
/// # Errors
/// [`StoreError::NotFound`]
pub fn find(
    conn: &mut Conn,
    supporter: SupporterId,
    reference: &str,
) -> Result<Question, StoreError> {
    let question = questions::get(conn, reference)?;
    if question.supporter_id == supporter { Ok(question) } else { Err(StoreError::NotFound) }
}

/// The state after an act, if the state and the sitting allow it.
fn after(
    conn: &mut Conn,
    question: &Question,
    act: Act,
) -> Result<QuestionStatus, OwnQuestionError> {
    let status = question.status.after(act).ok_or(OwnQuestionError::NotNow)?;
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    if sittings::milestones(conn, &sitting)?.has_slate {
        return Err(OwnQuestionError::SlatePublished);
    }
    Ok(status)
}

/// Notes the act without words: what was never published stays out of the log.
pub(super) fn log(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    question: &Question,
    act: Act,
) -> Result<(), StoreError> {
    let new = NewDecision {
        question_id: Some(question.id),
        ..NewDecision::new(context.reference("D"), question.sitting_id, act, now)
    };
    decisions::append(conn, &new)
}
