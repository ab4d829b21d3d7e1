//! The queue: confirmed questions of a sitting, a page of them, with what a
//! moderator must know beside each.
//!
//! Never: an address of a supporter.

use super::desk_words::{Dialect, words};
use super::verdicts;
use crate::domain::ids::{QuestionId, SittingId, StaffId, SupporterId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::filters::{self, SavedFilter};
use crate::store::holds::{self, Hold};
use crate::store::marks::{self, InForce};
use crate::store::notes;
use crate::store::questions::Question;
use crate::store::reasons::{self, Reason};
use crate::store::removals;
use crate::store::schema::{editions, questions};
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::{Conn, StoreError, appeals, flags, twins};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text, Timestamp};
use std::collections::{HashMap, HashSet};

/// Questions on one page.
pub const PAGE_SIZE: i64 = 20;

/// Which questions are looked for.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Public code of the sitting; empty for the one that is being worked on.
    pub sitting: String,
    /// Code of the topic; empty for all.
    pub topic: String,
    /// Where they stand.
    pub status: QuestionStatus,
    /// Name of a region, `-` for questions without one; empty for all.
    pub region: String,
    /// Code of the language they were asked in; empty for all.
    pub language: String,
    /// Only those that were confirmed by then.
    pub confirmed_by: Option<Instant>,
    /// Only those that so many people back; 0 for all.
    pub backers: i64,
    /// Only those with this kind of flag, or [`ANY_FLAG`]; empty for all.
    pub flag: String,
    /// Only those on this member's own list.
    pub taken_by: Option<StaffId>,
    /// Words to search for; empty for none.
    pub words: String,
    /// Which page, from 1.
    pub page: i64,
}

/// What the region is called when there is none.
pub const NO_REGION: &str = "-";

/// The filter for a flag of any kind.
pub const ANY_FLAG: &str = "any";

/// A page of the queue.
pub struct Queue {
    /// All sittings, latest first.
    pub sittings: Vec<Sitting>,
    /// The one shown.
    pub sitting: Sitting,
    /// Whether its slate is published.
    pub has_slate: bool,
    /// Its topics.
    pub topics: Vec<Topic>,
    /// How many of its questions stand where.
    pub counts: HashMap<QuestionStatus, i64>,
    /// The questions of this page.
    pub questions: Vec<Question>,
    /// How many there are on all pages.
    pub total: i64,
    /// Which page this is: the last one when a later one was asked for.
    pub page: i64,
    /// For a question of this page, the public code of another with the same words.
    pub twins: HashMap<QuestionId, String>,
    /// Those of this page that may be on another topic.
    pub off_topic: HashSet<QuestionId>,
    /// Why a question can be refused.
    pub reasons: Vec<Reason>,
    /// Who works on which question of this page.
    pub holds: HashMap<QuestionId, Hold>,
    /// How many notes the questions of this page have.
    pub notes: HashMap<QuestionId, i64>,
    /// How the desk knows the questioners of this page.
    pub marks: HashMap<SupporterId, InForce>,
    /// How many proposals to remove a question wait for a second person.
    pub removals: i64,
    /// How many second looks wait for an answer.
    pub appeals: i64,
    /// How many verdicts on answers wait for somebody.
    pub verdicts: verdicts::Waiting,
    /// The filters that the reader has saved.
    pub saved: Vec<SavedFilter>,
    /// How many questions are on the reader's own list.
    pub taken: i64,
}

