//! One cluster at the desk: its wordings, the clearest first, and who works on them.
//!
//! Never: an address of a supporter; more queries for more questions.

use super::desk_question::has_slate;
use super::queue::{in_order, on_page};
use crate::domain::ids::{QuestionId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::holds::{self, ClusterHold, Hold};
use crate::store::marks::{self, InForce};
use crate::store::mergings::{self, Merging};
use crate::store::questions::{self, Question};
use crate::store::schema::{cluster_places, clusters, questions as question_rows, tallies, topics};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError, flags};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use std::collections::{HashMap, HashSet};

/// Wordings on one page.
pub const PAGE_SIZE: i64 = 40;

/// The clearest wording first: not one that wants the opposite; most like the others, to the hundredth;
/// most people behind it; one that ends as a question; the shortest; the oldest.
const ORDER: &str = "p.is_opposed, ROUND(p.likeness * 100) DESC, COALESCE(t.counted, 0) DESC,
    CASE WHEN q.body LIKE '%?' THEN 0 ELSE 1 END, LENGTH(q.body), q.id";

/// A cluster.
pub struct ClusterPage {
    /// The question that leads it.
    pub leader: Question,
    /// Its sitting.
    pub sitting: Sitting,
    /// Code of the topic of the question that leads it.
    pub topic: String,
    /// Whether the sitting's slate is published.
    pub has_slate: bool,
    /// How many people ask one of its questions or back it.
    pub people: i64,
    /// A moderator said that its questions do not belong together.
    pub is_apart: bool,
    /// How many of its questions stand where.
    pub counts: HashMap<QuestionStatus, i64>,
    /// The wording that the others are compared with, if one is left that may stand.
    pub chosen: Option<Question>,
    /// The other wordings of this page.
    pub members: Vec<Question>,
    /// How many wordings there are on all pages, the chosen one too.
    pub total: i64,
    /// Which page this is.
    pub page: i64,
    /// The key of the latest question that is there.
    pub latest: i64,
    /// How many people back each, as last counted.
    pub counted: HashMap<QuestionId, i64>,
    /// Those that may be on another topic.
    pub off_topic: HashSet<QuestionId>,
    /// Who works on which question of this page.
    pub holds: HashMap<QuestionId, Hold>,
    /// How the desk knows the questioners.
    pub marks: HashMap<SupporterId, InForce>,
    /// Who works on how many of its questions.
    pub held: Vec<ClusterHold>,
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = BigInt)]
    id: QuestionId,
}

/// A page of the cluster that the question of this code is in; `with` is the code of the
/// wording to compare with, empty for one that is open already, or else the clearest.
///
/// # Errors
/// [`StoreError::NotFound`] for a question that is in no cluster.
pub fn get(
    conn: &mut Conn,
    reference: &str,
    with: &str,
    page: i64,
    now: Instant,
) -> Result<ClusterPage, StoreError> {
    let asked = questions::get(conn, reference)?;
    let leader_id: QuestionId =
        cluster_places::table.find(asked.id).select(cluster_places::leader_id).first(conn)?;
    let leader = if leader_id == asked.id { asked } else { questions::get_by_id(conn, leader_id)? };
    let sitting = sittings::get_by_id(conn, leader.sitting_id)?;
    let (people, apart): (i64, Option<Instant>) = clusters::table
        .find(leader_id)
        .select((clusters::people, clusters::apart_at))
        .first(conn)
        .optional()?
        .unwrap_or((0, None));
    let counts = counts(conn, leader_id)?;
    let chosen = chosen(conn, leader_id, with)?;
    let open = [
        QuestionStatus::Queued,
        QuestionStatus::Returned,
        QuestionStatus::Approved,
        QuestionStatus::Shortlisted,
    ];
    let total: i64 = open.iter().filter_map(|status| counts.get(status)).sum();
    let others = total - i64::from(chosen.is_some());
    let page = on_page(page, others, PAGE_SIZE);
    let ids: Vec<Id> = diesel::sql_query(format!(
        "SELECT q.id FROM {} AND q.id <> $2 ORDER BY {ORDER} LIMIT $3 OFFSET $4",
        mergeable()
    ))
    .bind::<BigInt, _>(leader_id)
    .bind::<BigInt, _>(chosen.unwrap_or(QuestionId(0)))
    .bind::<BigInt, _>(PAGE_SIZE)
    .bind::<BigInt, _>((page - 1) * PAGE_SIZE)
    .load(conn)?;
    let ids: Vec<QuestionId> = chosen.into_iter().chain(ids.into_iter().map(|id| id.id)).collect();
    let mut members = in_order(conn, &ids)?;
    let chosen = chosen.filter(|_| !members.is_empty()).map(|_| members.remove(0));
    let who: Vec<SupporterId> =
        members.iter().chain(&chosen).map(|member| member.supporter_id).collect();
    let latest: Option<QuestionId> = cluster_places::table
        .filter(cluster_places::leader_id.eq(leader_id))
        .select(diesel::dsl::max(cluster_places::question_id))
        .first::<Option<i64>>(conn)?
        .map(QuestionId);
    let counted: Vec<(QuestionId, i64)> = tallies::table
        .filter(tallies::question_id.eq_any(&ids))
        .select((tallies::question_id, tallies::counted))
        .load(conn)?;
    let holds = holds::list_live(conn, &ids, now)?;
    Ok(ClusterPage {
        has_slate: has_slate(conn, sitting.id)?,
        topic: topic(conn, &leader)?,
        is_apart: apart.is_some(),
        latest: latest.map_or(0, |id| id.0),
        counted: counted.into_iter().collect(),
        off_topic: flags::list_off_topic(conn, &ids)?,
        holds: holds.into_iter().map(|hold| (hold.question_id, hold)).collect(),
        marks: marks::list(conn, &who)?.into_iter().map(|m| (m.supporter_id, m)).collect(),
        held: holds::list_of_clusters(conn, &[leader_id], now)?
            .into_iter()
            .map(|(_, hold)| hold)
            .collect(),
        leader,
        sitting,
        people,
        counts,
        chosen,
        members,
        total,
        page,
    })
}

