//! Why a question is refused: rows that the host edits. A change applies to new
//! decisions; those made before keep the row they name.
//!
//! Never: whether a question is refused, that is the question's status; deleting
//! a reason, one that is retired is only offered no more.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::reasons;
use crate::domain::ids::ReasonId;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use diesel::prelude::*;

/// A reason as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = reasons)]
pub struct Reason {
    /// Key.
    pub id: ReasonId,
    /// Stable code.
    pub code: String,
    /// Short name in English, for lists at the desk.
    pub title_en: String,
    /// Short name in Welsh.
    pub title_cy: String,
    /// What the questioner and the public read, in English.
    pub public_en: String,
    /// The same in Welsh.
    pub public_cy: String,
    /// A question refused for this is not shown to the public.
    pub is_hidden: bool,
    /// Place in the list.
    pub position: i32,
    /// Since when it is not offered any more.
    pub retired_at: Option<Instant>,
}

impl Reason {
    /// The short name in a language.
    pub fn title(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.title_en,
            Lang::Cy => &self.title_cy,
        }
    }

    /// What the questioner and the public read, in a language.
    pub fn public_text(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.public_en,
            Lang::Cy => &self.public_cy,
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

/// The reasons a moderator can choose now, in their order.
pub fn list_current(conn: &mut Conn) -> Result<Vec<Reason>, StoreError> {
    Ok(reasons::table
        .filter(reasons::retired_at.is_null())
        .select(Reason::as_select())
        .order((reasons::position, reasons::id))
        .load(conn)?)
}

/// The reason of that code, if a moderator can choose it now.
pub fn find_current(conn: &mut Conn, code: &str) -> Result<Option<Reason>, StoreError> {
    Ok(reasons::table
        .filter(reasons::code.eq(code))
        .filter(reasons::retired_at.is_null())
        .select(Reason::as_select())
        .first(conn)
        .optional()?)
}

/// All reasons in their order, retired ones last.
pub fn list(conn: &mut Conn) -> Result<Vec<Reason>, StoreError> {
    Ok(reasons::table
        .select(Reason::as_select())
        .order((reasons::retired_at.is_not_null(), reasons::position, reasons::id))
        .load(conn)?)
}

/// The reason of that code.
pub fn find(conn: &mut Conn, code: &str) -> Result<Option<Reason>, StoreError> {
    Ok(reasons::table
        .filter(reasons::code.eq(code))
        .select(Reason::as_select())
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
