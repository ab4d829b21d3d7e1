//! What a sitting left: the questions of its shortlist that were not asked, and the
//! later sittings of its representative that still take questions.
//!
//! Never: an address of a supporter.

use crate::domain::carrying::Left;
use crate::domain::ids::{QuestionId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::questions::Question;
use crate::store::schema::{editions as edition_rows, questions, sittings, tallies};
use crate::store::sittings::{self as rows, Sitting, Topic};
use crate::store::{Conn, StoreError, answers, carried, editions};
use diesel::prelude::*;
use std::collections::{HashMap, HashSet};

/// What the page shows.
pub struct Leftover {
    /// The sitting that is over.
    pub sitting: Sitting,
    /// Whether it has begun, with a published slate.
    pub is_over: bool,
    /// The questions of its shortlist that were not asked, or of which that is not noted yet; most backed first.
    pub lines: Vec<Line>,
    /// Sittings of the same representative that take questions, or will: the first to close first.
    pub next: Vec<Sitting>,
    /// Topics by key.
    pub topics: HashMap<TopicId, Topic>,
}

/// One of those questions.
pub struct Line {
    /// The question.
    pub question: Question,
    /// How many people backed it.
    pub backed: i64,
    /// Where it stands.
    pub left: Left,
    /// The code of what it lives on as, when it was carried.
    pub into: Option<String>,
}

/// What a sitting left.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no sitting of that code.
pub fn get(conn: &mut Conn, reference: &str, now: Instant) -> Result<Leftover, StoreError> {
    let sitting = rows::get(conn, reference)?;
    let is_over = rows::milestones(conn, &sitting)?.has_slate && now >= sitting.sits_at;
    let lines = if is_over { lines(conn, &sitting)? } else { Vec::new() };
    let topics = rows::list_topics(conn, sitting.id)?;
    Ok(Leftover {
        is_over,
        lines,
        next: next(conn, &sitting, now)?,
        topics: topics.into_iter().map(|topic| (topic.id, topic)).collect(),
        sitting,
    })
}

/// Other sittings of the representative whose call has not closed and whose slate is not published.
pub fn next(conn: &mut Conn, sitting: &Sitting, now: Instant) -> Result<Vec<Sitting>, StoreError> {
    let slates = edition_rows::table.filter(edition_rows::sitting_id.eq(sittings::id));
    Ok(sittings::table
        .filter(sittings::representative_id.eq(sitting.representative_id))
        .filter(sittings::id.ne(sitting.id))
        .filter(sittings::call_closes_at.gt(now))
        .filter(diesel::dsl::not(diesel::dsl::exists(slates)))
        .order((sittings::call_closes_at, sittings::id))
        .select(Sitting::as_select())
        .load(conn)?)
}

fn lines(conn: &mut Conn, sitting: &Sitting) -> Result<Vec<Line>, StoreError> {
    let listed: Vec<(Question, Option<i64>)> = questions::table
        .left_join(tallies::table)
        .filter(questions::sitting_id.eq(sitting.id))
        .filter(questions::status.eq(QuestionStatus::Shortlisted))
        .select((Question::as_select(), tallies::counted.nullable()))
        .load(conn)?;
    let ids: Vec<QuestionId> = listed.iter().map(|(question, _)| question.id).collect();
    let chosen = chosen(conn, sitting)?;
    let noted: HashMap<QuestionId, _> =
        answers::list(conn, &ids)?.into_iter().map(|one| (one.question_id, one.asked)).collect();
    let into = carried::list_of(conn, &ids)?;
    let codes = codes(conn, into)?;
    let mut lines: Vec<Line> = listed
        .into_iter()
        .map(|(question, backed)| Line {
            left: Left::of(chosen.contains(&question.id), noted.get(&question.id).copied()),
            into: codes.get(&question.id).cloned(),
            backed: backed.unwrap_or(0),
            question,
        })
        .filter(|line| line.left != Left::Heard)
        .collect();
    lines.sort_by_key(|line| (std::cmp::Reverse(line.backed), line.question.id));
    Ok(lines)
}

/// What is on the newest edition of the slate, without the reserves.
fn chosen(conn: &mut Conn, sitting: &Sitting) -> Result<HashSet<QuestionId>, StoreError> {
    let Some(edition) = editions::find_newest(conn, sitting.id)? else {
        return Ok(HashSet::new());
    };
    let lines = editions::list_lines(conn, edition.id)?.into_iter();
    Ok(lines.filter(|one| !one.line.is_reserve).map(|one| one.line.question_id).collect())
}

/// The public codes of what these live on as.
fn codes(
    conn: &mut Conn,
    into: HashMap<QuestionId, QuestionId>,
) -> Result<HashMap<QuestionId, String>, StoreError> {
    let targets: Vec<QuestionId> = into.values().copied().collect();
    let known: HashMap<QuestionId, String> = questions::table
        .filter(questions::id.eq_any(targets))
        .select((questions::id, questions::reference))
        .load::<(QuestionId, String)>(conn)?
        .into_iter()
        .collect();
    Ok(into.into_iter().filter_map(|(from, to)| Some((from, known.get(&to)?.clone()))).collect())
}
