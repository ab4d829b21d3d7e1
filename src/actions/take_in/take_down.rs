//! The desk takes a question down for somebody who rang or wrote.
//!
//! The moderator spoke with the questioner, or has their letter, and vouches for
//! the name; the page says who took it down. An upvote still needs an address of
//! their own, so theirs is held until they confirm one, and without one it never counts.
//!
//! Never: hidden that the desk wrote it; a mail with the questioner's words in it.

use super::Context;
use super::put::{Incoming, known_or_new, put, without_address};
use super::understand::row_key;
use crate::domain::decision::Act;
use crate::domain::email::EmailAddress;
use crate::domain::ids::{SittingId, StaffId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::mailbag::Channel;
use crate::domain::text::folded;
use crate::domain::town::Town;
use crate::store::decisions::{self, NewDecision};
use crate::store::views::desk_question::has_slate;
use crate::store::{Conn, StoreError, questions, sittings, taken_in};

/// A question as the moderator typed it, checked.
#[derive(Debug, Clone)]
pub struct TakeDownRequest {
    /// The sitting it is for.
    pub sitting: SittingId,
    /// Who takes it down.
    pub staff: StaffId,
    /// What it is about.
    pub topic: TopicId,
    /// The question.
    pub body: String,
    /// More about it; may be empty.
    pub background: String,
    /// First name; empty for somebody who gave none.
    pub first_name: String,
    /// How to say it; may be empty.
    pub say_name: String,
    /// They want no name published.
    pub is_nameless: bool,
    /// The town.
    pub town: Town,
    /// Their address, if they gave one.
    pub email: Option<EmailAddress>,
    /// The language it is asked in.
    pub language: Lang,
}

/// Why it is not taken down.
#[derive(Debug, thiserror::Error)]
pub enum TakeDownError {
    /// The same person asked the same before; this is its public code.
    #[error("asked before as {0}")]
    HereAlready(String),
    /// The questioner has asked as many questions as the sitting allows.
    #[error("as many questions as allowed")]
    OverLimit,
    /// The sitting's questions are chosen and published.
    #[error("the slate is published")]
    SlatePublished,
    /// The database says no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Puts the question into the queue and returns its public code.
///
/// # Errors
/// See [`TakeDownError`].
pub fn take_down(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &TakeDownRequest,
) -> Result<String, TakeDownError> {
    let sitting = sittings::get_by_id(conn, request.sitting)?;
    if has_slate(conn, sitting.id)? {
        return Err(TakeDownError::SlatePublished);
    }
    let hash = request.email.as_ref().map(|email| context.email_hash(email));
    let by = match &hash {
        Some(hash) => hash.clone(),
        None => folded(&format!("{}\n{}", request.first_name, request.town.name)),
    };
    let key = row_key(context, sitting.id, &by, &request.body);
    if let Some(here) = taken_in::find_question(conn, &key)? {
        return Err(TakeDownError::HereAlready(questions::get_by_id(conn, here)?.reference));
    }
    let (supporter, is_confirmed) = match (&request.email, &hash) {
        (Some(email), Some(hash)) => {
            let sealed = context.seal_address(email);
            known_or_new(conn, context, now, (hash, &sealed), request.language)?
        }
        _ => (without_address(conn, context, now, request.language)?, false),
    };
    let asked = questions::count_of_supporter(conn, sitting.id, supporter)?;
    if asked >= i64::from(sitting.question_limit) {
        return Err(TakeDownError::OverLimit);
    }
    let question = put(
        conn,
        context,
        now,
        &Incoming {
            mailbag: None,
            channel: Channel::Desk,
            sitting: sitting.id,
            supporter,
            is_confirmed,
            has_address: hash.is_some(),
            is_vouched_for: true,
            topic: request.topic,
            body: &request.body,
            background: &request.background,
            first_name: &request.first_name,
            say_name: &request.say_name,
            is_nameless: request.is_nameless,
            town: request.town.clone(),
            language: request.language,
            key: &key,
            sent_at: now,
        },
    )?;
    let reference = questions::get_by_id(conn, question)?.reference;
    let log = NewDecision {
        question_id: Some(question),
        staff_id: Some(request.staff),
        ..NewDecision::new(context.reference("D"), sitting.id, Act::TakeIn, now)
    };
    decisions::append(conn, &log)?;
    Ok(reference)
}
