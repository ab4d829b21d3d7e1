//! The open questions that could be put on a shortlist, narrowed as a moderator
//! wants, and how much of the mailbag each topic is.
//!
//! Never: a question left out because it is like another; only the wish "one of
//! each cluster" does that, and the page says so.

use super::desk_words::{Dialect, words};
use super::queue::{self, NO_REGION, on_page};
use super::shortlist::Counted;
use crate::domain::ids::{QuestionId, SittingId, TopicId};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use std::collections::HashMap;

/// Candidates on one page.
pub const PAGE_SIZE: i64 = 25;

/// Which candidates are looked for.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Public code of the sitting; empty for the one that is being worked on.
    pub sitting: String,
    /// Words to search for; empty for none.
    pub words: String,
    /// Code of a topic; empty for all.
    pub topic: String,
    /// Name of a region, `-` for questions without one; empty for all.
    pub region: String,
    /// Of each cluster only the most backed question, and none of a cluster that is on the shortlist already.
    pub one_of_each: bool,
    /// Which page, from 1.
    pub page: i64,
}

impl Filter {
    /// Whether fewer are asked for than a moderator sees first.
    pub fn is_narrowed(&self) -> bool {
        let parts = [&self.words, &self.topic, &self.region];
        parts.iter().any(|part| !part.is_empty()) || !self.one_of_each
    }
}

/// What a sitting was sent on one topic.
#[derive(Debug, Clone, QueryableByName)]
pub struct TopicShare {
    /// The topic.
    #[diesel(sql_type = BigInt)]
    pub topic: TopicId,
    /// Open questions, those on the shortlist among them.
    #[diesel(sql_type = BigInt)]
    pub questions: i64,
    /// Their upvotes, as last counted.
    #[diesel(sql_type = BigInt)]
    pub upvotes: i64,
    /// Those on the shortlist.
    #[diesel(sql_type = BigInt)]
    pub listed: i64,
}

/// The cluster that a question is in.
#[derive(Debug, Clone, QueryableByName)]
pub struct InCluster {
    #[diesel(sql_type = BigInt)]
    question: QuestionId,
    /// Public code of the question that leads it.
    #[diesel(sql_type = Text)]
    pub leader: String,
    /// Questions in it.
    #[diesel(sql_type = BigInt)]
    pub size: i64,
    /// People who ask or back one of them.
    #[diesel(sql_type = BigInt)]
    pub people: i64,
}

#[derive(QueryableByName)]
struct Candidate {
    #[diesel(sql_type = BigInt)]
    id: QuestionId,
    #[diesel(sql_type = BigInt)]
    counted: i64,
    /// How many there are on all pages.
    #[diesel(sql_type = BigInt)]
    total: i64,
}

/// Those of a page, most backed first, with how many there are and which page it is.
pub(super) fn find(
    conn: &mut Conn,
    sitting: SittingId,
    filter: &Filter,
) -> Result<(Counted, i64, i64), StoreError> {
    let dialect = Dialect::of(conn);
    let words = words(&filter.words);
    let looked_for = dialect.all(&words);
    let unless = |empty: bool, condition: &str, place: &str| match empty {
        true => format!("{place} = ''"),
        false => condition.to_owned(),
    };
    let wanted = format!(
        "q.sitting_id = $1 AND q.status = 'approved' AND {} AND {} AND {}",
        unless(words.is_empty(), &dialect.condition("$2"), "$2"),
        unless(
            filter.topic.is_empty(),
            "q.topic_id = (SELECT id FROM topics WHERE code = $3)",
            "$3"
        ),
        unless(filter.region.is_empty(), "q.region = $4", "$4"),
    );
    let from = if filter.one_of_each { one_of_each(&wanted) } else { every(&wanted) };
    // The place is bound even where the condition is only that it is empty.
    let region = if filter.region == NO_REGION { "" } else { &filter.region };
    let mut part = |limit: i64, offset: i64| -> Result<Vec<Candidate>, StoreError> {
        Ok(diesel::sql_query(format!(
            "SELECT id, counted, COUNT(*) OVER () AS total FROM {from}
             ORDER BY counted DESC, id LIMIT $5 OFFSET $6"
        ))
        .bind::<BigInt, _>(sitting)
        .bind::<Text, _>(&looked_for)
        .bind::<Text, _>(&filter.topic)
        .bind::<Text, _>(region)
        .bind::<BigInt, _>(limit)
        .bind::<BigInt, _>(offset)
        .load(conn)?)
    };
    let total_of = |rows: &[Candidate]| rows.first().map_or(0, |row| row.total);
    let mut page = filter.page.max(1);
    let mut rows = part(PAGE_SIZE, (page - 1).saturating_mul(PAGE_SIZE))?;
    if rows.is_empty() && page > 1 {
        // There is no such page: the last there is.
        page = on_page(page, total_of(&part(1, 0)?), PAGE_SIZE);
        rows = part(PAGE_SIZE, (page - 1) * PAGE_SIZE)?;
    }
    let total = total_of(&rows);
    let ids: Vec<QuestionId> = rows.iter().map(|row| row.id).collect();
    let count = |id| rows.iter().find(|row| row.id == id).map_or(0, |row| row.counted);
    let questions = queue::in_order(conn, &ids)?;
    Ok((questions.into_iter().map(|q| (q.clone(), count(q.id))).collect(), total, page))
}

