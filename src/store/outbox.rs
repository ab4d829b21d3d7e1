//! Mails that wait to be sent, put here in the transaction of the fact they
//! tell of.
//!
//! Never: an address or a text in the clear; both are sealed, and emptied once
//! the mail is sent.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::outbox;
use super::transaction::insert_once;
use crate::domain::ids::OutboxId;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::mailing::OutboxState;
use diesel::prelude::*;

/// A mail as it waits.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub struct Waiting {
    /// Key.
    pub id: OutboxId,
    /// Which mail.
    pub kind: String,
    /// The address, sealed.
    pub address_sealed: String,
    /// Its language.
    pub language: Lang,
    /// Its parameters as JSON, sealed.
    pub params: String,
    /// The key for its unsubscribe link, if it has one.
    pub unsubscribe_key: Option<String>,
    /// Stable over retries.
    pub message_id: String,
    /// Tries so far.
    pub attempts: i32,
    /// When it was written.
    pub created_at: Instant,
}

/// A mail to put into the outbox.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = outbox)]
pub struct NewMail {
    /// Which mail.
    pub kind: String,
    /// Keyed hash of the address, for the daily limit.
    pub address_hash: String,
    /// The address, sealed.
    pub address_sealed: String,
    /// Its language.
    pub language: Lang,
    /// Its parameters as JSON, sealed.
    pub params: String,
    /// The key for its unsubscribe link.
    pub unsubscribe_key: Option<String>,
    /// The same key is never put twice.
    pub dedupe_key: Option<String>,
    /// Stable over retries.
    pub message_id: String,
    /// Where it stands.
    pub state: OutboxState,
    /// Not before.
    pub due_at: Instant,
    /// When it was written.
    pub created_at: Instant,
}

/// Puts a mail into the outbox; `false` when its dedupe key is there already.
pub fn insert(conn: &mut Conn, new: &NewMail) -> Result<bool, StoreError> {
    insert_once(conn, |conn| {
        diesel::insert_into(outbox::table).values(new).execute(conn)?;
        Ok(())
    })
}

/// Takes news back that nobody has begun to send. Returns how much there was.
pub fn delete_queued(conn: &mut Conn, dedupe_keys: &[String]) -> Result<usize, StoreError> {
    let waiting = outbox::table
        .filter(outbox::state.eq(OutboxState::Queued))
        .filter(outbox::dedupe_key.eq_any(dedupe_keys.iter().map(|key| Some(key.as_str()))));
    Ok(diesel::delete(waiting).execute(conn)?)
}

/// How many mails to an address are for a time after `since`: sent since then,
/// or still to be sent.
pub fn count_since(conn: &mut Conn, address_hash: &str, since: Instant) -> Result<i64, StoreError> {
    Ok(outbox::table
        .filter(outbox::address_hash.eq(address_hash))
        .filter(outbox::due_at.gt(since))
        .count()
        .get_result(conn)?)
}

/// Takes up to `most` mails that are due, for this worker alone until `until`.
/// A mail whose lease ran out (its worker died) is taken again.
pub fn lease_due(
    conn: &mut Conn,
    now: Instant,
    until: Instant,
    most: i64,
) -> Result<Vec<Waiting>, StoreError> {
    let due: Vec<OutboxId> = outbox::table
        .filter(outbox::state.eq(OutboxState::Queued).and(outbox::due_at.le(now)))
        .or_filter(outbox::state.eq(OutboxState::Leased).and(outbox::leased_until.le(now)))
        .order((outbox::due_at, outbox::id))
        .limit(most)
        .select(outbox::id)
        .load(conn)?;
    let mut leased = Vec::with_capacity(due.len());
    for id in due {
        // Another worker may have taken it since: only who changes the row has it.
        let still_due = outbox::table.filter(outbox::id.eq(id)).filter(
            outbox::state
                .eq(OutboxState::Queued)
                .or(outbox::state.eq(OutboxState::Leased).and(outbox::leased_until.le(now))),
        );
        let taken = diesel::update(still_due)
            .set((outbox::state.eq(OutboxState::Leased), outbox::leased_until.eq(until)))
            .execute(conn)?;
        if taken == 1 {
            leased.push(outbox::table.find(id).select(Waiting::as_select()).first(conn)?);
        }
    }
    Ok(leased)
}

/// The mail server has it: the row stays as a fact, address and text are emptied.
pub fn mark_sent(conn: &mut Conn, id: OutboxId, now: Instant) -> Result<(), StoreError> {
    diesel::update(outbox::table.find(id))
        .set((
            outbox::state.eq(OutboxState::Sent),
            outbox::sent_at.eq(now),
            outbox::address_sealed.eq(""),
            outbox::params.eq(""),
            outbox::leased_until.eq(None::<Instant>),
        ))
        .execute(conn)?;
    Ok(())
}

/// It was not taken for now: try again at `due_at`.
pub fn mark_delayed(
    conn: &mut Conn,
    id: OutboxId,
    attempts: i32,
    due_at: Instant,
    why: &str,
) -> Result<(), StoreError> {
    diesel::update(outbox::table.find(id))
        .set((
            outbox::state.eq(OutboxState::Queued),
            outbox::attempts.eq(attempts),
            outbox::due_at.eq(due_at),
            outbox::leased_until.eq(None::<Instant>),
            outbox::last_error.eq(why),
        ))
        .execute(conn)?;
    Ok(())
}

/// It was refused for good, or tried too often: no more tries.
pub fn mark_failed(
    conn: &mut Conn,
    id: OutboxId,
    attempts: i32,
    why: &str,
) -> Result<(), StoreError> {
    diesel::update(outbox::table.find(id))
        .set((
            outbox::state.eq(OutboxState::Failed),
            outbox::attempts.eq(attempts),
            outbox::leased_until.eq(None::<Instant>),
            outbox::last_error.eq(why),
            outbox::params.eq(""),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes news back that waits for somebody who wants no more of it.
pub fn delete_queued_news(conn: &mut Conn, unsubscribe_key: &str) -> Result<(), StoreError> {
    let waiting = outbox::table
        .filter(outbox::unsubscribe_key.eq(unsubscribe_key))
        .filter(outbox::state.eq(OutboxState::Queued));
    diesel::delete(waiting).execute(conn)?;
    Ok(())
}

/// Takes back every mail to an address that is not out yet, and forgets the
/// address of those that were given up.
pub fn delete_unsent(conn: &mut Conn, address_hash: &str) -> Result<(), StoreError> {
    let unsent = outbox::table
        .filter(outbox::address_hash.eq(address_hash))
        .filter(outbox::state.ne(OutboxState::Sent));
    diesel::delete(unsent).execute(conn)?;
    Ok(())
}

/// How many mails are not out yet.
pub fn count_waiting(conn: &mut Conn) -> Result<i64, StoreError> {
    Ok(outbox::table
        .filter(outbox::state.eq_any([OutboxState::Queued, OutboxState::Leased]))
        .count()
        .get_result(conn)?)
}

/// Whether a mail has been tried in vain and waits: then pages say that mail may be late.
pub fn is_delayed(conn: &mut Conn) -> Result<bool, StoreError> {
    let late: i64 = outbox::table
        .filter(outbox::state.eq(OutboxState::Queued))
        .filter(outbox::attempts.gt(0))
        .count()
        .get_result(conn)?;
    Ok(late > 0)
}
