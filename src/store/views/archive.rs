//! A sitting that is over: its slate as printed, and what became of each line.
//!
//! Never: an earlier edition; each has its own page.

use super::question_page::Answer;
use super::sitting::{self, SittingPage};
use crate::domain::ids::QuestionId;
use crate::domain::instant::Instant;
use crate::domain::slate::{AnswerState, Asked};
use crate::store::schema::answers;
use crate::store::{Conn, StoreError, editions};
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
    pub printed: editions::Line,
    /// What was recorded.
    pub answer: Option<Answer>,
}

/// The archive page of a sitting, or [`StoreError::NotFound`] before there is a slate.
pub fn get(conn: &mut Conn, reference: &str) -> Result<Archive, StoreError> {
    let page = sitting::get(conn, reference)?;
    let edition = editions::find_newest(conn, page.sitting.id)?.ok_or(StoreError::NotFound)?;
    let mut printed = editions::list_lines(conn, edition.id)?;
    printed.retain(|line| !line.line.is_reserve);
    let ids: Vec<QuestionId> = printed.iter().map(|line| line.line.question_id).collect();
    let mut answers = answers_of(conn, &ids)?;
    let line = |printed: editions::Line| Line {
        answer: answers.remove(&printed.line.question_id),
        printed,
    };
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
