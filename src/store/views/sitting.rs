//! One sitting as its page shows it.
//!
//! Never: the secret of its seed.

use crate::domain::ids::{EditionId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::sitting::Milestones;
use crate::store::schema::{editions, slate_lines};
use crate::store::sittings::{self, Representative, Sitting, Topic};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// A sitting's page.
#[derive(Debug, Clone)]
pub struct SittingPage {
    /// The sitting.
    pub sitting: Sitting,
    /// Who asks.
    pub representative: Representative,
    /// What its stage follows from.
    pub milestones: Milestones,
    /// The topics it takes.
    pub topics: Vec<Topic>,
    /// Its numbers.
    pub numbers: Numbers,
    /// When the newest edition of the slate was published.
    pub published_at: Option<Instant>,
    /// The questions of the newest edition, so that the page can say how many.
    pub on_slate: i64,
}

/// What a sitting counts.
#[derive(Debug, Clone, Default, QueryableByName)]
pub struct Numbers {
    /// Questions that are open.
    #[diesel(sql_type = BigInt)]
    pub questions: i64,
    /// People who asked them.
    #[diesel(sql_type = BigInt)]
    pub people: i64,
    /// Towns they are from.
    #[diesel(sql_type = BigInt)]
    pub towns: i64,
    /// Regions those are in.
    #[diesel(sql_type = BigInt)]
    pub regions: i64,
    /// Times that somebody backs one of them.
    #[diesel(sql_type = BigInt)]
    pub upvotes: i64,
}

/// The page of the sitting of that public code.
pub fn get(conn: &mut Conn, reference: &str) -> Result<SittingPage, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    let edition: Option<(EditionId, Instant)> = editions::table
        .filter(editions::sitting_id.eq(sitting.id))
        .order(editions::number.desc())
        .select((editions::id, editions::published_at))
        .first(conn)
        .optional()?;
    let on_slate = match edition {
        Some((id, _)) => slate_lines::table
            .filter(slate_lines::edition_id.eq(id))
            .filter(slate_lines::is_reserve.eq(false))
            .count()
            .get_result(conn)?,
        None => 0,
    };
    Ok(SittingPage {
        representative: sittings::get_representative(conn, sitting.representative_id)?,
        milestones: sittings::milestones(conn, &sitting)?,
        topics: sittings::list_topics(conn, sitting.id)?,
        numbers: numbers(conn, sitting.id)?,
        published_at: edition.map(|(_, at)| at),
        on_slate,
        sitting,
    })
}

/// The numbers of a sitting, over its open questions.
pub fn numbers(conn: &mut Conn, sitting: SittingId) -> Result<Numbers, StoreError> {
    // Raw, because of the distinct counts; the text runs on both databases.
    let rows: Vec<Numbers> = diesel::sql_query(
        "SELECT COUNT(*) AS questions, COUNT(DISTINCT q.supporter_id) AS people,
                COUNT(DISTINCT CASE WHEN q.town_name <> '' THEN q.town_name || '|' || q.county END) AS towns,
                COUNT(DISTINCT CASE WHEN q.region <> '' THEN q.region END) AS regions,
                CAST(COALESCE(SUM(t.counted), 0) AS BIGINT) AS upvotes
         FROM questions q LEFT JOIN tallies t ON t.question_id = q.id
         WHERE q.sitting_id = $1 AND q.status IN ('approved', 'shortlisted')",
    )
    .bind::<BigInt, _>(sitting.0)
    .load(conn)?;
    Ok(rows.into_iter().next().unwrap_or_default())
}

/// What the list of questions needs of its sitting.
#[derive(Debug, Clone)]
pub struct ListFrame {
    /// The sitting.
    pub sitting: Sitting,
    /// Whether it is open follows from this.
    pub milestones: Milestones,
    /// The topics it takes.
    pub topics: Vec<Topic>,
    /// When upvotes were last counted.
    pub counted_at: Instant,
    /// When exposures were last frozen.
    pub frozen_at: Instant,
}

impl ListFrame {
    /// The topic of that code, if the sitting takes it.
    pub fn topic(&self, code: &str) -> Option<TopicId> {
        self.topics.iter().find(|topic| topic.code == code).map(|topic| topic.id)
    }
}

/// The frame of a list; the two names are those of the jobs that count and freeze.
pub fn frame(
    conn: &mut Conn,
    reference: &str,
    counting: &str,
    freezing: &str,
) -> Result<ListFrame, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    Ok(ListFrame {
        milestones: sittings::milestones(conn, &sitting)?,
        topics: sittings::list_topics(conn, sitting.id)?,
        counted_at: crate::store::jobs::last_run(conn, counting)?,
        frozen_at: crate::store::jobs::last_run(conn, freezing)?,
        sitting,
    })
}
