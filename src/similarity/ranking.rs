//! How well each question answers a query: BM25 over stems, TF-IDF over grams, both made one by reciprocal ranks; and how
//! alike two texts are, as a number between 0 and 1.
//!
//! - BM25: sum over the query's terms of idf · f(k1+1) / (f + k1(1 − b + b·length/mean)), idf = ln(1 + (N − n + ½)/(n + ½))
//!   (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework").
//! - TF-IDF: the query's terms weigh (1 + ln f)·ln(1 + N/n), a question's 1 + ln f divided by their length ("lnc.ltc" of
//!   Salton and Buckley 1988): the length of a question need not change when others come.
//! - Reciprocal-rank fusion: sum of 1/(60 + rank) over both lists (Cormack, Clarke and Büttcher 2009).
//! - Alikeness: the cosine of two texts whose terms all weigh (1 + ln f)·ln(1 + N/n).
//!
//! Sums run over the terms in the order of their keys, in single precision for ranks and in double for alikeness, so
//! that every question's sum is the same to the last bit whatever came before it.
//!
//! Never: an order that depends on slots.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::postings::{Postings, Slot, Terms, dampened};

/// How soon a repeated term stops to count more.
const K1: f32 = 1.2;
/// How much a long text is held to be merely wordy.
const B: f32 = 0.75;
/// The constant of reciprocal-rank fusion.
const FUSION: f64 = 60.0;

/// A question with its score and rank; equal scores share a rank.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ranked {
    /// Which question.
    pub(super) slot: Slot,
    /// How many score more, and one.
    pub(super) rank: u32,
}

/// Scores by BM25, a number for each slot.
pub(super) fn bm25<K>(postings: &Postings<K>, query: &Terms) -> Vec<f32> {
    let mut scores = vec![0.0_f32; postings.slots()];
    let (all, mean) = (postings.questions() as f32, postings.mean_length());
    for number in query.iter().filter_map(|(number, _)| *number) {
        let n = postings.spread(number) as f32;
        let idf = (1.0 + (all - n + 0.5) / (n + 0.5)).ln();
        for (slot, count) in postings.postings(number) {
            let f = f32::from(count);
            let length = postings.length(slot) as f32 / mean;
            scores[slot as usize] += idf * f * (K1 + 1.0) / (f + K1 * (1.0 - B + B * length));
        }
    }
    scores
}

/// Scores by TF-IDF, a number for each slot.
pub(super) fn tf_idf<K>(postings: &Postings<K>, query: &Terms) -> Vec<f32> {
    let mut scores = vec![0.0_f32; postings.slots()];
    for (number, count) in query.iter().filter_map(|(number, count)| Some(((*number)?, *count))) {
        let weight = weight(postings, Some(number), count) as f32;
        for (slot, count) in postings.postings(number) {
            scores[slot as usize] += weight * dampened(count);
        }
    }
    for (slot, score) in scores.iter_mut().enumerate().filter(|(_, score)| **score > 0.0) {
        *score /= postings.norm(slot as Slot);
    }
    scores
}

/// The first `depth` of all that score at all, best first, the lower key first of equals.
pub(super) fn best(scores: &[f32], keys: &[i64], but: Option<Slot>, depth: usize) -> Vec<Ranked> {
    let by_score = |a: &(f32, Slot), b: &(f32, Slot)| -> Ordering {
        b.0.total_cmp(&a.0).then_with(|| keys[a.1 as usize].cmp(&keys[b.1 as usize]))
    };
    let scored = scores.iter().enumerate().filter(|(_, score)| **score > 0.0);
    let mut found: Vec<(f32, Slot)> = scored
        .map(|(slot, score)| (*score, slot as Slot))
        .filter(|(_, slot)| Some(*slot) != but)
        .collect();
    if found.len() > depth {
        found.select_nth_unstable_by(depth, by_score);
        found.truncate(depth);
    }
    found.sort_unstable_by(by_score);
    let mut ranked: Vec<Ranked> = Vec::with_capacity(found.len());
    for (at, (score, slot)) in found.iter().enumerate() {
        let rank = match ranked.last() {
            Some(before) if found[at - 1].0 == *score => before.rank,
            _ => at as u32 + 1,
        };
        ranked.push(Ranked { slot: *slot, rank });
    }
    ranked
}

/// Both lists as one: each question with the sum of its reciprocal ranks, in no order.
pub(super) fn fused(lists: [Vec<Ranked>; 2]) -> Vec<(Slot, f64)> {
    let mut sums: HashMap<Slot, f64> = HashMap::new();
    for one in lists.into_iter().flatten() {
        *sums.entry(one.slot).or_default() += 1.0 / (FUSION + f64::from(one.rank));
    }
    sums.into_iter().collect()
}

/// What a term of a text weighs: rare terms more, repeated ones a little more.
fn weight<K>(postings: &Postings<K>, number: Option<u32>, count: u32) -> f64 {
    let n = number.map_or(1, |number| postings.spread(number).max(1));
    let idf = (1.0 + f64::from(postings.questions().max(1)) / f64::from(n)).ln();
    idf * f64::from(dampened(u8::try_from(count).unwrap_or(u8::MAX)))
}

/// A text to which many are compared: its weights, laid out by term.
pub(super) struct Compared<'a, K> {
    postings: &'a Postings<K>,
    weights: Vec<f64>,
    norm: f64,
}

impl<'a, K> Compared<'a, K> {
    /// Weighs a query's terms.
    pub(super) fn new(postings: &'a Postings<K>, query: &Terms) -> Self {
        let mut weights = vec![0.0; postings.lists()];
        let mut squares = 0.0;
        for (number, count) in query {
            let weight = weight(postings, *number, *count);
            squares += weight * weight;
            if let Some(number) = number {
                weights[*number as usize] = weight;
            }
        }
        Compared { postings, weights, norm: f64::sqrt(squares) }
    }

    /// The cosine with the question at a slot; `None` when neither has a term of this kind.
    pub(super) fn cosine(&self, slot: Slot) -> Option<f64> {
        let (mut product, mut squares) = (0.0, 0.0);
        for (number, count) in self.postings.counts_of(slot) {
            let weight = weight(self.postings, Some(number), u32::from(count));
            squares += weight * weight;
            product += weight * self.weights[number as usize];
        }
        let norms = self.norm * f64::sqrt(squares);
        if norms > 0.0 {
            return Some((product / norms).clamp(0.0, 1.0));
        }
        (self.norm > 0.0 || squares > 0.0).then_some(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_scores_share_a_rank_and_go_by_key() {
        let ranked = best(&[1.0, 3.0, 0.0, 3.0, 2.0], &[10, 12, 13, 11, 14], Some(4), 9);
        let order: Vec<(Slot, u32)> = ranked.iter().map(|one| (one.slot, one.rank)).collect();
        assert_eq!(order, [(3, 1), (1, 1), (0, 3)]);
        assert_eq!(best(&[1.0, 3.0, 3.0], &[1, 2, 3], None, 1)[0].slot, 1);
    }

    #[test]
    fn first_in_both_lists_beats_first_in_one() {
        let rank = |slot, rank| Ranked { slot, rank };
        let mut all = fused([vec![rank(7, 1), rank(8, 2)], vec![rank(8, 1), rank(9, 2)]]);
        all.sort_by(|a, b| b.1.total_cmp(&a.1));
        assert_eq!(all[0].0, 8);
    }
}
