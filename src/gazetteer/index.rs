//! The index: folded names to towns, and the sorted list for prefixes and typos.
//!
//! Never: deciding which of several towns is meant.

use std::collections::HashMap;

use super::fold;
use super::place::Place;

/// How a town bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    /// Its name or an alias, with the same words.
    Full,
    /// Its name or an alias, with spaces elsewhere ("Newquay" for "New Quay").
    Spaced,
    /// The first part of its name ("Newcastle" for "Newcastle under Lyme").
    Part,
}

/// One name of one town.
#[derive(Debug, Clone)]
struct Entry {
    place: u32,
    spaced: Box<str>,
    is_part: bool,
}

/// All names, folded.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    by_key: HashMap<Box<str>, Vec<Entry>>,
    /// Full names in order, with a mask of the letters in each.
    sorted: Vec<(Box<str>, u32, u64)>,
}

impl Index {
    pub(super) fn of(places: &[Place]) -> Index {
        let mut index = Index::default();
        for (place, at) in places.iter().zip(0_u32..) {
            for name in std::iter::once(&place.name).chain(&place.aliases) {
                let words = fold::words(name);
                if let Some(part) = fold::first_part(&words) {
                    index.add(part, at, true);
                }
                index.add(&words, at, false);
            }
        }
        index.sorted.sort_unstable();
        index.sorted.dedup();
        index
    }

    fn add(&mut self, words: &[String], place: u32, is_part: bool) {
        let key = words.concat().into_boxed_str();
        if key.is_empty() {
            return;
        }
        if !is_part {
            self.sorted.push((key.clone(), place, letters(&key)));
        }
        let entry = Entry { place, spaced: words.join(" ").into_boxed_str(), is_part };
        self.by_key.entry(key).or_default().push(entry);
    }

    /// The towns that bear the name made of these words, each once.
    pub(super) fn bearing(&self, words: &[String]) -> Vec<(usize, Match)> {
        let spaced = words.join(" ");
        let entries = self.by_key.get(words.concat().as_str()).map_or(&[][..], Vec::as_slice);
        let mut found: Vec<(usize, Match)> = Vec::with_capacity(entries.len());
        for entry in entries {
            let how = match entry {
                Entry { is_part: true, .. } => Match::Part,
                Entry { spaced: same, .. } if **same == *spaced => Match::Full,
                _ => Match::Spaced,
            };
            match found.iter_mut().find(|(at, _)| *at == entry.place as usize) {
                Some(known) if how == Match::Full => known.1 = how,
                Some(_) => {}
                None => found.push((entry.place as usize, how)),
            }
        }
        found
    }

    /// The towns with a name that starts with the key.
    pub(super) fn starting_with(&self, key: &str) -> impl Iterator<Item = usize> {
        let start = self.sorted.partition_point(|(name, _, _)| **name < *key);
        let rest = self.sorted[start..].iter();
        rest.take_while(move |(name, _, _)| name.starts_with(key)).map(|(_, at, _)| *at as usize)
    }

    /// Every full name that could be within so many slips of the key: lengths and
    /// sets of letters are close enough.
    pub(super) fn within(&self, key: &str, slips: usize) -> impl Iterator<Item = (&str, usize)> {
        let (mask, length) = (letters(key), key.len());
        let close = self.sorted.iter().filter(move |(name, _, other)| {
            name.len().abs_diff(length) <= slips
                && (mask ^ other).count_ones() as usize <= 2 * slips
        });
        close.map(|(name, at, _)| (&**name, *at as usize))
    }
}

/// A bit for each letter that occurs.
fn letters(key: &str) -> u64 {
    key.bytes().fold(0, |mask, byte| mask | 1 << (byte % 64))
}
