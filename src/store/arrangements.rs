//! What an organiser arranges of a sitting, and changing it later.
//!
//! Never: the seed; it is fixed from the day the sitting was made.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{questions, sittings};
use crate::domain::ids::{RepresentativeId, SittingId, TopicId};
use crate::domain::instant::Instant;
use diesel::prelude::*;

/// What an organiser arranges of a sitting.
#[derive(Debug, Clone, AsChangeset, Insertable)]
#[diesel(table_name = sittings)]
pub struct Arrangement {
    /// Who asks.
    pub representative_id: RepresentativeId,
    /// Title in English.
    pub title_en: String,
    /// Title in Welsh.
    pub title_cy: String,
    /// Whom it is put to.
    pub put_to: String,
    /// When it begins.
    pub sits_at: Instant,
    /// IANA name of its time zone.
    pub zone: String,
    /// How many questions fit.
    pub capacity: i32,
    /// "I will ask N of these."
    pub pledge: i32,
    /// Most questions one supporter may ask.
    pub question_limit: i32,
    /// The call opens.
    pub call_opens_at: Instant,
    /// The call closes.
    pub call_closes_at: Instant,
    /// Totals are shown only when the call has closed.
    pub is_totals_hidden: bool,
    /// Which public value settles ties, as announced; empty if nothing was.
    pub public_value_source: String,
}

/// Changes a sitting if nobody has changed it since `version` was read.
/// Returns whether it was changed.
pub fn update(
    conn: &mut Conn,
    id: SittingId,
    version: i64,
    change: &Arrangement,
) -> Result<bool, StoreError> {
    let target = sittings::table.filter(sittings::id.eq(id)).filter(sittings::version.eq(version));
    let changed =
        diesel::update(target).set((change, sittings::version.eq(version + 1))).execute(conn)?;
    Ok(changed == 1)
}

/// The topics that questions of a sitting have.
pub fn list_used_topics(conn: &mut Conn, id: SittingId) -> Result<Vec<TopicId>, StoreError> {
    Ok(questions::table
        .filter(questions::sitting_id.eq(id))
        .select(questions::topic_id)
        .distinct()
        .load(conn)?)
}
