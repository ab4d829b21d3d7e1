//! A contest: a questioner says, once, that a confirmed verdict is wrong, and somebody
//! decides who neither proposed nor confirmed it. The verdict stands or is changed; both
//! acts are in the decision log, and whoever contested is told by mail.
//!
//! Never: what the questioner wrote in the public log; a verdict that is told to everyone
//! a second time.

use super::context::Context;
use super::{own_question, post};
use crate::domain::contest::ContestState;
use crate::domain::decision::Act;
use crate::domain::ids::{StaffId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::pledge::Fate;
use crate::domain::slate::RecordStage;
use crate::mail::params::{ContestDecided, Outcome};
use crate::store::answers::{self, Answer};
use crate::store::contests::{self, Contest, Decided, NewContest};
use crate::store::decisions::{self, NewDecision};
use crate::store::questions::{self, Question};
use crate::store::{Conn, StoreError, in_savepoint, sittings, told};

/// Why it cannot be done.
#[derive(Debug, thiserror::Error)]
pub enum ContestError {
    /// There is no confirmed verdict.
    #[error("there is no confirmed verdict")]
    NoVerdict,
    /// This questioner contested it before.
    #[error("it was contested before")]
    Already,
    /// Nothing waits for a decision, or not any more.
    #[error("the contest is decided")]
    Decided,
    /// Whoever had a part in the verdict cannot decide.
    #[error("whoever had a part in the verdict cannot decide")]
    OwnVerdict,
    /// What should be the new verdict is the old one.
    #[error("the verdict is the same")]
    Same,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What is decided.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Public code of the question with the verdict.
    pub question: String,
    /// The new verdict; `None` to let the old one stand.
    pub verdict: Option<Fate>,
    /// Why, for the questioner and the public.
    pub words: String,
    /// Who decides.
    pub by: StaffId,
}

/// Whether a supporter may contest the verdict on their question, or on what it was merged
/// into, with their question and that record.
///
/// # Errors
/// [`ContestError::NoVerdict`], [`ContestError::Already`]; the question of somebody else is
/// not found.
pub fn may_contest(
    conn: &mut Conn,
    supporter: SupporterId,
    reference: &str,
) -> Result<(Question, Answer), ContestError> {
    let question = own_question::find(conn, supporter, reference)?;
    let answer = told::list_answers_for(conn, &[question.id])?.remove(&question.id);
    let answer = answer.filter(|answer| answer.stage == RecordStage::Confirmed);
    let answer = answer.ok_or(ContestError::NoVerdict)?;
    let is_used = contests::has_contested(conn, answer.question_id, supporter)?
        || !contests::list_of(conn, &[question.id])?.is_empty();
    if is_used { Err(ContestError::Already) } else { Ok((question, answer)) }
}

/// Contests a verdict.
///
/// # Errors
/// As [`may_contest`].
pub fn contest(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    supporter: SupporterId,
    reference: &str,
    words: &str,
) -> Result<(), ContestError> {
    let (question, answer) = may_contest(conn, supporter, reference)?;
    let new = NewContest {
        question_id: question.id,
        about_id: answer.question_id,
        words: words.to_owned(),
        verdict: answer.fate(),
        proposed_by: answer.recorded_by,
        confirmed_by: answer.confirmed_by,
        state: ContestState::Waiting,
        answer: String::new(),
        verdict_after: String::new(),
        contested_at: now,
    };
    match in_savepoint(conn, |conn| contests::insert(conn, &new)) {
        // The same form was sent twice at once.
        Err(StoreError::Conflict(_)) => return Err(ContestError::Already),
        other => other?,
    }
    // What the questioner wrote may be private; the log says only that they contested.
    let about = questions::get_by_id(conn, answer.question_id)?;
    Ok(own_question::log(conn, context, now, &about, Act::Contest)?)
}

/// Decides every contest of one verdict that waits, by one answer.
///
/// # Errors
/// [`ContestError::Decided`], [`ContestError::OwnVerdict`], [`ContestError::Same`].
pub fn decide(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decision: &Decision,
) -> Result<(), ContestError> {
    let question = questions::get(conn, &decision.question)?;
    let mut waiting = contests::list_about(conn, &[question.id])?;
    waiting.retain(|one| one.state == ContestState::Waiting);
    let answer = answers::find(conn, question.id)?.ok_or(StoreError::NotFound)?;
    if waiting.is_empty() || answer.stage != RecordStage::Confirmed {
        return Err(ContestError::Decided);
    }
    let is_in_it = |one: &Contest| one.is_about(decision.by);
    if waiting.iter().any(is_in_it) || answer.has_part(decision.by) {
        return Err(ContestError::OwnVerdict);
    }
    let before = answer.fate();
    let after = decision.verdict.unwrap_or(before);
    if decision.verdict == Some(before) {
        return Err(ContestError::Same);
    }
    let (state, act) = match decision.verdict {
        Some(_) => (ContestState::Changed, Act::ChangeVerdict),
        None => (ContestState::Stands, Act::VerdictStands),
    };
    if let Some(facts) = decision.verdict.and_then(Fate::facts)
        && !answers::update_verdict(conn, question.id, facts, decision.by, now)?
    {
        return Err(ContestError::Decided);
    }
    let answered = decision.words.clone();
    let decided = Decided { state, answer: answered, verdict: after, by: decision.by, at: now };
    if contests::update_decided(conn, question.id, &decided)? == 0 {
        return Err(ContestError::Decided);
    }
    let row = NewDecision {
        question_id: Some(question.id),
        staff_id: Some(decision.by),
        note: decision.words.clone(),
        text_after: Some(after.code().to_owned()),
        ..NewDecision::new(context.reference("D"), question.sitting_id, act, now)
    };
    decisions::append(conn, &row)?;
    for one in waiting {
        let own = questions::get_by_id(conn, one.question_id)?;
        tell(conn, context, now, &own, &question, &decided)?;
    }
    Ok(())
}

fn tell(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    question: &Question,
    about: &Question,
    decided: &Decided,
) -> Result<(), StoreError> {
    let Some(to) = post::supporter(conn, question.supporter_id)? else { return Ok(()) };
    let Some(outcome) = outcome(decided.verdict) else { return Ok(()) };
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let letter = ContestDecided {
        sitting: sitting.title(to.language).to_owned(),
        question: question.body.clone(),
        is_changed: decided.state == ContestState::Changed,
        outcome,
        answer: decided.answer.clone(),
        link: context.link(to.language, &format!("/questions/{}", about.reference)),
        complaints: context.link(to.language, "/complaints"),
    };
    let once = format!("contest-{}", question.id.0);
    post::put_news(conn, context, now, &to, &letter, &once).map(|_| ())
}

/// What became of a question, as mails say it; `None` while there is no verdict.
pub fn outcome(fate: Fate) -> Option<Outcome> {
    Some(match fate {
        Fate::NotAsked => Outcome::NotAsked,
        Fate::Answered => Outcome::Answered,
        Fate::Partly => Outcome::Partly,
        Fate::NotAnswered => Outcome::NotAnswered,
        Fate::StandardReply => Outcome::StandardReply,
        Fate::Unrecorded | Fate::Asked => return None,
    })
}
