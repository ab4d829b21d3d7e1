//! How late the queue of a sitting is, and who was told so.
//!
//! Never: what is kept back counted as late; it waits on purpose.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{late_notices, questions};
use super::transaction::insert_once;
use crate::domain::ids::{QuestionId, SittingId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::questioner::KEPT_BACK;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Timestamp};

/// Since when the question has waited that has waited longest.
pub fn find_oldest(conn: &mut Conn, sitting: SittingId) -> Result<Option<Instant>, StoreError> {
    let oldest: Option<Option<Instant>> = questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq(QuestionStatus::Queued))
        .filter(questions::turn.lt(KEPT_BACK))
        .filter(questions::confirmed_at.is_not_null())
        .select(questions::confirmed_at)
        .order(questions::confirmed_at)
        .first(conn)
        .optional()?;
    Ok(oldest.flatten())
}

#[derive(QueryableByName)]
struct Waiting {
    #[diesel(sql_type = BigInt)]
    supporter_id: SupporterId,
    #[diesel(sql_type = BigInt)]
    question_id: QuestionId,
}

/// Questioners of a sitting who have waited since before `cutoff` and were not told
/// that it takes longer, each with the oldest of their questions.
pub fn list_untold(
    conn: &mut Conn,
    sitting: SittingId,
    cutoff: Instant,
    most: i64,
) -> Result<Vec<(SupporterId, QuestionId)>, StoreError> {
    let rows: Vec<Waiting> = diesel::sql_query(
        "SELECT q.supporter_id, MIN(q.id) AS question_id FROM questions q
         WHERE q.sitting_id = $1 AND q.status = 'queued' AND q.turn < 2 AND q.confirmed_at < $2
         AND NOT EXISTS (SELECT 1 FROM late_notices n
             WHERE n.sitting_id = q.sitting_id AND n.supporter_id = q.supporter_id)
         GROUP BY q.supporter_id ORDER BY q.supporter_id LIMIT $3",
    )
    .bind::<BigInt, _>(sitting)
    .bind::<Timestamp, _>(cutoff)
    .bind::<BigInt, _>(most)
    .load(conn)?;
    Ok(rows.into_iter().map(|row| (row.supporter_id, row.question_id)).collect())
}

/// Notes that a questioner was told. `false` when that was noted before.
pub fn insert_notice(
    conn: &mut Conn,
    sitting: SittingId,
    who: SupporterId,
    now: Instant,
) -> Result<bool, StoreError> {
    insert_once(conn, |conn| {
        diesel::insert_into(late_notices::table)
            .values((
                late_notices::sitting_id.eq(sitting),
                late_notices::supporter_id.eq(who),
                late_notices::told_at.eq(now),
            ))
            .execute(conn)?;
        Ok(())
    })
}
