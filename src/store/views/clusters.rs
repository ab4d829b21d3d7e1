//! The desk's start: topics with what waits, and the clusters of a topic by weight.
//!
//! The weight of a cluster is the number of distinct people who ask one of its
//! questions or back it, as the job that forms clusters last counted.
//!
//! Never: more queries for more questions.

use super::queue::{chosen, on_page};
use crate::domain::ids::{QuestionId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::holds::{self, ClusterHold};
use crate::store::schema::questions;
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::{Conn, StoreError, objections};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text, Timestamp};
use std::collections::HashMap;

/// Clusters on one page.
pub const PAGE_SIZE: i64 = 30;

/// The topics of a sitting with what waits.
pub struct Overview {
    /// All sittings, latest first.
    pub sittings: Vec<Sitting>,
    /// The one shown.
    pub sitting: Sitting,
    /// Its topics with questions that wait or are open, most waiting first.
    pub topics: Vec<TopicLine>,
    /// Questions that wait.
    pub waiting: i64,
    /// Objections to merges that wait for an answer.
    pub objections: i64,
}

/// A topic with what waits.
pub struct TopicLine {
    /// The topic.
    pub topic: Topic,
    /// Questions that wait.
    pub waiting: i64,
    /// Questions that wait or are open.
    pub questions: i64,
    /// Clusters in which two questions or more were not merged.
    pub clusters: i64,
    /// The one of them with most people.
    pub largest: Option<Largest>,
}

/// The cluster with most people.
#[derive(Debug, Clone, QueryableByName)]
pub struct Largest {
    #[diesel(sql_type = BigInt)]
    topic_id: TopicId,
    #[diesel(sql_type = BigInt)]
    clusters: i64,
    /// How many people.
    #[diesel(sql_type = BigInt)]
    pub people: i64,
    /// Public code of the question that leads it.
    #[diesel(sql_type = Text)]
    pub reference: String,
    /// Its words.
    #[diesel(sql_type = Text)]
    pub body: String,
}

/// The overview of the sitting of that code, or of the one being worked on; `None` when
/// there is no sitting at all.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no sitting of that code.
pub fn overview(
    conn: &mut Conn,
    sitting: &str,
    now: Instant,
) -> Result<Option<Overview>, StoreError> {
    let sittings = sittings::list(conn)?;
    let Some((sitting, _)) = chosen(conn, &sittings, sitting, now)? else { return Ok(None) };
    let counts = count_by_topic(conn, sitting.id)?;
    let mut largest: HashMap<TopicId, Largest> =
        largest(conn, sitting.id)?.into_iter().map(|one| (one.topic_id, one)).collect();
    let line = |topic: Topic| {
        let largest = largest.remove(&topic.id);
        let (waiting, questions) = counts.get(&topic.id).copied().unwrap_or_default();
        TopicLine {
            waiting,
            questions,
            clusters: largest.as_ref().map_or(0, |one| one.clusters),
            largest,
            topic,
        }
    };
    let mut topics: Vec<TopicLine> =
        sittings::list_topics(conn, sitting.id)?.into_iter().map(line).collect();
    topics.retain(|line| line.questions > 0);
    topics.sort_by_key(|line| (-line.waiting, -line.questions, line.topic.id));
    let objections = objections::count_waiting(conn)?;
    Ok(Some(Overview {
        objections,
        waiting: counts.values().map(|(waiting, _)| waiting).sum(),
        topics,
        sittings,
        sitting,
    }))
}

/// By topic: how many questions wait, and how many wait or are open.
fn count_by_topic(
    conn: &mut Conn,
    sitting: SittingId,
) -> Result<HashMap<TopicId, (i64, i64)>, StoreError> {
    use QuestionStatus::{Approved, Queued, Shortlisted};
    let rows: Vec<(TopicId, QuestionStatus, i64)> = questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq_any([Queued, Approved, Shortlisted]))
        .group_by((questions::topic_id, questions::status))
        .select((questions::topic_id, questions::status, diesel::dsl::count_star()))
        .load(conn)?;
    let mut counts: HashMap<TopicId, (i64, i64)> = HashMap::new();
    for (topic, status, count) in rows {
        let (waiting, all) = counts.entry(topic).or_default();
        *all += count;
        if status == Queued {
            *waiting += count;
        }
    }
    Ok(counts)
}

fn largest(conn: &mut Conn, sitting: SittingId) -> Result<Vec<Largest>, StoreError> {
    Ok(diesel::sql_query(
        "SELECT r.topic_id, r.clusters, r.people, q.reference, q.body FROM (
             SELECT c.topic_id, c.leader_id, c.people,
                 COUNT(*) OVER (PARTITION BY c.topic_id) AS clusters,
                 ROW_NUMBER() OVER (PARTITION BY c.topic_id
                     ORDER BY c.people DESC, c.leader_id) AS place
             FROM clusters c
             WHERE c.sitting_id = $1 AND c.unmerged > 1 AND c.apart_at IS NULL
         ) AS r JOIN questions q ON q.id = r.leader_id WHERE r.place = 1",
    )
    .bind::<BigInt, _>(sitting)
    .load(conn)?)
}

