//! What the desk lists of each cluster: how many questions, how many wait, how
//! many people. Derived from the places and the upvotes.
//!
//! Never: a count that goes up or down by one; each is counted afresh.

use super::clusters::IN_CLUSTERS;
use super::connection::Conn;
use super::error::StoreError;
use super::schema::clusters;
use crate::domain::ids::{QuestionId, SittingId, TopicId};
use crate::domain::instant::Instant;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Timestamp};
use std::collections::{HashMap, HashSet};

/// Clusters whose people are counted with one query.
const AT_ONCE: usize = 400;

/// The counts of a cluster.
#[derive(Debug, Clone, PartialEq, Eq, QueryableByName)]
pub struct Counts {
    /// The question that leads it.
    #[diesel(sql_type = BigInt)]
    pub leader: QuestionId,
    /// What that one is about.
    #[diesel(sql_type = BigInt)]
    pub topic: TopicId,
    /// Questions in it.
    #[diesel(sql_type = BigInt)]
    pub size: i64,
    /// Those of them that wait for a decision.
    #[diesel(sql_type = BigInt)]
    pub waiting: i64,
    /// Those that were not merged into another.
    #[diesel(sql_type = BigInt)]
    pub unmerged: i64,
    /// Those that want the opposite of the one that leads.
    #[diesel(sql_type = BigInt)]
    pub opposed: i64,
    /// When the oldest of those that wait was confirmed.
    #[diesel(sql_type = Nullable<Timestamp>)]
    pub oldest_at: Option<Instant>,
}

/// How the questions of a sitting stand, in short: another mark means that one came or changed.
pub fn mark(conn: &mut Conn, sitting: SittingId) -> Result<(i64, i64), StoreError> {
    #[derive(QueryableByName)]
    struct Mark {
        #[diesel(sql_type = BigInt)]
        count: i64,
        #[diesel(sql_type = BigInt)]
        versions: i64,
    }
    let mark: Mark = diesel::sql_query(
        "SELECT COUNT(*) AS count, CAST(COALESCE(SUM(version), 0) AS BIGINT) AS versions
         FROM questions WHERE sitting_id = $1",
    )
    .bind::<BigInt, _>(sitting)
    .get_result(conn)?;
    Ok((mark.count, mark.versions))
}

/// The counts of all clusters of a sitting, as they are now.
pub fn count_all(conn: &mut Conn, sitting: SittingId) -> Result<Vec<Counts>, StoreError> {
    Ok(diesel::sql_query(counting("p.sitting_id = $1")).bind::<BigInt, _>(sitting).load(conn)?)
}

fn counting(condition: &str) -> String {
    format!(
        "SELECT p.leader_id AS leader, l.topic_id AS topic, COUNT(*) AS size,
             COUNT(CASE WHEN q.status = 'queued' THEN 1 END) AS waiting,
             COUNT(CASE WHEN q.status <> 'merged' THEN 1 END) AS unmerged,
             COUNT(CASE WHEN p.is_opposed THEN 1 END) AS opposed,
             MIN(CASE WHEN q.status = 'queued' THEN q.confirmed_at END) AS oldest_at
         FROM cluster_places p JOIN questions q ON q.id = p.question_id
         JOIN questions l ON l.id = p.leader_id
         WHERE {condition} AND q.status IN {IN_CLUSTERS}
         GROUP BY p.leader_id, l.topic_id"
    )
}

/// The counts of all clusters of a sitting, as they are kept, by leader.
pub fn list_kept(
    conn: &mut Conn,
    sitting: SittingId,
) -> Result<HashMap<QuestionId, Counts>, StoreError> {
    let kept: Vec<Counts> = diesel::sql_query(
        "SELECT leader_id AS leader, topic_id AS topic, size, waiting, unmerged, opposed,
             oldest_at
         FROM clusters WHERE sitting_id = $1",
    )
    .bind::<BigInt, _>(sitting)
    .load(conn)?;
    Ok(kept.into_iter().map(|counts| (counts.leader, counts)).collect())
}

