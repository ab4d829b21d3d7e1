//! Questions as lists show them.
//!
//! Never: which questions and in which order; callers say that.

use crate::domain::ids::{QuestionId, SupporterId, TopicId};
use crate::domain::question::QuestionStatus;
use crate::store::schema::{questions, tallies, topics};
use crate::store::sittings::Topic;
use crate::store::{Conn, StoreError, upvotes};
use diesel::prelude::*;
use std::collections::{HashMap, HashSet};

/// A question as a list shows it.
#[derive(Debug, Clone)]
pub struct Card {
    /// Its own columns.
    pub question: CardQuestion,
    /// What it is about.
    pub topic: Topic,
    /// How many people back it, as last counted.
    pub counted: i64,
    /// The supporter who looks backs it.
    pub is_backed: bool,
}

/// The columns of a question that a list shows.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = questions)]
pub struct CardQuestion {
    /// Key.
    pub id: QuestionId,
    /// Public code.
    pub reference: String,
    /// Its questioner.
    pub supporter_id: SupporterId,
    /// What it is about.
    pub topic_id: TopicId,
    /// Its text.
    pub body: String,
    /// The questioner's first name.
    pub first_name: String,
    /// Published without the name.
    pub is_anonymous: bool,
    /// The town as read out.
    pub town_name: String,
    /// Where it stands.
    pub status: QuestionStatus,
}

/// These questions in this order, as `viewer` sees them. Two or three queries.
pub fn list(
    conn: &mut Conn,
    ids: &[QuestionId],
    viewer: Option<SupporterId>,
) -> Result<Vec<Card>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(CardQuestion, Topic)> = questions::table
        .inner_join(topics::table)
        .filter(questions::id.eq_any(ids))
        .select((CardQuestion::as_select(), Topic::as_select()))
        .load(conn)?;
    let counts: Vec<(QuestionId, i64)> = tallies::table
        .filter(tallies::question_id.eq_any(ids))
        .select((tallies::question_id, tallies::counted))
        .load(conn)?;
    let counts: HashMap<_, _> = counts.into_iter().collect();
    let backed: HashSet<_> = match viewer {
        Some(viewer) => upvotes::list_backed(conn, viewer, ids)?.into_iter().collect(),
        None => HashSet::new(),
    };
    let place: HashMap<_, _> = ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
    let mut cards: Vec<Card> = rows
        .into_iter()
        .map(|(question, topic)| Card {
            counted: counts.get(&question.id).copied().unwrap_or(0),
            is_backed: backed.contains(&question.id),
            question,
            topic,
        })
        .collect();
    cards.sort_by_key(|card| place.get(&card.question.id).copied());
    Ok(cards)
}
