//! The index of questions: put in, changed and taken out one by one; asked for those most like a text.
//!
//! Never: an answer that depends on the order in which the questions came.

use std::collections::HashMap;

use super::evidence::{self, SharedWord};
use super::postings::{Postings, Slot};
use super::query::Query;
use super::ranking::{self, Compared};
use super::terms::{self, Gram};

/// How many of each list go into the fusion.
const DEPTH: usize = 100;

/// A question like the one that was looked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// The caller's key.
    pub key: i64,
    /// How alike the two texts are, 0 to 1: the mean of two cosines, over stems and over runs of letters. It says
    /// nothing about what they want, and what is high for short texts is low for long ones: rank by it, never merge.
    pub score: f64,
    /// The words that made it, as they stand in both texts, in the order of the found one.
    pub words: Vec<SharedWord>,
}

/// Questions by key, ready to be searched.
#[derive(Debug, Clone, Default)]
pub struct Index {
    slots: HashMap<i64, Slot>,
    keys: Vec<i64>,
    texts: Vec<Box<str>>,
    free: Vec<Slot>,
    pub(super) stems: Postings<Box<str>>,
    pub(super) grams: Postings<Gram>,
}

impl Index {
    /// An empty index.
    pub fn new() -> Index {
        Index::default()
    }

    /// How many questions are in it.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// The keys of all questions in it, in no order.
    pub fn keys(&self) -> impl Iterator<Item = i64> {
        self.slots.keys().copied()
    }

    /// The text of a question, as it was put in.
    pub fn text(&self, key: i64) -> Option<&str> {
        self.slots.get(&key).map(|slot| &*self.texts[*slot as usize])
    }

    /// Adds a question, or changes its text.
    pub fn put(&mut self, key: i64, text: &str) {
        if self.text(key) == Some(text) {
            return;
        }
        self.remove(key);
        let slot = self.free.pop().unwrap_or_else(|| {
            self.keys.push(0);
            self.texts.push(Box::default());
            (self.keys.len() - 1) as Slot
        });
        self.keys[slot as usize] = key;
        self.texts[slot as usize] = text.into();
        self.slots.insert(key, slot);
        let words = terms::stemmed(text);
        self.stems.add(slot, terms::stems(&words));
        self.grams.add(slot, terms::grams(&words));
    }

    /// Takes a question out; false if it was not there.
    pub fn remove(&mut self, key: i64) -> bool {
        let Some(slot) = self.slots.remove(&key) else {
            return false;
        };
        self.stems.remove(slot);
        self.grams.remove(slot);
        self.texts[slot as usize] = Box::default();
        self.free.push(slot);
        true
    }

    /// The `most` questions most like a text, best first.
    pub fn like_text(&self, text: &str, most: usize) -> Vec<Match> {
        let words = terms::stemmed(text);
        self.found(&Query::of(self, &words), &words, most)
    }

    /// The `most` other questions most like one that is there, best first; none for an unknown key.
    pub fn like(&self, key: i64, most: usize) -> Vec<Match> {
        let Some(slot) = self.slots.get(&key) else {
            return Vec::new();
        };
        let words = terms::stemmed(&self.texts[*slot as usize]);
        self.found(&Query::at(self, *slot), &words, most)
    }

    /// How alike two questions are, 0 to 1, as in [`Match::score`]; `None` if one is not there.
    pub fn score(&self, one: i64, other: i64) -> Option<f64> {
        let (one, other) = (self.slots.get(&one)?, self.slots.get(&other)?);
        Some(self.scorer(&Query::at(self, *one))(*other))
    }

    /// Order: by the fused ranks; of equals the higher score, then the lower key.
    fn found(&self, query: &Query, words: &[terms::Stemmed], most: usize) -> Vec<Match> {
        let stems = ranking::bm25(&self.stems, &query.stems);
        let grams = ranking::tf_idf(&self.grams, &query.grams);
        let depth = DEPTH.max(most);
        let best = |scores: &[f32]| ranking::best(scores, &self.keys, query.slot, depth);
        let mut fused = ranking::fused([best(&stems), best(&grams)]);
        fused.sort_unstable_by(|a, b| b.1.total_cmp(&a.1));
        // Only what may be shown is scored: the first, and what ties with the last of them.
        let least = most.checked_sub(1).and_then(|last| fused.get(last)).map_or(0.0, |one| one.1);
        let score = self.scorer(query);
        let mut found: Vec<(f64, f64, i64, Slot)> = fused
            .into_iter()
            .take_while(|(_, sum)| *sum >= least)
            .map(|(slot, sum)| (sum, score(slot), self.keys[slot as usize], slot))
            .collect();
        found.sort_unstable_by(|a, b| {
            let by_rank = b.0.total_cmp(&a.0).then(b.1.total_cmp(&a.1));
            by_rank.then(a.2.cmp(&b.2))
        });
        found.truncate(most);
        let shown = |(_, score, key, slot): (f64, f64, i64, Slot)| {
            let words = evidence::shared(self, words, &self.texts[slot as usize]);
            Match { key, score, words }
        };
        found.into_iter().map(shown).collect()
    }

    /// The keys of the `most` other questions that share most stems with one that is there: quicker than [`Index::like`].
    pub(super) fn near_by_stems(&self, key: i64, most: usize) -> Vec<i64> {
        let Some(slot) = self.slots.get(&key) else {
            return Vec::new();
        };
        let scores = ranking::bm25(&self.stems, &self.stems.terms_of(*slot));
        let best = ranking::best(&scores, &self.keys, Some(*slot), most);
        best.into_iter().map(|one| self.keys[one.slot as usize]).collect()
    }

    /// The scores of several others for one question; unknown keys are left out.
    pub(super) fn scores(&self, one: i64, others: &[i64]) -> Vec<(i64, f64)> {
        let Some(slot) = self.slots.get(&one) else {
            return Vec::new();
        };
        let score = self.scorer(&Query::at(self, *slot));
        let known = others.iter().filter_map(|key| Some((*key, *self.slots.get(key)?)));
        known.map(|(key, slot)| (key, score(slot))).collect()
    }

    /// Texts without a word that says something have no stems; then the letters alone decide.
    fn scorer(&self, query: &Query) -> impl Fn(Slot) -> f64 + use<'_> {
        let stems = Compared::new(&self.stems, &query.stems);
        let grams = Compared::new(&self.grams, &query.grams);
        move |slot| match (stems.cosine(slot), grams.cosine(slot)) {
            (Some(stems), Some(grams)) => f64::midpoint(stems, grams),
            (one, other) => one.or(other).unwrap_or(0.0),
        }
    }
}
