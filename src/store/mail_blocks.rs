//! Addresses whose owner wants no mail that somebody else can ask for.
//!
//! Never: an address; only its keyed hash.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::mail_blocks;
use super::transaction::insert_once;
use crate::domain::instant::Instant;
use diesel::prelude::*;

/// Whether asked-for mail to this address is blocked at `now`.
pub fn is_blocked(conn: &mut Conn, address_hash: &str, now: Instant) -> Result<bool, StoreError> {
    let blocks: i64 = mail_blocks::table
        .filter(mail_blocks::address_hash.eq(address_hash))
        .filter(mail_blocks::blocked_until.gt(now))
        .count()
        .get_result(conn)?;
    Ok(blocks > 0)
}

/// Blocks an address until a moment; a later moment replaces an earlier one.
pub fn put(conn: &mut Conn, address_hash: &str, until: Instant) -> Result<(), StoreError> {
    insert_once(conn, |conn| {
        diesel::insert_into(mail_blocks::table)
            .values((
                mail_blocks::address_hash.eq(address_hash),
                mail_blocks::blocked_until.eq(until),
            ))
            .execute(conn)?;
        Ok(())
    })?;
    diesel::update(mail_blocks::table.find(address_hash))
        .set(mail_blocks::blocked_until.eq(until))
        .execute(conn)?;
    Ok(())
}
