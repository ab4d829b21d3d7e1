//! Sittings, their representatives and topics.
//!
//! Never: a stage; that is worked out by the domain from the moments kept here.

use super::arrangements::Arrangement;
use super::connection::Conn;
use super::error::StoreError;
use super::schema::{
    answers, editions, representatives, sitting_topics, sittings, slate_lines, topics,
};
use crate::domain::ids::{RepresentativeId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::sitting::Milestones;
use crate::domain::slate::RecordStage;
use diesel::prelude::*;

/// A sitting as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = sittings)]
pub struct Sitting {
    /// Key.
    pub id: SittingId,
    /// Public code.
    pub reference: String,
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
    /// The secret part of the seed, sealed.
    pub seed_secret_sealed: String,
    /// The published hash of that secret.
    pub seed_commitment: String,
    /// Grows with each change.
    pub version: i64,
    /// Which public value settles ties, as announced; empty if nothing was.
    pub public_value_source: String,
    /// When it was created.
    pub created_at: Instant,
}

impl Sitting {
    /// The title in a language.
    pub fn title(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.title_en,
            Lang::Cy => &self.title_cy,
        }
    }

    /// Whether the totals may be shown at `now`.
    pub fn shows_totals(&self, now: Instant) -> bool {
        !self.is_totals_hidden || now >= self.call_closes_at
    }
}

/// A new sitting.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = sittings)]
pub struct NewSitting {
    /// Public code.
    pub reference: String,
    /// What the organiser arranged, and may change later.
    #[diesel(embed)]
    pub arrangement: Arrangement,
    /// The secret part of the seed, sealed.
    pub seed_secret_sealed: String,
    /// The published hash of that secret.
    pub seed_commitment: String,
    /// When it was created.
    pub created_at: Instant,
}

/// Who asks.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = representatives)]
pub struct Representative {
    /// Key.
    pub id: RepresentativeId,
    /// Public code.
    pub reference: String,
    /// Name.
    pub name: String,
    /// Office held, such as "Leader of the Opposition".
    pub office: String,
}

/// What a question is about.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = topics)]
pub struct Topic {
    /// Key.
    pub id: TopicId,
    /// Stable code.
    pub code: String,
    /// Name in English.
    pub name_en: String,
    /// Name in Welsh.
    pub name_cy: String,
}

impl Topic {
    /// The name in a language.
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.name_en,
            Lang::Cy => &self.name_cy,
        }
    }
}

/// The sitting of that public code.
pub fn find(conn: &mut Conn, reference: &str) -> Result<Option<Sitting>, StoreError> {
    Ok(sittings::table
        .filter(sittings::reference.eq(reference))
        .select(Sitting::as_select())
        .first(conn)
        .optional()?)
}

/// The sitting of that public code, or [`StoreError::NotFound`].
pub fn get(conn: &mut Conn, reference: &str) -> Result<Sitting, StoreError> {
    find(conn, reference)?.ok_or(StoreError::NotFound)
}

/// The sitting of that key.
pub fn get_by_id(conn: &mut Conn, id: SittingId) -> Result<Sitting, StoreError> {
    Ok(sittings::table.find(id).select(Sitting::as_select()).first(conn)?)
}

/// All sittings, the next one first, then those that are over, latest first.
pub fn list(conn: &mut Conn) -> Result<Vec<Sitting>, StoreError> {
    Ok(sittings::table
        .select(Sitting::as_select())
        .order((sittings::sits_at.desc(), sittings::id.desc()))
        .load(conn)?)
}

/// Sittings whose call takes questions at `now`, the one that closes first first.
pub fn list_in_call(conn: &mut Conn, now: Instant) -> Result<Vec<Sitting>, StoreError> {
    let slates = editions::table.filter(editions::sitting_id.eq(sittings::id));
    Ok(sittings::table
        .filter(sittings::call_opens_at.le(now))
        .filter(sittings::call_closes_at.gt(now))
        .filter(diesel::dsl::not(diesel::dsl::exists(slates)))
        .select(Sitting::as_select())
        .order((sittings::call_closes_at, sittings::id))
        .load(conn)?)
}

/// The sitting whose call opens next.
pub fn find_next_call(conn: &mut Conn, now: Instant) -> Result<Option<Sitting>, StoreError> {
    Ok(sittings::table
        .filter(sittings::call_opens_at.gt(now))
        .select(Sitting::as_select())
        .order((sittings::call_opens_at, sittings::id))
        .first(conn)
        .optional()?)
}

/// Keeps a new sitting with its topics and returns its key.
pub fn insert(
    conn: &mut Conn,
    new: &NewSitting,
    topics: &[TopicId],
) -> Result<SittingId, StoreError> {
    let id: SittingId = diesel::insert_into(sittings::table)
        .values(new)
        .returning(sittings::id)
        .get_result(conn)?;
    set_topics(conn, id, topics)?;
    Ok(id)
}

/// Sets the topics a sitting takes.
pub fn set_topics(conn: &mut Conn, id: SittingId, topics: &[TopicId]) -> Result<(), StoreError> {
    diesel::delete(sitting_topics::table.filter(sitting_topics::sitting_id.eq(id)))
        .execute(conn)?;
    for &topic in topics {
        diesel::insert_into(sitting_topics::table)
            .values((sitting_topics::sitting_id.eq(id), sitting_topics::topic_id.eq(topic)))
            .execute(conn)?;
    }
    Ok(())
}

/// The topics a sitting takes, in their order.
pub fn list_topics(conn: &mut Conn, id: SittingId) -> Result<Vec<Topic>, StoreError> {
    Ok(sitting_topics::table
        .inner_join(topics::table)
        .filter(sitting_topics::sitting_id.eq(id))
        .select(Topic::as_select())
        .order((topics::position, topics::id))
        .load(conn)?)
}

/// Who asks at a sitting.
pub fn get_representative(
    conn: &mut Conn,
    id: RepresentativeId,
) -> Result<Representative, StoreError> {
    Ok(representatives::table.find(id).select(Representative::as_select()).first(conn)?)
}

/// The moments that a sitting's stage follows from: its own, whether a slate is
/// published, and whether each of its questions has its confirmed record.
pub fn milestones(conn: &mut Conn, sitting: &Sitting) -> Result<Milestones, StoreError> {
    let edition: Option<crate::domain::ids::EditionId> = editions::table
        .filter(editions::sitting_id.eq(sitting.id))
        .order(editions::number.desc())
        .select(editions::id)
        .first(conn)
        .optional()?;
    let is_answered = match edition {
        Some(edition) => {
            let lines: i64 = slate_lines::table
                .filter(slate_lines::edition_id.eq(edition))
                .filter(slate_lines::is_reserve.eq(false))
                .count()
                .get_result(conn)?;
            let answered: i64 = slate_lines::table
                .inner_join(answers::table.on(answers::question_id.eq(slate_lines::question_id)))
                .filter(slate_lines::edition_id.eq(edition))
                .filter(slate_lines::is_reserve.eq(false))
                .filter(answers::stage.eq(RecordStage::Confirmed))
                .count()
                .get_result(conn)?;
            lines > 0 && answered == lines
        }
        None => false,
    };
    Ok(Milestones {
        call_opens_at: sitting.call_opens_at,
        call_closes_at: sitting.call_closes_at,
        sits_at: sitting.sits_at,
        has_slate: edition.is_some(),
        is_answered,
    })
}
