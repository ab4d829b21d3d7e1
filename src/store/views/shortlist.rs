//! The shortlist of a sitting: what is on it, how it is spread, and what else
//! could be put on it.
//!
//! Never: an address of a supporter.

use super::desk_words::{Dialect, words};
use super::queue;
use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::questions::Question;
use crate::store::schema::{questions, tallies};
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

/// Candidates on one page.
pub const PAGE_SIZE: i64 = 25;
/// Most shortlisted questions listed; a shortlist is read by people.
const MOST_LISTED: i64 = 1_000;

/// Questions with how many back each.
pub type Counted = Vec<(Question, i64)>;

/// What the page shows.
pub struct Shortlist {
    /// All sittings, latest first.
    pub sittings: Vec<Sitting>,
    /// The one shown.
    pub sitting: Sitting,
    /// Whether its slate is published.
    pub has_slate: bool,
    /// Its topics.
    pub topics: Vec<Topic>,
    /// The questions on the shortlist, most backed first, with how many back each.
    pub listed: Counted,
    /// Open questions that are not on it, most backed first.
    pub candidates: Counted,
    /// How many candidates there are on all pages.
    pub total: i64,
    /// Which page of them this is.
    pub page: i64,
}

/// Which candidates are looked for.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Public code of the sitting; empty for the one that is being worked on.
    pub sitting: String,
    /// Words to search for; empty for none.
    pub words: String,
    /// Which page, from 1.
    pub page: i64,
}

/// The shortlist; `None` when there is no sitting at all.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no sitting of that code.
pub fn get(
    conn: &mut Conn,
    filter: &Filter,
    now: Instant,
) -> Result<Option<Shortlist>, StoreError> {
    let sittings = sittings::list(conn)?;
    let Some((sitting, has_slate)) = queue::chosen(conn, &sittings, &filter.sitting, now)? else {
        return Ok(None);
    };
    let (candidates, total, page) = candidates(conn, sitting.id, filter)?;
    Ok(Some(Shortlist {
        topics: sittings::list_topics(conn, sitting.id)?,
        listed: listed(conn, sitting.id)?,
        candidates,
        total,
        page,
        has_slate,
        sittings,
        sitting,
    }))
}

fn listed(conn: &mut Conn, sitting: SittingId) -> Result<Counted, StoreError> {
    let rows: Vec<(Question, Option<i64>)> = questions::table
        .left_join(tallies::table)
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq(QuestionStatus::Shortlisted))
        .select((Question::as_select(), tallies::counted.nullable()))
        .order(questions::id)
        .limit(MOST_LISTED)
        .load(conn)?;
    let mut rows: Counted =
        rows.into_iter().map(|(q, counted)| (q, counted.unwrap_or(0))).collect();
    rows.sort_by_key(|(q, counted)| (std::cmp::Reverse(*counted), q.id));
    Ok(rows)
}

#[derive(QueryableByName)]
struct Candidate {
    #[diesel(sql_type = BigInt)]
    id: QuestionId,
    #[diesel(sql_type = BigInt)]
    counted: i64,
}

#[derive(QueryableByName)]
struct Total {
    #[diesel(sql_type = BigInt)]
    total: i64,
}

fn candidates(
    conn: &mut Conn,
    sitting: SittingId,
    filter: &Filter,
) -> Result<(Counted, i64, i64), StoreError> {
    let dialect = Dialect::of(conn);
    let words = words(&filter.words);
    let searched = if words.is_empty() { "$2 = ''".to_owned() } else { dialect.condition("$2") };
    let looked_for = dialect.all(&words);
    let wanted = format!("q.sitting_id = $1 AND q.status = 'approved' AND {searched}");
    let Total { total } =
        diesel::sql_query(format!("SELECT COUNT(*) AS total FROM questions q WHERE {wanted}"))
            .bind::<BigInt, _>(sitting)
            .bind::<Text, _>(&looked_for)
            .get_result(conn)?;
    let page = queue::on_page(filter.page, total, PAGE_SIZE);
    let rows: Vec<Candidate> = diesel::sql_query(format!(
        "SELECT q.id, COALESCE(t.counted, 0) AS counted
         FROM questions q LEFT JOIN tallies t ON t.question_id = q.id
         WHERE {wanted} ORDER BY 2 DESC, q.id LIMIT $3 OFFSET $4"
    ))
    .bind::<BigInt, _>(sitting)
    .bind::<Text, _>(&looked_for)
    .bind::<BigInt, _>(PAGE_SIZE)
    .bind::<BigInt, _>((page - 1) * PAGE_SIZE)
    .load(conn)?;
    let ids: Vec<QuestionId> = rows.iter().map(|row| row.id).collect();
    let count = |id| rows.iter().find(|row| row.id == id).map_or(0, |row| row.counted);
    let questions = queue::in_order(conn, &ids)?;
    Ok((questions.into_iter().map(|q| (q.clone(), count(q.id))).collect(), total, page))
}
