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
use diesel::sql_types::{BigInt, Nullable, Timestamp};

/// The backers of questions as their merge counts them, `which` of `questions q`: who backs one, and
/// its questioner, unless that upvote is held or withdrawn. A row for each question.
fn backers(which: &str) -> String {
    format!(
        "SELECT u.supporter_id, u.question_id FROM upvotes u
             WHERE u.question_id IN (SELECT q.id FROM questions q WHERE {which})
               AND u.state = 'counted'
         UNION SELECT q.supporter_id, q.id FROM questions q
             WHERE {which} AND NOT EXISTS (SELECT 1 FROM upvotes o
                 WHERE o.question_id = q.id AND o.supporter_id = q.supporter_id)"
    )
}

/// The condition for these questions; keys are numbers, so they may stand in the text.
fn these(ids: &[QuestionId]) -> String {
    let keys: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
    if keys.is_empty() { "1 = 0".to_owned() } else { format!("q.id IN ({})", keys.join(", ")) }
}

/// Brings the backers of `from` along to `target` and returns how many people
/// did not back it yet.
pub fn bring(
    conn: &mut Conn,
    target: QuestionId,
    from: &[QuestionId],
    now: Instant,
) -> Result<usize, StoreError> {
    let which = these(from);
    let mut came = bring_missing(conn, target, &which, now)?;
    // A row that was withdrawn before counts again, as one that came along.
    let withdrawn: Vec<SupporterId> = upvotes::table
        .filter(upvotes::question_id.eq(target))
        .filter(upvotes::state.eq(UpvoteState::Withdrawn))
        .select(upvotes::supporter_id)
        .order(upvotes::supporter_id)
        .load(conn)?;
    for supporter in withdrawn {
        if let Some(first) = first_backed(conn, &which, supporter)? {
            came += diesel::update(upvotes::table.find((target, supporter)))
                .set((
                    upvotes::state.eq(UpvoteState::Counted),
                    upvotes::changed_at.eq(now),
                    upvotes::moved_from_id.eq(first),
                ))
                .execute(conn)?;
        }
    }
    Ok(came)
}

/// The first of these questions that a supporter backs.
fn first_backed(
    conn: &mut Conn,
    which: &str,
    supporter: SupporterId,
) -> Result<Option<QuestionId>, StoreError> {
    #[derive(QueryableByName)]
    struct First {
        #[diesel(sql_type = Nullable<BigInt>)]
        id: Option<QuestionId>,
    }
    let sql = format!(
        "SELECT MIN(b.question_id) AS id FROM ({}) AS b WHERE b.supporter_id = $1",
        backers(which)
    );
    Ok(diesel::sql_query(sql).bind::<BigInt, _>(supporter).get_result::<First>(conn)?.id)
}

/// Takes back what came along from `from`, gives supporters whom another merged
/// question also speaks for their row again, and carries the change on to what
/// `target` itself was merged into. Who withdrew meanwhile stays withdrawn. Returns
/// how many upvotes left `target`.
pub fn take_back(
    conn: &mut Conn,
    target: QuestionId,
    from: &[QuestionId],
    now: Instant,
) -> Result<usize, StoreError> {
    let came = || {
        upvotes::table
            .filter(upvotes::question_id.eq(target))
            .filter(upvotes::moved_from_id.eq_any(from))
    };
    diesel::update(came().filter(upvotes::state.eq(UpvoteState::Withdrawn)))
        .set(upvotes::moved_from_id.eq(None::<QuestionId>))
        .execute(conn)?;
    let left = diesel::delete(came()).execute(conn)?;
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

/// How many people back these questions, as their merge counts them.
pub fn count_backers(conn: &mut Conn, ids: &[QuestionId]) -> Result<i64, StoreError> {
    #[derive(QueryableByName)]
    struct Found {
        #[diesel(sql_type = BigInt)]
        people: i64,
    }
    let sql = format!(
        "SELECT COUNT(DISTINCT b.supporter_id) AS people FROM ({}) AS b",
        backers(&these(ids))
    );
    Ok(diesel::sql_query(sql).get_result::<Found>(conn)?.people)
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
    which: &str,
    now: Instant,
) -> Result<usize, StoreError> {
    // Raw, because INSERT … SELECT does not compile over both databases.
    Ok(diesel::sql_query(format!(
        "INSERT INTO upvotes
            (question_id, supporter_id, state, moved_from_id, created_at, changed_at)
         SELECT $1, b.supporter_id, 'counted', MIN(b.question_id), $2, $2 FROM ({}) AS b
         WHERE NOT EXISTS (SELECT 1 FROM upvotes t
             WHERE t.question_id = $1 AND t.supporter_id = b.supporter_id)
         GROUP BY b.supporter_id",
        backers(which)
    ))
    .bind::<BigInt, _>(target)
    .bind::<Timestamp, _>(now)
    .execute(conn)?)
}

fn bring_from_all(conn: &mut Conn, target: QuestionId, now: Instant) -> Result<(), StoreError> {
    bring_missing(conn, target, &format!("q.merged_into_id = {}", target.0), now)?;
    Ok(())
}

/// Removes from `outer` what came along from `inner` for supporters who no
/// longer back `inner`; who withdrew stays withdrawn.
fn drop_orphans(conn: &mut Conn, outer: QuestionId, inner: QuestionId) -> Result<(), StoreError> {
    let orphans = format!(
        "question_id = $1 AND moved_from_id = $2 AND supporter_id NOT IN
             (SELECT b.supporter_id FROM ({}) AS b)",
        backers(&these(&[inner]))
    );
    for act in [
        format!("UPDATE upvotes SET moved_from_id = NULL WHERE {orphans} AND state = 'withdrawn'"),
        format!("DELETE FROM upvotes WHERE {orphans}"),
    ] {
        diesel::sql_query(act).bind::<BigInt, _>(outer).bind::<BigInt, _>(inner).execute(conn)?;
    }
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
