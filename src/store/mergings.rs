//! Merges: where each question stood before, and what joined at one stroke.
//!
//! Never: a decision; the log has those.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{cluster_places, merged_questions, mergings, question_holds, questions};
use crate::domain::ids::{MergingId, QuestionId, SittingId, StaffId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Timestamp};

/// Questions of a cluster that joined one of them at one stroke.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = mergings)]
pub struct Merging {
    /// Key.
    pub id: MergingId,
    /// Code in addresses.
    pub reference: String,
    /// The sitting of its questions.
    pub sitting_id: SittingId,
    /// The question that leads the cluster.
    pub leader_id: QuestionId,
    /// The question that stands for all.
    pub target_id: QuestionId,
    /// Who did it.
    pub staff_id: StaffId,
    /// Questions that joined.
    pub joined: i64,
    /// People who came along.
    pub moved: i64,
    /// People who backed it already.
    pub already: i64,
    /// Questions left out because a colleague works on them.
    pub left_held: i64,
    /// Questions left out because they want the opposite.
    pub left_opposed: i64,
    /// Questions left out because they changed meanwhile.
    pub left_changed: i64,
    /// When.
    pub created_at: Instant,
    /// When it was undone.
    pub undone_at: Option<Instant>,
}

/// A new merging, before anything joined.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = mergings)]
pub struct NewMerging {
    /// Code in addresses.
    pub reference: String,
    /// The sitting of its questions.
    pub sitting_id: SittingId,
    /// The question that leads the cluster.
    pub leader_id: QuestionId,
    /// The question that stands for all.
    pub target_id: QuestionId,
    /// Who does it.
    pub staff_id: StaffId,
    /// Questions that joined.
    pub joined: i64,
    /// People who came along.
    pub moved: i64,
    /// People who backed it already.
    pub already: i64,
    /// Questions left out because a colleague works on them.
    pub left_held: i64,
    /// Questions left out because they want the opposite.
    pub left_opposed: i64,
    /// Questions left out because they changed meanwhile.
    pub left_changed: i64,
    /// When.
    pub created_at: Instant,
}

/// A question of a cluster, as far as a merge has to know it.
#[derive(Debug, Clone, Queryable)]
pub struct Member {
    /// The question.
    pub id: QuestionId,
    /// Its public code.
    pub reference: String,
    /// Its words.
    pub body: String,
    /// Where it stands.
    pub status: QuestionStatus,
    /// Since when.
    pub status_at: Instant,
    /// Its version.
    pub version: i64,
    /// Who holds it, if that has not passed.
    pub held_by: Option<StaffId>,
}

/// The questions of a cluster that may be merged, in the order of their keys, locked until the
/// transaction ends.
pub fn list_members(
    conn: &mut Conn,
    leader: QuestionId,
    now: Instant,
) -> Result<Vec<Member>, StoreError> {
    if let Conn::Postgres(_) = conn {
        // In one order for all, so that two desks wait for each other and never for ever.
        diesel::sql_query(
            "SELECT q.id FROM questions q JOIN cluster_places p ON p.question_id = q.id
             WHERE p.leader_id = $1 ORDER BY q.id FOR UPDATE OF q",
        )
        .bind::<BigInt, _>(leader)
        .execute(conn)?;
    }
    use QuestionStatus::{Approved, Queued, Returned, Shortlisted};
    let live =
        question_holds::question_id.eq(questions::id).and(question_holds::held_until.gt(now));
    Ok(questions::table
        .inner_join(cluster_places::table)
        .left_join(question_holds::table.on(live))
        .filter(cluster_places::leader_id.eq(leader))
        .filter(questions::status.eq_any([Queued, Returned, Approved, Shortlisted]))
        .order(questions::id)
        .select((
            questions::id,
            questions::reference,
            questions::body,
            questions::status,
            questions::status_at,
            questions::version,
            question_holds::staff_id.nullable(),
        ))
        .load(conn)?)
}

/// Remembers where a question stands before it is merged.
pub fn remember(conn: &mut Conn, id: QuestionId) -> Result<(), StoreError> {
    remember_all(conn, &[id], None, None)
}

/// The same for several that join at one stroke; their questioners may be told from `tell_at`.
fn remember_all(
    conn: &mut Conn,
    ids: &[QuestionId],
    merging: Option<MergingId>,
    tell_at: Option<Instant>,
) -> Result<(), StoreError> {
    diesel::delete(merged_questions::table.filter(merged_questions::question_id.eq_any(ids)))
        .execute(conn)?;
    diesel::sql_query(format!(
        "INSERT INTO merged_questions
             (question_id, merging_id, status_before, status_at_before, tell_at)
         SELECT q.id, $1, q.status, q.status_at, $2 FROM questions q WHERE q.id IN ({})",
        keys(ids)
    ))
    .bind::<Nullable<BigInt>, _>(merging)
    .bind::<Nullable<Timestamp>, _>(tell_at)
    .execute(conn)?;
    Ok(())
}

