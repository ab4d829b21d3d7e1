//! A sitting that is over: its slate as printed, and what became of each line.
//!
//! Never: an earlier edition; each has its own page.

use super::pledge;
use super::sitting::{self, SittingPage};
use crate::domain::ids::QuestionId;
use crate::domain::pledge::Pledge;
use crate::store::answers::{self, Answer};
use crate::store::{Conn, StoreError, editions};
use std::collections::HashMap;

/// An archive page.
#[derive(Debug, Clone)]
pub struct Archive {
    /// The sitting with its numbers.
    pub page: SittingPage,
    /// What was promised and what came of it.
    pub pledge: Pledge,
    /// The slate of the newest edition, in order, then the reserves that were asked.
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
    let (pledge, kept) = pledge::get(conn, page.sitting.id, page.sitting.pledge)?;
    // Each question once, though it may stand by for several positions.
    let mut ids: Vec<QuestionId> = kept.iter().map(|one| one.question).collect();
    printed.retain(|line| match ids.iter().position(|id| *id == line.line.question_id) {
        Some(place) => ids.remove(place) == line.line.question_id,
        None => false,
    });
    let ids: Vec<QuestionId> = kept.iter().map(|one| one.question).collect();
    let mut answers: HashMap<QuestionId, Answer> =
        answers::list_public(conn, &ids)?.into_iter().map(|a| (a.question_id, a)).collect();
    let line = |printed: editions::Line| Line {
        answer: answers.remove(&printed.line.question_id),
        printed,
    };
    Ok(Archive { page, pledge, lines: printed.into_iter().map(line).collect() })
}
