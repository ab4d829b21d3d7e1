//! Tells the questioner and everyone who backed a question what became of it:
//! in batches, each its own transaction, so that a question with tens of
//! thousands of backers does not hold up anybody else's write.
//!
//! Never: the same person twice for one question.

use crate::actions::Context;
use crate::actions::post;
use crate::app::App;
use crate::domain::ids::{SittingId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::slate::{AnswerState, Asked};
use crate::mail::params::{Audience, Outcome, QuestionAskedAnswered};
use crate::store::answers::{self, Answer};
use crate::store::questions::Question;
use crate::store::{Conn, StoreError, questions, sittings};
use crate::web::paths;

/// Most people told in one transaction.
const BATCH: i64 = 200;

/// Writes the mails that are still missing; returns how many people were looked at.
///
/// # Errors
/// When the database refuses; what was written before stays.
pub fn run_once(app: &App) -> Result<usize, StoreError> {
    let now: Instant = app.clock.now().into();
    let mut looked_at = 0;
    for answer in app.db.read(answers::list_to_tell)? {
        let mut up_to = answer.told_up_to;
        loop {
            let (context, answer) = (app.actions.clone(), answer.clone());
            let told = app.db.write(move |conn| tell_batch(conn, &context, now, &answer, up_to))?;
            looked_at += told.len();
            match told.last() {
                Some(last) if told.len() as i64 == BATCH => up_to = last.0,
                _ => break,
            }
        }
    }
    Ok(looked_at)
}

fn tell_batch(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    answer: &Answer,
    after: i64,
) -> Result<Vec<SupporterId>, StoreError> {
    let question = questions::get_by_id(conn, answer.question_id)?;
    if after == 0 {
        tell(conn, context, now, answer, &question, question.supporter_id)?;
    }
    let backers = answers::list_backers(conn, question.id, after, BATCH)?;
    for &backer in backers.iter().filter(|&&backer| backer != question.supporter_id) {
        tell(conn, context, now, answer, &question, backer)?;
    }
    let is_complete = (backers.len() as i64) < BATCH;
    let up_to = backers.last().map_or(after, |last| last.0);
    answers::mark_told(conn, answer.id, up_to, is_complete.then_some(now))?;
    Ok(backers)
}

fn tell(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    answer: &Answer,
    question: &Question,
    supporter: SupporterId,
) -> Result<(), StoreError> {
    let Some(to) = post::backer(conn, supporter)? else { return Ok(()) };
    let audience =
        if supporter == question.supporter_id { Audience::Questioner } else { Audience::Supporter };
    let params = QuestionAskedAnswered {
        sitting: title(conn, question.sitting_id, to.language)?,
        question: question.body.clone(),
        audience,
        outcome: outcome(answer),
        summary: Some(answer.summary.clone()).filter(|s| !s.is_empty()),
        link: context.link(to.language, &paths::question(&question.reference)),
    };
    let once = format!("answer-{}-{}", question.id.0, supporter.0);
    post::put_news(conn, context, now, &to, &params, &once)?;
    Ok(())
}

fn title(
    conn: &mut Conn,
    sitting: SittingId,
    language: crate::domain::lang::Lang,
) -> Result<String, StoreError> {
    Ok(sittings::get_by_id(conn, sitting)?.title(language).to_owned())
}

fn outcome(answer: &Answer) -> Outcome {
    match (answer.asked, answer.state) {
        (Asked::NotAsked, _) => Outcome::NotAsked,
        (Asked::Asked, Some(AnswerState::Answered)) => Outcome::Answered,
        (Asked::Asked, Some(AnswerState::Partly)) => Outcome::Partly,
        (Asked::Asked, Some(AnswerState::StandardReply)) => Outcome::StandardReply,
        (Asked::Asked, Some(AnswerState::NotAnswered) | None) => Outcome::NotAnswered,
    }
}