fn every(wanted: &str) -> String {
    format!(
        "(SELECT q.id, COALESCE(t.counted, 0) AS counted
          FROM questions q LEFT JOIN tallies t ON t.question_id = q.id WHERE {wanted}) AS found"
    )
}

/// Of each kind the most backed question. The count and the key are packed into one number, so that grouping finds it:
/// a window function would sort every candidate, and takes five times as long among 15,000.
fn one_of_each(wanted: &str) -> String {
    // A question in no cluster is a kind of its own.
    let kind = format!("COALESCE({}, -q.id)", of_cluster("p"));
    format!(
        "(SELECT {KEYS} - 1 - best % {KEYS} AS id, best / {KEYS} AS counted FROM (
              SELECT MAX(COALESCE(t.counted, 0) * {KEYS} + {KEYS} - 1 - q.id) AS best
              FROM questions q LEFT JOIN tallies t ON t.question_id = q.id
              LEFT JOIN cluster_places p ON p.question_id = q.id
              WHERE {wanted} AND {kind} NOT IN (
                  SELECT {listed} FROM questions s JOIN cluster_places o ON o.question_id = s.id
                  WHERE s.sitting_id = $1 AND s.status = 'shortlisted')
              GROUP BY {kind}) AS kinds) AS found",
        listed = of_cluster("o"),
    )
}

/// More than there will ever be questions; with it a count of two thousand million fits beside a key.
const KEYS: i64 = 1 << 32;

/// One number for each cluster, and another for those in it that want its opposite.
fn of_cluster(place: &str) -> String {
    format!("{place}.leader_id * 2 + CASE WHEN {place}.is_opposed THEN 1 ELSE 0 END")
}

/// How the open questions of a sitting and their upvotes are spread over its topics.
pub(super) fn topic_shares(
    conn: &mut Conn,
    sitting: SittingId,
) -> Result<Vec<TopicShare>, StoreError> {
    Ok(diesel::sql_query(
        "SELECT q.topic_id AS topic, COUNT(*) AS questions,
             CAST(COALESCE(SUM(t.counted), 0) AS BIGINT) AS upvotes,
             COUNT(CASE WHEN q.status = 'shortlisted' THEN 1 END) AS listed
         FROM questions q LEFT JOIN tallies t ON t.question_id = q.id
         WHERE q.sitting_id = $1 AND q.status IN ('approved', 'shortlisted')
         GROUP BY q.topic_id ORDER BY 2 DESC, 1",
    )
    .bind::<BigInt, _>(sitting)
    .load(conn)?)
}

/// The clusters with more than one question that these are in.
pub(super) fn in_clusters(
    conn: &mut Conn,
    questions: &[QuestionId],
) -> Result<HashMap<QuestionId, InCluster>, StoreError> {
    if questions.is_empty() {
        return Ok(HashMap::new());
    }
    // The keys are numbers.
    let keys: Vec<String> = questions.iter().map(|id| id.0.to_string()).collect();
    let rows: Vec<InCluster> = diesel::sql_query(format!(
        "SELECT p.question_id AS question, l.reference AS leader, c.size, c.people
         FROM cluster_places p JOIN clusters c ON c.leader_id = p.leader_id
         JOIN questions l ON l.id = p.leader_id
         WHERE p.question_id IN ({}) AND c.size > 1",
        keys.join(", ")
    ))
    .load(conn)?;
    Ok(rows.into_iter().map(|row| (row.question, row)).collect())
}
