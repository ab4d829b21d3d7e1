//! The demonstration mailbag with its towns, as keys and texts.
//!
//! Never: another seed from run to run; figures are to be compared.

use std::collections::HashMap;

use pqt::demo::{DemoTown, Letter, mailbag};
use pqt::gazetteer::Gazetteer;

/// The seed of all published figures.
const SEED: u64 = 2026;

/// Letters by key: the first has 0.
pub struct Bag {
    pub letters: Vec<Letter>,
    sizes: HashMap<String, usize>,
}

impl Bag {
    pub fn demo() -> Bag {
        let places = Gazetteer::embedded().places().iter();
        let town = |place: &pqt::gazetteer::Place| DemoTown {
            code: place.code.clone(),
            name: place.short_name().to_owned(),
            county: place.county.clone(),
            region: place.region.clone(),
            nation: place.nation.clone(),
            population: place.population.unwrap_or(0),
        };
        let letters = mailbag(SEED, &places.map(town).collect::<Vec<_>>());
        let mut sizes: HashMap<String, usize> = HashMap::new();
        for letter in &letters {
            *sizes.entry(letter.group.clone()).or_default() += 1;
        }
        Bag { letters, sizes }
    }

    pub fn len(&self) -> usize {
        self.letters.len()
    }

    pub fn keyed(&self) -> impl Iterator<Item = (i64, &str)> {
        self.letters.iter().enumerate().map(|(key, letter)| (key as i64, letter.text.as_str()))
    }

    pub fn group(&self, key: i64) -> &str {
        &self.letters[key as usize].group
    }

    /// Some of those that have a duplicate, spread evenly over the bag.
    pub fn repeated(&self, most: usize) -> Vec<i64> {
        let has_others = |key: &i64| self.sizes[self.group(*key)] > 1;
        let keys: Vec<i64> = (0..self.len() as i64).filter(has_others).collect();
        keys.iter().step_by((keys.len() / most.max(1)).max(1)).copied().collect()
    }
}
