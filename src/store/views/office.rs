//! The office's screen: the newest slate of a sitting, each line with the
//! question's code and what has been recorded of it.
//!
//! Never: a change of anything.

use crate::domain::ids::{EditionId, QuestionId, SittingId};
use crate::domain::instant::Instant;
use crate::store::answers::{self, Answer};
use crate::store::schema::{editions, questions, slate_lines, tallies};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;

/// What the office sees of a sitting.
#[derive(Debug, Clone)]
pub struct Office {
    /// The sitting.
    pub sitting: Sitting,
    /// Number of the newest edition and when it was published; `None` before there is one.
    pub edition: Option<(i32, Instant)>,
    /// The slate in order, then the reserves.
    pub lines: Vec<OfficeLine>,
}

/// A line of the slate with its record.
#[derive(Debug, Clone)]
pub struct OfficeLine {
    /// As printed.
    pub line: Line,
    /// How many people back it.
    pub backers: i64,
    /// What has been recorded.
    pub answer: Option<Answer>,
}

/// A line of an edition, word for word, with the question's public code.
#[derive(Debug, Clone, Queryable)]
pub struct Line {
    /// The question.
    pub question_id: QuestionId,
    /// Its public code.
    pub reference: String,
    /// 1, 2, 3 … within the slate or within the reserves.
    pub position: i32,
    /// Follows the slate as a reserve.
    pub is_reserve: bool,
    /// Its text as printed.
    pub body: String,
    /// The questioner's first name.
    pub first_name: String,
    /// Printed without the name.
    pub is_anonymous: bool,
    /// The town as printed.
    pub town_name: String,
}

/// The office's view of a sitting, in at most five queries.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such sitting.
pub fn get(conn: &mut Conn, reference: &str) -> Result<Office, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    let Some((id, number, published_at)) = newest(conn, sitting.id)? else {
        return Ok(Office { sitting, edition: None, lines: Vec::new() });
    };
    let lines = list_lines(conn, id)?;
    let ids: Vec<QuestionId> = lines.iter().map(|line| line.question_id).collect();
    let records = answers::list(conn, &ids)?;
    let counts: Vec<(QuestionId, i64)> = tallies::table
        .filter(tallies::question_id.eq_any(&ids))
        .select((tallies::question_id, tallies::counted))
        .load(conn)?;
    let lines = lines
        .into_iter()
        .map(|line| OfficeLine {
            backers: counts.iter().find(|c| c.0 == line.question_id).map_or(0, |c| c.1),
            answer: records.iter().find(|a| a.question_id == line.question_id).cloned(),
            line,
        })
        .collect();
    Ok(Office { sitting, edition: Some((number, published_at)), lines })
}

/// Whether a question stands on the newest slate of its sitting, as a line or a reserve.
///
/// # Errors
/// When the database refuses.
pub fn is_on_slate(
    conn: &mut Conn,
    sitting: SittingId,
    question: QuestionId,
) -> Result<bool, StoreError> {
    let Some((newest, ..)) = newest(conn, sitting)? else { return Ok(false) };
    let found: i64 = slate_lines::table
        .filter(slate_lines::edition_id.eq(newest))
        .filter(slate_lines::question_id.eq(question))
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}

fn newest(
    conn: &mut Conn,
    sitting: SittingId,
) -> Result<Option<(EditionId, i32, Instant)>, StoreError> {
    Ok(editions::table
        .filter(editions::sitting_id.eq(sitting))
        .order(editions::number.desc())
        .select((editions::id, editions::number, editions::published_at))
        .first(conn)
        .optional()?)
}

fn list_lines(conn: &mut Conn, edition: EditionId) -> Result<Vec<Line>, StoreError> {
    Ok(slate_lines::table
        .inner_join(questions::table)
        .filter(slate_lines::edition_id.eq(edition))
        .order((slate_lines::is_reserve, slate_lines::position))
        .select((
            slate_lines::question_id,
            questions::reference,
            slate_lines::position,
            slate_lines::is_reserve,
            slate_lines::body,
            slate_lines::first_name,
            slate_lines::is_anonymous,
            slate_lines::town_name,
        ))
        .load(conn)?)
}
