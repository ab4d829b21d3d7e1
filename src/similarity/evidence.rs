//! The words that make two texts alike, for highlighting.
//!
//! Never: a part of the score; it explains what `ranking` has found.

use std::collections::BTreeSet;
use std::ops::Range;

use super::index::Index;
use super::terms::{self, Gram, Stemmed};

/// Least share of common grams (Dice) at which two spellings pass for one word: "chnge" is "change".
const SAME_WORD: f64 = 0.5;
/// Fewest letters of a word that is compared by spelling; short words are near too many others.
const SHORTEST: usize = 5;

/// A word that two texts share, whatever its ending or a slip of the pen.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedWord {
    /// Where it stands in the text that was looked for, in bytes: its first occurrence.
    pub wanted: Range<usize>,
    /// Where it stands in the text that was found, in bytes.
    pub found: Range<usize>,
    /// Its part in what the texts share, 0 to 1; rare words have more. All parts of a match add up to 1.
    pub part: f64,
}

/// The words of `text` that `wanted` has as well, in the order of `text`.
pub(super) fn shared(index: &Index, wanted: &[Stemmed], text: &str) -> Vec<SharedWord> {
    let spelled: Vec<BTreeSet<Gram>> = wanted.iter().map(spelling).collect();
    let mut shared: Vec<SharedWord> = Vec::new();
    for word in terms::stemmed(text) {
        let same = wanted.iter().position(|one| one.stem == word.stem);
        let Some(at) = same.or_else(|| nearly(&spelled, &spelling(&word))) else {
            continue;
        };
        let spread = f64::from(index.stems.frequency(&wanted[at].stem).max(1));
        let part = (1.0 + index.len() as f64 / spread).ln();
        shared.push(SharedWord { wanted: wanted[at].word.at.clone(), found: word.word.at, part });
    }
    let whole: f64 = shared.iter().map(|one| one.part).sum();
    shared.iter_mut().for_each(|one| one.part /= whole);
    shared
}

fn spelling(word: &Stemmed) -> BTreeSet<Gram> {
    let is_long = word.word.plain.chars().nth(SHORTEST - 1).is_some();
    if is_long { terms::grams_of(&word.word.plain).into_iter().collect() } else { BTreeSet::new() }
}

/// The word that is spelled most like this one, if any is near enough; the first of equals.
fn nearly(spelled: &[BTreeSet<Gram>], word: &BTreeSet<Gram>) -> Option<usize> {
    let dice = |other: &BTreeSet<Gram>| {
        let common = word.intersection(other).count();
        2.0 * common as f64 / (word.len() + other.len()).max(1) as f64
    };
    let mut nearest: Option<(usize, f64)> = None;
    for (at, near) in spelled.iter().map(dice).enumerate().filter(|(_, near)| *near >= SAME_WORD) {
        if nearest.is_none_or(|(_, before)| near > before) {
            nearest = Some((at, near));
        }
    }
    nearest.map(|(at, _)| at)
}
