//! The yes: by the code, or by the button on the page of the link.
//!
//! Never: an error for a wrong code. It is an answer, so that the try is counted.

use super::complete::{Completed, complete};
use super::start::code_hash;
use crate::actions::context::Context;
use crate::crypto;
use crate::domain::instant::Instant;
use crate::store::confirmations::{self, Confirmation};
use crate::store::{Conn, StoreError};

/// What a code or a link came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It was right, now or before.
    Done(Completed),
    /// Another code; so many tries are left.
    Wrong {
        /// Tries left at this code.
        left: i32,
    },
    /// The tries at this code are used up.
    TriedOut,
    /// It was right once, and its time is over.
    Expired,
    /// Nothing of ours has it.
    Unknown,
}

/// Confirms by the code that was typed on the page of `reference`.
///
/// # Errors
/// When the database refuses.
pub fn by_code(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    reference: &str,
    typed: &str,
) -> Result<Answer, StoreError> {
    let Some(confirmation) = confirmations::find(conn, reference)? else {
        return Ok(Answer::Unknown);
    };
    if confirmation.confirmed_at.is_some() {
        return complete(conn, context, now, &confirmation).map(Answer::Done);
    }
    if !confirmations::count_attempt(conn, confirmation.id, context.code_attempts)? {
        return Ok(Answer::TriedOut);
    }
    let code: String = typed.chars().filter(char::is_ascii_digit).collect();
    let hash = code_hash(context, reference, &code);
    if !crypto::is_same(hash.as_bytes(), confirmation.code_hash.as_bytes()) {
        let left = context.code_attempts - confirmation.attempts - 1;
        return Ok(if left > 0 { Answer::Wrong { left } } else { Answer::TriedOut });
    }
    unless_expired(conn, context, now, &confirmation, confirmation.code_expires_at)
}

/// Confirms by the token of the link in the mail.
///
/// # Errors
/// When the database refuses.
pub fn by_token(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    token: &str,
) -> Result<Answer, StoreError> {
    let Some(confirmation) = confirmations::find_by_token(conn, &crypto::token_hash(token))? else {
        return Ok(Answer::Unknown);
    };
    if confirmation.confirmed_at.is_some() {
        return complete(conn, context, now, &confirmation).map(Answer::Done);
    }
    unless_expired(conn, context, now, &confirmation, confirmation.link_expires_at)
}

fn unless_expired(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    confirmation: &Confirmation,
    expires_at: Instant,
) -> Result<Answer, StoreError> {
    if now >= expires_at {
        return Ok(Answer::Expired);
    }
    complete(conn, context, now, confirmation).map(Answer::Done)
}
