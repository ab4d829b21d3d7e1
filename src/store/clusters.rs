//! Which cluster each question is in, and the texts that the duplicate finder reads.
//!
//! A question that was refused or taken back is in no cluster; one that was merged
//! stays in its own.
//!
//! Never: a score worked out here; the finder does that.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{cluster_places, clusters, editions, sittings};
use crate::domain::ids::{QuestionId, SittingId, StaffId};
use crate::domain::instant::Instant;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Double, Integer, Text, Timestamp};

/// The states of questions that are in a cluster, as SQL.
pub(super) const IN_CLUSTERS: &str = "('queued', 'returned', 'approved', 'shortlisted', 'merged')";

/// The words of a question, to be compared.
#[derive(Debug, Clone, QueryableByName)]
pub struct Words {
    /// The question.
    #[diesel(sql_type = BigInt)]
    pub id: QuestionId,
    /// Its words; empty when there is nothing left to compare.
    #[diesel(sql_type = Text)]
    pub body: String,
    /// The digest of its words.
    #[diesel(sql_type = Text)]
    pub words_key: String,
}

/// Where a question belongs, as it is kept.
#[derive(Debug, Clone, PartialEq, QueryableByName)]
pub struct KeptPlace {
    /// The question.
    #[diesel(sql_type = BigInt)]
    pub id: QuestionId,
    /// The question that leads its cluster; its own key if it leads.
    #[diesel(sql_type = BigInt)]
    pub leader: QuestionId,
    /// How alike it and its leader are, 0 to 1.
    #[diesel(sql_type = Double)]
    pub score: f64,
    /// It looks alike and wants the opposite.
    #[diesel(sql_type = Bool)]
    pub is_opposed: bool,
}

/// The sittings whose questions are still worked on: those without a published slate.
pub fn list_sittings(conn: &mut Conn) -> Result<Vec<SittingId>, StoreError> {
    let published = editions::table.select(editions::sitting_id);
    Ok(sittings::table
        .filter(sittings::id.ne_all(published))
        .select(sittings::id)
        .order(sittings::id)
        .load(conn)?)
}

/// Which questions' words are wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// Of this sitting.
    pub sitting: SittingId,
    /// Only those that the public may back.
    pub is_open_only: bool,
}

/// Up to `most` questions after the key `after`, in the order of their keys.
pub fn list_words(
    conn: &mut Conn,
    wanted: Wanted,
    after: QuestionId,
    most: i64,
) -> Result<Vec<Words>, StoreError> {
    Ok(diesel::sql_query(format!(
        "SELECT q.id, q.body, q.words_key FROM questions q
         WHERE q.sitting_id = $1 AND q.id > $2 AND {} ORDER BY q.id LIMIT $3",
        compared(wanted)
    ))
    .bind::<BigInt, _>(wanted.sitting)
    .bind::<BigInt, _>(after)
    .bind::<BigInt, _>(most)
    .load(conn)?)
}

/// Questions that came or changed since: after the key `after`, or confirmed or decided
/// at or after `since`. Those that are not to be compared any more have no words. Up to `most`.
pub fn list_changed(
    conn: &mut Conn,
    wanted: Wanted,
    after: QuestionId,
    since: Instant,
    most: i64,
) -> Result<Vec<Words>, StoreError> {
    Ok(diesel::sql_query(format!(
        "SELECT q.id, CASE WHEN {} THEN q.body ELSE '' END AS body, q.words_key
         FROM questions q WHERE q.sitting_id = $1 AND q.id IN (
             SELECT n.id FROM questions n WHERE n.sitting_id = $1 AND n.id > $2
             UNION SELECT c.id FROM questions c WHERE c.sitting_id = $1 AND c.confirmed_at >= $3
             UNION SELECT d.question_id FROM decisions d
                 WHERE d.sitting_id = $1 AND d.created_at >= $3 AND d.question_id IS NOT NULL)
         ORDER BY q.id LIMIT $4",
        compared(wanted)
    ))
    .bind::<BigInt, _>(wanted.sitting)
    .bind::<BigInt, _>(after)
    .bind::<Timestamp, _>(since)
    .bind::<BigInt, _>(most)
    .load(conn)?)
}

fn compared(wanted: Wanted) -> String {
    let states = if wanted.is_open_only { "('approved', 'shortlisted')" } else { IN_CLUSTERS };
    format!("q.status IN {states}")
}

/// Up to `most` questions after the key `after` that no finder of this edition has
/// placed with the words that they have now.
pub fn list_unplaced(
    conn: &mut Conn,
    sitting: SittingId,
    edition: i32,
    after: QuestionId,
    most: i64,
) -> Result<Vec<Words>, StoreError> {
    Ok(diesel::sql_query(format!(
        "SELECT q.id, q.body, q.words_key
         FROM questions q LEFT JOIN cluster_places p ON p.question_id = q.id
         WHERE q.sitting_id = $1 AND q.id > $2 AND q.status IN {IN_CLUSTERS} AND q.body <> ''
           AND (p.question_id IS NULL OR p.words_key <> q.words_key OR p.finder <> $3)
         ORDER BY q.id LIMIT $4"
    ))
    .bind::<BigInt, _>(sitting)
    .bind::<BigInt, _>(after)
    .bind::<Integer, _>(edition)
    .bind::<BigInt, _>(most)
    .load(conn)?)
}

