//! The list of a sitting's open questions: searched, filtered, sorted, in pages.
//! Two queries find the page, whatever the number of questions; see
//! `domain::fair` for the fair order.
//!
//! Never: a text of the visitor's inside the SQL; only numbers of ours are.

use super::cards::{self, Card};
use crate::domain::fair::{FairSeed, PRIME, STEP};
use crate::domain::ids::{QuestionId, SittingId, SupporterId, TopicId};
use crate::domain::search::Term;
use crate::store::schema::questions;
use crate::store::{Conn, StoreError, search};
use diesel::prelude::*;
use diesel::query_builder::BoxedSqlQuery;
use diesel::sql_types::{BigInt, Text};

/// Questions on one page.
pub const PAGE: i64 = 20;

/// How a list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Little-seen questions first, shuffled.
    Fair(FairSeed),
    /// Newest first.
    Fresh,
    /// Most backed first. Only where totals are shown: the order tells them.
    Most,
}

/// What is looked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// In which sitting.
    pub sitting: SittingId,
    /// About what.
    pub topic: Option<TopicId>,
    /// From which region.
    pub region: Option<String>,
    /// From which town.
    pub town: Option<String>,
    /// Having all this.
    pub terms: Vec<Term>,
    /// How sorted.
    pub order: Order,
    /// Which page, from 1. One past the last shows the last.
    pub page: i64,
}

/// A page of the list.
#[derive(Debug, Clone)]
pub struct Found {
    /// How many there are on all pages.
    pub total: i64,
    /// Which page this is.
    pub page: i64,
    /// The questions.
    pub cards: Vec<Card>,
}

pub(super) type Backend = <Conn as diesel::Connection>::Backend;
pub(super) type Query<'q> = BoxedSqlQuery<'q, Backend, diesel::query_builder::SqlQuery>;

#[derive(QueryableByName)]
struct Total {
    #[diesel(sql_type = BigInt)]
    total: i64,
}

/// The key of a question that was found.
#[derive(QueryableByName)]
pub(super) struct Key {
    #[diesel(sql_type = BigInt)]
    pub(super) id: i64,
}

/// The page that is wanted, as `viewer` sees it.
pub fn find(
    conn: &mut Conn,
    wanted: &Wanted,
    viewer: Option<SupporterId>,
) -> Result<Found, StoreError> {
    let is_postgres = matches!(conn, Conn::Postgres(_));
    let filter = conditions(wanted, is_postgres);
    let sql = format!("SELECT COUNT(*) AS total FROM questions q WHERE {filter}");
    let counted: Vec<Total> = bound(sql, wanted, is_postgres).load(conn)?;
    let total = counted.first().map_or(0, |row| row.total);
    let last = ((total + PAGE - 1) / PAGE).max(1);
    let page = wanted.page.clamp(1, last);
    let (join, order) = sorting(wanted.order);
    let sql = format!(
        "SELECT q.id AS id FROM questions q {join} WHERE {filter} ORDER BY {order} LIMIT {PAGE} OFFSET {}",
        (page - 1) * PAGE
    );
    let keys: Vec<Key> = bound(sql, wanted, is_postgres).load(conn)?;
    let ids: Vec<QuestionId> = keys.into_iter().map(|key| QuestionId(key.id)).collect();
    Ok(Found { total, page, cards: cards::list(conn, &ids, viewer)? })
}

/// The regions that open questions of a sitting come from, by name.
pub fn regions(conn: &mut Conn, sitting: SittingId) -> Result<Vec<String>, StoreError> {
    let mut names: Vec<String> = questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq_any(super::OPEN))
        .filter(questions::region.ne(""))
        .select(questions::region)
        .distinct()
        .load(conn)?;
    names.sort();
    Ok(names)
}

/// The conditions, whose numbered places `bound` fills in the same order.
fn conditions(wanted: &Wanted, is_postgres: bool) -> String {
    let mut all = vec!["q.sitting_id = $1 AND q.status IN ('approved', 'shortlisted')".to_owned()];
    let mut place = 1;
    let mut next = |sql: &str| {
        place += 1;
        all.push(sql.replace("$n", &format!("${place}")));
    };
    if wanted.topic.is_some() {
        next("q.topic_id = $n");
    }
    if wanted.region.is_some() {
        next("q.region = $n");
    }
    if wanted.town.is_some() {
        next("LOWER(q.town_name) = LOWER($n)");
    }
    if !wanted.terms.is_empty() {
        next(if is_postgres {
            "q.search_words @@ to_tsquery('simple', $n)"
        } else {
            "q.id IN (SELECT rowid FROM question_search WHERE question_search MATCH $n)"
        });
    }
    all.join(" AND ")
}

fn bound<'q>(sql: String, wanted: &Wanted, is_postgres: bool) -> Query<'q> {
    let mut query =
        diesel::sql_query(sql).into_boxed::<Backend>().bind::<BigInt, _>(wanted.sitting.0);
    if let Some(topic) = wanted.topic {
        query = query.bind::<BigInt, _>(topic.0);
    }
    for text in [&wanted.region, &wanted.town].into_iter().flatten() {
        query = query.bind::<Text, _>(text.clone());
    }
    if !wanted.terms.is_empty() {
        query = query.bind::<Text, _>(search::expression(&wanted.terms, is_postgres));
    }
    query
}

fn sorting(order: Order) -> (&'static str, String) {
    match order {
        Order::Fair(seed) => {
            let frozen = if seed.is_even() { "frozen_even" } else { "frozen_odd" };
            let x = format!("((q.id * {} + {}) % {PRIME})", seed.multiplier(), seed.offset());
            (
                "LEFT JOIN exposures e ON e.question_id = q.id",
                format!("COALESCE(e.{frozen}, 0) / {STEP}, {x} * {x} % {PRIME}, q.id"),
            )
        }
        Order::Fresh => ("", "q.confirmed_at DESC, q.id DESC".to_owned()),
        Order::Most => (
            "LEFT JOIN tallies t ON t.question_id = q.id",
            "COALESCE(t.counted, 0) DESC, q.id".to_owned(),
        ),
    }
}
