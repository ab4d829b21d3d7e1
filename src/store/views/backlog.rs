//! The backlog of a sitting: how much waits, how old it is, how fast it comes and
//! goes. And, for those who oversee, who refused what and why.
//!
//! Never: more queries for more questions.

use super::queue::chosen;
use crate::domain::backlog::Rate;
use crate::domain::ids::{ReasonId, SittingId, StaffId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::questioner::KEPT_BACK;
use crate::store::reasons::{self, Reason};
use crate::store::schema::{questions, staff};
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::{Conn, StoreError, backlog};
use chrono::Duration;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Timestamp};

/// Overdue questions shown.
const MOST_OVERDUE: i64 = 25;

/// What the page shows.
pub struct Backlog {
    /// All sittings, latest first.
    pub sittings: Vec<Sitting>,
    /// The one shown.
    pub sitting: Sitting,
    /// Questions that wait.
    pub waiting: i64,
    /// Questions that are kept back.
    pub kept_back: i64,
    /// Since when the oldest of those that are not kept back waits.
    pub oldest: Option<Instant>,
    /// What came and went in the last hour.
    pub hour: Rate,
    /// What came and went in the last day.
    pub day: Rate,
    /// How many wait too long.
    pub overdue_count: i64,
    /// The oldest of them: public code, words, since when.
    pub overdue: Vec<(String, String, Option<Instant>)>,
}

/// The backlog of a sitting; `None` when there is no sitting at all.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no sitting of that code.
pub fn get(
    conn: &mut Conn,
    reference: &str,
    now: Instant,
    overdue_before: Instant,
) -> Result<Option<Backlog>, StoreError> {
    let sittings = sittings::list(conn)?;
    let Some((sitting, _)) = chosen(conn, &sittings, reference, now)? else { return Ok(None) };
    let id = sitting.id;
    let queued = questions::table
        .filter(questions::sitting_id.eq(id))
        .filter(questions::status.eq(QuestionStatus::Queued));
    let by_turn: Vec<(i32, i64)> = queued
        .group_by(questions::turn)
        .select((questions::turn, diesel::dsl::count_star()))
        .load(conn)?;
    let count = |is_kept: bool| -> i64 {
        let those = by_turn.iter().filter(|(turn, _)| (*turn == KEPT_BACK) == is_kept);
        those.map(|(_, n)| n).sum()
    };
    let late = queued
        .filter(questions::turn.lt(KEPT_BACK))
        .filter(questions::confirmed_at.lt(overdue_before));
    Ok(Some(Backlog {
        waiting: count(false),
        kept_back: count(true),
        oldest: backlog::find_oldest(conn, id)?,
        hour: rate(conn, id, now, 1)?,
        day: rate(conn, id, now, 24)?,
        overdue_count: late.count().get_result(conn)?,
        overdue: late
            .select((questions::reference, questions::body, questions::confirmed_at))
            .order((questions::confirmed_at, questions::id))
            .limit(MOST_OVERDUE)
            .load(conn)?,
        sitting,
        sittings,
    }))
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// What came and was decided in the last hours. A question that was decided before
/// left the queue then, and counts no more.
fn rate(conn: &mut Conn, sitting: SittingId, now: Instant, hours: i64) -> Result<Rate, StoreError> {
    let since = now - Duration::hours(hours);
    let came = questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::confirmed_at.gt(since))
        .count()
        .get_result(conn)?;
    let decided: Count = diesel::sql_query(
        "SELECT COUNT(DISTINCT d.question_id) AS n FROM decisions d
         WHERE d.sitting_id = $1 AND d.created_at > $2
         AND d.act IN ('approve', 'shortlist', 'refuse', 'return', 'merge', 'withdraw')
         AND NOT EXISTS (SELECT 1 FROM decisions e WHERE e.question_id = d.question_id
             AND e.id < d.id AND e.act IN ('approve', 'shortlist', 'refuse', 'merge'))",
    )
    .bind::<BigInt, _>(sitting)
    .bind::<Timestamp, _>(since)
    .get_result(conn)?;
    Ok(Rate { came, decided: decided.n, hours })
}

/// How somebody decided on a topic.
#[derive(Debug, Clone, QueryableByName)]
pub struct Share {
    /// Who decided.
    #[diesel(sql_type = BigInt)]
    pub staff_id: StaffId,
    /// About what.
    #[diesel(sql_type = BigInt)]
    pub topic_id: TopicId,
    /// Why it was refused; 0 for all that was decided otherwise.
    #[diesel(sql_type = BigInt)]
    pub reason_id: ReasonId,
    /// How often.
    #[diesel(sql_type = BigInt)]
    pub n: i64,
}

/// Who refused what and why, beside all that they decided.
pub struct Refusals {
    /// All sittings, latest first.
    pub sittings: Vec<Sitting>,
    /// The one shown.
    pub sitting: Sitting,
    /// Its topics.
    pub topics: Vec<Topic>,
    /// All reasons.
    pub reasons: Vec<Reason>,
    /// Names of staff.
    pub staff: Vec<(StaffId, String)>,
    /// The counts.
    pub shares: Vec<Share>,
}

/// How the decisions of a sitting are spread; `None` when there is no sitting at all.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no sitting of that code.
pub fn refusals(
    conn: &mut Conn,
    reference: &str,
    now: Instant,
) -> Result<Option<Refusals>, StoreError> {
    let sittings = sittings::list(conn)?;
    let Some((sitting, _)) = chosen(conn, &sittings, reference, now)? else { return Ok(None) };
    let shares = diesel::sql_query(
        "SELECT d.staff_id, q.topic_id,
             CASE WHEN d.act = 'refuse' THEN COALESCE(d.reason_id, 0) ELSE 0 END AS reason_id,
             COUNT(*) AS n
         FROM decisions d JOIN questions q ON q.id = d.question_id
         WHERE d.sitting_id = $1 AND d.staff_id IS NOT NULL
         AND d.act IN ('approve', 'refuse', 'return', 'merge', 'shortlist')
         GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
    )
    .bind::<BigInt, _>(sitting.id)
    .load(conn)?;
    Ok(Some(Refusals {
        topics: sittings::list_topics(conn, sitting.id)?,
        reasons: reasons::list(conn)?,
        staff: staff::table.select((staff::id, staff::name)).order(staff::id).load(conn)?,
        shares,
        sitting,
        sittings,
    }))
}
