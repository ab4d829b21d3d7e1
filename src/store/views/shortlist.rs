//! The shortlist of a sitting: what is on it, how it is spread, and what else
//! could be put on it.
//!
//! Never: an address of a supporter.

use super::candidates::{self, Filter, InCluster, TopicShare};
use super::queue;
use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::questions::Question;
use crate::store::schema::{questions, tallies};
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use std::collections::HashMap;

pub use super::candidates::PAGE_SIZE;

/// More open questions than these are not a list to work through: what one campaign backs would be
/// all that is seen of it. Then a topic is chosen first, or something searched for.
const TOO_MANY: i64 = 2_000;
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
    /// How much of what was asked and backed is on each topic.
    pub shares: Vec<TopicShare>,
    /// So many are open that they are not listed before a moderator says which.
    pub is_too_many: bool,
    /// The questions on the shortlist, most backed first, with how many back each.
    pub listed: Counted,
    /// Open questions that are not on it, most backed first.
    pub candidates: Counted,
    /// The clusters of those shown, where one has more than one question.
    pub in_clusters: HashMap<QuestionId, InCluster>,
    /// How many candidates there are on all pages.
    pub total: i64,
    /// Which page of them this is.
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
    let shares = candidates::topic_shares(conn, sitting.id)?;
    let open: i64 = shares.iter().map(|share| share.questions - share.listed).sum();
    let is_too_many = open > TOO_MANY && !filter.is_narrowed();
    let (candidates, total, page) = match is_too_many {
        true => (Vec::new(), 0, 1),
        false => candidates::find(conn, sitting.id, filter)?,
    };
    let shown: Vec<QuestionId> = candidates.iter().map(|(question, _)| question.id).collect();
    Ok(Some(Shortlist {
        topics: sittings::list_topics(conn, sitting.id)?,
        shares,
        is_too_many,
        listed: listed(conn, sitting.id)?,
        in_clusters: candidates::in_clusters(conn, &shown)?,
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
