//! The upvotes that come along when a question is merged into another, and that
//! leave with it when the merge is undone.
//!
//! A row that came along names in `moved_from_id` the question it came from; the
//! row there stays, so that nothing has to be put back. A question that holds
//! others may itself be merged; its rows come along as they are.
//!
//! Never: two rows for one supporter; a row of the supporter's own removed.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{questions, upvotes};
use crate::domain::ids::{QuestionId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::supporter::UpvoteState;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Timestamp};

// SQLite numbers parameters by first appearance, so `$1` stands before `$2`.

/// The backers of a question `$2` as its merge counts them: who backs it, and its
/// questioner, unless that upvote is held or withdrawn.
const BACKERS: &str = "SELECT u.supporter_id FROM upvotes u
      WHERE u.question_id = $2 AND u.state = 'counted'
    UNION SELECT q.supporter_id FROM questions q
      WHERE q.id = $2 AND NOT EXISTS (SELECT 1 FROM upvotes o
          WHERE o.question_id = q.id AND o.supporter_id = q.supporter_id)";

/// Brings the backers of `from` along to `target` and returns how many of them
/// did not back it yet.
pub fn bring(
    conn: &mut Conn,
    target: QuestionId,
    from: QuestionId,
    now: Instant,
) -> Result<usize, StoreError> {
    // A row that was withdrawn before counts again, as one that came along.
    let revived = diesel::sql_query(format!(
        "UPDATE upvotes SET state = 'counted', changed_at = $1, moved_from_id = $2
         WHERE question_id = $3 AND state = 'withdrawn' AND supporter_id IN ({BACKERS})"
    ))
    .bind::<Timestamp, _>(now)
    .bind::<BigInt, _>(from)
    .bind::<BigInt, _>(target)
    .execute(conn)?;
    Ok(revived + bring_missing(conn, target, from, now)?)
}

/// Takes back what came along from `from`, gives supporters whom another merged
/// question also speaks for their row again, and carries the change on to what
/// `target` itself was merged into.
pub fn take_back(
    conn: &mut Conn,
    target: QuestionId,
    from: QuestionId,
    now: Instant,
) -> Result<usize, StoreError> {
    let came = upvotes::table
        .filter(upvotes::question_id.eq(target))
        .filter(upvotes::moved_from_id.eq(from));
    let left = diesel::delete(came).execute(conn)?;
    bring_from_all(conn, target, now)?;
    touch(conn, target, now)?;
    let mut inner = target;
    while let Some(outer) = merged_into(conn, inner)? {
        drop_orphans(conn, outer, inner)?;
        bring_from_all(conn, outer, now)?;
        touch(conn, outer, now)?;
        inner = outer;
    }
    Ok(left)
}

/// How many people back a question, as its merge counts them.
pub fn count_backers(conn: &mut Conn, id: QuestionId) -> Result<i64, StoreError> {
    #[derive(QueryableByName)]
    struct Found {
        #[diesel(sql_type = BigInt)]
        backers: i64,
    }
    let sql = format!("SELECT COUNT(*) AS backers FROM ({}) AS b", BACKERS.replace("$2", "$1"));
    Ok(diesel::sql_query(sql).bind::<BigInt, _>(id).get_result::<Found>(conn)?.backers)
}

/// Whether a question is still open, holding its row until the transaction ends
/// so that nobody refuses it meanwhile.
pub fn hold_open(conn: &mut Conn, id: QuestionId) -> Result<bool, StoreError> {
    use crate::domain::question::QuestionStatus::{Approved, Shortlisted};
    let open = questions::table
        .filter(questions::id.eq(id))
        .filter(questions::status.eq_any([Approved, Shortlisted]));
    Ok(diesel::update(open).set(questions::version.eq(questions::version)).execute(conn)? == 1)
}

/// What a question was merged into, while it is.
fn merged_into(conn: &mut Conn, id: QuestionId) -> Result<Option<QuestionId>, StoreError> {
    Ok(questions::table.find(id).select(questions::merged_into_id).first(conn)?)
}

fn bring_missing(
    conn: &mut Conn,
    target: QuestionId,
    from: QuestionId,
    now: Instant,
) -> Result<usize, StoreError> {
    // Raw, because INSERT … SELECT does not compile over both databases.
    Ok(diesel::sql_query(format!(
        "INSERT INTO upvotes
            (question_id, supporter_id, state, moved_from_id, created_at, changed_at)
         SELECT $1, b.supporter_id, 'counted', $2, $3, $3 FROM ({BACKERS}) AS b
         WHERE NOT EXISTS (SELECT 1 FROM upvotes t
             WHERE t.question_id = $1 AND t.supporter_id = b.supporter_id)"
    ))
    .bind::<BigInt, _>(target)
    .bind::<BigInt, _>(from)
    .bind::<Timestamp, _>(now)
    .execute(conn)?)
}

fn bring_from_all(conn: &mut Conn, target: QuestionId, now: Instant) -> Result<(), StoreError> {
    let merged: Vec<QuestionId> = questions::table
        .filter(questions::merged_into_id.eq(target))
        .select(questions::id)
        .order(questions::id)
        .load(conn)?;
    for from in merged {
        bring_missing(conn, target, from, now)?;
    }
    Ok(())
}

/// Removes from `outer` what came along from `inner` for supporters who no
/// longer back `inner`.
fn drop_orphans(conn: &mut Conn, outer: QuestionId, inner: QuestionId) -> Result<(), StoreError> {
    diesel::sql_query(format!(
        "DELETE FROM upvotes WHERE question_id = $1 AND moved_from_id = $2
         AND supporter_id NOT IN ({BACKERS})"
    ))
    .bind::<BigInt, _>(outer)
    .bind::<BigInt, _>(inner)
    .execute(conn)?;
    Ok(())
}

/// Lets the counting job see that rows have gone: it looks for changed ones.
pub(super) fn touch(conn: &mut Conn, id: QuestionId, now: Instant) -> Result<(), StoreError> {
    let one: Option<SupporterId> = upvotes::table
        .filter(upvotes::question_id.eq(id))
        .select(upvotes::supporter_id)
        .first(conn)
        .optional()?;
    match one {
        Some(supporter) => {
            diesel::update(upvotes::table.find((id, supporter)))
                .set(upvotes::changed_at.eq(now))
                .execute(conn)?;
        }
        None => {
            use super::schema::tallies;
            diesel::delete(tallies::table.find(id)).execute(conn)?;
        }
    }
    Ok(())
}

/// Counts the questioner for their own question, unless a row says otherwise.
pub fn put_own(
    conn: &mut Conn,
    question: QuestionId,
    supporter: SupporterId,
    now: Instant,
) -> Result<(), StoreError> {
    super::transaction::insert_once(conn, |conn| {
        diesel::insert_into(upvotes::table)
            .values((
                upvotes::question_id.eq(question),
                upvotes::supporter_id.eq(supporter),
                upvotes::state.eq(UpvoteState::Counted),
                upvotes::created_at.eq(now),
                upvotes::changed_at.eq(now),
            ))
            .execute(conn)?;
        Ok(())
    })?;
    Ok(())
}
