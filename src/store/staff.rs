//! Members of staff: who they are and what they sign in with.
//!
//! Never: a password, a code or a secret in the clear.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{staff, staff_invitations, staff_recovery_codes};
use crate::domain::ids::{InvitationId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::staff::Role;
use diesel::prelude::*;

/// Who is signed in.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = staff)]
pub struct StaffMember {
    /// Key.
    pub id: StaffId,
    /// Name, as the decision log does not show it but colleagues see it.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Whether single keys do something on the desk's pages.
    pub uses_keys: bool,
}

/// What a member of staff signs in with.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = staff)]
pub struct Credentials {
    /// Key.
    pub id: StaffId,
    /// Keyed hash of the work address.
    pub email_hash: String,
    /// Argon2id hash of the password.
    pub password_hash: String,
    /// Secret of the authenticator app, sealed.
    pub totp_sealed: String,
    /// Role.
    pub role: Role,
    /// The last step whose code was used; a code works once.
    pub totp_step: i64,
    /// Wrong tries since the last right one.
    pub failed_count: i32,
    /// No try counts before this moment.
    pub locked_until: Option<Instant>,
    /// May no longer sign in.
    pub disabled_at: Option<Instant>,
}

/// A line of the staff page.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = staff)]
pub struct StaffRecord {
    /// Key.
    pub id: StaffId,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Since when.
    pub created_at: Instant,
    /// May no longer sign in.
    pub disabled_at: Option<Instant>,
}

/// A new member of staff.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = staff)]
pub struct NewStaff {
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Keyed hash of the work address.
    pub email_hash: String,
    /// Argon2id hash of the password.
    pub password_hash: String,
    /// Secret of the authenticator app, sealed.
    pub totp_sealed: String,
    /// The step of the code that was used to set it up.
    pub totp_step: i64,
    /// When.
    pub created_at: Instant,
}

/// An invitation.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = staff_invitations)]
pub struct Invitation {
    /// Key.
    pub id: InvitationId,
    /// Hash of the link's token.
    pub token_hash: String,
    /// The role it gives.
    pub role: Role,
    /// Who is invited.
    pub name: String,
    /// The secret for the authenticator app, sealed.
    pub totp_sealed: String,
    /// When it stops working.
    pub expires_at: Instant,
    /// When it was used.
    pub used_at: Option<Instant>,
}

/// A new invitation.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = staff_invitations)]
pub struct NewInvitation {
    /// Hash of the link's token.
    pub token_hash: String,
    /// The role it gives.
    pub role: Role,
    /// Who is invited.
    pub name: String,
    /// The secret for the authenticator app, sealed.
    pub totp_sealed: String,
    /// When.
    pub created_at: Instant,
    /// When it stops working.
    pub expires_at: Instant,
}

/// Keeps a new member and returns their key.
pub fn insert(conn: &mut Conn, new: &NewStaff) -> Result<StaffId, StoreError> {
    Ok(diesel::insert_into(staff::table).values(new).returning(staff::id).get_result(conn)?)
}

/// What the owner of this address signs in with.
pub fn find_credentials(
    conn: &mut Conn,
    email_hash: &str,
) -> Result<Option<Credentials>, StoreError> {
    Ok(staff::table
        .filter(staff::email_hash.eq(email_hash))
        .select(Credentials::as_select())
        .first(conn)
        .optional()?)
}

/// What this member signs in with.
pub fn get_credentials(conn: &mut Conn, id: StaffId) -> Result<Credentials, StoreError> {
    Ok(staff::table.find(id).select(Credentials::as_select()).first(conn)?)
}

/// Everybody, those who may sign in first, by name.
pub fn list(conn: &mut Conn) -> Result<Vec<StaffRecord>, StoreError> {
    Ok(staff::table
        .select(StaffRecord::as_select())
        .order((staff::disabled_at.is_not_null(), staff::name, staff::id))
        .load(conn)?)
}

/// How many of a role may sign in.
pub fn count_active(conn: &mut Conn, role: Role) -> Result<i64, StoreError> {
    Ok(staff::table
        .filter(staff::role.eq(role))
        .filter(staff::disabled_at.is_null())
        .count()
        .get_result(conn)?)
}

/// Notes wrong tries and until when the next ones are not looked at.
pub fn update_failures(
    conn: &mut Conn,
    id: StaffId,
    failed_count: i32,
    locked_until: Option<Instant>,
) -> Result<(), StoreError> {
    diesel::update(staff::table.find(id))
        .set((staff::failed_count.eq(failed_count), staff::locked_until.eq(locked_until)))
        .execute(conn)?;
    Ok(())
}

/// Uses up the code of a step, unless that step or a later one was used before.
/// Returns whether it was free.
pub fn use_totp_step(conn: &mut Conn, id: StaffId, step: i64) -> Result<bool, StoreError> {
    let target = staff::table.filter(staff::id.eq(id)).filter(staff::totp_step.lt(step));
    Ok(diesel::update(target).set(staff::totp_step.eq(step)).execute(conn)? == 1)
}

/// Sets another password.
pub fn update_password(conn: &mut Conn, id: StaffId, hash: &str) -> Result<(), StoreError> {
    diesel::update(staff::table.find(id)).set(staff::password_hash.eq(hash)).execute(conn)?;
    Ok(())
}

/// Shuts a member out, or lets them in again.
pub fn update_disabled(
    conn: &mut Conn,
    id: StaffId,
    disabled_at: Option<Instant>,
) -> Result<bool, StoreError> {
    let changed = diesel::update(staff::table.find(id))
        .set(staff::disabled_at.eq(disabled_at))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Sets whether single keys do something on the desk's pages.
pub fn update_keys(conn: &mut Conn, id: StaffId, uses_keys: bool) -> Result<(), StoreError> {
    diesel::update(staff::table.find(id)).set(staff::uses_keys.eq(uses_keys)).execute(conn)?;
    Ok(())
}

/// Keeps an invitation.
pub fn insert_invitation(conn: &mut Conn, new: &NewInvitation) -> Result<(), StoreError> {
    diesel::insert_into(staff_invitations::table).values(new).execute(conn)?;
    Ok(())
}

/// The invitation of this link.
pub fn find_invitation(
    conn: &mut Conn,
    token_hash: &str,
) -> Result<Option<Invitation>, StoreError> {
    Ok(staff_invitations::table
        .filter(staff_invitations::token_hash.eq(token_hash))
        .select(Invitation::as_select())
        .first(conn)
        .optional()?)
}

/// Uses an invitation up. Returns whether it still worked.
pub fn use_invitation(conn: &mut Conn, id: InvitationId, now: Instant) -> Result<bool, StoreError> {
    let target = staff_invitations::table
        .filter(staff_invitations::id.eq(id))
        .filter(staff_invitations::used_at.is_null())
        .filter(staff_invitations::expires_at.gt(now));
    Ok(diesel::update(target).set(staff_invitations::used_at.eq(now)).execute(conn)? == 1)
}

/// Gives a member these recovery codes in place of all earlier ones.
pub fn set_recovery_codes(
    conn: &mut Conn,
    id: StaffId,
    hashes: &[String],
) -> Result<(), StoreError> {
    diesel::delete(staff_recovery_codes::table.filter(staff_recovery_codes::staff_id.eq(id)))
        .execute(conn)?;
    for hash in hashes {
        diesel::insert_into(staff_recovery_codes::table)
            .values((
                staff_recovery_codes::staff_id.eq(id),
                staff_recovery_codes::code_hash.eq(hash),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Uses a recovery code up. Returns whether it was there and unused.
pub fn use_recovery_code(
    conn: &mut Conn,
    id: StaffId,
    hash: &str,
    now: Instant,
) -> Result<bool, StoreError> {
    let target = staff_recovery_codes::table
        .filter(staff_recovery_codes::staff_id.eq(id))
        .filter(staff_recovery_codes::code_hash.eq(hash))
        .filter(staff_recovery_codes::used_at.is_null());
    Ok(diesel::update(target).set(staff_recovery_codes::used_at.eq(now)).execute(conn)? == 1)
}

/// How many recovery codes a member has left.
pub fn count_recovery_codes(conn: &mut Conn, id: StaffId) -> Result<i64, StoreError> {
    Ok(staff_recovery_codes::table
        .filter(staff_recovery_codes::staff_id.eq(id))
        .filter(staff_recovery_codes::used_at.is_null())
        .count()
        .get_result(conn)?)
}
