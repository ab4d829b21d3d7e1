//! Signing in a member of staff.
//!
//! The password is verified before, outside the transaction, since that is slow
//! by design; here the second factor is used up and the session opened. Every
//! way to fail looks the same to whoever tries.
//!
//! Never: saying which of address, password and code was wrong.

use super::accept;
use super::context::Context;
use crate::crypto;
use crate::domain::instant::Instant;
use crate::domain::staff::Role;
use crate::store::staff::{self, Credentials};
use crate::store::{Conn, StoreError, sessions};
use chrono::Duration;

/// Wrong tries after which an address waits.
pub const TRIES: i32 = 5;
/// Minutes that it waits.
pub const LOCK_MINUTES: i64 = 15;
/// A well-formed Argon2id hash that no password has, of the same cost as real
/// ones: verified when an address is unknown, so that the answer takes as long.
pub const NOBODYS_HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cy1zYWx0IQ$d2hvIHdvdWxkIGhhdmUgdGhvdWdodCBvZiB0aGF0ISE";

/// What somebody who signs in gave.
#[derive(Debug, Clone)]
pub struct Request {
    /// What was found for the address when the password was verified.
    pub credentials: Credentials,
    /// Whether the password was right.
    pub is_password_right: bool,
    /// A code of the authenticator app, or a recovery code.
    pub code: String,
    /// When the session that begins now ends.
    pub session_ends_at: Instant,
}

/// What came of it. A refusal is no error, because its count must be kept.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// The session is open.
    SignedIn {
        /// The token of the session.
        token: String,
        /// Whose it is.
        role: Role,
        /// How many recovery codes are left, when one was used.
        recovery_codes_left: Option<i64>,
    },
    /// Something did not fit, or the address has to wait.
    Refused,
}

/// Checks the second factor and opens a session, or counts a wrong try.
///
/// # Errors
/// When the database refuses, or the authenticator's secret cannot be opened.
pub fn sign_in(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &Request,
) -> Result<Outcome, StoreError> {
    let member = staff::get_credentials(conn, request.credentials.id)?;
    if member.disabled_at.is_some() || member.locked_until.is_some_and(|until| now < until) {
        return Ok(Outcome::Refused);
    }
    // The password may have been changed since it was verified.
    let is_password_right = request.is_password_right
        && crypto::is_same(
            member.password_hash.as_bytes(),
            request.credentials.password_hash.as_bytes(),
        );
    let factor = if is_password_right {
        use_factor(conn, context, now, &member, &request.code)?
    } else {
        None
    };
    let Some(factor) = factor else {
        note_failure(conn, now, &member)?;
        return Ok(Outcome::Refused);
    };
    staff::update_failures(conn, member.id, 0, None)?;
    let token = context.entropy.token();
    let hash = crypto::token_hash(&token);
    sessions::insert_staff(conn, &hash, member.id, now, request.session_ends_at)?;
    let recovery_codes_left = match factor {
        Factor::Authenticator => None,
        Factor::RecoveryCode => Some(staff::count_recovery_codes(conn, member.id)?),
    };
    Ok(Outcome::SignedIn { token, role: member.role, recovery_codes_left })
}

enum Factor {
    Authenticator,
    RecoveryCode,
}

/// Uses up the code, whichever of the two kinds it is.
fn use_factor(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: &Credentials,
    code: &str,
) -> Result<Option<Factor>, StoreError> {
    let secret = accept::open_totp(context, &member.email_hash, &member.totp_sealed)?;
    if let Some(step) = secret.check(code, now.utc(), member.totp_step) {
        let is_free = staff::use_totp_step(conn, member.id, step)?;
        return Ok(is_free.then_some(Factor::Authenticator));
    }
    let hash = crypto::recovery_hash(&context.secrets.codes, code);
    let is_used = staff::use_recovery_code(conn, member.id, &hash, now)?;
    Ok(is_used.then_some(Factor::RecoveryCode))
}

/// Counts a wrong try and returns whether the address now has to wait. After a
/// lock has passed the count begins anew.
pub(super) fn note_failure(
    conn: &mut Conn,
    now: Instant,
    member: &Credentials,
) -> Result<bool, StoreError> {
    let before = if member.locked_until.is_some() { 0 } else { member.failed_count };
    let count = before + 1;
    let locked_until = (count >= TRIES).then(|| now + Duration::minutes(LOCK_MINUTES));
    staff::update_failures(conn, member.id, count, locked_until)?;
    Ok(locked_until.is_some())
}
