//! Clusters of a whole sitting: each question joins the leader it is most like, or leads a cluster of its own.
//!
//! A member is always compared with its leader, never with another member: where each link may be the next one's
//! reason (single link), two questions that have nothing in common end in one cluster. The first question of a cluster
//! leads it, in the order in which they were given.
//!
//! Never: a merge. A cluster is a hint to a person, and a member that wants the opposite of its leader says so.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Index;
use super::stance;

/// The least score of a member to its leader: at it, 98 of 100 pairs of the demonstration mailbag that share a cluster
/// ask the same. Other kinds of text need another one. See docs/duplicate-finder.md.
pub const JOIN_AT: f64 = 0.7;

/// How many neighbours a question's leader is looked for among.
const NEIGHBOURS: usize = 60;

/// Where a question belongs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// The key of the question that leads its cluster; its own if it leads.
    pub leader: i64,
    /// How alike it and its leader were when it joined; 1 for a leader.
    pub score: f64,
    /// It looks alike and wants the opposite: not to be merged at one stroke.
    pub is_opposed: bool,
}

/// The clusters of the questions in an [`Index`].
#[derive(Debug, Clone)]
pub struct Clusters {
    join_at: f64,
    places: BTreeMap<i64, Place>,
    /// By leader: its members in the order in which they joined, itself first.
    members: BTreeMap<i64, Vec<i64>>,
}

impl Default for Clusters {
    fn default() -> Self {
        Clusters::new(JOIN_AT)
    }
}

impl Clusters {
    /// No clusters yet. `join_at` is the least score of a member to its leader; [`JOIN_AT`] serves for questions.
    pub fn new(join_at: f64) -> Clusters {
        Clusters { join_at, places: BTreeMap::new(), members: BTreeMap::new() }
    }

    /// Clusters of all the questions, in the order given, with the statistics of the whole index: what a sitting's
    /// clusters come to once all are in. Keys that are not in the index are left out.
    pub fn of(index: &Index, keys: impl IntoIterator<Item = i64>, join_at: f64) -> Clusters {
        let mut clusters = Clusters::new(join_at);
        for key in keys {
            clusters.join(index, key);
        }
        clusters
    }

    /// Clusters as they were before, from the place of each question. A place whose leader does not lead is left out,
    /// and so the question has none.
    pub fn restored(join_at: f64, places: impl IntoIterator<Item = (i64, Place)>) -> Clusters {
        let all: BTreeMap<i64, Place> = places.into_iter().collect();
        let leads = |key: i64| all.get(&key).is_some_and(|place| place.leader == key);
        let mut clusters = Clusters::new(join_at);
        for (&key, place) in all.iter().filter(|(_, place)| leads(place.leader)) {
            let members = clusters.members.entry(place.leader).or_default();
            // The leader stands first, whatever its key.
            let at = if place.leader == key { 0 } else { members.len() };
            members.insert(at, key);
            clusters.places.insert(key, *place);
        }
        clusters
    }

    /// Puts a question that is in the index where it belongs; `None` if it is not there. One that has a place already
    /// leaves it first, as after a change of its text.
    pub fn join(&mut self, index: &Index, key: i64) -> Option<Place> {
        let text = index.text(key)?;
        self.leave(index, key);
        let place = match self.nearest_leader(index, key) {
            Some((leader, score)) => {
                let other = index.text(leader).unwrap_or_default();
                Place { leader, score, is_opposed: stance::opposition(text, other).is_some() }
            }
            None => Place { leader: key, score: 1.0, is_opposed: false },
        };
        self.places.insert(key, place);
        self.members.entry(place.leader).or_default().push(key);
        Some(place)
    }

    /// Takes a question out of its cluster; false if it had no place. If it led the cluster, the others look for a
    /// place again, in the order in which they had come. Call it before or after the question leaves the index.
    pub fn leave(&mut self, index: &Index, key: i64) -> bool {
        let Some(place) = self.places.remove(&key) else {
            return false;
        };
        if place.leader != key {
            if let Some(members) = self.members.get_mut(&place.leader) {
                members.retain(|member| *member != key);
            }
            return true;
        }
        let orphans = self.members.remove(&key).unwrap_or_default();
        for orphan in &orphans {
            self.places.remove(orphan);
        }
        for orphan in orphans.into_iter().filter(|orphan| *orphan != key) {
            self.join(index, orphan);
        }
        true
    }

    /// The best leader at or above the threshold; of equals the lower key. The leaders of near questions count as near:
    /// in a large cluster hundreds may be nearer than the one that leads.
    fn nearest_leader(&self, index: &Index, key: i64) -> Option<(i64, f64)> {
        let near = index.near_by_stems(key, NEIGHBOURS);
        let leaders: BTreeSet<i64> = near
            .iter()
            .filter_map(|near| self.places.get(near))
            .map(|place| place.leader)
            .collect();
        let leaders: Vec<i64> = leaders.into_iter().collect();
        let mut best: Option<(i64, f64)> = None;
        for (leader, score) in index.scores(key, &leaders) {
            if score >= self.join_at && best.is_none_or(|(_, before)| score > before) {
                best = Some((leader, score));
            }
        }
        best
    }

    /// Where a question belongs.
    pub fn place(&self, key: i64) -> Option<Place> {
        self.places.get(&key).copied()
    }

    /// The members of the cluster that a question leads, itself first; empty if it leads none.
    pub fn members(&self, leader: i64) -> &[i64] {
        self.members.get(&leader).map_or(&[], Vec::as_slice)
    }

    /// Every cluster, by its leader's key: the members, leader first.
    pub fn iter(&self) -> impl Iterator<Item = &[i64]> {
        self.members.values().map(Vec::as_slice)
    }

    /// How many clusters there are, those of one question included.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether no question has a place.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}
