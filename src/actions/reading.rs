//! Before a name is read aloud: the questioner is asked whether name, town and words
//! are right, corrects them or asks to be unnamed; the office may pass messages on.
//!
//! Never: an address shown to either side; a name counted as confirmed because nobody answered.

use super::context::Context;
use super::{own_question, post};
use crate::domain::ids::{QuestionId, SittingId, StaffId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::reading::{self as limits, MOST_MESSAGES};
use crate::domain::town::Town;
use crate::i18n::{When, zone};
use crate::mail::params::{OfficeMessage, ReadingReminder};
use crate::store::questions::{self, Change, Question};
use crate::store::readings::{self, as_read};
use crate::store::sittings::{self, Sitting};
use crate::store::views::ballots::Shortlisted;
use crate::store::{Conn, StoreError, relayed};

/// Why it cannot be done.
#[derive(Debug, thiserror::Error)]
pub enum ReadingError {
    /// The question is not put forward, or the sitting has begun.
    #[error("nothing is to be confirmed")]
    NotNow,
    /// The question was changed meanwhile.
    #[error("changed meanwhile")]
    Changed,
    /// There are so many messages already.
    #[error("too many messages")]
    TooMany,
    /// The questioner was asked again before.
    #[error("asked again before")]
    Already,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a questioner says is right.
#[derive(Debug, Clone)]
pub struct Confirmation {
    /// Who confirms.
    pub supporter: SupporterId,
    /// Public code of the question.
    pub reference: String,
    /// The version of it that the form showed.
    pub version: i64,
    /// First name, cleaned.
    pub first_name: String,
    /// How to say it; may be empty.
    pub say_name: String,
    /// Read without the name.
    pub is_anonymous: bool,
    /// Another town than before.
    pub town: Option<Town>,
    /// Shorter words for reading aloud; empty for none.
    pub spoken: String,
}

/// Notes that the questioner of a question that was just put forward is asked. Returns until when
/// an answer is hoped for; `None` when they were asked before, or the sitting has begun.
///
/// # Errors
/// When the database refuses.
pub(super) fn ask(
    conn: &mut Conn,
    now: Instant,
    question: &Question,
    sitting: &Sitting,
) -> Result<Option<Instant>, StoreError> {
    if now >= sitting.sits_at {
        return Ok(None);
    }
    let deadline = limits::deadline(now, sitting.sits_at);
    Ok(readings::insert(conn, question, now, deadline)?.then_some(deadline))
}

/// A supporter's own question that can be confirmed now, with its sitting.
///
/// # Errors
/// [`ReadingError::NotNow`]; the question of somebody else is not found.
pub fn may_confirm(
    conn: &mut Conn,
    now: Instant,
    supporter: SupporterId,
    reference: &str,
) -> Result<(Question, Sitting), ReadingError> {
    let question = own_question::find(conn, supporter, reference)?;
    open(conn, now, question)
}

fn open(
    conn: &mut Conn,
    now: Instant,
    question: Question,
) -> Result<(Question, Sitting), ReadingError> {
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let is_asked = readings::find(conn, question.id)?.is_some();
    if !is_asked || !question.status.is_open() || now >= sitting.sits_at {
        return Err(ReadingError::NotNow);
    }
    Ok((question, sitting))
}

/// Keeps what the questioner says, and that they said it.
///
/// # Errors
/// [`ReadingError`]
pub fn confirm(
    conn: &mut Conn,
    now: Instant,
    confirmation: &Confirmation,
) -> Result<(), ReadingError> {
    let (mut question, _) =
        may_confirm(conn, now, confirmation.supporter, &confirmation.reference)?;
    if question.version != confirmation.version {
        return Err(ReadingError::Changed);
    }
    let change = change(confirmation);
    let before = as_read(&question).digest();
    apply(&mut question, confirmation);
    let digest = as_read(&question).digest();
    let is_changed = digest != before || confirmation.town.is_some();
    if is_changed && !questions::update(conn, question.id, question.version, &change)? {
        return Err(ReadingError::Changed);
    }
    Ok(readings::update_confirmed(conn, question.id, &digest, &confirmation.spoken, now)?)
}

fn change(confirmation: &Confirmation) -> Change {
    let town = confirmation.town.clone();
    Change {
        first_name: Some(confirmation.first_name.clone()),
        say_name: Some(confirmation.say_name.clone()),
        is_anonymous: Some(confirmation.is_anonymous),
        town_name: town.as_ref().map(|town| town.name.clone()),
        town_code: town.as_ref().map(|town| town.code.clone()),
        county: town.as_ref().map(|town| town.county.clone()),
        region: town.as_ref().map(|town| town.region.clone()),
        nation: town.map(|town| town.nation),
        ..Change::default()
    }
}

fn apply(question: &mut Question, confirmation: &Confirmation) {
    question.first_name.clone_from(&confirmation.first_name);
    question.say_name.clone_from(&confirmation.say_name);
    question.is_anonymous = confirmation.is_anonymous;
    if let Some(town) = &confirmation.town {
        question.town_name.clone_from(&town.name);
    }
}

/// The office would like shorter words; the questioner is asked for them.
///
/// # Errors
/// [`ReadingError`]
pub fn propose(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    reference: &str,
    words: &str,
) -> Result<(), ReadingError> {
    let question = questions::get(conn, reference)?;
    let (question, sitting) = open(conn, now, question)?;
    readings::update_proposed(conn, question.id, words)?;
    if words.is_empty() {
        return Ok(());
    }
    let once = format!("reading-{}-{}", question.id.0, now.utc().timestamp_micros());
    Ok(send_reminder(conn, context, now, &question, &sitting, &once)?)
}

/// Asks a questioner who has not answered once more.
///
/// # Errors
/// [`ReadingError`]
pub fn remind(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    reference: &str,
) -> Result<(), ReadingError> {
    let question = questions::get(conn, reference)?;
    let (question, sitting) = open(conn, now, question)?;
    if !readings::update_reminded(conn, question.id, now)? {
        return Err(ReadingError::Already);
    }
    let once = format!("reading-{}-again", question.id.0);
    Ok(send_reminder(conn, context, now, &question, &sitting, &once)?)
}

fn send_reminder(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    question: &Question,
    sitting: &Sitting,
    once: &str,
) -> Result<(), StoreError> {
    let Some(to) = post::supporter(conn, question.supporter_id)? else { return Ok(()) };
    let letter = ReadingReminder {
        sitting: sitting.title(to.language).to_owned(),
        question: question.body.clone(),
        link: context.link(to.language, &page(&question.reference)),
        starts: when(sitting, sitting.sits_at),
    };
    post::put_news(conn, context, now, &to, &letter, once).map(|_| ())
}

/// Where a questioner says whether it is right.
pub(super) fn page(reference: &str) -> String {
    format!("/me/questions/{reference}/reading")
}

/// A moment as people of the sitting read it.
fn when(sitting: &Sitting, at: Instant) -> When {
    When { at: at.utc(), zone: zone(&sitting.zone).unwrap_or(chrono_tz::UTC) }
}

/// Passes a message of the office on to the questioner.
///
/// # Errors
/// [`ReadingError`]
pub fn write_to_questioner(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    staff: StaffId,
    reference: &str,
    words: &str,
) -> Result<(), ReadingError> {
    let question = questions::get(conn, reference)?;
    let (question, sitting) = open(conn, now, question)?;
    let number = may_write(conn, question.id)?;
    relayed::append(conn, question.id, Some(staff), words, now)?;
    let Some(to) = post::supporter(conn, question.supporter_id)? else { return Ok(()) };
    let letter = OfficeMessage {
        sitting: sitting.title(to.language).to_owned(),
        question: question.body.clone(),
        message: words.to_owned(),
        link: context.link(to.language, &page(&question.reference)),
    };
    let once = format!("office-{}-{number}", question.id.0);
    Ok(post::put_news(conn, context, now, &to, &letter, &once).map(|_| ())?)
}

/// Passes a message of the questioner on to the office.
///
/// # Errors
/// [`ReadingError`]
pub fn write_to_office(
    conn: &mut Conn,
    now: Instant,
    supporter: SupporterId,
    reference: &str,
    words: &str,
) -> Result<(), ReadingError> {
    let (question, _) = may_confirm(conn, now, supporter, reference)?;
    may_write(conn, question.id)?;
    Ok(relayed::append(conn, question.id, None, words, now)?)
}

/// How many messages there are; an error when there must be no more.
fn may_write(conn: &mut Conn, question: QuestionId) -> Result<i64, ReadingError> {
    let number = relayed::count(conn, question)?;
    if number < MOST_MESSAGES { Ok(number) } else { Err(ReadingError::TooMany) }
}

/// The office has opened what the questioner of a question wrote.
///
/// # Errors
/// When the database refuses.
pub fn open_messages(
    conn: &mut Conn,
    now: Instant,
    question: QuestionId,
) -> Result<(), StoreError> {
    relayed::update_seen(conn, question, now)
}

/// Says whether names that nobody confirmed are read at a sitting; it holds for slates published
/// from now on.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such sitting.
pub fn set_policy(
    conn: &mut Conn,
    now: Instant,
    staff: StaffId,
    sitting: &str,
    is_named: bool,
) -> Result<(), StoreError> {
    let sitting = sittings::get(conn, sitting)?;
    readings::put_policy(conn, sitting.id, is_named, staff, now)
}

/// The questions as they may be read at a sitting: where its office does not read names that nobody
/// confirmed, those are taken away.
///
/// # Errors
/// When the database refuses.
pub(super) fn as_policy_says(
    conn: &mut Conn,
    sitting: SittingId,
    mut questions: Vec<Shortlisted>,
) -> Result<Vec<Shortlisted>, StoreError> {
    if readings::reads_unconfirmed(conn, sitting)? {
        return Ok(questions);
    }
    let ids: Vec<QuestionId> = questions.iter().map(|s| s.question.id).collect();
    let answered = readings::list_of(conn, &ids)?;
    for Shortlisted { question, .. } in &mut questions {
        let is_confirmed = answered.get(&question.id).is_some_and(|r| r.is_confirmed(question));
        question.is_anonymous |= !is_confirmed;
    }
    Ok(questions)
}
