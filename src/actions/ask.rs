//! Asking a question: kept unconfirmed until the owner of the address says yes.
//!
//! Never: a different answer for a known address; two questions from one
//! sending of the form.

use super::confirm::{self, StartRequest};
use super::context::Context;
use crate::domain::email::EmailAddress;
use crate::domain::ids::{QuestionId, SittingId, SupporterId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::question::QuestionStatus;
use crate::domain::rules;
use crate::domain::supporter::Purpose;
use crate::domain::town::Town;
use crate::store::questions::{self, NewQuestion, Question};
use crate::store::{Conn, StoreError, confirmations, sittings, supporters};

/// A question that has been checked.
#[derive(Debug, Clone)]
pub struct AskRequest {
    /// The sitting it is for.
    pub sitting: SittingId,
    /// What it is about.
    pub topic: TopicId,
    /// The question.
    pub body: String,
    /// More about it; may be empty.
    pub background: String,
    /// First name.
    pub first_name: String,
    /// How to say it; may be empty.
    pub say_name: String,
    /// Publish without the name.
    pub is_anonymous: bool,
    /// The town, looked up or as typed.
    pub town: Town,
    /// The address.
    pub email: EmailAddress,
    /// The language it is asked in.
    pub language: Lang,
    /// Made by the form, so that sending twice is sending once.
    pub submission_key: String,
    /// The supporter whom this browser is remembered for.
    pub remembered: Option<SupporterId>,
}

/// What happens next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// The owner of the address has to say yes on the page of this reference.
    MustConfirm(String),
    /// The browser was remembered for this very address; nothing is left to do.
    Done(String),
}

/// Why a question is not taken.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// The call has not opened yet, or has closed.
    #[error("the call is not open")]
    Closed,
    /// The store's own failure.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps a question and asks its supporter to confirm.
///
/// # Errors
/// [`AskError::Closed`] outside the call.
pub fn ask(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &AskRequest,
) -> Result<Asked, AskError> {
    let sitting = sittings::get_by_id(conn, request.sitting)?;
    if !sittings::milestones(conn, &sitting)?.is_open(now) {
        return Err(AskError::Closed);
    }
    let supporter = confirm::recognise(conn, context, now, &request.email, request.language)?;
    let mut key = request.submission_key.clone();
    if let Some(earlier) = questions::find_by_submission(conn, &key)? {
        if is_same(&earlier, request, supporter)
            && let Some(known) = confirmations::find_of_question(conn, earlier.id)?
        {
            return Ok(next_of(known.reference, known.confirmed_at));
        }
        // They went back and changed something: what they sent last is meant.
        questions::delete_unconfirmed(conn, earlier.id)?;
        if earlier.status != QuestionStatus::Unconfirmed {
            key = context.entropy.token();
        }
    }
    let question = questions::insert(conn, &new_question(context, now, request, supporter, key))?;
    begin(conn, context, now, request, question, supporter)
}

/// A remembered supporter need not confirm the address again; the mail is only
/// for everybody else.
fn begin(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &AskRequest,
    question: QuestionId,
    supporter: SupporterId,
) -> Result<Asked, AskError> {
    let start = StartRequest {
        email: request.email.clone(),
        purpose: Purpose::Question,
        question: Some(question),
        first_name: request.first_name.clone(),
        town: request.town.clone(),
        language: request.language,
    };
    let is_known_here = request.remembered == Some(supporter)
        && supporters::get(conn, supporter)?.confirmed_at.is_some();
    if !is_known_here {
        return Ok(Asked::MustConfirm(confirm::start(conn, context, now, &start)?));
    }
    let reference = confirm::start_confirmed(conn, context, now, &start)?;
    Ok(Asked::Done(reference))
}

fn next_of(reference: String, confirmed_at: Option<Instant>) -> Asked {
    if confirmed_at.is_some() { Asked::Done(reference) } else { Asked::MustConfirm(reference) }
}

fn is_same(earlier: &Question, request: &AskRequest, supporter: SupporterId) -> bool {
    let kept = (&earlier.body, &earlier.background, &earlier.first_name, &earlier.say_name);
    let sent = (&request.body, &request.background, &request.first_name, &request.say_name);
    // A moderator may have changed the words since; the first ones are kept.
    let is_worded_alike = kept == sent || earlier.original_body.as_ref() == Some(&request.body);
    is_worded_alike
        && earlier.supporter_id == supporter
        && earlier.sitting_id == request.sitting
        && (earlier.topic_id == request.topic || earlier.status != QuestionStatus::Unconfirmed)
        && earlier.is_anonymous == request.is_anonymous
        && (earlier.town_name == request.town.name && earlier.town_code == request.town.code
            || earlier.status != QuestionStatus::Unconfirmed)
}

fn new_question(
    context: &Context,
    now: Instant,
    request: &AskRequest,
    supporter_id: SupporterId,
    submission_key: String,
) -> NewQuestion {
    NewQuestion {
        reference: context.reference("Q"),
        sitting_id: request.sitting,
        supporter_id,
        topic_id: request.topic,
        body: request.body.clone(),
        background: request.background.clone(),
        first_name: request.first_name.clone(),
        say_name: request.say_name.clone(),
        is_anonymous: request.is_anonymous,
        town: request.town.clone(),
        status: QuestionStatus::Unconfirmed,
        consent_version: rules::CONSENT_VERSION.to_owned(),
        language: request.language,
        submission_key,
        asked_at: now,
        confirmed_at: None,
    }
}
