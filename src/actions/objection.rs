//! An objection to a merge: the questioner presses one button, and a moderator lets
//! the merge stand or parts the two. Both are in the decision log.
//!
//! Never: a second objection about one question; an answer without a word.

use super::context::Context;
use super::decide::{self, DecideError, Decider};
use super::{own_question, post};
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, StaffId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::objection::ObjectionState;
use crate::domain::question::QuestionStatus;
use crate::mail::params::ObjectionAnswered;
use crate::store::decisions::{self, NewDecision};
use crate::store::questions::{self, Question};
use crate::store::views::desk_question::has_slate;
use crate::store::{Conn, StoreError, objections, sittings};

/// Why it cannot be done.
#[derive(Debug, thiserror::Error)]
pub enum ObjectionError {
    /// The question is not merged, or not any more.
    #[error("the question is not merged")]
    NotMerged,
    /// There was an objection before.
    #[error("there was an objection before")]
    Already,
    /// Somebody answered it.
    #[error("the objection is answered")]
    Answered,
    /// The sitting's slate is published.
    #[error("the slate is published")]
    SlatePublished,
    /// A colleague works on the question.
    #[error("held by somebody else")]
    Held,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<DecideError> for ObjectionError {
    fn from(refused: DecideError) -> Self {
        match refused {
            DecideError::Held => ObjectionError::Held,
            DecideError::SlatePublished => ObjectionError::SlatePublished,
            DecideError::Store(error) => ObjectionError::Store(error),
            _ => ObjectionError::NotMerged,
        }
    }
}

/// The answer to an objection.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Public code of the merged question.
    pub question: String,
    /// Who answers.
    pub staff: StaffId,
    /// The question stands on its own again.
    pub is_parted: bool,
    /// Why, for the questioner and the public.
    pub words: String,
}

/// Whether a supporter may object to the merge of their question.
///
/// # Errors
/// [`ObjectionError`]; the question of somebody else is not found.
pub fn may_object(
    conn: &mut Conn,
    supporter: SupporterId,
    reference: &str,
) -> Result<Question, ObjectionError> {
    let question = own_question::find(conn, supporter, reference)?;
    if question.status != QuestionStatus::Merged {
        return Err(ObjectionError::NotMerged);
    }
    if objections::find(conn, question.id)?.is_some() {
        return Err(ObjectionError::Already);
    }
    if has_slate(conn, question.sitting_id)? {
        return Err(ObjectionError::SlatePublished);
    }
    Ok(question)
}

/// Objects.
///
/// # Errors
/// As [`may_object`].
pub fn object(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    supporter: SupporterId,
    reference: &str,
) -> Result<(), ObjectionError> {
    let question = may_object(conn, supporter, reference)?;
    let target = question.merged_into_id.ok_or(ObjectionError::NotMerged)?;
    if !objections::insert(conn, question.id, target, now)? {
        return Err(ObjectionError::Already);
    }
    Ok(own_question::log(conn, context, now, &question, Act::Object)?)
}

/// Answers an objection.
///
/// # Errors
/// [`ObjectionError`]
pub fn answer(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    answer: &Answer,
) -> Result<(), ObjectionError> {
    let question = questions::get(conn, &answer.question)?;
    let kept = objections::find(conn, question.id)?.ok_or(StoreError::NotFound)?;
    if question.status != QuestionStatus::Merged {
        return Err(ObjectionError::NotMerged);
    }
    let state = if answer.is_parted { ObjectionState::Parted } else { ObjectionState::Kept };
    let by = answer.staff;
    if !objections::update_answer(conn, question.id, state, &answer.words, by, now)? {
        return Err(ObjectionError::Answered);
    }
    if answer.is_parted {
        let (reference, version) = (question.reference.clone(), question.version);
        let who = Decider { staff: by, question: reference, version };
        decide::unmerge(conn, context, now, &who, &answer.words)?;
    } else {
        let row = NewDecision {
            question_id: Some(question.id),
            staff_id: Some(by),
            target_question_id: Some(kept.target_id),
            note: answer.words.clone(),
            ..NewDecision::new(context.reference("D"), question.sitting_id, Act::Keep, now)
        };
        decisions::append(conn, &row)?;
    }
    Ok(tell(conn, context, now, &question, answer.is_parted, &answer.words)?)
}

/// Settles the objections about questions that a moderator parted another way, and tells who objected.
/// `words` is what the moderator wrote about it; it may be empty.
///
/// # Errors
/// When the database refuses.
pub(super) fn settle_parted(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    questions: &[QuestionId],
    by: StaffId,
    words: &str,
) -> Result<(), StoreError> {
    for id in objections::part_waiting(conn, questions, by, now)? {
        let question = questions::get_by_id(conn, id)?;
        tell(conn, context, now, &question, true, words)?;
    }
    Ok(())
}

fn tell(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    question: &Question,
    is_parted: bool,
    words: &str,
) -> Result<(), StoreError> {
    let Some(to) = post::supporter(conn, question.supporter_id)? else { return Ok(()) };
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let letter = ObjectionAnswered {
        sitting: sitting.title(to.language).to_owned(),
        question: question.body.clone(),
        is_parted,
        answer: words.to_owned(),
        link: context.link(to.language, "/me"),
    };
    let once = format!("objection-{}", question.id.0);
    post::put_news(conn, context, now, &to, &letter, &once).map(|_| ())
}
