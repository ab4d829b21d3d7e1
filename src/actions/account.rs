//! What members of staff change of their own account, and what organisers
//! change of a colleague's.
//!
//! Never: hashing a password; that is slow and done before, outside the transaction.

use super::accept;
use super::context::Context;
use crate::crypto;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::domain::staff::Role;
use crate::store::staff;
use crate::store::{Conn, StoreError, sessions};

/// Sets another password and signs every other browser out.
///
/// # Errors
/// When the database refuses.
pub fn change_password(
    conn: &mut Conn,
    member: StaffId,
    hash: &str,
    this_session: &str,
) -> Result<(), StoreError> {
    staff::update_password(conn, member, hash)?;
    sessions::delete_other_staff(conn, member, this_session)
}

/// Counts a wrong password at an open session like one at the sign-in; after too
/// many the member is signed out everywhere.
///
/// # Errors
/// When the database refuses.
pub fn note_wrong_password(
    conn: &mut Conn,
    now: Instant,
    member: StaffId,
) -> Result<(), StoreError> {
    let credentials = staff::get_credentials(conn, member)?;
    if super::sign_in::note_failure(conn, now, &credentials)? {
        sessions::delete_all_staff(conn, member)?;
    }
    Ok(())
}

/// Makes ten new recovery codes; the earlier ones stop working.
///
/// # Errors
/// When the database refuses.
pub fn renew_recovery_codes(
    conn: &mut Conn,
    context: &Context,
    member: StaffId,
) -> Result<Vec<String>, StoreError> {
    let codes = crypto::recovery_codes(&context.entropy);
    staff::set_recovery_codes(conn, member, &accept::recovery_hashes(context, &codes))?;
    Ok(codes)
}

/// Why a member cannot be shut out.
#[derive(Debug, thiserror::Error)]
pub enum DisableError {
    /// Nobody shuts themselves out.
    #[error("nobody shuts themselves out")]
    Oneself,
    /// Somebody must be left who can invite others.
    #[error("the last organiser stays")]
    LastOrganiser,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Shuts a member out at once, on every browser.
///
/// # Errors
/// See [`DisableError`].
pub fn disable(
    conn: &mut Conn,
    now: Instant,
    by: StaffId,
    member: StaffId,
) -> Result<(), DisableError> {
    if by == member {
        return Err(DisableError::Oneself);
    }
    if !staff::update_disabled(conn, member, Some(now))? {
        return Err(StoreError::NotFound.into());
    }
    if staff::count_active(conn, Role::Organiser)? == 0 {
        return Err(DisableError::LastOrganiser);
    }
    Ok(sessions::delete_all_staff(conn, member)?)
}

/// Lets a member in again.
///
/// # Errors
/// When there is no such member.
pub fn enable(conn: &mut Conn, member: StaffId) -> Result<(), StoreError> {
    if staff::update_disabled(conn, member, None)? { Ok(()) } else { Err(StoreError::NotFound) }
}
