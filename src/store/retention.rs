//! Deleting what is no longer needed. Each function is one statement that can be
//! run again at any time.
//!
//! Raw SQL, because `NOT EXISTS` over several tables is plainest said so; every
//! text runs on both databases.
//!
//! Never: a published question, an upvote, a decision, or a key that keeps
//! something from being done twice.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::confirmations;
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use diesel::prelude::*;
use diesel::sql_types::Timestamp;

/// Deletes the questions that were sent before `cutoff` and never confirmed, and
/// with them (by cascade) their confirmations.
pub fn delete_unconfirmed_questions(conn: &mut Conn, cutoff: Instant) -> Result<usize, StoreError> {
    delete(
        conn,
        "DELETE FROM questions WHERE status = 'unconfirmed' AND asked_at < $1
           AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.question_id = questions.id)",
        cutoff,
    )
}

/// Deletes the confirmations of before `cutoff`, whether used or not: by then
/// none works any more. That of a question which stays unconfirmed goes with it.
pub fn delete_old_confirmations(conn: &mut Conn, cutoff: Instant) -> Result<usize, StoreError> {
    delete(conn, "DELETE FROM confirmations WHERE created_at < $1", cutoff)
}

/// Deletes the supporters of before `cutoff` who never confirmed anything and
/// have nothing open, and with them (by cascade) their addresses.
pub fn delete_unconfirmed_supporters(
    conn: &mut Conn,
    cutoff: Instant,
) -> Result<usize, StoreError> {
    delete(
        conn,
        "DELETE FROM supporters WHERE confirmed_at IS NULL AND created_at < $1
           AND NOT EXISTS (SELECT 1 FROM questions q WHERE q.supporter_id = supporters.id)
           AND NOT EXISTS (SELECT 1 FROM upvotes u WHERE u.supporter_id = supporters.id)
           AND NOT EXISTS (SELECT 1 FROM confirmations c WHERE c.supporter_id = supporters.id)",
        cutoff,
    )
}

/// Deletes the sessions, of supporters and of staff, that ended before `now`.
pub fn delete_ended_sessions(conn: &mut Conn, now: Instant) -> Result<usize, StoreError> {
    let public = delete(conn, "DELETE FROM supporter_sessions WHERE expires_at <= $1", now)?;
    Ok(public + delete(conn, "DELETE FROM staff_sessions WHERE expires_at <= $1", now)?)
}

/// Deletes the mails that went out before `cutoff`. Those with a key against
/// doubles stay, without address and text as they are.
pub fn delete_sent_mails(conn: &mut Conn, cutoff: Instant) -> Result<usize, StoreError> {
    delete(
        conn,
        "DELETE FROM outbox WHERE state = 'sent' AND sent_at < $1 AND dedupe_key IS NULL",
        cutoff,
    )
}

/// Deletes or, where a key against doubles has to stay, empties the mails of
/// before `cutoff` that were given up.
pub fn clear_failed_mails(conn: &mut Conn, cutoff: Instant) -> Result<usize, StoreError> {
    let deleted = delete(
        conn,
        "DELETE FROM outbox WHERE state = 'failed' AND due_at < $1 AND dedupe_key IS NULL",
        cutoff,
    )?;
    let emptied = delete(
        conn,
        "UPDATE outbox SET address_sealed = '', last_error = NULL
         WHERE state = 'failed' AND due_at < $1 AND address_sealed <> ''",
        cutoff,
    )?;
    Ok(deleted + emptied)
}

/// Deletes the addresses of supporters whose last sitting was before `cutoff`
/// (who confirmed before it, if they have none) and for whom no mail waits.
pub fn delete_old_contacts(conn: &mut Conn, cutoff: Instant) -> Result<usize, StoreError> {
    delete(
        conn,
        "DELETE FROM contacts WHERE supporter_id IN (
             SELECT s.id FROM supporters s
             WHERE COALESCE(s.confirmed_at, s.created_at) < $1
               AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.address_hash = s.email_hash
                               AND o.state IN ('queued', 'leased')))
           AND supporter_id NOT IN (
             SELECT q.supporter_id FROM questions q JOIN sittings t ON t.id = q.sitting_id
             WHERE t.sits_at >= $1)
           AND supporter_id NOT IN (
             SELECT u.supporter_id FROM upvotes u JOIN questions q ON q.id = u.question_id
             JOIN sittings t ON t.id = q.sitting_id WHERE t.sits_at >= $1)",
        cutoff,
    )
}

/// Empties the full records, which hold real ballots, of sittings before `cutoff`.
pub fn delete_old_ballots(conn: &mut Conn, cutoff: Instant) -> Result<usize, StoreError> {
    delete(
        conn,
        "UPDATE selection_records SET full_record = NULL
         WHERE full_record IS NOT NULL AND selection_id IN (
             SELECT s.id FROM selections s JOIN sittings t ON t.id = s.sitting_id WHERE t.sits_at < $1)",
        cutoff,
    )
}

/// Deletes the rows of mailbags that did not become questions, addresses and all,
/// where nothing has been done with the mailbag since `cutoff`.
pub fn delete_mailbag_rows(conn: &mut Conn, cutoff: Instant) -> Result<usize, StoreError> {
    delete(
        conn,
        "DELETE FROM mailbag_rows WHERE state <> 'taken_in' AND mailbag_id IN (
             SELECT id FROM mailbags WHERE changed_at < $1)",
        cutoff,
    )
}

/// Deletes the confirmations of one supporter.
pub fn delete_confirmations_of(conn: &mut Conn, id: SupporterId) -> Result<(), StoreError> {
    diesel::delete(confirmations::table.filter(confirmations::supporter_id.eq(id)))
        .execute(conn)?;
    Ok(())
}

fn delete(conn: &mut Conn, statement: &str, moment: Instant) -> Result<usize, StoreError> {
    Ok(diesel::sql_query(statement).bind::<Timestamp, _>(moment).execute(conn)?)
}