/// Which clusters are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Those in which a question waits, single questions too.
    Waiting,
    /// Those in which two questions or more were not merged.
    Several,
    /// Those of them with questions that want the opposite.
    Opposed,
    /// Those whose questions do not belong together, as a moderator said.
    Apart,
    /// Those in which all are merged.
    Done,
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Public code of the sitting; empty for the one that is being worked on.
    pub sitting: String,
    /// Code of the topic; empty for all.
    pub topic: String,
    /// Which clusters.
    pub show: Show,
    /// Which page, from 1.
    pub page: i64,
}

/// A page of clusters.
pub struct List {
    /// The sitting.
    pub sitting: Sitting,
    /// All its topics.
    pub topics: Vec<Topic>,
    /// The clusters of this page, most people first.
    pub lines: Vec<Line>,
    /// How many there are on all pages.
    pub total: i64,
    /// Which page this is: the last one when a later one was asked for.
    pub page: i64,
    /// Who works on which of them.
    pub holds: Vec<(QuestionId, ClusterHold)>,
}

/// A cluster in a list.
#[derive(Debug, Clone, QueryableByName)]
pub struct Line {
    /// The question that leads it.
    #[diesel(sql_type = BigInt)]
    pub leader: QuestionId,
    /// Its public code.
    #[diesel(sql_type = Text)]
    pub reference: String,
    /// Its words.
    #[diesel(sql_type = Text)]
    pub body: String,
    /// Questions in it.
    #[diesel(sql_type = BigInt)]
    pub size: i64,
    /// Those that wait.
    #[diesel(sql_type = BigInt)]
    pub waiting: i64,
    /// Those that want the opposite of the one that leads.
    #[diesel(sql_type = BigInt)]
    pub opposed: i64,
    /// People who ask one or back one.
    #[diesel(sql_type = BigInt)]
    pub people: i64,
    /// When the oldest that waits was confirmed.
    #[diesel(sql_type = Nullable<Timestamp>)]
    pub oldest_at: Option<Instant>,
}

/// A page of the clusters that fit; `None` when there is no sitting at all.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no sitting of that code.
pub fn list(conn: &mut Conn, filter: &Filter, now: Instant) -> Result<Option<List>, StoreError> {
    #[derive(QueryableByName)]
    struct Total {
        #[diesel(sql_type = BigInt)]
        total: i64,
    }
    let sittings = sittings::list(conn)?;
    let Some((sitting, _)) = chosen(conn, &sittings, &filter.sitting, now)? else {
        return Ok(None);
    };
    let topics = sittings::list_topics(conn, sitting.id)?;
    let topic = topics.iter().find(|t| t.code == filter.topic).map_or(0, |t| t.id.0);
    let shown = match filter.show {
        Show::Waiting => "c.waiting > 0 AND c.apart_at IS NULL",
        Show::Several => "c.unmerged > 1 AND c.apart_at IS NULL",
        Show::Opposed => "c.unmerged > 1 AND c.opposed > 0 AND c.apart_at IS NULL",
        Show::Apart => "c.apart_at IS NOT NULL",
        Show::Done => "c.unmerged <= 1 AND c.size > 1",
    };
    let from = format!(
        "FROM clusters c
         WHERE c.sitting_id = $1 AND ($2 = 0 OR c.topic_id = $2) AND {shown}"
    );
    let Total { total } = diesel::sql_query(format!("SELECT COUNT(*) AS total {from}"))
        .bind::<BigInt, _>(sitting.id)
        .bind::<BigInt, _>(topic)
        .get_result(conn)?;
    let page = on_page(filter.page, total, PAGE_SIZE);
    let lines: Vec<Line> = diesel::sql_query(format!(
        "SELECT c.leader_id AS leader, q.reference, q.body, c.size, c.waiting, c.opposed,
             c.people, c.oldest_at
         FROM (SELECT c.* {from} ORDER BY c.people DESC, c.leader_id LIMIT $3 OFFSET $4) AS c
         JOIN questions q ON q.id = c.leader_id ORDER BY c.people DESC, c.leader_id"
    ))
    .bind::<BigInt, _>(sitting.id)
    .bind::<BigInt, _>(topic)
    .bind::<BigInt, _>(PAGE_SIZE)
    .bind::<BigInt, _>((page - 1) * PAGE_SIZE)
    .load(conn)?;
    let leaders: Vec<QuestionId> = lines.iter().map(|line| line.leader).collect();
    let holds = holds::list_of_clusters(conn, &leaders, now)?;
    Ok(Some(List { sitting, topics, lines, total, page, holds }))
}
