//! Suggestions: towns that start as typed, and towns meant by a slip.
//!
//! Never: taking a suggestion without asking.

use super::fold;
use super::place::Place;
use super::{Gazetteer, Resolution};

/// Longest folded name compared for slips; longer ones are cut, to bound the cost.
const LONGEST: usize = 40;

impl Gazetteer {
    /// Towns with a name that starts as typed, most people first.
    pub fn suggest(&self, prefix: &str, limit: usize) -> Vec<&Place> {
        let key = fold::key(prefix);
        if key.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<usize> = self.index.starting_with(&key).collect();
        found.sort_by_key(|&at| (std::cmp::Reverse(self.places[at].population), at));
        let mut seen = std::collections::HashSet::new();
        found
            .into_iter()
            .filter(|at| seen.insert(*at))
            .take(limit)
            .map(|at| &self.places[at])
            .collect()
    }

    /// Towns that may have been meant: those with the name before the comma, where
    /// what follows it was not understood, then those a few slips away, nearest and
    /// largest first. Slips allowed: 1 up to four letters, 2 up to eight, else 3.
    pub fn near_miss(&self, typed: &str, limit: usize) -> Vec<&Place> {
        let name = typed.split(',').next().unwrap_or(typed);
        let mut found: Vec<&Place> = match self.resolve(name) {
            Resolution::One(place) => vec![place],
            Resolution::Several(places) => places,
            Resolution::Unknown => Vec::new(),
        };
        if found.is_empty() {
            found = self.misspelt(&fold::key(name));
        }
        found.truncate(limit);
        found
    }

    fn misspelt(&self, typed: &str) -> Vec<&Place> {
        let key: String = typed.chars().take(LONGEST).collect();
        let most = match key.chars().count() {
            0..=1 => return Vec::new(),
            2..=4 => 1,
            5..=8 => 2,
            _ => 3,
        };
        let slips =
            self.index.within(&key, most).map(|(name, at)| (strsim::osa_distance(&key, name), at));
        let mut near: Vec<(usize, usize)> =
            slips.filter(|(distance, _)| *distance <= most).collect();
        near.sort_by_key(|&(distance, at)| {
            (distance, std::cmp::Reverse(self.places[at].population), at)
        });
        let mut seen = std::collections::HashSet::new();
        near.into_iter()
            .filter(|(_, at)| seen.insert(*at))
            .map(|(_, at)| &self.places[at])
            .collect()
    }
}
