//! A sitting that is over: its slate as printed, and what became of each line.
//!
//! Never: an earlier edition; each has its own page.

use super::question_page::Answer;
use super::sitting::{self, SittingPage};
use crate::domain::ids::{EditionId, QuestionId};
use crate::domain::slate::{AnswerState, Asked};
use crate::domain::instant::Instant;
use crate::store::schema::{answers, editions, questions, slate_lines};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use std::collections::HashMap;

/// An archive page.
#[derive(Debug, Clone)]
pub struct Archive {
    /// The sitting with its numbers.
    pub page: SittingPage,
    /// The slate of the newest edition, in order.
    pub lines: Vec<Line>,
}

/// A line of the slate and what became of it.
#[derive(Debug, Clone)]
pub struct Line {
    /// As printed.
    pub printed: Printed,
    /// What was recorded.
    pub answer: Option<Answer>,
}

/// A line as it was printed.
#[derive(Debug, Clone, Queryable)]
pub struct Printed {
    /// Position from 1.
    pub position: i32,
    /// The question's key.
    pub question_id: QuestionId,
    /// Its public code.
    pub reference: String,
    /// Its words.
    pub body: String,
    /// The questioner's first name.
    pub first_name: String,
    /// Published without the name.
    pub is_anonymous: bool,
    /// The town as read out.
    pub town_name: String,
    /// The evidence line.
    pub evidence: String,
}

/// The archive page of a sitting, or [`StoreError::NotFound`] before there is a slate.
pub fn get(conn: &mut Conn, reference: &str) -> Result<Archive, StoreError> {
    let page = sitting::get(conn, reference)?;
    let edition: EditionId = editions::table
        .filter(editions::sitting_id.eq(page.sitting.id))
        .order(editions::number.desc())
        .select(editions::id)
        .first(conn)?;
    let printed: Vec<Printed> = slate_lines::table
        .inner_join(questions::table)
        .filter(slate_lines::edition_id.eq(edition))
        .filter(slate_lines::is_reserve.eq(false))
        .order(slate_lines::position)
        .select((
            slate_lines::position,
            slate_lines::question_id,
            questions::reference,
            slate_lines::body,
            slate_lines::first_name,
            slate_lines::is_anonymous,
            slate_lines::town_name,
            slate_lines::evidence,
        ))
        .load(conn)?;
    let ids: Vec<QuestionId> = printed.iter().map(|line| line.question_id).collect();
    let mut answers = answers_of(conn, &ids)?;
    let line = |printed: Printed| Line { answer: answers.remove(&printed.question_id), printed };
    Ok(Archive { page, lines: printed.into_iter().map(line).collect() })
}

type Recorded = (QuestionId, Asked, Option<AnswerState>, String, String, Instant);

fn answers_of(
    conn: &mut Conn,
    ids: &[QuestionId],
) -> Result<HashMap<QuestionId, Answer>, StoreError> {
    let rows: Vec<Recorded> = answers::table
        .filter(answers::question_id.eq_any(ids))
        .select((
            answers::question_id,
            answers::asked,
            answers::state,
            answers::summary,
            answers::link,
            answers::recorded_at,
        ))
        .load(conn)?;
    let answer = |(id, asked, state, summary, link, recorded_at)| {
        (id, Answer { asked, state, summary, link, recorded_at })
    };
    Ok(rows.into_iter().map(answer).collect())
}
