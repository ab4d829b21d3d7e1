//! Accepting an invitation: the account, its second factor and its recovery codes.
//!
//! Never: hashing a password; that is slow and done before, outside the transaction.

use super::context::Context;
use crate::crypto::{self, TotpSecret};
use crate::domain::instant::Instant;
use crate::store::staff::{self, NewStaff};
use crate::store::{Conn, StoreError, sessions};

/// What somebody who accepts gives.
#[derive(Debug, Clone)]
pub struct Request {
    /// Hash of the link's token.
    pub token_hash: String,
    /// Keyed hash of their work address.
    pub email_hash: String,
    /// Argon2id hash of their password.
    pub password_hash: String,
    /// The code their authenticator app shows.
    pub code: String,
    /// When the session that begins now ends.
    pub session_ends_at: Instant,
}

/// What they get: both are shown or sent once and kept as hashes only.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// The token of their session.
    pub session_token: String,
    /// Their recovery codes.
    pub recovery_codes: Vec<String>,
}

/// Why an invitation cannot be accepted.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// Used, expired, or never given.
    #[error("the invitation does not work any more")]
    Gone,
    /// The code is not the one that the app shows.
    #[error("the code does not fit")]
    WrongCode,
    /// Somebody has an account with that address.
    #[error("the address has an account")]
    AddressTaken,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes the account, uses the invitation up and opens a session.
///
/// # Errors
/// See [`AcceptError`].
pub fn accept(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &Request,
) -> Result<Accepted, AcceptError> {
    let invitation = staff::find_invitation(conn, &request.token_hash)?.ok_or(AcceptError::Gone)?;
    if !staff::use_invitation(conn, invitation.id, now)? {
        return Err(AcceptError::Gone);
    }
    let secret = open_totp(context, &request.token_hash, &invitation.totp_sealed)?;
    let step = secret.check(&request.code, now.utc(), 0).ok_or(AcceptError::WrongCode)?;
    if staff::find_credentials(conn, &request.email_hash)?.is_some() {
        return Err(AcceptError::AddressTaken);
    }
    let member = staff::insert(
        conn,
        &NewStaff {
            name: invitation.name,
            role: invitation.role,
            email_hash: request.email_hash.clone(),
            password_hash: request.password_hash.clone(),
            totp_sealed: seal_totp(context, &request.email_hash, &secret),
            totp_step: step,
            created_at: now,
        },
    )?;
    let recovery_codes = crypto::recovery_codes(&context.entropy);
    let hashes = recovery_hashes(context, &recovery_codes);
    staff::set_recovery_codes(conn, member, &hashes)?;
    let session_token = context.entropy.token();
    let hash = crypto::token_hash(&session_token);
    sessions::insert_staff(conn, &hash, member, now, request.session_ends_at)?;
    Ok(Accepted { session_token, recovery_codes })
}

/// Seals the secret of an authenticator app for one holder: an invitation (the
/// hash of its token) or a member (the hash of their address).
pub fn seal_totp(context: &Context, holder: &str, secret: &TotpSecret) -> String {
    let purpose = format!("totp/{holder}");
    crypto::seal(&context.secrets.staff_seal, &context.entropy, &purpose, secret.as_bytes())
}

/// Opens what [`seal_totp`] sealed for the same holder.
///
/// # Errors
/// [`StoreError::Corrupt`] when it was sealed for another holder or with another key.
pub fn open_totp(context: &Context, holder: &str, sealed: &str) -> Result<TotpSecret, StoreError> {
    let purpose = format!("totp/{holder}");
    crypto::open(&context.secrets.staff_seal, &purpose, sealed)
        .ok()
        .and_then(|bytes| TotpSecret::from_bytes(&bytes))
        .ok_or_else(|| StoreError::Corrupt("a sealed authenticator cannot be opened".to_owned()))
}

pub(super) fn recovery_hashes(context: &Context, codes: &[String]) -> Vec<String> {
    codes.iter().map(|code| crypto::recovery_hash(&context.secrets.codes, code)).collect()
}
