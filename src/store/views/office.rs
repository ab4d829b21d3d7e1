//! The office's screen: the newest slate of a sitting, each line with the
//! question's code and what has been recorded of it.
//!
//! Never: a change of anything.

use super::verdicts::{self, Waiting};
use crate::domain::contest::ContestState;
use crate::domain::dispatch::HallMark;
use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::instant::Instant;
use crate::store::answers::{self, Answer};
use crate::store::contests;
use crate::store::editions::{self, Line, NewLine};
use crate::store::schema::{slate_lines, tallies};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError, dispatch};
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
    /// How many verdicts wait for somebody, at whichever sitting.
    pub waiting: Waiting,
}

/// A line of the slate with its record.
#[derive(Debug, Clone)]
pub struct OfficeLine {
    /// The question's public code.
    pub reference: String,
    /// As printed.
    pub line: NewLine,
    /// How many people back it.
    pub backers: i64,
    /// What has been recorded.
    pub answer: Option<Answer>,
    /// Whether a contest of its verdict waits.
    pub is_contested: bool,
    /// What was marked on it in the hall, and when it was put by that.
    pub marked: Option<(HallMark, Option<Instant>)>,
}

/// The office's view of a sitting, in at most nine queries.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such sitting.
pub fn get(conn: &mut Conn, reference: &str) -> Result<Office, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    let waiting = verdicts::count_waiting(conn)?;
    let Some(newest) = editions::find_newest(conn, sitting.id)? else {
        return Ok(Office { sitting, edition: None, lines: Vec::new(), waiting });
    };
    let lines = editions::list_lines(conn, newest.id)?;
    let ids: Vec<QuestionId> = lines.iter().map(|line| line.line.question_id).collect();
    let records = answers::list(conn, &ids)?;
    let marked = dispatch::marks(conn, sitting.id)?;
    let mut contested = contests::list_about(conn, &ids)?;
    contested.retain(|one| one.state == ContestState::Waiting);
    let counts: Vec<(QuestionId, i64)> = tallies::table
        .filter(tallies::question_id.eq_any(&ids))
        .select((tallies::question_id, tallies::counted))
        .load(conn)?;
    let lines = lines
        .into_iter()
        .map(|Line { reference, line, .. }| OfficeLine {
            backers: counts.iter().find(|c| c.0 == line.question_id).map_or(0, |c| c.1),
            answer: records.iter().find(|a| a.question_id == line.question_id).cloned(),
            is_contested: contested.iter().any(|one| one.about_id == line.question_id),
            marked: marked.get(&line.question_id).copied(),
            reference,
            line,
        })
        .collect();
    Ok(Office { sitting, edition: Some((newest.number, newest.published_at)), lines, waiting })
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
    let Some(newest) = editions::find_newest(conn, sitting)? else { return Ok(false) };
    let found: i64 = slate_lines::table
        .filter(slate_lines::edition_id.eq(newest.id))
        .filter(slate_lines::question_id.eq(question))
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}
