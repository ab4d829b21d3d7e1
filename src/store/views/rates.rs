//! What representatives promised and asked and how it was answered, over all sittings:
//! for each representative and each topic.
//!
//! Never: a sitting that has not begun; a verdict that nobody confirmed.

use super::pledge;
use crate::domain::ids::{RepresentativeId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::pledge::Pledge;
use crate::store::schema::{editions, representatives, sittings, topics};
use crate::store::sittings::{Representative, Topic};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use std::collections::HashMap;

/// The rates of all sittings that have begun.
#[derive(Debug, Clone)]
pub struct Rates {
    /// Each representative with such a sitting, by name.
    pub people: Vec<(Representative, Pledge)>,
    /// Each topic of a question on their slates, in the order of topics. Nobody promises
    /// for a topic.
    pub topics: Vec<(Topic, Pledge)>,
    /// All together.
    pub all: Pledge,
}

/// The rates as they are at `now`. Five queries.
///
/// # Errors
/// When the database refuses.
pub fn get(conn: &mut Conn, now: Instant) -> Result<Rates, StoreError> {
    let begun: Vec<(SittingId, RepresentativeId, i32)> = sittings::table
        .filter(sittings::sits_at.le(now))
        .filter(diesel::dsl::exists(editions::table.filter(editions::sitting_id.eq(sittings::id))))
        .select((sittings::id, sittings::representative_id, sittings::pledge))
        .load(conn)?;
    let mut people: HashMap<RepresentativeId, Pledge> = HashMap::new();
    let mut by_topic: HashMap<TopicId, Pledge> = HashMap::new();
    let mut all = Pledge::default();
    for (_, who, promised) in &begun {
        let promise = Pledge::of((*promised).into());
        *people.entry(*who).or_default() += promise;
        all += promise;
    }
    let asks: HashMap<SittingId, RepresentativeId> =
        begun.iter().map(|(sitting, who, _)| (*sitting, *who)).collect();
    let ids: Vec<SittingId> = asks.keys().copied().collect();
    for one in pledge::list(conn, &ids)? {
        if let Some(who) = asks.get(&one.sitting) {
            people.entry(*who).or_default().add(one.fate);
        }
        by_topic.entry(one.topic).or_default().add(one.fate);
        all.add(one.fate);
    }
    let who: Vec<Representative> = representatives::table
        .order((representatives::name, representatives::id))
        .select(Representative::as_select())
        .load(conn)?;
    let about: Vec<Topic> = topics::table
        .order((topics::position, topics::id))
        .select(Topic::as_select())
        .load(conn)?;
    let person = |one: Representative| people.get(&one.id).copied().map(|rate| (one, rate));
    let topic = |one: Topic| by_topic.get(&one.id).copied().map(|rate| (one, rate));
    Ok(Rates {
        people: who.into_iter().filter_map(person).collect(),
        topics: about.into_iter().filter_map(topic).collect(),
        all,
    })
}
