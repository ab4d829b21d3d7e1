//! Putting a mail into the outbox, in the transaction of what it tells.
//!
//! Never: sending; more mails to one address in a day than the limit.

use super::context::Context;
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::mailing::OutboxState;
use crate::mail::params::MailParams;
use crate::store::outbox::{self, NewMail};
use crate::store::{Conn, StoreError, mail_blocks, supporters};
use chrono::Duration;

/// To whom.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// Keyed hash of the address.
    pub address_hash: String,
    /// The address, sealed.
    pub address_sealed: String,
    /// Language of the mail.
    pub language: Lang,
    /// Set for news that can be unsubscribed from.
    pub unsubscribe_key: Option<String>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posted {
    /// It will go out.
    Queued,
    /// It was put there before.
    Known,
    /// The address has had its mails for today; nothing was put.
    TooMany,
    /// The owner of the address said "This was not me"; nothing was put.
    Blocked,
}

const SEALED_PARAMS: &str = "mail";

/// Puts a mail that somebody just asked for (a code, a link). Above the daily
/// limit nothing is put, so that nobody can flood a stranger; nor while the
/// address is blocked by its owner.
///
/// # Errors
/// When the database refuses.
pub fn put_asked<P: MailParams>(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    to: &Recipient,
    params: &P,
) -> Result<Posted, StoreError> {
    if mail_blocks::is_blocked(conn, &to.address_hash, now)? {
        return Ok(Posted::Blocked);
    }
    if sent_today(conn, to, now)? >= context.mails_per_day {
        tracing::info!(kind = P::KIND.code(), "the daily limit of an address is reached");
        return Ok(Posted::TooMany);
    }
    put(conn, context, now, now, to, params, None)
}

/// Puts news about somebody's question, once for each `dedupe_key`. Above the
/// daily limit it waits for the next day that has room.
///
/// # Errors
/// When the database refuses.
pub fn put_news<P: MailParams>(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    to: &Recipient,
    params: &P,
    dedupe_key: &str,
) -> Result<Posted, StoreError> {
    // What already waits for a later day is counted too, so each day fills in turn.
    let days = sent_today(conn, to, now)? / context.mails_per_day.max(1);
    let due = (now + Duration::days(days)).max(now + context.news_wait);
    put(conn, context, now, due, to, params, Some(dedupe_key))
}

/// The recipient that a supporter is, or `None` when the address is deleted, or when
/// nobody has confirmed that it is theirs.
///
/// # Errors
/// When the database refuses.
pub fn supporter(conn: &mut Conn, id: SupporterId) -> Result<Option<Recipient>, StoreError> {
    let supporter = supporters::get(conn, id)?;
    let contact = supporters::find_contact(conn, id)?.filter(|_| supporter.confirmed_at.is_some());
    Ok(contact.map(|address_sealed| Recipient {
        address_hash: supporter.email_hash,
        address_sealed,
        language: supporter.language,
        unsubscribe_key: None,
    }))
}

/// The same for news that can be unsubscribed from: `None` also for a supporter
/// who wants no news.
///
/// # Errors
/// When the database refuses.
pub fn backer(conn: &mut Conn, id: SupporterId) -> Result<Option<Recipient>, StoreError> {
    let known = supporters::get(conn, id)?;
    if known.unsubscribed_at.is_some() {
        return Ok(None);
    }
    let recipient = supporter(conn, id)?;
    Ok(recipient.map(|to| Recipient { unsubscribe_key: Some(known.unsubscribe_key), ..to }))
}

/// Opens the parameters of a waiting mail.
///
/// # Errors
/// [`StoreError::Corrupt`] when they cannot be read.
pub fn open_params(context: &Context, sealed: &str) -> Result<serde_json::Value, StoreError> {
    let json = context.open(SEALED_PARAMS, sealed)?;
    serde_json::from_str(&json).map_err(|e| StoreError::Corrupt(e.to_string()))
}

fn sent_today(conn: &mut Conn, to: &Recipient, now: Instant) -> Result<i64, StoreError> {
    outbox::count_since(conn, &to.address_hash, now - Duration::days(1))
}

fn put<P: MailParams>(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    due_at: Instant,
    to: &Recipient,
    params: &P,
    dedupe_key: Option<&str>,
) -> Result<Posted, StoreError> {
    let json = serde_json::to_string(params).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    let host = context.public_url.split("://").nth(1).unwrap_or("localhost");
    let host = host.split([':', '/']).next().unwrap_or("localhost");
    let is_new = outbox::insert(
        conn,
        &NewMail {
            kind: P::KIND.code().to_owned(),
            address_hash: to.address_hash.clone(),
            address_sealed: to.address_sealed.clone(),
            language: to.language,
            params: context.seal(SEALED_PARAMS, &json),
            unsubscribe_key: to.unsubscribe_key.clone(),
            dedupe_key: dedupe_key.map(str::to_owned),
            message_id: format!("{}@{host}", context.entropy.token().to_lowercase()),
            state: OutboxState::Queued,
            due_at,
            created_at: now,
        },
    )?;
    Ok(if is_new { Posted::Queued } else { Posted::Known })
}
