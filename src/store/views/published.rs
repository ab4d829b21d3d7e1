//! Questions as everybody may have them, with what became of each: the one source of
//! archive, feeds, interface, open data and embedded parts.
//!
//! Never: a question that waits, was refused or was taken back; a total that its
//! sitting hides; more of a person than first name and town.

use super::archive::answers_of;
use super::question_page::{Answer, Place};
use crate::domain::ids::{EditionId, QuestionId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::schema::{editions, questions, slate_lines, tallies, topics};
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The states of questions that are given out. A refused question stands in the decision
/// log with its reason; it is not spread further.
pub const PUBLISHED: [QuestionStatus; 3] =
    [QuestionStatus::Approved, QuestionStatus::Shortlisted, QuestionStatus::Merged];

/// A question with what became of it.
#[derive(Debug, Clone)]
pub struct Published {
    /// Its own columns.
    pub question: Row,
    /// What it is about.
    pub topic: Topic,
    /// Its sitting.
    pub sitting: Arc<Sitting>,
    /// How many back it, as last counted; `None` while the sitting hides totals.
    pub counted: Option<i64>,
    /// Its place in the newest edition of the slate.
    pub place: Place,
    /// What was recorded at the sitting.
    pub answer: Option<Answer>,
    /// Public code of the question that it was merged into.
    pub merged_into: Option<String>,
}

/// The columns of a question that are given out.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = questions)]
pub struct Row {
    /// Key.
    pub id: QuestionId,
    /// Public code.
    pub reference: String,
    /// Its sitting.
    pub sitting_id: SittingId,
    /// What it is about.
    pub topic_id: TopicId,
    /// Its text.
    pub body: String,
    /// More about it; may be empty.
    pub background: String,
    /// The questioner's first name.
    pub first_name: String,
    /// Published without the name.
    pub is_anonymous: bool,
    /// The town as read out.
    pub town_name: String,
    /// Region; empty when unknown.
    pub region: String,
    /// Nation; empty when unknown.
    pub nation: String,
    /// Where it stands.
    pub status: QuestionStatus,
    /// Since when.
    pub status_at: Instant,
    /// The question that it was merged into.
    pub merged_into_id: Option<QuestionId>,
    /// The language of the questioner's pages.
    pub language: crate::domain::lang::Lang,
}

impl Published {
    /// When the newest part of it was written.
    pub fn updated_at(&self) -> Instant {
        let answered = self.answer.as_ref().map(|answer| answer.recorded_at);
        answered.map_or(self.question.status_at, |at| at.max(self.question.status_at))
    }
}

/// Those of these questions that are published, in this order, as they are at `now`.
/// Seven queries, however many they are.
pub fn list(
    conn: &mut Conn,
    ids: &[QuestionId],
    now: Instant,
) -> Result<Vec<Published>, StoreError> {
    let rows: Vec<Row> = questions::table
        .filter(questions::id.eq_any(ids))
        .filter(questions::status.eq_any(PUBLISHED))
        .select(Row::as_select())
        .load(conn)?;
    let mut found = complete(conn, rows, now)?;
    let order: HashMap<_, _> = ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
    found.sort_by_key(|one| order.get(&one.question.id).copied());
    Ok(found)
}

/// The question of that public code, if it is published.
pub fn find(
    conn: &mut Conn,
    reference: &str,
    now: Instant,
) -> Result<Option<Published>, StoreError> {
    let rows: Vec<Row> = questions::table
        .filter(questions::reference.eq(reference))
        .filter(questions::status.eq_any(PUBLISHED))
        .select(Row::as_select())
        .load(conn)?;
    Ok(complete(conn, rows, now)?.pop())
}

/// Up to `limit` published questions of one sitting or of all, by key, after `after`.
/// Reading on by key, a long list is read as fast at its end as at its start.
pub fn list_after(
    conn: &mut Conn,
    sitting: Option<SittingId>,
    after: QuestionId,
    limit: i64,
    now: Instant,
) -> Result<Vec<Published>, StoreError> {
    let mut wanted = questions::table
        .filter(questions::id.gt(after))
        .filter(questions::status.eq_any(PUBLISHED))
        .into_boxed();
    if let Some(sitting) = sitting {
        wanted = wanted.filter(questions::sitting_id.eq(sitting));
    }
    let rows = wanted.order(questions::id).limit(limit).select(Row::as_select()).load(conn)?;
    complete(conn, rows, now)
}

fn complete(conn: &mut Conn, rows: Vec<Row>, now: Instant) -> Result<Vec<Published>, StoreError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<QuestionId> = rows.iter().map(|row| row.id).collect();
    let topics: Vec<Topic> = topics::table.select(Topic::as_select()).load(conn)?;
    let topics: HashMap<_, _> = topics.into_iter().map(|topic| (topic.id, topic)).collect();
    let held: HashMap<SittingId, Arc<Sitting>> =
        sittings::list(conn)?.into_iter().map(|one| (one.id, Arc::new(one))).collect();
    let counts: Vec<(QuestionId, i64)> = tallies::table
        .filter(tallies::question_id.eq_any(&ids))
        .select((tallies::question_id, tallies::counted))
        .load(conn)?;
    let counts: HashMap<_, _> = counts.into_iter().collect();
    let places = places(conn, &rows, &ids)?;
    let mut answers = answers_of(conn, &ids)?;
    let targets = targets(conn, &rows)?;
    let complete = |question: Row| {
        let sitting = held.get(&question.sitting_id)?.clone();
        let counted = counts.get(&question.id).copied().unwrap_or(0);
        Some(Published {
            topic: topics.get(&question.topic_id)?.clone(),
            counted: sitting.shows_totals(now).then_some(counted),
            place: places.of(&question),
            answer: answers.remove(&question.id),
            merged_into: question.merged_into_id.and_then(|id| targets.get(&id).cloned()),
            sitting,
            question,
        })
    };
    Ok(rows.into_iter().filter_map(complete).collect())
}