/// The clusters of a sitting in which an upvote changed at or after `since`.
pub fn list_upvoted(
    conn: &mut Conn,
    sitting: SittingId,
    since: Instant,
) -> Result<HashSet<QuestionId>, StoreError> {
    #[derive(QueryableByName)]
    struct Leader {
        #[diesel(sql_type = BigInt)]
        id: QuestionId,
    }
    let rows: Vec<Leader> = diesel::sql_query(
        "SELECT DISTINCT p.leader_id AS id
         FROM upvotes u JOIN cluster_places p ON p.question_id = u.question_id
         WHERE p.sitting_id = $1 AND u.changed_at >= $2",
    )
    .bind::<BigInt, _>(sitting)
    .bind::<Timestamp, _>(since)
    .load(conn)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// How many distinct people ask a question of each of these clusters or back one.
pub fn count_people(
    conn: &mut Conn,
    leaders: &[QuestionId],
) -> Result<HashMap<QuestionId, i64>, StoreError> {
    #[derive(QueryableByName)]
    struct People {
        #[diesel(sql_type = BigInt)]
        leader: QuestionId,
        #[diesel(sql_type = BigInt)]
        people: i64,
    }
    let mut all = HashMap::new();
    for some in leaders.chunks(AT_ONCE) {
        // The keys are numbers.
        let keys: Vec<String> = some.iter().map(|id| id.0.to_string()).collect();
        let keys = keys.join(", ");
        let rows: Vec<People> = diesel::sql_query(format!(
            "SELECT s.leader_id AS leader, COUNT(*) AS people FROM (
                 SELECT p.leader_id, u.supporter_id FROM cluster_places p
                 JOIN upvotes u ON u.question_id = p.question_id AND u.state = 'counted'
                 WHERE p.leader_id IN ({keys})
                 UNION SELECT p.leader_id, q.supporter_id FROM cluster_places p
                 JOIN questions q ON q.id = p.question_id
                 WHERE p.leader_id IN ({keys}) AND q.status IN {IN_CLUSTERS}) AS s
             GROUP BY s.leader_id"
        ))
        .load(conn)?;
        all.extend(rows.into_iter().map(|row| (row.leader, row.people)));
    }
    Ok(all)
}

/// Keeps counts; without a number of people, the one before stays.
pub fn put(
    conn: &mut Conn,
    sitting: SittingId,
    all: &[(Counts, Option<i64>)],
) -> Result<(), StoreError> {
    for (counts, people) in all {
        diesel::sql_query(
            "INSERT INTO clusters
                 (leader_id, sitting_id, topic_id, size, waiting, opposed, people, oldest_at, unmerged)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (leader_id) DO UPDATE SET
                 topic_id = excluded.topic_id, size = excluded.size, waiting = excluded.waiting,
                 opposed = excluded.opposed, unmerged = excluded.unmerged, oldest_at = excluded.oldest_at,
                 people = CASE WHEN excluded.people < 0 THEN clusters.people
                               ELSE excluded.people END",
        )
        .bind::<BigInt, _>(counts.leader)
        .bind::<BigInt, _>(sitting)
        .bind::<BigInt, _>(counts.topic)
        .bind::<BigInt, _>(counts.size)
        .bind::<BigInt, _>(counts.waiting)
        .bind::<BigInt, _>(counts.opposed)
        .bind::<BigInt, _>(people.unwrap_or(-1))
        .bind::<Nullable<Timestamp>, _>(counts.oldest_at)
        .bind::<BigInt, _>(counts.unmerged)
        .execute(conn)?;
    }
    Ok(())
}

/// Forgets the counts of clusters that are not there any more.
pub fn delete(conn: &mut Conn, leaders: &[QuestionId]) -> Result<(), StoreError> {
    diesel::delete(clusters::table.filter(clusters::leader_id.eq_any(leaders))).execute(conn)?;
    Ok(())
}

/// Counts one cluster at once, after something was decided in it.
pub fn recount(conn: &mut Conn, sitting: SittingId, leader: QuestionId) -> Result<(), StoreError> {
    let counted: Vec<Counts> =
        diesel::sql_query(counting("p.leader_id = $1")).bind::<BigInt, _>(leader).load(conn)?;
    let people = count_people(conn, &[leader])?;
    let all: Vec<_> = counted.into_iter().map(|c| (c, people.get(&leader).copied())).collect();
    put(conn, sitting, &all)
}
