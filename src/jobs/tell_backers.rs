//! Tells everyone who asked a question (merged ones included) or backed it what became of
//! it: in batches, each its own transaction, so that a question with tens of thousands of
//! backers does not hold up anybody else's write. How far it has come is kept with the
//! answer, so that it goes on there whenever it was cut off.
//!
//! Never: the same person twice for one question.

use crate::actions::Context;
use crate::actions::contest::outcome;
use crate::actions::post;
use crate::app::App;
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::domain::slate::Asked;
use crate::domain::video;
use crate::mail::params::{Audience, QuestionAskedAnswered};
use crate::store::answers::{self, Answer};
use crate::store::questions::Question;
use crate::store::sittings::Sitting;
use crate::store::told::{self, Part};
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

/// What all mails about one answer have in common.
struct News<'a> {
    answer: &'a Answer,
    question: &'a Question,
    sitting: &'a Sitting,
}

fn tell_batch(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    answer: &Answer,
    after: i64,
) -> Result<Vec<SupporterId>, StoreError> {
    let question = questions::get_by_id(conn, answer.question_id)?;
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let news = News { answer, question: &question, sitting: &sitting };
    let people = told::list(conn, question.id, after, BATCH)?;
    for (who, part) in &people {
        tell(conn, context, now, &news, *who, part)?;
    }
    let is_complete = (people.len() as i64) < BATCH;
    let up_to = people.last().map_or(after, |(last, _)| last.0);
    answers::mark_told(conn, answer.id, up_to, is_complete.then_some(now))?;
    Ok(people.into_iter().map(|(who, _)| who).collect())
}

fn tell(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    News { answer, question, sitting }: &News<'_>,
    supporter: SupporterId,
    part: &Part,
) -> Result<(), StoreError> {
    // News of what one backed can be had no more of; what became of one's own question comes.
    let to = match part {
        Part::Backed => post::backer(conn, supporter)?,
        Part::Asked | Part::Merged(_) => post::supporter(conn, supporter)?,
    };
    let (Some(to), Some(outcome)) = (to, outcome(answer.fate())) else { return Ok(()) };
    let (audience, own) = match part {
        Part::Asked => (Audience::Questioner, Some(&question.reference)),
        Part::Merged(own) => (Audience::Merged, Some(own)),
        Part::Backed => (Audience::Supporter, None),
    };
    let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let was_asked = answer.asked == Asked::Asked;
    let params = QuestionAskedAnswered {
        sitting: sitting.title(to.language).to_owned(),
        question: question.body.clone(),
        audience,
        outcome,
        summary: filled(&answer.summary),
        quotation: filled(&answer.quotation).filter(|_| was_asked),
        transcript: filled(&answer.link),
        video: filled(&answer.video).map(|link| video::link_at(&link, answer.video_at)),
        link: context.link(to.language, &paths::question(&question.reference)),
        contest: own.map(|own| context.link(to.language, &paths::contest(own))),
    };
    let once = format!("answer-{}-{}", question.id.0, supporter.0);
    post::put_news(conn, context, now, &to, &params, &once)?;
    Ok(())
}
