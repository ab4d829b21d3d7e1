//! What a yes does: the supporter is confirmed, and their question, upvote or
//! sign-in with them.
//!
//! Never: called before the owner of the address said yes.

use super::start::Details;
use crate::actions::context::Context;
use crate::actions::take_in;
use crate::crypto;
use crate::domain::ids::{QuestionId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::questioner::turn;
use crate::domain::rules;
use crate::domain::supporter::Purpose;
use crate::domain::town::Town;
use crate::store::confirmations::{self, Confirmation};
use crate::store::questions::{self, Change, Question};
use crate::store::supporters::{self, Supporter};
use crate::store::{Conn, StoreError, marks, sessions, sittings, upvotes};
use chrono::Duration;

/// A question sent in time may still be confirmed so long after the call has
/// closed: the mail may have been late.
const GRACE_HOURS: i64 = 24;

/// What became of what was confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Done,
    /// The supporter has asked as many questions as the sitting allows.
    OverLimit,
    /// The call had closed by then.
    Closed,
}

/// The answer to a yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completed {
    /// The confirmation's reference, for its last page.
    pub reference: String,
    /// What was confirmed.
    pub purpose: Purpose,
    /// The token for the browser's cookie; `None` when it was confirmed before.
    pub remember: Option<String>,
}

/// Does what the confirmation is for. A second time nothing happens.
///
/// # Errors
/// When the database refuses.
pub(super) fn complete(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    confirmation: &Confirmation,
) -> Result<Completed, StoreError> {
    let mut completed = Completed {
        reference: confirmation.reference.clone(),
        purpose: confirmation.purpose,
        remember: None,
    };
    if !complete_here(conn, now, confirmation)? {
        return Ok(completed);
    }
    let token = context.entropy.token();
    let expires = now + Duration::days(rules::REMEMBERED_DAYS);
    let hash = crypto::token_hash(&token);
    sessions::insert_supporter(conn, &hash, confirmation.supporter_id, now, expires)?;
    completed.remember = Some(token);
    Ok(completed)
}

/// The same in a browser that is remembered already. `false` when it was done before.
pub(super) fn complete_here(
    conn: &mut Conn,
    now: Instant,
    confirmation: &Confirmation,
) -> Result<bool, StoreError> {
    if !confirmations::mark_confirmed(conn, confirmation.id, now)? {
        return Ok(false);
    }
    confirm_supporter(conn, confirmation, now)?;
    if let Some(question) = confirmation.question_id {
        match confirmation.purpose {
            Purpose::Question => queue(conn, question, now)?,
            Purpose::Upvote => back(conn, question, confirmation.supporter_id, now)?,
            Purpose::SignIn => {}
        }
    }
    Ok(true)
}

/// What became of a confirmation that is done, read from what is kept.
///
/// # Errors
/// When the database cannot be read.
pub fn outcome(
    conn: &mut Conn,
    confirmation: &Confirmation,
    question: &Question,
) -> Result<Outcome, StoreError> {
    let confirmed_at = confirmation.confirmed_at.unwrap_or(Instant::EPOCH);
    if confirmation.purpose == Purpose::Upvote {
        let question = target_of(conn, question.clone())?;
        let backed = upvotes::list_backed(conn, confirmation.supporter_id, &[question.id])?;
        return Ok(if backed.is_empty() { Outcome::Closed } else { Outcome::Done });
    }
    if question.status != QuestionStatus::Unconfirmed {
        return Ok(Outcome::Done);
    }
    let in_time = is_in_time(conn, question, confirmed_at)?;
    Ok(if in_time { Outcome::OverLimit } else { Outcome::Closed })
}

fn confirm_supporter(
    conn: &mut Conn,
    confirmation: &Confirmation,
    now: Instant,
) -> Result<(), StoreError> {
    let details = Details::of(confirmation)?;
    let known = supporters::get(conn, confirmation.supporter_id)?;
    let first_confirmed = known.confirmed_at.unwrap_or(now);
    let town = if details.town.name.is_empty() { town_of(&known) } else { details.town };
    // Somebody who only signs in has chosen a language before, perhaps another than this page's.
    let keeps_language = confirmation.purpose == Purpose::SignIn && known.confirmed_at.is_some();
    let language = if keeps_language { known.language } else { details.language };
    let name = if details.first_name.is_empty() { known.first_name } else { details.first_name };
    supporters::confirm(conn, known.id, &name, &town, language, first_confirmed)?;
    supporters::restore_contact(conn, known.id, &details.address_sealed)?;
    take_in::release(conn, known.id, now)
}

fn town_of(supporter: &Supporter) -> Town {
    Town {
        name: supporter.town_name.clone(),
        code: supporter.town_code.clone(),
        county: supporter.county.clone(),
        region: supporter.region.clone(),
        nation: supporter.nation.clone(),
    }
}

/// Puts a question into the queue, unless it came too late or is one too many.
/// The supporter's row is locked by then, so two cannot slip in at once.
fn queue(conn: &mut Conn, id: QuestionId, now: Instant) -> Result<(), StoreError> {
    let question = questions::get_by_id(conn, id)?;
    if question.status != QuestionStatus::Unconfirmed || !is_in_time(conn, &question, now)? {
        return Ok(());
    }
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let asked = questions::count_of_supporter(conn, sitting.id, question.supporter_id)?;
    if asked >= i64::from(sitting.question_limit) {
        return Ok(());
    }
    let change = Change {
        status: Some(QuestionStatus::Queued),
        status_at: Some(now),
        confirmed_at: Some(Some(now)),
        turn: Some(turn(marks::find(conn, question.supporter_id)?.map(|mark| mark.kind))),
        ..Change::default()
    };
    if questions::update(conn, id, question.version, &change)? {
        upvotes::put(conn, id, question.supporter_id, None, now)?;
    }
    Ok(())
}

fn is_in_time(conn: &mut Conn, question: &Question, at: Instant) -> Result<bool, StoreError> {
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let milestones = sittings::milestones(conn, &sitting)?;
    let until = sitting.call_closes_at + Duration::hours(GRACE_HOURS);
    Ok(question.asked_at < sitting.call_closes_at && at < until && !milestones.has_slate)
}

fn back(
    conn: &mut Conn,
    id: QuestionId,
    supporter: SupporterId,
    now: Instant,
) -> Result<(), StoreError> {
    let question = questions::get_by_id(conn, id)?;
    let question = target_of(conn, question)?;
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let is_open = sittings::milestones(conn, &sitting)?.is_open(now);
    if is_open && question.status.is_open() {
        upvotes::put(conn, question.id, supporter, None, now)?;
    }
    Ok(())
}

/// The question itself, or the one that it was merged into meanwhile.
fn target_of(conn: &mut Conn, question: Question) -> Result<Question, StoreError> {
    match question.merged_into_id {
        Some(target) if question.status == QuestionStatus::Merged => {
            questions::get_by_id(conn, target)
        }
        _ => Ok(question),
    }
}
