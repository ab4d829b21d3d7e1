//! Who is working on a question, and until when.
//!
//! Never: a hold whose time has passed is one; every reader here asks for now.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{question_holds, staff};
use super::transaction::insert_once;
use crate::domain::ids::{QuestionId, SittingId, StaffId};
use crate::domain::instant::Instant;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Timestamp};

/// A hold that lasts.
#[derive(Debug, Clone, Queryable)]
pub struct Hold {
    /// The question.
    pub question_id: QuestionId,
    /// Who works on it.
    pub staff_id: StaffId,
    /// Their name, for colleagues.
    pub name: String,
    /// Until when, unless they go on working on it.
    pub held_until: Instant,
    /// They took it onto their list.
    pub is_taken: bool,
}

/// The holds on these questions.
pub fn list_live(
    conn: &mut Conn,
    ids: &[QuestionId],
    now: Instant,
) -> Result<Vec<Hold>, StoreError> {
    Ok(question_holds::table
        .inner_join(staff::table)
        .filter(question_holds::question_id.eq_any(ids))
        .filter(question_holds::held_until.gt(now))
        .select((
            question_holds::question_id,
            question_holds::staff_id,
            staff::name,
            question_holds::held_until,
            question_holds::is_taken,
        ))
        .load(conn)?)
}

/// The hold on a question.
pub fn find_live(
    conn: &mut Conn,
    id: QuestionId,
    now: Instant,
) -> Result<Option<Hold>, StoreError> {
    Ok(list_live(conn, &[id], now)?.pop())
}

/// Holds a question for a member until `until`, or for as long as they hold it
/// already. `false` when somebody else holds it.
pub fn put(
    conn: &mut Conn,
    id: QuestionId,
    member: StaffId,
    now: Instant,
    until: Instant,
    is_taken: bool,
) -> Result<bool, StoreError> {
    let mine = question_holds::table
        .find(id)
        .filter(question_holds::staff_id.eq(member))
        .filter(question_holds::held_until.gt(now))
        .select((question_holds::held_until, question_holds::is_taken));
    let (until, is_taken) = match mine.first::<(Instant, bool)>(conn).optional()? {
        Some((before, was_taken)) => (until.max(before), is_taken || was_taken),
        None => (until, is_taken),
    };
    let free = question_holds::table
        .filter(question_holds::question_id.eq(id))
        .filter(question_holds::staff_id.eq(member).or(question_holds::held_until.le(now)));
    let values = (
        question_holds::staff_id.eq(member),
        question_holds::held_until.eq(until),
        question_holds::is_taken.eq(is_taken),
    );
    if diesel::update(free).set(values).execute(conn)? == 1 {
        return Ok(true);
    }
    insert_once(conn, |conn| {
        diesel::insert_into(question_holds::table)
            .values((question_holds::question_id.eq(id), values))
            .execute(conn)?;
        Ok(())
    })
}

/// Gives a question to a member, whoever held it before.
pub fn replace(
    conn: &mut Conn,
    id: QuestionId,
    member: StaffId,
    now: Instant,
    until: Instant,
) -> Result<(), StoreError> {
    diesel::delete(question_holds::table.find(id)).execute(conn)?;
    put(conn, id, member, now, until, false)?;
    Ok(())
}

/// Ends the hold on a question, whoever has it.
pub fn delete(conn: &mut Conn, id: QuestionId) -> Result<(), StoreError> {
    diesel::delete(question_holds::table.find(id)).execute(conn)?;
    Ok(())
}

/// Ends a member's hold on a question. Returns whether they had it.
pub fn delete_own(conn: &mut Conn, id: QuestionId, member: StaffId) -> Result<bool, StoreError> {
    let own = question_holds::table.find(id).filter(question_holds::staff_id.eq(member));
    Ok(diesel::delete(own).execute(conn)? == 1)
}

/// Empties a member's list. Returns how many questions were on it.
pub fn delete_taken(conn: &mut Conn, member: StaffId) -> Result<usize, StoreError> {
    let taken = question_holds::table
        .filter(question_holds::staff_id.eq(member))
        .filter(question_holds::is_taken.eq(true));
    Ok(diesel::delete(taken).execute(conn)?)
}

/// How many questions are on a member's list.
pub fn count_taken(conn: &mut Conn, member: StaffId, now: Instant) -> Result<i64, StoreError> {
    Ok(question_holds::table
        .filter(question_holds::staff_id.eq(member))
        .filter(question_holds::is_taken.eq(true))
        .filter(question_holds::held_until.gt(now))
        .count()
        .get_result(conn)?)
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = BigInt)]
    id: QuestionId,
}