/// The queue of a sitting as a member of staff sees it; `None` when there is no
/// sitting at all. A fixed number of queries, whatever is in the queue.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no sitting of that code.
pub fn get(
    conn: &mut Conn,
    filter: &Filter,
    reader: StaffId,
    now: Instant,
) -> Result<Option<Queue>, StoreError> {
    let sittings = sittings::list(conn)?;
    let Some((sitting, has_slate)) = chosen(conn, &sittings, &filter.sitting, now)? else {
        return Ok(None);
    };
    let topics = sittings::list_topics(conn, sitting.id)?;
    let topic = topics.iter().find(|t| t.code == filter.topic).map(|t| t.id);
    let (ids, total, page) = matching(conn, sitting.id, topic, filter, now, Part::Page)?;
    let questions = in_order(conn, &ids)?;
    let holds = holds::list_live(conn, &ids, now)?;
    let who: Vec<SupporterId> = questions.iter().map(|q| q.supporter_id).collect();
    let marks = marks::list(conn, &who)?;
    Ok(Some(Queue {
        counts: counts(conn, sitting.id)?,
        twins: twins::list(conn, sitting.id, &questions)?,
        off_topic: flags::list_off_topic(conn, &ids)?,
        reasons: reasons::list_current(conn)?,
        holds: holds.into_iter().map(|hold| (hold.question_id, hold)).collect(),
        notes: notes::count(conn, &ids)?.into_iter().collect(),
        marks: marks.into_iter().map(|mark| (mark.supporter_id, mark)).collect(),
        removals: removals::count_open(conn)?,
        appeals: appeals::count_waiting(conn)?,
        verdicts: verdicts::count_waiting(conn)?,
        saved: filters::list(conn, reader)?,
        taken: holds::count_taken(conn, reader, now)?,
        has_slate,
        sittings,
        sitting,
        topics,
        questions,
        total,
        page,
    }))
}

/// The sitting that was asked for, or the one being worked on: its call open, or
/// closed and the slate not published yet; or else the latest.
pub(super) fn chosen(
    conn: &mut Conn,
    all: &[Sitting],
    reference: &str,
    now: Instant,
) -> Result<Option<(Sitting, bool)>, StoreError> {
    let published: HashSet<SittingId> =
        editions::table.select(editions::sitting_id).distinct().load(conn)?.into_iter().collect();
    let found = if reference.is_empty() {
        let waits = |s: &&Sitting| !published.contains(&s.id) && now >= s.call_opens_at;
        let open = all.iter().rev().filter(waits).find(|s| now < s.call_closes_at);
        open.or_else(|| all.iter().find(waits)).or(all.first())
    } else {
        Some(all.iter().find(|s| s.reference == reference).ok_or(StoreError::NotFound)?)
    };
    Ok(found.map(|s| (s.clone(), published.contains(&s.id))))
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = BigInt)]
    id: QuestionId,
}

#[derive(QueryableByName)]
struct Total {
    #[diesel(sql_type = BigInt)]
    total: i64,
}

/// The filter as SQL over `questions q`, with its parameters `$1` to `$11` in this order.
/// SQLite numbers parameters by first appearance, so each stands here once even where it says nothing.
fn condition(filter: &Filter, dialect: &Dialect, words: &[String]) -> String {
    let unless = |is_off: bool, on: &str, off: &str| (if is_off { off } else { on }).to_owned();
    let parts = [
        "q.sitting_id = $1 AND q.status = $2 AND ($3 = 0 OR q.topic_id = $3)".to_owned(),
        unless(filter.region.is_empty(), "q.region = $4", "$4 = ''"),
        unless(filter.language.is_empty(), "q.language = $5", "$5 = ''"),
        unless(filter.confirmed_by.is_none(), "q.confirmed_at <= $6", "$6 IS NOT NULL"),
        unless(
            filter.backers == 0,
            "EXISTS (SELECT 1 FROM tallies t WHERE t.question_id = q.id AND t.counted >= $7)",
            "$7 = 0",
        ),
        unless(
            filter.taken_by.is_none(),
            "q.id IN (SELECT h.question_id FROM question_holds h
              WHERE h.staff_id = $8 AND h.is_taken AND h.held_until > $9)",
            "$8 = 0 AND $9 IS NOT NULL",
        ),
        if words.is_empty() { "$10 = ''".to_owned() } else { dialect.condition("$10") },
        unless(
            filter.flag.is_empty(),
            &format!(
                "EXISTS (SELECT 1 FROM question_flags f WHERE f.question_id = q.id AND f.kind {} $11)",
                if filter.flag == ANY_FLAG { "<>" } else { "=" }
            ),
            "$11 = ''",
        ),
    ];
    parts.join(" AND ")
}

