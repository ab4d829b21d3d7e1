//! The counts that pages show, derived from the upvotes.
//!
//! Never: a count that goes up or down by one; each is counted afresh.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::exposures;
use super::transaction::insert_once;
use crate::domain::ids::QuestionId;
use crate::domain::instant::Instant;
use diesel::prelude::*;
use diesel::sql_types::Timestamp;

/// Counts the questions whose upvotes changed at or after `since`, and returns
/// how many those were. Doing it twice gives the same.
pub fn recount(conn: &mut Conn, since: Instant, now: Instant) -> Result<usize, StoreError> {
    // Raw, because upsert does not compile over both databases; the text runs on both.
    Ok(diesel::sql_query(
        "INSERT INTO tallies (question_id, counted, towns, regions, counted_at)
         SELECT u.question_id,
                COUNT(CASE WHEN u.state = 'counted' THEN 1 END),
                COUNT(DISTINCT CASE WHEN u.state = 'counted' AND s.town_name <> ''
                                    THEN s.town_name || '|' || s.county END),
                COUNT(DISTINCT CASE WHEN u.state = 'counted' AND s.region <> '' THEN s.region END),
                $1
         FROM upvotes u JOIN supporters s ON s.id = u.supporter_id
         WHERE u.question_id IN (SELECT question_id FROM upvotes WHERE changed_at >= $2)
         GROUP BY u.question_id
         ON CONFLICT (question_id) DO UPDATE SET
             counted = excluded.counted, towns = excluded.towns,
             regions = excluded.regions, counted_at = excluded.counted_at",
    )
    .bind::<Timestamp, _>(now)
    .bind::<Timestamp, _>(since)
    .execute(conn)?)
}

/// Adds a batch to how often questions were shown.
pub fn add_exposures(conn: &mut Conn, batch: &[(QuestionId, i64)]) -> Result<(), StoreError> {
    for &(question, times) in batch {
        insert_once(conn, |conn| {
            diesel::insert_into(exposures::table)
                .values((exposures::question_id.eq(question), exposures::shown.eq(0)))
                .execute(conn)?;
            Ok(())
        })?;
        diesel::update(exposures::table.find(question))
            .set(exposures::shown.eq(exposures::shown + times))
            .execute(conn)?;
    }
    Ok(())
}

/// Keeps the counts as they are now under the parity of this hour, for the fair
/// order. Once an hour; the counts of the hour before stay as they were.
pub fn freeze_exposures(conn: &mut Conn, hour: i64) -> Result<(), StoreError> {
    if hour % 2 == 0 {
        diesel::update(exposures::table)
            .set(exposures::frozen_even.eq(exposures::shown))
            .execute(conn)?;
    } else {
        diesel::update(exposures::table)
            .set(exposures::frozen_odd.eq(exposures::shown))
            .execute(conn)?;
    }
    Ok(())
}
