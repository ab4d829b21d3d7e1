//! A second look at a refusal: its questioner asks, and a moderator answers who had
//! no part in the refusal. Both are in the decision log.
//!
//! Never: an answer by whoever refused or proposed it; a second appeal against one
//! refusal.

use super::context::Context;
use super::own_question;
use super::post;
use crate::domain::appeal::{ANSWERED_IN_DAYS, AppealState, WITHIN_DAYS};
use crate::domain::decision::Act;
use crate::domain::ids::{StaffId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::mail::params::AppealAnswered;
use crate::store::appeals::{self, Appeal, NewAppeal, Refusal};
use crate::store::decisions::{self, NewDecision};
use crate::store::questions::{self, Change, Question};
use crate::store::{Conn, StoreError, holds, in_savepoint, merges, sittings};
use chrono::Duration;

/// Why it cannot be done.
#[derive(Debug, thiserror::Error)]
pub enum AppealError {
    /// The question is not refused, or not any more.
    #[error("the question is not refused")]
    NotRefused,
    /// The time for it is over.
    #[error("the time for an appeal is over")]
    TooLate,
    /// It was asked for before.
    #[error("there was an appeal against this refusal")]
    Already,
    /// Somebody answered it.
    #[error("the appeal is answered")]
    Answered,
    /// Whoever refused cannot answer.
    #[error("whoever refused cannot answer")]
    OwnRefusal,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The answer to an appeal.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Code of the appeal.
    pub appeal: String,
    /// Who answers.
    pub staff: StaffId,
    /// The refusal is taken back.
    pub is_granted: bool,
    /// Why, for the questioner and the public.
    pub words: String,
}

/// Whether a supporter may ask for a second look at the refusal of their question,
/// with the question and that refusal.
///
/// # Errors
/// [`AppealError::NotRefused`], [`AppealError::TooLate`], [`AppealError::Already`]; the
/// question of somebody else is not found.
pub fn may_ask(
    conn: &mut Conn,
    now: Instant,
    supporter: SupporterId,
    reference: &str,
) -> Result<(Question, Refusal), AppealError> {
    let question = own_question::find(conn, supporter, reference)?;
    if question.status != QuestionStatus::Refused {
        return Err(AppealError::NotRefused);
    }
    let refusal = appeals::find_refusal(conn, question.id)?.ok_or(AppealError::NotRefused)?;
    if appeals::find_of_refusal(conn, refusal.id)?.is_some() {
        return Err(AppealError::Already);
    }
    if now > until(&refusal) {
        return Err(AppealError::TooLate);
    }
    Ok((question, refusal))
}

/// Until when a second look at a refusal can be asked for.
pub fn until(refusal: &Refusal) -> Instant {
    refusal.created_at + Duration::days(WITHIN_DAYS)
}

/// Asks for a second look.
///
/// # Errors
/// As [`may_ask`].
pub fn ask(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    supporter: SupporterId,
    reference: &str,
    words: &str,
) -> Result<(), AppealError> {
    let (question, refusal) = may_ask(conn, now, supporter, reference)?;
    let new = NewAppeal {
        reference: context.reference("A"),
        question_id: question.id,
        refusal_id: refusal.id,
        refused_by: refusal.staff_id,
        refused_with: refusal.second_staff_id,
        words: words.to_owned(),
        state: AppealState::Waiting,
        answer: String::new(),
        asked_at: now,
        due_at: now + Duration::days(i64::from(ANSWERED_IN_DAYS)),
    };
    match in_savepoint(conn, |conn| appeals::insert(conn, &new)) {
        // The same form was sent twice at once.
        Err(StoreError::Conflict(_)) => return Err(AppealError::Already),
        other => other?,
    }
    // Whoever looked at the question before must look again: the refusal cannot be
    // undone any more, it is answered.
    if !questions::update(conn, question.id, question.version, &Change::default())? {
        return Err(AppealError::NotRefused);
    }
    // What the questioner wrote may be private; the log says only that they asked.
    Ok(own_question::log(conn, context, now, &question, Act::Appeal)?)
}

/// Answers an appeal: opens the question, or lets the refusal stand.
///
/// # Errors
/// [`AppealError::Answered`], [`AppealError::OwnRefusal`], [`AppealError::NotRefused`].
pub fn answer(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    answer: &Answer,
) -> Result<(), AppealError> {
    let appeal = appeals::get(conn, &answer.appeal)?;
    if appeal.state != AppealState::Waiting {
        return Err(AppealError::Answered);
    }
    if appeal.is_about(answer.staff) {
        return Err(AppealError::OwnRefusal);
    }
    let question = questions::get_by_id(conn, appeal.question_id)?;
    let (act, state) = if answer.is_granted {
        (Act::Overturn, AppealState::Granted)
    } else {
        (Act::Uphold, AppealState::Dismissed)
    };
    let next = question.status.after(act).ok_or(AppealError::NotRefused)?;
    if answer.is_granted {
        open(conn, now, &question, next)?;
    }
    if !appeals::update_answer(conn, appeal.id, state, &answer.words, answer.staff, now)? {
        return Err(AppealError::Answered);
    }
    let row = NewDecision {
        question_id: Some(question.id),
        staff_id: Some(answer.staff),
        note: answer.words.clone(),
        ..NewDecision::new(context.reference("D"), question.sitting_id, act, now)
    };
    decisions::append(conn, &row)?;
    Ok(tell(conn, context, now, &appeal, &question, answer)?)
}

/// Opens the question as an approval does.
fn open(
    conn: &mut Conn,
    now: Instant,
    question: &Question,
    next: QuestionStatus,
) -> Result<(), AppealError> {
    let change = Change {
        status: Some(next),
        status_at: Some(now),
        reason_id: Some(None),
        ..Change::default()
    };
    if !questions::update(conn, question.id, question.version, &change)? {
        return Err(AppealError::NotRefused);
    }
    holds::delete(conn, question.id)?;
    Ok(merges::put_own(conn, question.id, question.supporter_id, now)?)
}

fn tell(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    appeal: &Appeal,
    question: &Question,
    answer: &Answer,
) -> Result<(), StoreError> {
    let Some(to) = post::supporter(conn, question.supporter_id)? else { return Ok(()) };
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let page = format!("/questions/{}", question.reference);
    let params = AppealAnswered {
        sitting: sitting.title(to.language).to_owned(),
        question: question.body.clone(),
        is_granted: answer.is_granted,
        answer: answer.words.clone(),
        link: context.link(to.language, if answer.is_granted { &page } else { "/me" }),
        complaints: context.link(to.language, "/complaints"),
    };
    let key = format!("appeal-{}", appeal.reference);
    post::put_news(conn, context, now, &to, &params, &key).map(|_| ())
}
