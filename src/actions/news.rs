//! Whether a supporter wants news of the questions they backed, and in which
//! language their mails are.
//!
//! Never: the mails about a supporter's own question; those always come.

use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::store::supporters::Supporter;
use crate::store::{Conn, StoreError, outbox, supporters};

/// Sets whether the supporter of an unsubscribe key gets news.
///
/// # Errors
/// [`StoreError::NotFound`] for a key of nobody.
pub fn set_by_key(
    conn: &mut Conn,
    now: Instant,
    key: &str,
    wants_news: bool,
) -> Result<(), StoreError> {
    let supporter = supporters::find_by_unsubscribe_key(conn, key)?.ok_or(StoreError::NotFound)?;
    set(conn, now, &supporter, wants_news)
}

/// Sets language and news from a supporter's own page.
///
/// # Errors
/// When the database refuses.
pub fn set_wishes(
    conn: &mut Conn,
    now: Instant,
    id: SupporterId,
    language: Lang,
    wants_news: bool,
) -> Result<(), StoreError> {
    let supporter = supporters::get(conn, id)?;
    supporters::set_language(conn, id, language)?;
    set(conn, now, &supporter, wants_news)
}

fn set(
    conn: &mut Conn,
    now: Instant,
    supporter: &Supporter,
    wants_news: bool,
) -> Result<(), StoreError> {
    if wants_news {
        return supporters::set_unsubscribed(conn, supporter.id, None);
    }
    if supporter.unsubscribed_at.is_none() {
        supporters::set_unsubscribed(conn, supporter.id, Some(now))?;
    }
    // What was put before and waits for its turn is not sent any more.
    outbox::delete_queued_news(conn, &supporter.unsubscribe_key)
}
