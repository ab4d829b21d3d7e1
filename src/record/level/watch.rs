//! In which steps the price of a question is told: as the one taken, a tied one or the runner-up.
//!
//! Never: fewer steps than the trace tells; there the number who had paid before must stay exact.

use super::groups::number;
use super::same::Other;
use crate::selection::{Input, Selection};
use std::collections::{BTreeMap, BTreeSet};

/// For each question the places whose purchase tells its price.
pub(super) struct Watch {
    told: BTreeMap<u32, BTreeSet<u32>>,
    /// Found by comparing; no number of these is told anywhere.
    added: BTreeMap<u32, BTreeSet<u32>>,
}

impl Watch {
    /// What the trace tells.
    pub fn of(input: &Input, full: &Selection) -> Self {
        let mut told: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
        for (place, step) in full.trace.steps.iter().enumerate() {
            let tied = step.tied.iter().map(|tie| &tie.reference);
            let next = step.runner_up.iter().map(|offer| &offer.reference);
            for reference in tied.chain(next).chain([&step.reference]) {
                if let Some(question) = number(input, reference) {
                    told.entry(question).or_default().insert(place as u32);
                }
            }
        }
        Watch { told, added: BTreeMap::new() }
    }

    /// Watches a question that came too close; says whether that is new.
    pub fn add(&mut self, input: &Input, other: &Other) -> bool {
        let Some(question) = other.question.as_deref().and_then(|name| number(input, name)) else {
            return false;
        };
        let is_told = self.told.get(&question).is_some_and(|places| places.contains(&other.place));
        !is_told && self.added.entry(question).or_default().insert(other.place)
    }

    /// All places at which a question is watched.
    pub fn places(&self, question: u32) -> BTreeSet<u32> {
        let of =
            |map: &BTreeMap<u32, BTreeSet<u32>>| map.get(&question).cloned().unwrap_or_default();
        &of(&self.told) | &of(&self.added)
    }

    /// Whether all numbers that those places need are told by the trace anyway.
    pub fn is_told(&self, question: u32) -> bool {
        self.told.contains_key(&question) && !self.added.contains_key(&question)
    }
}
