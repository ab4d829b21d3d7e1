//! Why a question is refused: rows that the host edits.
//!
//! Never: whether a question is refused; that is the question's status.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::reasons;
use crate::domain::ids::ReasonId;
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
