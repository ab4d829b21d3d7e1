//! Which supporter or member of staff a cookie stands for.
//!
//! Never: the token itself; only its hash is kept.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{staff, staff_sessions, supporter_sessions, supporters};
use super::staff::StaffMember;
use crate::domain::ids::{StaffId, SupporterId};
use crate::domain::instant::Instant;
use chrono::Duration;
use diesel::prelude::*;

/// The supporter of a live session, with their first name.
pub fn find_supporter(
    conn: &mut Conn,
    token_hash: &str,
    now: Instant,
) -> Result<Option<(SupporterId, String)>, StoreError> {
    Ok(supporter_sessions::table
        .inner_join(supporters::table)
        .filter(supporter_sessions::token_hash.eq(token_hash))
        .filter(supporter_sessions::expires_at.gt(now))
        .select((supporters::id, supporters::first_name))
        .first(conn)
        .optional()?)
}

/// Remembers a supporter's browser until `expires_at`.
pub fn insert_supporter(
    conn: &mut Conn,
    token_hash: &str,
    supporter: SupporterId,
    now: Instant,
    expires_at: Instant,
) -> Result<(), StoreError> {
    diesel::insert_into(supporter_sessions::table)
        .values((
            supporter_sessions::token_hash.eq(token_hash),
            supporter_sessions::supporter_id.eq(supporter),
            supporter_sessions::created_at.eq(now),
            supporter_sessions::expires_at.eq(expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets one browser of a supporter.
pub fn delete_supporter(conn: &mut Conn, token_hash: &str) -> Result<(), StoreError> {
    diesel::delete(supporter_sessions::table.filter(supporter_sessions::token_hash.eq(token_hash)))
        .execute(conn)?;
    Ok(())
}

/// The member of staff of a session that has neither ended nor been left idle,
/// and when the session was last noted to be in use.
pub fn find_staff(
    conn: &mut Conn,
    token_hash: &str,
    now: Instant,
    idle_minutes: i64,
) -> Result<Option<(StaffMember, Instant)>, StoreError> {
    Ok(staff_sessions::table
        .inner_join(staff::table)
        .filter(staff_sessions::token_hash.eq(token_hash))
        .filter(staff_sessions::expires_at.gt(now))
        .filter(staff_sessions::seen_at.gt(now - Duration::minutes(idle_minutes)))
        .filter(staff::disabled_at.is_null())
        .select((StaffMember::as_select(), staff_sessions::seen_at))
        .first(conn)
        .optional()?)
}

/// Notes that the session is in use.
pub fn touch_staff(conn: &mut Conn, token_hash: &str, now: Instant) -> Result<(), StoreError> {
    diesel::update(staff_sessions::table.filter(staff_sessions::token_hash.eq(token_hash)))
        .set(staff_sessions::seen_at.eq(now))
        .execute(conn)?;
    Ok(())
}

/// Opens a staff session.
pub fn insert_staff(
    conn: &mut Conn,
    token_hash: &str,
    member: StaffId,
    now: Instant,
    expires_at: Instant,
) -> Result<(), StoreError> {
    diesel::insert_into(staff_sessions::table)
        .values((
            staff_sessions::token_hash.eq(token_hash),
            staff_sessions::staff_id.eq(member),
            staff_sessions::created_at.eq(now),
            staff_sessions::seen_at.eq(now),
            staff_sessions::expires_at.eq(expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Ends a staff session.
pub fn delete_staff(conn: &mut Conn, token_hash: &str) -> Result<(), StoreError> {
    diesel::delete(staff_sessions::table.filter(staff_sessions::token_hash.eq(token_hash)))
        .execute(conn)?;
    Ok(())
}

/// A browser in which a member is signed in.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = staff_sessions)]
pub struct StaffSession {
    /// Hash of its token.
    pub token_hash: String,
    /// Signed in at.
    pub created_at: Instant,
    /// Last in use.
    pub seen_at: Instant,
}

/// The live sessions of a member, the one used last first.
pub fn list_staff(
    conn: &mut Conn,
    member: StaffId,
    now: Instant,
    idle_minutes: i64,
) -> Result<Vec<StaffSession>, StoreError> {
    Ok(staff_sessions::table
        .filter(staff_sessions::staff_id.eq(member))
        .filter(staff_sessions::expires_at.gt(now))
        .filter(staff_sessions::seen_at.gt(now - Duration::minutes(idle_minutes)))
        .select(StaffSession::as_select())
        .order((staff_sessions::seen_at.desc(), staff_sessions::id.desc()))
        .load(conn)?)
}

/// Signs a member out everywhere but in one browser.
pub fn delete_other_staff(
    conn: &mut Conn,
    member: StaffId,
    kept_token_hash: &str,
) -> Result<(), StoreError> {
    let others = staff_sessions::table
        .filter(staff_sessions::staff_id.eq(member))
        .filter(staff_sessions::token_hash.ne(kept_token_hash));
    diesel::delete(others).execute(conn)?;
    Ok(())
}

/// Signs a member out everywhere.
pub fn delete_all_staff(conn: &mut Conn, member: StaffId) -> Result<(), StoreError> {
    diesel::delete(staff_sessions::table.filter(staff_sessions::staff_id.eq(member)))
        .execute(conn)?;
    Ok(())
}