/// The newest editions of the sittings, and the lines in them.
struct Places {
    sittings: HashSet<SittingId>,
    lines: HashMap<QuestionId, Place>,
}

impl Places {
    fn of(&self, question: &Row) -> Place {
        if !self.sittings.contains(&question.sitting_id) {
            return Place::NoSlate;
        }
        self.lines.get(&question.id).copied().unwrap_or(Place::NotChosen)
    }
}

fn places(conn: &mut Conn, rows: &[Row], ids: &[QuestionId]) -> Result<Places, StoreError> {
    let of: HashSet<SittingId> = rows.iter().map(|row| row.sitting_id).collect();
    let published: Vec<(SittingId, EditionId)> = editions::table
        .filter(editions::sitting_id.eq_any(of))
        .order(editions::number)
        .select((editions::sitting_id, editions::id))
        .load(conn)?;
    // Later numbers overwrite earlier ones: the newest edition counts.
    let newest: HashMap<SittingId, EditionId> = published.into_iter().collect();
    let lines: Vec<(QuestionId, bool, i32)> = slate_lines::table
        .filter(slate_lines::edition_id.eq_any(newest.values().copied().collect::<Vec<_>>()))
        .filter(slate_lines::question_id.eq_any(ids))
        // A question may be a reserve for several positions; being chosen comes first.
        .order((slate_lines::is_reserve.desc(), slate_lines::position.desc()))
        .select((slate_lines::question_id, slate_lines::is_reserve, slate_lines::position))
        .load(conn)?;
    let place = |(id, is_reserve, position)| {
        (id, if is_reserve { Place::Reserve } else { Place::Chosen(position) })
    };
    Ok(Places {
        sittings: newest.into_keys().collect(),
        lines: lines.into_iter().map(place).collect(),
    })
}

/// Public codes of the questions that some were merged into, where they are published.
fn targets(conn: &mut Conn, rows: &[Row]) -> Result<HashMap<QuestionId, String>, StoreError> {
    let ids: Vec<QuestionId> = rows.iter().filter_map(|row| row.merged_into_id).collect();
    let found: Vec<(QuestionId, String)> = questions::table
        .filter(questions::id.eq_any(ids))
        .filter(questions::status.eq_any(PUBLISHED))
        .select((questions::id, questions::reference))
        .load(conn)?;
    Ok(found.into_iter().collect())
}
