//! How many questions were asked and how they were answered, for each representative and
//! each topic.
//!
//! Never: a sitting that has not begun.

use crate::domain::ids::{RepresentativeId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::slate::{AnswerState, Asked};
use crate::store::schema::{answers, editions, questions, representatives, sittings, topics};
use crate::store::sittings::{Representative, Topic};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The rates of all sittings that have begun.
#[derive(Debug, Clone)]
pub struct Rates {
    /// Each representative with a sitting, by name.
    pub people: Vec<(Representative, Rate)>,
    /// Each topic of a question that has its record, in the order of topics.
    pub topics: Vec<(Topic, Rate)>,
    /// All together.
    pub all: Rate,
}

/// What became of some questions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rate {
    /// How many were pledged to be asked; 0 for a topic, for which nobody pledges.
    pub pledged: i64,
    /// How many were asked.
    pub asked: i64,
    /// How many of the slate were not asked.
    pub not_asked: i64,
    /// How the replies met those that were asked.
    pub states: BTreeMap<AnswerState, i64>,
}

impl Rate {
    fn add(&mut self, asked: Asked, state: Option<AnswerState>) {
        match asked {
            Asked::Asked => self.asked += 1,
            Asked::NotAsked => self.not_asked += 1,
        }
        if let Some(state) = state {
            *self.states.entry(state).or_default() += 1;
        }
    }
}

/// The rates as they are at `now`. Five queries.
pub fn get(conn: &mut Conn, now: Instant) -> Result<Rates, StoreError> {
    let begun: Vec<(SittingId, RepresentativeId, i32)> = sittings::table
        .filter(sittings::sits_at.le(now))
        .select((sittings::id, sittings::representative_id, sittings::pledge))
        .load(conn)?;
    let with_slate: HashSet<SittingId> =
        editions::table.select(editions::sitting_id).distinct().load(conn)?.into_iter().collect();
    let (mut people, mut by_topic) = (HashMap::new(), HashMap::new());
    let mut all = Rate::default();
    let mut asks: HashMap<SittingId, RepresentativeId> = HashMap::new();
    for (sitting, who, pledge) in begun.into_iter().filter(|(id, ..)| with_slate.contains(id)) {
        asks.insert(sitting, who);
        people.entry(who).or_insert_with(Rate::default).pledged += i64::from(pledge);
        all.pledged += i64::from(pledge);
    }
    for (sitting, topic, asked, state) in recorded(conn)? {
        let Some(who) = asks.get(&sitting) else { continue };
        people.entry(*who).or_default().add(asked, state);
        by_topic.entry(topic).or_insert_with(Rate::default).add(asked, state);
        all.add(asked, state);
    }
    let who: Vec<Representative> = representatives::table
        .order((representatives::name, representatives::id))
        .select(Representative::as_select())
        .load(conn)?;
    let about: Vec<Topic> = topics::table
        .order((topics::position, topics::id))
        .select(Topic::as_select())
        .load(conn)?;
    Ok(Rates {
        people: who.into_iter().filter_map(|w| Some((w.clone(), people.remove(&w.id)?))).collect(),
        topics: about
            .into_iter()
            .filter_map(|t| Some((t.clone(), by_topic.remove(&t.id)?)))
            .collect(),
        all,
    })
}

type Recorded = (SittingId, TopicId, Asked, Option<AnswerState>);

/// What was recorded of each question; a sitting has few of them.
fn recorded(conn: &mut Conn) -> Result<Vec<Recorded>, StoreError> {
    Ok(answers::table
        .inner_join(questions::table)
        .select((questions::sitting_id, questions::topic_id, answers::asked, answers::state))
        .load(conn)?)
}
