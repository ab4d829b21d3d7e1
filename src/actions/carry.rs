//! Questions that were shortlisted and not asked are put to the representative's next
//! sitting, as questions of their own; their questioners are told.
//!
//! Never: an upvote brought along (it was given for one sitting); a question carried
//! twice; more questions of one person than the next sitting allows.

use super::context::Context;
use super::post;
use crate::domain::carrying::Left;
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::town::Town;
use crate::i18n::{When, zone};
use crate::mail::params::QuestionCarried;
use crate::store::decisions::{self, NewDecision};
use crate::store::questions::{self, NewQuestion, Question};
use crate::store::sittings::{Sitting, Topic};
use crate::store::views::carrying::{self, Leftover};
use crate::store::{Conn, StoreError, carried, in_savepoint, merges, sittings, twins};
use std::collections::HashSet;

/// Why nothing is carried.
#[derive(Debug, thiserror::Error)]
pub enum CarryError {
    /// The sitting has not begun, or has no slate.
    #[error("the sitting is not over")]
    NotOver,
    /// That sitting takes no questions any more, or is another representative's.
    #[error("the next sitting takes no questions")]
    NoNext,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What is carried where.
#[derive(Debug, Clone)]
pub struct Carry {
    /// Public code of the sitting that is over.
    pub from: String,
    /// Public code of the one that comes.
    pub to: String,
    /// Public codes of the questions.
    pub questions: Vec<String>,
    /// Who does it.
    pub staff: StaffId,
}

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Carried {
    /// Questions that are open at the next sitting now.
    pub carried: usize,
    /// Questions that stay: carried before, on a topic that is not taken there, in the words of another there,
    /// or above what their questioner may ask.
    pub left: usize,
}

/// Carries them over.
///
/// # Errors
/// [`CarryError`]
pub fn carry(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    asked: &Carry,
) -> Result<Carried, CarryError> {
    let found = carrying::get(conn, &asked.from, now)?;
    if !found.is_over {
        return Err(CarryError::NotOver);
    }
    let next = found.next.iter().find(|one| one.reference == asked.to).ok_or(CarryError::NoNext)?;
    let topics = sittings::list_topics(conn, next.id)?;
    let wanted: HashSet<&str> = asked.questions.iter().map(String::as_str).collect();
    let mut done = Carried::default();
    for line in &found.lines {
        let question = &line.question;
        if !wanted.contains(question.reference.as_str()) {
            continue;
        }
        if line.left != Left::Unasked
            || line.into.is_some()
            || !is_welcome(conn, next, &topics, question)?
        {
            continue;
        }
        let one = in_savepoint(conn, |conn| {
            carry_one(conn, context, now, (&found, next), question, asked.staff)
        });
        match one {
            Ok(()) => done.carried += 1,
            // A colleague was faster.
            Err(StoreError::Conflict(_)) => {}
            Err(other) => return Err(other.into()),
        }
    }
    done.left = wanted.len() - done.carried;
    Ok(done)
}

/// Whether the next sitting takes it: its topic, its words, one more of its questioner.
fn is_welcome(
    conn: &mut Conn,
    next: &Sitting,
    topics: &[Topic],
    question: &Question,
) -> Result<bool, StoreError> {
    if !topics.iter().any(|topic| topic.id == question.topic_id) {
        return Ok(false);
    }
    if !twins::list(conn, next.id, std::slice::from_ref(question))?.is_empty() {
        return Ok(false);
    }
    let theirs = questions::count_of_supporter(conn, next.id, question.supporter_id)?;
    Ok(theirs < i64::from(next.question_limit))
}

fn carry_one(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    (found, next): (&Leftover, &Sitting),
    question: &Question,
    staff: StaffId,
) -> Result<(), StoreError> {
    let consent = questions::consent_version(conn, question.id)?;
    let new = as_new(context, now, next, question, consent);
    let into = questions::insert(conn, &new)?;
    carried::insert(conn, question.id, into, staff, now)?;
    merges::put_own(conn, into, question.supporter_id, now)?;
    log(conn, context, now, staff, (&found.sitting, question.id), (next, into))?;
    tell(conn, context, now, (&found.sitting, question), (next, &new.reference))
}

/// The same words of the same person, open at the next sitting from the start: a moderator opened them before.
fn as_new(
    context: &Context,
    now: Instant,
    next: &Sitting,
    question: &Question,
    consent_version: String,
) -> NewQuestion {
    NewQuestion {
        reference: context.reference("Q"),
        sitting_id: next.id,
        supporter_id: question.supporter_id,
        topic_id: question.topic_id,
        body: question.body.clone(),
        background: question.background.clone(),
        first_name: question.first_name.clone(),
        say_name: question.say_name.clone(),
        is_anonymous: question.is_anonymous,
        town: Town {
            name: question.town_name.clone(),
            code: question.town_code.clone(),
            county: question.county.clone(),
            region: question.region.clone(),
            nation: question.nation.clone(),
        },
        status: QuestionStatus::Approved,
        consent_version,
        language: question.language,
        submission_key: format!("carried-{}", question.reference),
        asked_at: now,
        confirmed_at: Some(now),
    }
}

/// A row in the log of each sitting, so that either can be read by itself.
fn log(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    staff: StaffId,
    (sitting, question): (&Sitting, QuestionId),
    (next, into): (&Sitting, QuestionId),
) -> Result<(), StoreError> {
    for (sitting, about, other) in [(sitting.id, question, into), (next.id, into, question)] {
        let row = NewDecision {
            question_id: Some(about),
            target_question_id: Some(other),
            staff_id: Some(staff),
            ..NewDecision::new(context.reference("D"), sitting, Act::Carry, now)
        };
        decisions::append(conn, &row)?;
    }
    Ok(())
}

fn tell(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    (sitting, question): (&Sitting, &Question),
    (next, reference): (&Sitting, &str),
) -> Result<(), StoreError> {
    let Some(to) = post::supporter(conn, question.supporter_id)? else { return Ok(()) };
    let letter = QuestionCarried {
        sitting: sitting.title(to.language).to_owned(),
        question: question.body.clone(),
        next: next.title(to.language).to_owned(),
        closes: When {
            at: next.call_closes_at.utc(),
            zone: zone(&next.zone).unwrap_or(chrono_tz::UTC),
        },
        link: context.link(to.language, &format!("/questions/{reference}")),
        own: context.link(to.language, "/me"),
    };
    let once = format!("carried-{}", question.id.0);
    post::put_news(conn, context, now, &to, &letter, &once).map(|_| ())
}
