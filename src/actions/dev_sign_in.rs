//! Signing in as one of the demonstration's staff by a link, on one's own
//! machine, without password and authenticator.
//!
//! The link's token is a keyed hash of role and day: nothing need be kept, and
//! starting the demonstration again prints links that work.
//!
//! Never: called unless [`crate::config::Config::shows_dev_mail`]; a member of
//! staff outside the demonstration.

use super::Context;
use crate::crypto;
use crate::domain::email::EmailAddress;
use crate::domain::instant::Instant;
use crate::domain::staff::Role;
use crate::store::staff::StaffMember;
use crate::store::{Conn, StoreError, demo, sessions};
use chrono::Duration;

/// The demonstration's staff: role, name, and an address that nobody has.
pub const STAFF: [(Role, &str, &str); 4] = [
    (Role::Organiser, "Olwen", "olwen@staff.example.org"),
    (Role::Moderator, "Mo", "mo@staff.example.org"),
    (Role::Office, "Rhian", "rhian@staff.example.org"),
    (Role::Auditor, "Ada", "ada@staff.example.org"),
];

const PURPOSE: &str = "dev-sign-in";

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum DevSignInError {
    /// The link is of another day or installation, or there is no demonstration here.
    #[error("no such link")]
    Unknown,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The token in the link of a role, for today.
pub fn token(context: &Context, role: Role, now: Instant) -> String {
    let day = now.utc().format("%Y-%m-%d");
    crypto::keyed_hash(
        &context.secrets.session,
        PURPOSE,
        format!("{}\n{day}", role.code()).as_bytes(),
    )
}

/// The hash by which a member of the demonstration's staff is found.
///
/// # Errors
/// [`StoreError::NotFound`] for a role without one.
pub fn email_hash(context: &Context, role: Role) -> Result<String, StoreError> {
    let (_, _, address) =
        STAFF.iter().find(|(theirs, _, _)| *theirs == role).ok_or(StoreError::NotFound)?;
    let address = EmailAddress::parse(address).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    Ok(context.email_hash(&address))
}

/// The member of staff that a link is for. Yesterday's links work too: a
/// demonstration may run past midnight.
///
/// # Errors
/// [`DevSignInError::Unknown`] when the link is of no use.
pub fn find(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    given: &str,
) -> Result<StaffMember, DevSignInError> {
    let is_of = |role: Role, at: Instant| {
        crypto::is_same(token(context, role, at).as_bytes(), given.as_bytes())
    };
    let role = Role::ALL
        .iter()
        .copied()
        .find(|role| is_of(*role, now) || is_of(*role, now - Duration::days(1)))
        .ok_or(DevSignInError::Unknown)?;
    let hash = email_hash(context, role)?;
    demo::find_staff(conn, &hash)?.ok_or(DevSignInError::Unknown)
}

/// Opens a session of `hours` for whom the link is for, and gives the cookie's token
/// and their role.
///
/// # Errors
/// [`DevSignInError::Unknown`] when the link is of no use.
pub fn sign_in(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    given: &str,
    hours: i64,
) -> Result<(String, Role), DevSignInError> {
    let member = find(conn, context, now, given)?;
    let session = context.entropy.token();
    let until = now + Duration::hours(hours);
    sessions::insert_staff(conn, &crypto::token_hash(&session), member.id, now, until)?;
    Ok((session, member.role))
}