/// Up to `most` questions that have a place and should have none any more.
pub fn list_gone(
    conn: &mut Conn,
    sitting: SittingId,
    most: i64,
) -> Result<Vec<QuestionId>, StoreError> {
    #[derive(QueryableByName)]
    struct Gone {
        #[diesel(sql_type = BigInt)]
        id: QuestionId,
    }
    let rows: Vec<Gone> = diesel::sql_query(format!(
        "SELECT q.id FROM questions q JOIN cluster_places p ON p.question_id = q.id
         WHERE q.sitting_id = $1 AND (q.status NOT IN {IN_CLUSTERS} OR q.body = '')
         ORDER BY q.id LIMIT $2"
    ))
    .bind::<BigInt, _>(sitting)
    .bind::<BigInt, _>(most)
    .load(conn)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The places of a sitting's questions that this edition of the finder gave.
pub fn list_places(
    conn: &mut Conn,
    sitting: SittingId,
    edition: i32,
) -> Result<Vec<KeptPlace>, StoreError> {
    Ok(diesel::sql_query(
        "SELECT p.question_id AS id, p.leader_id AS leader, p.score, p.is_opposed
         FROM cluster_places p WHERE p.sitting_id = $1 AND p.finder = $2 ORDER BY p.question_id",
    )
    .bind::<BigInt, _>(sitting)
    .bind::<Integer, _>(edition)
    .load(conn)?)
}

/// Keeps places, in place of earlier ones; `words_key` is the digest of what was compared.
pub fn put_places(
    conn: &mut Conn,
    sitting: SittingId,
    edition: i32,
    places: &[(KeptPlace, Option<String>)],
) -> Result<(), StoreError> {
    for (place, words_key) in places {
        // Raw, because upsert does not compile over both databases; without new words those before stay.
        diesel::sql_query(
            "INSERT INTO cluster_places
                 (question_id, sitting_id, leader_id, score, is_opposed, finder, words_key)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (question_id) DO UPDATE SET
                 leader_id = excluded.leader_id, score = excluded.score,
                 is_opposed = excluded.is_opposed, finder = excluded.finder,
                 words_key = CASE WHEN excluded.words_key = '' THEN cluster_places.words_key
                                  ELSE excluded.words_key END",
        )
        .bind::<BigInt, _>(place.id)
        .bind::<BigInt, _>(sitting)
        .bind::<BigInt, _>(place.leader)
        .bind::<Double, _>(place.score)
        .bind::<Bool, _>(place.is_opposed)
        .bind::<Integer, _>(edition)
        .bind::<Text, _>(words_key.as_deref().unwrap_or_default())
        .execute(conn)?;
    }
    Ok(())
}

/// Takes questions out of their clusters.
pub fn delete_places(conn: &mut Conn, ids: &[QuestionId]) -> Result<(), StoreError> {
    diesel::delete(cluster_places::table.filter(cluster_places::question_id.eq_any(ids)))
        .execute(conn)?;
    Ok(())
}

/// The words of a cluster's questions, by key.
pub fn list_words_of(conn: &mut Conn, leader: QuestionId) -> Result<Vec<(Words, f64)>, StoreError> {
    use super::schema::questions;
    let rows: Vec<(QuestionId, String, String, f64)> = cluster_places::table
        .inner_join(questions::table)
        .filter(cluster_places::leader_id.eq(leader))
        .order(questions::id)
        .select((questions::id, questions::body, questions::words_key, cluster_places::likeness))
        .load(conn)?;
    let words = |(id, body, words_key, likeness)| (Words { id, body, words_key }, likeness);
    Ok(rows.into_iter().map(words).collect())
}

/// Keeps how much wordings have in common with the others of their cluster.
pub fn update_likeness(conn: &mut Conn, all: &[(QuestionId, f64)]) -> Result<(), StoreError> {
    for &(id, likeness) in all {
        diesel::update(cluster_places::table.find(id))
            .set(cluster_places::likeness.eq(likeness))
            .execute(conn)?;
    }
    Ok(())
}

/// Sets a cluster apart, because a member said that its questions do not belong
/// together, or puts it back among the others. Returns whether it is there.
pub fn set_apart(
    conn: &mut Conn,
    leader: QuestionId,
    by: Option<(StaffId, Instant)>,
) -> Result<bool, StoreError> {
    let changed = diesel::update(clusters::table.find(leader))
        .set((
            clusters::apart_by.eq(by.map(|(who, _)| who)),
            clusters::apart_at.eq(by.map(|(_, at)| at)),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}
