//! What was found in questions by the flag rules: the kinds, by which the queue is
//! filtered, and which edition of the rules looked.
//!
//! Only questions that may still be decided are looked at: queued, returned, open.
//!
//! Never: where in a text; that is found again when it is shown, so that it can
//! never point beside the words.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{question_flags, questions};
use crate::domain::ids::{QuestionId, SittingId, TopicId};
use crate::domain::question::QuestionStatus;
use crate::flags::Kind;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text};
use std::collections::HashSet;

/// The states of questions that are looked at.
const LOOKED_AT: [QuestionStatus; 4] = [
    QuestionStatus::Queued,
    QuestionStatus::Returned,
    QuestionStatus::Approved,
    QuestionStatus::Shortlisted,
];

/// A question that has to be looked at.
#[derive(Debug, Clone, QueryableByName)]
pub struct Unchecked {
    /// Key.
    #[diesel(sql_type = BigInt)]
    pub id: QuestionId,
    /// The version that was read.
    #[diesel(sql_type = BigInt)]
    pub version: i64,
    /// The question.
    #[diesel(sql_type = Text)]
    pub body: String,
    /// What was written beside it.
    #[diesel(sql_type = Text)]
    pub background: String,
}

/// Questions that no check under this edition has seen as they are now; `limit` of them.
pub fn list_unchecked(
    conn: &mut Conn,
    edition: i32,
    limit: i64,
) -> Result<Vec<Unchecked>, StoreError> {
    Ok(diesel::sql_query(
        "SELECT q.id, q.version, q.body, q.background
         FROM questions q LEFT JOIN flag_checks c ON c.question_id = q.id
         WHERE q.status IN ('queued', 'returned', 'approved', 'shortlisted')
           AND (c.question_id IS NULL OR c.edition <> $1 OR c.version <> q.version)
         ORDER BY q.id LIMIT $2",
    )
    .bind::<Integer, _>(edition)
    .bind::<BigInt, _>(limit)
    .load(conn)?)
}

/// Keeps what a check found, in place of what an earlier one did. The question has
/// to be compared with its topic again.
pub fn put(
    conn: &mut Conn,
    question: QuestionId,
    edition: i32,
    version: i64,
    kinds: &[Kind],
) -> Result<(), StoreError> {
    diesel::delete(question_flags::table.filter(question_flags::question_id.eq(question)))
        .execute(conn)?;
    for &kind in kinds {
        insert(conn, question, kind)?;
    }
    // Raw, because upsert does not compile over both databases; the text runs on both.
    diesel::sql_query(
        "INSERT INTO flag_checks (question_id, edition, version, topic_id)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (question_id) DO UPDATE SET
             edition = excluded.edition, version = excluded.version, topic_id = excluded.topic_id",
    )
    .bind::<BigInt, _>(question)
    .bind::<Integer, _>(edition)
    .bind::<BigInt, _>(version)
    .bind::<Nullable<BigInt>, _>(None::<TopicId>)
    .execute(conn)?;
    Ok(())
}

/// The sittings with a topic of at least `fewest` questions of which one was not
/// compared with the others.
pub fn list_uncompared(conn: &mut Conn, fewest: i64) -> Result<Vec<SittingId>, StoreError> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = BigInt)]
        sitting_id: SittingId,
    }
    let mut rows: Vec<Row> = diesel::sql_query(
        "SELECT q.sitting_id
         FROM questions q LEFT JOIN flag_checks c ON c.question_id = q.id
         WHERE q.status IN ('queued', 'returned', 'approved', 'shortlisted')
         GROUP BY q.sitting_id, q.topic_id
         HAVING COUNT(*) >= $1
            AND COUNT(CASE WHEN c.topic_id IS NULL OR c.topic_id <> q.topic_id THEN 1 END) > 0
         ORDER BY q.sitting_id",
    )
    .bind::<BigInt, _>(fewest)
    .load(conn)?;
    rows.dedup_by_key(|row| row.sitting_id);
    Ok(rows.into_iter().map(|row| row.sitting_id).collect())
}

/// The questions of a sitting with their topics and their searched words.
pub fn list_of_sitting(
    conn: &mut Conn,
    sitting: SittingId,
) -> Result<Vec<(QuestionId, TopicId, String)>, StoreError> {
    Ok(questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq_any(LOOKED_AT))
        .select((questions::id, questions::topic_id, questions::search_text))
        .order(questions::id)
        .load(conn)?)
}

/// Keeps which questions on a topic may be on another, and that all were compared;
/// returns how many were.
pub fn put_off_topic(
    conn: &mut Conn,
    sitting: SittingId,
    topic: TopicId,
    off: &[QuestionId],
) -> Result<usize, StoreError> {
    let compared = "SELECT q.id FROM questions q WHERE q.topic_id = $1 AND q.sitting_id = $2";
    diesel::sql_query(format!(
        "DELETE FROM question_flags WHERE question_id IN ({compared}) AND kind = $3"
    ))
    .bind::<BigInt, _>(topic)
    .bind::<BigInt, _>(sitting)
    .bind::<Text, _>(Kind::OffTopic)
    .execute(conn)?;
    for &question in off {
        insert(conn, question, Kind::OffTopic)?;
    }
    Ok(diesel::sql_query(format!(
        "UPDATE flag_checks SET topic_id = $1 WHERE question_id IN ({compared})"
    ))
    .bind::<BigInt, _>(topic)
    .bind::<BigInt, _>(sitting)
    .execute(conn)?)
}

/// Those of these questions that are flagged as off their topic.
pub fn list_off_topic(
    conn: &mut Conn,
    ids: &[QuestionId],
) -> Result<HashSet<QuestionId>, StoreError> {
    let found: Vec<QuestionId> = question_flags::table
        .filter(question_flags::question_id.eq_any(ids))
        .filter(question_flags::kind.eq(Kind::OffTopic))
        .select(question_flags::question_id)
        .load(conn)?;
    Ok(found.into_iter().collect())
}

fn insert(conn: &mut Conn, question: QuestionId, kind: Kind) -> Result<(), StoreError> {
    diesel::insert_into(question_flags::table)
        .values((question_flags::question_id.eq(question), question_flags::kind.eq(kind)))
        .execute(conn)?;
    Ok(())
}
