//! Refusal reasons as the settings page edits them. A change applies to new
//! decisions; those made before keep the row they name.
//!
//! Never: deleting a reason; one that is retired is only offered no more.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::reasons;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use diesel::prelude::*;

/// A reason with everything that can be edited.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = reasons)]
pub struct ReasonRecord {
    /// Stable code.
    pub code: String,
    /// Title in English.
    pub title_en: String,
    /// Title in Welsh.
    pub title_cy: String,
    /// What the questioner and the public read, in English.
    pub public_en: String,
    /// What the questioner and the public read, in Welsh.
    pub public_cy: String,
    /// A question refused for it is not shown to the public.
    pub is_hidden: bool,
    /// Place in the list.
    pub position: i32,
    /// Since when it is not offered any more.
    pub retired_at: Option<Instant>,
}

impl ReasonRecord {
    /// The title in a language.
    pub fn title(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.title_en,
            Lang::Cy => &self.title_cy,
        }
    }
}

/// What can be edited of a reason.
#[derive(Debug, Clone, Insertable, AsChangeset)]
#[diesel(table_name = reasons)]
pub struct ReasonTexts {
    /// Title in English.
    pub title_en: String,
    /// Title in Welsh.
    pub title_cy: String,
    /// What the questioner and the public read, in English.
    pub public_en: String,
    /// What the questioner and the public read, in Welsh.
    pub public_cy: String,
    /// A question refused for it is not shown to the public.
    pub is_hidden: bool,
    /// Place in the list.
    pub position: i32,
}

/// All reasons in their order, retired ones last.
pub fn list(conn: &mut Conn) -> Result<Vec<ReasonRecord>, StoreError> {
    Ok(reasons::table
        .select(ReasonRecord::as_select())
        .order((reasons::retired_at.is_not_null(), reasons::position, reasons::id))
        .load(conn)?)
}

/// The reason of that code.
pub fn find(conn: &mut Conn, code: &str) -> Result<Option<ReasonRecord>, StoreError> {
    Ok(reasons::table
        .filter(reasons::code.eq(code))
        .select(ReasonRecord::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps a new reason.
pub fn insert(conn: &mut Conn, code: &str, texts: &ReasonTexts) -> Result<(), StoreError> {
    diesel::insert_into(reasons::table).values((reasons::code.eq(code), texts)).execute(conn)?;
    Ok(())
}

/// Changes a reason. Returns whether there is one of that code.
pub fn update(conn: &mut Conn, code: &str, texts: &ReasonTexts) -> Result<bool, StoreError> {
    let target = reasons::table.filter(reasons::code.eq(code));
    Ok(diesel::update(target).set(texts).execute(conn)? == 1)
}

/// Retires a reason, or offers it again. Returns whether there is one of that code.
pub fn update_retired(
    conn: &mut Conn,
    code: &str,
    retired_at: Option<Instant>,
) -> Result<bool, StoreError> {
    let target = reasons::table.filter(reasons::code.eq(code));
    Ok(diesel::update(target).set(reasons::retired_at.eq(retired_at)).execute(conn)? == 1)
}
