//! Questions as everybody may have them, with what became of each: the one source of
//! archive, feeds, interface, open data and embedded parts.
//!
//! Never: a question that waits, was refused or was taken back; a total that its
//! sitting hides; more of a person than first name and town.

use super::archive_search::{self, Wanted};
use super::question_page::Place;
use crate::domain::ids::{EditionId, QuestionId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::slate::RecordStage;
use crate::store::answers::{self as records, Answer};
use crate::store::schema::sittings as sittings_table;
use crate::store::schema::{answers, editions, questions, slate_lines, tallies, topics};
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
        let answered = self.answer.as_ref().map(Answer::changed_at);
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

/// The same, but only those of which something is recorded.
pub fn list_answered_after(
    conn: &mut Conn,
    sitting: Option<SittingId>,
    after: QuestionId,
    limit: i64,
    now: Instant,
) -> Result<Vec<Published>, StoreError> {
    let mut wanted = answers::table.filter(answers::question_id.gt(after)).into_boxed();
    if let Some(sitting) = sitting {
        wanted = wanted.filter(answers::sitting_id.eq(sitting));
    }
    let ids: Vec<QuestionId> =
        wanted.order(answers::question_id).limit(limit).select(answers::question_id).load(conn)?;
    list(conn, &ids, now)
}

/// Up to `most` questions in which something changed last, within the sittings, the topic
/// and the town that are wanted: the newest ones, and those answered last.
pub fn list_changed(
    conn: &mut Conn,
    wanted: &Wanted,
    most: usize,
    now: Instant,
) -> Result<Vec<Published>, StoreError> {
    let mut ids = archive_search::hits(conn, wanted)?.ids;
    ids.truncate(most);
    let confirmed = answers::stage.eq(RecordStage::Confirmed);
    let mut answered = answers::table.inner_join(questions::table).filter(confirmed).into_boxed();
    if let Some(sittings) = &wanted.sittings {
        answered = answered.filter(questions::sitting_id.eq_any(sittings));
    }
    if let Some(topic) = wanted.topic {
        answered = answered.filter(questions::topic_id.eq(topic));
    }
    if let Some(town) = &wanted.town {
        answered = answered.filter(questions::town_name.eq(town));
    }
    let answered: Vec<QuestionId> = answered
        .order((answers::confirmed_at.desc(), answers::id.desc()))
        .limit(i64::try_from(most).unwrap_or(i64::MAX))
        .select(answers::question_id)
        .load(conn)?;
    ids.extend(answered);
    ids.sort_unstable();
    ids.dedup();
    let mut found = list(conn, &ids, now)?;
    found.retain(|one| one.question.status.is_open());
    found.sort_by_key(|one| std::cmp::Reverse((one.updated_at(), one.question.id)));
    found.truncate(most);
    Ok(found)
}

/// How many open questions each sitting has.
pub fn count_open(conn: &mut Conn) -> Result<Vec<(String, i64)>, StoreError> {
    Ok(questions::table
        .inner_join(sittings_table::table)
        .filter(questions::status.eq_any(super::OPEN))
        .group_by(sittings_table::reference)
        .order(sittings_table::reference)
        .select((sittings_table::reference, diesel::dsl::count_star()))
        .load(conn)?)
}

/// Public codes of a sitting's open questions with when each changed, by key, after the
/// first `skip`.
pub fn list_open_codes(
    conn: &mut Conn,
    sitting: SittingId,
    skip: i64,
    limit: i64,
) -> Result<Vec<(String, Instant)>, StoreError> {
    Ok(questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq_any(super::OPEN))
        .order(questions::id)
        .offset(skip)
        .limit(limit)
        .select((questions::reference, questions::status_at))
        .load(conn)?)
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
    let mut answers: HashMap<QuestionId, Answer> =
        records::list_public(conn, &ids)?.into_iter().map(|one| (one.question_id, one)).collect();
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
