//! Topics as the settings page edits them.
//!
//! Never: deleting a topic; one that is retired is only offered no more.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::topics;
use crate::domain::ids::TopicId;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use diesel::prelude::*;

/// A topic with everything that can be edited.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = topics)]
pub struct TopicRecord {
    /// Key.
    pub id: TopicId,
    /// Stable code.
    pub code: String,
    /// Name in English.
    pub name_en: String,
    /// Name in Welsh.
    pub name_cy: String,
    /// Place in the list.
    pub position: i32,
    /// Since when it is not offered any more.
    pub retired_at: Option<Instant>,
}

impl TopicRecord {
    /// The name in a language.
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.name_en,
            Lang::Cy => &self.name_cy,
        }
    }
}

/// What can be edited of a topic.
#[derive(Debug, Clone, Insertable, AsChangeset)]
#[diesel(table_name = topics)]
pub struct TopicNames {
    /// Name in English.
    pub name_en: String,
    /// Name in Welsh.
    pub name_cy: String,
    /// Place in the list.
    pub position: i32,
}

/// All topics in their order, retired ones last.
pub fn list(conn: &mut Conn) -> Result<Vec<TopicRecord>, StoreError> {
    Ok(topics::table
        .select(TopicRecord::as_select())
        .order((topics::retired_at.is_not_null(), topics::position, topics::id))
        .load(conn)?)
}

/// The topic of that code.
pub fn find(conn: &mut Conn, code: &str) -> Result<Option<TopicRecord>, StoreError> {
    Ok(topics::table
        .filter(topics::code.eq(code))
        .select(TopicRecord::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps a new topic.
pub fn insert(conn: &mut Conn, code: &str, names: &TopicNames) -> Result<(), StoreError> {
    diesel::insert_into(topics::table).values((topics::code.eq(code), names)).execute(conn)?;
    Ok(())
}

/// Changes a topic. Returns whether there is one of that code.
pub fn update(conn: &mut Conn, code: &str, names: &TopicNames) -> Result<bool, StoreError> {
    let target = topics::table.filter(topics::code.eq(code));
    Ok(diesel::update(target).set(names).execute(conn)? == 1)
}

/// Retires a topic, or offers it again. Returns whether there is one of that code.
pub fn update_retired(
    conn: &mut Conn,
    code: &str,
    retired_at: Option<Instant>,
) -> Result<bool, StoreError> {
    let target = topics::table.filter(topics::code.eq(code));
    Ok(diesel::update(target).set(topics::retired_at.eq(retired_at)).execute(conn)? == 1)
}
