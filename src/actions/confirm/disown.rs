//! "This was not me": the owner of an address says no.
//!
//! Never: a change of what was confirmed before.

use crate::actions::context::Context;
use crate::actions::take_in;
use crate::crypto;
use crate::domain::instant::Instant;
use crate::domain::supporter::Purpose;
use crate::store::{Conn, StoreError, confirmations, mail_blocks, questions, supporters};
use chrono::Duration;

/// Forgets what was to be confirmed, and sends no mail of that kind to the
/// address for the days that the host has set. `false` when the link is not
/// known or was confirmed before.
///
/// # Errors
/// When the database refuses.
pub fn disown(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    token: &str,
) -> Result<bool, StoreError> {
    let found = confirmations::find_by_token(conn, &crypto::token_hash(token))?;
    let Some(confirmation) = found.filter(|c| c.confirmed_at.is_none()) else { return Ok(false) };
    let supporter = supporters::get(conn, confirmation.supporter_id)?;
    let until = now + Duration::days(context.not_me_days);
    mail_blocks::put(conn, &supporter.email_hash, until)?;
    confirmations::delete(conn, confirmation.id)?;
    if confirmation.purpose == Purpose::Question
        && let Some(question) = confirmation.question_id
    {
        questions::delete_unconfirmed(conn, question)?;
        take_in::disown(conn, context, now, supporter.id)?;
    }
    Ok(true)
}
