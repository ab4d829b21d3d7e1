//! Supporters and, apart from them, their sealed addresses.
//!
//! Never: an address in the clear.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{contacts, supporters};
use super::transaction::insert_once;
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::town::Town;
use diesel::prelude::*;

/// A supporter as they are kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = supporters)]
pub struct Supporter {
    /// Key.
    pub id: SupporterId,
    /// Keyed hash of the canonical address.
    pub email_hash: String,
    /// First name; may be empty for somebody who only upvoted.
    pub first_name: String,
    /// Town as read out.
    pub town_name: String,
    /// The gazetteer's code of it.
    pub town_code: Option<String>,
    /// County.
    pub county: String,
    /// Region.
    pub region: String,
    /// Nation.
    pub nation: String,
    /// The language of their mails.
    pub language: Lang,
    /// The key in their unsubscribe links.
    pub unsubscribe_key: String,
    /// Since when they want no news.
    pub unsubscribed_at: Option<Instant>,
    /// When they first confirmed.
    pub confirmed_at: Option<Instant>,
}

/// A new supporter, not confirmed yet.
#[derive(Debug, Clone)]
pub struct NewSupporter {
    /// Keyed hash of the canonical address.
    pub email_hash: String,
    /// The address, sealed.
    pub email_sealed: String,
    /// First name.
    pub first_name: String,
    /// Town.
    pub town: Town,
    /// Language of their mails.
    pub language: Lang,
    /// Key in their unsubscribe links.
    pub unsubscribe_key: String,
    /// When they came.
    pub created_at: Instant,
    /// When they confirmed; `None` for not yet.
    pub confirmed_at: Option<Instant>,
}

/// Whether anybody has come yet.
pub fn is_any(conn: &mut Conn) -> Result<bool, StoreError> {
    let first: Option<SupporterId> =
        supporters::table.select(supporters::id).first(conn).optional()?;
    Ok(first.is_some())
}

/// The supporter of that address.
pub fn find_by_email(conn: &mut Conn, email_hash: &str) -> Result<Option<Supporter>, StoreError> {
    Ok(supporters::table
        .filter(supporters::email_hash.eq(email_hash))
        .select(Supporter::as_select())
        .first(conn)
        .optional()?)
}

/// The supporter of that key.
pub fn get(conn: &mut Conn, id: SupporterId) -> Result<Supporter, StoreError> {
    Ok(supporters::table.find(id).select(Supporter::as_select()).first(conn)?)
}

/// Keeps a new supporter and, apart, the address.
///
/// # Errors
/// [`StoreError::Conflict`] when the address is known.
pub fn insert(conn: &mut Conn, new: &NewSupporter) -> Result<SupporterId, StoreError> {
    let id = insert_without_address(conn, new)?;
    diesel::insert_into(contacts::table)
        .values((contacts::supporter_id.eq(id), contacts::email_sealed.eq(&new.email_sealed)))
        .execute(conn)?;
    Ok(id)
}

/// The same for somebody whose address nobody knows; the hash must be one that no
/// address has.
///
/// # Errors
/// [`StoreError::Conflict`] when the hash is known.
pub fn insert_without_address(
    conn: &mut Conn,
    new: &NewSupporter,
) -> Result<SupporterId, StoreError> {
    Ok(diesel::insert_into(supporters::table)
        .values((
            supporters::email_hash.eq(&new.email_hash),
            supporters::first_name.eq(&new.first_name),
            supporters::town_name.eq(&new.town.name),
            supporters::town_code.eq(&new.town.code),
            supporters::county.eq(&new.town.county),
            supporters::region.eq(&new.town.region),
            supporters::nation.eq(&new.town.nation),
            supporters::language.eq(new.language),
            supporters::unsubscribe_key.eq(&new.unsubscribe_key),
            supporters::created_at.eq(new.created_at),
            supporters::confirmed_at.eq(new.confirmed_at),
        ))
        .returning(supporters::id)
        .get_result(conn)?)
}

/// Sets name, town and language, and marks the supporter confirmed.
pub fn confirm(
    conn: &mut Conn,
    id: SupporterId,
    first_name: &str,
    town: &Town,
    language: Lang,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::update(supporters::table.find(id))
        .set((
            supporters::first_name.eq(first_name),
            supporters::town_name.eq(&town.name),
            supporters::town_code.eq(&town.code),
            supporters::county.eq(&town.county),
            supporters::region.eq(&town.region),
            supporters::nation.eq(&town.nation),
            supporters::language.eq(language),
            supporters::confirmed_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// The sealed address of a supporter; `None` once it has been deleted.
pub fn find_contact(conn: &mut Conn, id: SupporterId) -> Result<Option<String>, StoreError> {
    Ok(contacts::table.find(id).select(contacts::email_sealed).first(conn).optional()?)
}

/// Keeps the sealed address of a supporter whose address had been deleted.
pub fn restore_contact(
    conn: &mut Conn,
    id: SupporterId,
    email_sealed: &str,
) -> Result<(), StoreError> {
    insert_once(conn, |conn| {
        diesel::insert_into(contacts::table)
            .values((contacts::supporter_id.eq(id), contacts::email_sealed.eq(email_sealed)))
            .execute(conn)?;
        Ok(())
    })?;
    Ok(())
}

/// The supporter of an unsubscribe key.
pub fn find_by_unsubscribe_key(
    conn: &mut Conn,
    key: &str,
) -> Result<Option<Supporter>, StoreError> {
    Ok(supporters::table
        .filter(supporters::unsubscribe_key.eq(key))
        .select(Supporter::as_select())
        .first(conn)
        .optional()?)
}

/// Notes that a supporter wants no news, or (with `None`) wants them again.
pub fn set_unsubscribed(
    conn: &mut Conn,
    id: SupporterId,
    at: Option<Instant>,
) -> Result<(), StoreError> {
    diesel::update(supporters::table.find(id))
        .set(supporters::unsubscribed_at.eq(at))
        .execute(conn)?;
    Ok(())
}

/// Sets the language of a supporter's mails.
pub fn set_language(conn: &mut Conn, id: SupporterId, language: Lang) -> Result<(), StoreError> {
    diesel::update(supporters::table.find(id))
        .set(supporters::language.eq(language))
        .execute(conn)?;
    Ok(())
}

/// Forgets a supporter's address and name. Town and keyed hash stay: the first is
/// part of the counts, the second keeps anyone from counting twice.
pub fn forget(conn: &mut Conn, id: SupporterId) -> Result<(), StoreError> {
    diesel::delete(contacts::table.find(id)).execute(conn)?;
    diesel::update(supporters::table.find(id)).set(supporters::first_name.eq("")).execute(conn)?;
    Ok(())
}
