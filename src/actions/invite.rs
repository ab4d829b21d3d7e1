//! Inviting a member of staff: a link that makes one account of one role.
//!
//! Never: a password, an e-mail address; whoever opens the link gives their own.

use super::context::Context;
use crate::crypto::{self, TotpSecret};
use crate::domain::instant::Instant;
use crate::domain::staff::Role;
use crate::domain::text;
use crate::store::staff::{self, NewInvitation};
use crate::store::{Conn, StoreError};
use chrono::Duration;

/// Days for which an invitation works.
pub const INVITATION_DAYS: i64 = 7;

/// Keeps an invitation and returns the token of its link, which is kept nowhere.
///
/// The secret for the authenticator app is chosen here and sealed under the
/// token's hash, so that opening the page twice shows the same one.
///
/// # Errors
/// When the database refuses.
pub fn create(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    role: Role,
    name: &str,
) -> Result<String, StoreError> {
    let token = context.entropy.token();
    let token_hash = crypto::token_hash(&token);
    let secret = TotpSecret::generate(&context.entropy);
    staff::insert_invitation(
        conn,
        &NewInvitation {
            totp_sealed: super::accept::seal_totp(context, &token_hash, &secret),
            token_hash,
            role,
            name: text::clean_line(name),
            created_at: now,
            expires_at: now + Duration::days(INVITATION_DAYS),
        },
    )?;
    Ok(token)
}