/// The questions of a sitting that wait and that nobody holds, in the order of
/// the queue; what is kept back is left out.
pub fn list_free(
    conn: &mut Conn,
    sitting: SittingId,
    now: Instant,
    most: i64,
) -> Result<Vec<QuestionId>, StoreError> {
    // On PostgreSQL two who take at once step over one another's rows.
    let lock = match conn {
        Conn::Sqlite(_) => "",
        Conn::Postgres(_) => "FOR UPDATE OF q SKIP LOCKED",
    };
    let rows: Vec<Id> = diesel::sql_query(format!(
        "SELECT q.id FROM questions q
         WHERE q.sitting_id = $1 AND q.status = 'queued' AND q.turn < 2
         AND NOT EXISTS (SELECT 1 FROM question_holds h
             WHERE h.question_id = q.id AND h.held_until > $2)
         ORDER BY q.turn, q.confirmed_at, q.id LIMIT $3 {lock}"
    ))
    .bind::<BigInt, _>(sitting)
    .bind::<Timestamp, _>(now)
    .bind::<BigInt, _>(most)
    .load(conn)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Holds for a member what may be decided of a cluster and nobody else holds.
pub fn put_cluster(
    conn: &mut Conn,
    leader: QuestionId,
    member: StaffId,
    now: Instant,
    until: Instant,
) -> Result<(), StoreError> {
    let open = "q.status IN ('queued', 'returned', 'approved', 'shortlisted')";
    // Those on the member's own list keep their time. Raw, because INSERT … SELECT does not
    // compile over both databases; in the order of the keys, so that two desks do not cross.
    diesel::sql_query(format!(
        "INSERT INTO question_holds (question_id, staff_id, held_until, is_taken)
         SELECT q.id, $1, $2, FALSE FROM cluster_places p JOIN questions q ON q.id = p.question_id
         WHERE p.leader_id = $3 AND {open} ORDER BY q.id
         ON CONFLICT (question_id) DO UPDATE SET
             staff_id = excluded.staff_id, held_until = excluded.held_until,
             is_taken = (question_holds.staff_id = excluded.staff_id AND question_holds.is_taken
                 AND question_holds.held_until > $4)
         WHERE question_holds.held_until <= $4
            OR (question_holds.staff_id = excluded.staff_id
                AND question_holds.held_until < excluded.held_until)"
    ))
    .bind::<BigInt, _>(member)
    .bind::<Timestamp, _>(until)
    .bind::<BigInt, _>(leader)
    .bind::<Timestamp, _>(now)
    .execute(conn)?;
    Ok(())
}

/// Ends the holds on a cluster: those of a member, but for their list, or all.
pub fn delete_cluster(
    conn: &mut Conn,
    leader: QuestionId,
    member: Option<StaffId>,
) -> Result<usize, StoreError> {
    use super::schema::cluster_places;
    let inside = cluster_places::table
        .filter(cluster_places::leader_id.eq(leader))
        .select(cluster_places::question_id);
    let all = question_holds::table.filter(question_holds::question_id.eq_any(inside));
    Ok(match member {
        Some(member) => {
            let own = all
                .filter(question_holds::staff_id.eq(member))
                .filter(question_holds::is_taken.eq(false));
            diesel::delete(own).execute(conn)?
        }
        None => diesel::delete(all).execute(conn)?,
    })
}

/// Who holds questions of these clusters: leader, member, name, how many, until when at most.
pub fn list_of_clusters(
    conn: &mut Conn,
    leaders: &[QuestionId],
    now: Instant,
) -> Result<Vec<(QuestionId, ClusterHold)>, StoreError> {
    use super::schema::cluster_places;
    let rows: Vec<(QuestionId, StaffId, String, Instant)> = question_holds::table
        .inner_join(
            cluster_places::table.on(cluster_places::question_id.eq(question_holds::question_id)),
        )
        .inner_join(staff::table)
        .filter(cluster_places::leader_id.eq_any(leaders))
        .filter(question_holds::held_until.gt(now))
        .order((cluster_places::leader_id, question_holds::staff_id))
        .select((
            cluster_places::leader_id,
            question_holds::staff_id,
            staff::name,
            question_holds::held_until,
        ))
        .load(conn)?;
    let mut all: Vec<(QuestionId, ClusterHold)> = Vec::new();
    for (leader, staff_id, name, held_until) in rows {
        match all.last_mut() {
            Some((before, hold)) if *before == leader && hold.staff_id == staff_id => {
                hold.count += 1;
                hold.held_until = hold.held_until.max(held_until);
            }
            _ => all.push((leader, ClusterHold { staff_id, name, held_until, count: 1 })),
        }
    }
    Ok(all)
}

/// What somebody holds of a cluster.
#[derive(Debug, Clone)]
pub struct ClusterHold {
    /// Who.
    pub staff_id: StaffId,
    /// Their name, for colleagues.
    pub name: String,
    /// Until when, unless they go on.
    pub held_until: Instant,
    /// How many questions.
    pub count: i64,
}