fn topic(conn: &mut Conn, question: &Question) -> Result<String, StoreError> {
    Ok(topics::table.find(question.topic_id).select(topics::code).first(conn)?)
}

/// The questions of a cluster that may be merged, as `q`, their places `p` and tallies `t`.
fn mergeable() -> &'static str {
    "cluster_places p JOIN questions q ON q.id = p.question_id
     LEFT JOIN tallies t ON t.question_id = q.id
     WHERE p.leader_id = $1 AND q.status IN ('queued', 'returned', 'approved', 'shortlisted')"
}

fn chosen(
    conn: &mut Conn,
    leader: QuestionId,
    with: &str,
) -> Result<Option<QuestionId>, StoreError> {
    let found: Vec<Id> = diesel::sql_query(format!(
        "SELECT q.id FROM {} ORDER BY CASE WHEN q.reference = $2 THEN 0
             WHEN q.status IN ('approved', 'shortlisted') THEN 1 ELSE 2 END, {ORDER} LIMIT 1",
        mergeable()
    ))
    .bind::<BigInt, _>(leader)
    .bind::<Text, _>(with)
    .load(conn)?;
    Ok(found.first().map(|one| one.id))
}

fn counts(conn: &mut Conn, leader: QuestionId) -> Result<HashMap<QuestionStatus, i64>, StoreError> {
    let rows: Vec<(QuestionStatus, i64)> = cluster_places::table
        .inner_join(question_rows::table)
        .filter(cluster_places::leader_id.eq(leader))
        .group_by(question_rows::status)
        .select((question_rows::status, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// What joined at one stroke.
pub struct MergingPage {
    /// What was done.
    pub merging: Merging,
    /// The sitting.
    pub sitting: Sitting,
    /// The question that stands for all.
    pub target: Question,
    /// Public code of the question that leads the cluster.
    pub leader: String,
    /// Code of its topic.
    pub topic: String,
    /// The first questions that joined: public code and words.
    pub joined: Vec<(String, String)>,
    /// Whether the sitting's slate is published.
    pub has_slate: bool,
}

/// Questions named on the page of a merging.
const NAMED: i64 = 20;

/// The merging of that code.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub fn get_merging(conn: &mut Conn, reference: &str) -> Result<MergingPage, StoreError> {
    let merging = mergings::get(conn, reference)?;
    let joined = mergings::list_joined(conn, merging.id, merging.target_id, NAMED)?;
    let joined: Vec<QuestionId> = joined.into_iter().map(|(id, _)| id).collect();
    let joined = in_order(conn, &joined)?;
    let leader = questions::get_by_id(conn, merging.leader_id)?;
    Ok(MergingPage {
        topic: topic(conn, &leader)?,
        leader: leader.reference,
        sitting: sittings::get_by_id(conn, merging.sitting_id)?,
        target: questions::get_by_id(conn, merging.target_id)?,
        joined: joined.into_iter().map(|q| (q.reference, q.body)).collect(),
        has_slate: has_slate(conn, merging.sitting_id)?,
        merging,
    })
}