/// The sitting that a filter means, and the questions in it that fit, in the order of
/// the queue; what is kept back is left out. `None` when there is no sitting at all.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no sitting of that code.
pub fn list_fitting(
    conn: &mut Conn,
    filter: &Filter,
    now: Instant,
    most: i64,
) -> Result<Option<(SittingId, Vec<QuestionId>)>, StoreError> {
    let sittings = sittings::list(conn)?;
    let Some((sitting, _)) = chosen(conn, &sittings, &filter.sitting, now)? else {
        return Ok(None);
    };
    let topics = sittings::list_topics(conn, sitting.id)?;
    let topic = topics.iter().find(|t| t.code == filter.topic).map(|t| t.id);
    let (ids, ..) = matching(conn, sitting.id, topic, filter, now, Part::InTurn(most))?;
    Ok(Some((sitting.id, ids)))
}

/// Which of the questions that fit are wanted.
#[derive(Clone, Copy)]
enum Part {
    /// The page that the filter names.
    Page,
    /// The first so many, without those that are kept back.
    InTurn(i64),
}

fn matching(
    conn: &mut Conn,
    sitting: SittingId,
    topic: Option<TopicId>,
    filter: &Filter,
    now: Instant,
    part: Part,
) -> Result<(Vec<QuestionId>, i64, i64), StoreError> {
    let dialect = Dialect::of(conn);
    let words = words(&filter.words);
    let turn = if matches!(part, Part::Page) { "" } else { " AND q.turn < 2" };
    let from = format!("FROM questions q WHERE {}{turn}", condition(filter, &dialect, &words));
    let order = match filter.status {
        QuestionStatus::Queued | QuestionStatus::Returned => "q.turn, q.confirmed_at, q.id",
        _ => "q.status_at DESC, q.id DESC",
    };
    let looked_for = dialect.all(&words);
    let region = if filter.region == NO_REGION { "" } else { &filter.region };
    // A macro, because the type of a query grows with each parameter.
    macro_rules! filtered {
        ($sql:expr) => {
            diesel::sql_query($sql)
                .bind::<BigInt, _>(sitting)
                .bind::<Text, _>(filter.status)
                .bind::<BigInt, _>(topic.map_or(0, |t| t.0))
                .bind::<Text, _>(region)
                .bind::<Text, _>(&filter.language)
                .bind::<Timestamp, _>(filter.confirmed_by.unwrap_or(now))
                .bind::<BigInt, _>(filter.backers)
                .bind::<BigInt, _>(filter.taken_by.map_or(0, |s| s.0))
                .bind::<Timestamp, _>(now)
                .bind::<Text, _>(&looked_for)
                .bind::<Text, _>(&filter.flag)
        };
    }
    let Total { total } = filtered!(format!("SELECT COUNT(*) AS total {from}")).get_result(conn)?;
    let page = on_page(filter.page, total, PAGE_SIZE);
    let (limit, offset) = match part {
        Part::Page => (PAGE_SIZE, (page - 1) * PAGE_SIZE),
        Part::InTurn(most) => (most, 0),
    };
    let rows: Vec<Id> =
        filtered!(format!("SELECT q.id {from} ORDER BY {order} LIMIT $12 OFFSET $13"))
            .bind::<BigInt, _>(limit)
            .bind::<BigInt, _>(offset)
            .load(conn)?;
    Ok((rows.into_iter().map(|row| row.id).collect(), total, page))
}

/// The page asked for, or the last one there is.
pub(super) fn on_page(asked: i64, total: i64, size: i64) -> i64 {
    asked.clamp(1, 1.max((total + size - 1) / size))
}

/// These questions, in the order of their keys here.
pub(super) fn in_order(conn: &mut Conn, ids: &[QuestionId]) -> Result<Vec<Question>, StoreError> {
    let mut found: Vec<Question> = questions::table
        .filter(questions::id.eq_any(ids))
        .select(Question::as_select())
        .load(conn)?;
    let place: HashMap<QuestionId, usize> =
        ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    found.sort_by_key(|q| place.get(&q.id).copied());
    Ok(found)
}

fn counts(conn: &mut Conn, sitting: SittingId) -> Result<HashMap<QuestionStatus, i64>, StoreError> {
    let rows: Vec<(QuestionStatus, i64)> = questions::table
        .filter(questions::sitting_id.eq(sitting))
        .group_by(questions::status)
        .select((questions::status, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}