/// Where a merged question stood before and since when; it is forgotten with that.
pub fn recall(
    conn: &mut Conn,
    id: QuestionId,
) -> Result<Option<(QuestionStatus, Instant)>, StoreError> {
    let row = merged_questions::table.find(id);
    let before = row
        .select((merged_questions::status_before, merged_questions::status_at_before))
        .first(conn)
        .optional()?;
    diesel::delete(row).execute(conn)?;
    Ok(before)
}

/// Keeps a merging.
pub fn insert(conn: &mut Conn, new: &NewMerging) -> Result<MergingId, StoreError> {
    Ok(diesel::insert_into(mergings::table).values(new).returning(mergings::id).get_result(conn)?)
}

/// The merging of that code.
pub fn get(conn: &mut Conn, reference: &str) -> Result<Merging, StoreError> {
    Ok(mergings::table
        .filter(mergings::reference.eq(reference))
        .select(Merging::as_select())
        .first(conn)?)
}

/// Lets questions join `target`: at most a thousand or so at once, each as it was read under the lock.
pub fn join(
    conn: &mut Conn,
    merging: MergingId,
    target: QuestionId,
    ids: &[QuestionId],
    now: Instant,
    tell_at: Instant,
) -> Result<(), StoreError> {
    remember_all(conn, ids, Some(merging), Some(tell_at))?;
    diesel::update(questions::table.filter(questions::id.eq_any(ids)))
        .set((
            questions::status.eq(QuestionStatus::Merged),
            questions::status_at.eq(now),
            questions::merged_into_id.eq(target),
            questions::version.eq(questions::version + 1),
        ))
        .execute(conn)?;
    diesel::delete(question_holds::table.filter(question_holds::question_id.eq_any(ids)))
        .execute(conn)?;
    Ok(())
}

/// Adds to what joined.
pub fn add_joined(
    conn: &mut Conn,
    id: MergingId,
    joined: i64,
    moved: i64,
    already: i64,
) -> Result<(), StoreError> {
    diesel::update(mergings::table.find(id))
        .set((
            mergings::joined.eq(mergings::joined + joined),
            mergings::moved.eq(mergings::moved + moved),
            mergings::already.eq(already),
        ))
        .execute(conn)?;
    Ok(())
}

/// Up to `most` questions that joined with a merging and are still merged into `target`,
/// each with its questioner.
pub fn list_joined(
    conn: &mut Conn,
    merging: MergingId,
    target: QuestionId,
    most: i64,
) -> Result<Vec<(QuestionId, SupporterId)>, StoreError> {
    Ok(merged_questions::table
        .inner_join(questions::table)
        .filter(merged_questions::merging_id.eq(merging))
        .filter(questions::status.eq(QuestionStatus::Merged))
        .filter(questions::merged_into_id.eq(target))
        .order(questions::id)
        .limit(most)
        .select((questions::id, questions::supporter_id))
        .load(conn)?)
}

/// Puts merged questions back where they stood. Returns those that are open again.
pub fn part(
    conn: &mut Conn,
    ids: &[QuestionId],
) -> Result<Vec<(QuestionId, SupporterId)>, StoreError> {
    diesel::sql_query(format!(
        "UPDATE questions SET merged_into_id = NULL, version = version + 1,
             status = (SELECT m.status_before FROM merged_questions m
                 WHERE m.question_id = questions.id),
             status_at = (SELECT m.status_at_before FROM merged_questions m
                 WHERE m.question_id = questions.id)
         WHERE id IN ({})",
        keys(ids)
    ))
    .execute(conn)?;
    diesel::delete(merged_questions::table.filter(merged_questions::question_id.eq_any(ids)))
        .execute(conn)?;
    diesel::delete(question_holds::table.filter(question_holds::question_id.eq_any(ids)))
        .execute(conn)?;
    Ok(questions::table
        .filter(questions::id.eq_any(ids))
        .filter(questions::status.eq_any([QuestionStatus::Approved, QuestionStatus::Shortlisted]))
        .select((questions::id, questions::supporter_id))
        .load(conn)?)
}

/// Notes that a merging was undone. Returns whether it was not before.
pub fn update_undone(conn: &mut Conn, id: MergingId, now: Instant) -> Result<bool, StoreError> {
    let there = mergings::table.find(id).filter(mergings::undone_at.is_null());
    Ok(diesel::update(there).set(mergings::undone_at.eq(now)).execute(conn)? == 1)
}

/// Up to `most` merged questions whose questioners may be told by now.
pub fn list_to_tell(
    conn: &mut Conn,
    now: Instant,
    most: i64,
) -> Result<Vec<QuestionId>, StoreError> {
    Ok(merged_questions::table
        .filter(merged_questions::tell_at.le(now))
        .order(merged_questions::question_id)
        .limit(most)
        .select(merged_questions::question_id)
        .load(conn)?)
}

/// Notes that their questioners were told.
pub fn set_told(conn: &mut Conn, ids: &[QuestionId]) -> Result<(), StoreError> {
    diesel::update(merged_questions::table.filter(merged_questions::question_id.eq_any(ids)))
        .set(merged_questions::tell_at.eq(None::<Instant>))
        .execute(conn)?;
    Ok(())
}

/// Keys as SQL; they are numbers.
fn keys(ids: &[QuestionId]) -> String {
    let keys: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
    if keys.is_empty() { "0".to_owned() } else { keys.join(", ") }
}
