//! Which questions hold which term, and how often: an inverted index that forgets as exactly as it learns.
//!
//! Never: a rank or a stored weight. All it keeps are whole numbers, so that what was added and removed again leaves
//! no trace, and nothing depends on the order of coming.

use std::collections::HashMap;
use std::hash::Hash;

use super::terms::Bag;

/// A question's place in the lists; given out again after it was removed.
pub(super) type Slot = u32;

/// A query's terms in their order: the list of each, if any question holds it, and its count in the query.
pub(super) type Terms = Vec<(Option<u32>, u32)>;

/// The lists of one kind of term.
#[derive(Debug, Clone)]
pub(super) struct Postings<K> {
    numbers: HashMap<K, u32>,
    lists: Vec<List<K>>,
    free: Vec<u32>,
    held: Vec<Held>,
    questions: u32,
    length: u64,
}

/// The questions with one term. Two rows side by side take five bytes a posting where pairs would take eight.
#[derive(Debug, Clone)]
struct List<K> {
    key: K,
    slots: Vec<Slot>,
    counts: Vec<u8>,
}

/// The terms of one question, in the order of their keys.
#[derive(Debug, Clone, Default)]
struct Held {
    terms: Box<[u32]>,
    counts: Box<[u8]>,
    length: u32,
    norm: f32,
}

impl<K> Default for Postings<K> {
    fn default() -> Self {
        Postings {
            numbers: HashMap::new(),
            lists: Vec::new(),
            free: Vec::new(),
            held: Vec::new(),
            questions: 0,
            length: 0,
        }
    }
}

impl<K: Clone + Eq + Hash> Postings<K> {
    /// Adds a question at a slot that is free.
    pub(super) fn add(&mut self, slot: Slot, bag: Bag<K>) {
        let at = slot as usize;
        if self.held.len() <= at {
            self.held.resize_with(at + 1, Held::default);
        }
        let counts: Box<[u8]> =
            bag.iter().map(|(_, count)| u8::try_from(*count).unwrap_or(u8::MAX)).collect();
        let length = counts.iter().map(|count| u32::from(*count)).sum();
        // Counted without the rarity of terms, so that it holds however the rest of the questions change.
        let norm = counts.iter().map(|count| dampened(*count).powi(2)).sum::<f32>().sqrt();
        let numbered = bag.into_iter().zip(&counts);
        let terms = numbered.map(|((key, _), count)| self.list_one(key, slot, *count)).collect();
        self.held[at] = Held { terms, counts, length, norm };
        self.questions += 1;
        self.length += u64::from(length);
    }

    fn list_one(&mut self, key: K, slot: Slot, count: u8) -> u32 {
        let number = match self.numbers.get(&key) {
            Some(number) => *number,
            None => self.new_list(key),
        };
        let list = &mut self.lists[number as usize];
        list.slots.push(slot);
        list.counts.push(count);
        number
    }

    fn new_list(&mut self, key: K) -> u32 {
        let list = List { key: key.clone(), slots: Vec::new(), counts: Vec::new() };
        let number = match self.free.pop() {
            Some(number) => {
                self.lists[number as usize] = list;
                number
            }
            None => {
                self.lists.push(list);
                (self.lists.len() - 1) as u32
            }
        };
        self.numbers.insert(key, number);
        number
    }

    /// Removes the question at a slot.
    pub(super) fn remove(&mut self, slot: Slot) {
        let held = std::mem::take(&mut self.held[slot as usize]);
        for number in &held.terms {
            let list = &mut self.lists[*number as usize];
            if let Some(at) = list.slots.iter().rposition(|listed| *listed == slot) {
                list.slots.swap_remove(at);
                list.counts.swap_remove(at);
            }
            if list.slots.is_empty() {
                list.slots.shrink_to_fit();
                list.counts.shrink_to_fit();
                self.numbers.remove(&list.key);
                self.free.push(*number);
            }
        }
        self.questions -= 1;
        self.length -= u64::from(held.length);
    }

    /// A text's terms as a query.
    pub(super) fn look_up(&self, bag: &Bag<K>) -> Terms {
        bag.iter().map(|(key, count)| (self.numbers.get(key).copied(), *count)).collect()
    }

    /// In how many questions a text's term comes.
    pub(super) fn frequency(&self, key: &K) -> u32 {
        self.numbers.get(key).map_or(0, |number| self.spread(*number))
    }
}

impl<K> Postings<K> {
    /// The terms of the question at a slot, as a query.
    pub(super) fn terms_of(&self, slot: Slot) -> Terms {
        self.counts_of(slot).map(|(number, count)| (Some(number), u32::from(count))).collect()
    }

    /// The terms of the question at a slot, and how often each comes.
    pub(super) fn counts_of(&self, slot: Slot) -> impl Iterator<Item = (u32, u8)> {
        let held = &self.held[slot as usize];
        held.terms.iter().copied().zip(held.counts.iter().copied())
    }

    /// The questions with a term, in no order, and how often each has it.
    pub(super) fn postings(&self, number: u32) -> impl Iterator<Item = (Slot, u8)> {
        let list = &self.lists[number as usize];
        list.slots.iter().copied().zip(list.counts.iter().copied())
    }

    /// In how many questions a term comes.
    pub(super) fn spread(&self, number: u32) -> u32 {
        self.lists[number as usize].slots.len() as u32
    }

    /// How many terms there are, or were.
    pub(super) fn lists(&self) -> usize {
        self.lists.len()
    }

    /// How many slots there are, free ones included.
    pub(super) fn slots(&self) -> usize {
        self.held.len()
    }

    /// How many questions there are.
    pub(super) fn questions(&self) -> u32 {
        self.questions
    }

    /// How many terms the question at a slot has, repeated ones counted again.
    pub(super) fn length(&self, slot: Slot) -> u32 {
        self.held[slot as usize].length
    }

    /// The mean of all lengths; at least 1, so that it may divide.
    pub(super) fn mean_length(&self) -> f32 {
        (self.length as f32 / self.questions.max(1) as f32).max(1.0)
    }

    /// The root of the sum of the squares of the dampened counts.
    pub(super) fn norm(&self, slot: Slot) -> f32 {
        self.held[slot as usize].norm
    }
}

/// A count that grows ever slower: 1 + ln n.
pub(super) fn dampened(count: u8) -> f32 {
    if count <= 1 { f32::from(count) } else { 1.0 + f32::from(count).ln() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bag(text: &str) -> Bag<char> {
        let mut bag: Bag<char> = text.chars().map(|c| (c, 1)).collect();
        bag.sort_unstable();
        bag
    }

    #[test]
    fn what_is_removed_leaves_no_trace() {
        let mut postings = Postings::default();
        postings.add(0, bag("abc"));
        postings.add(1, bag("bcd"));
        assert_eq!((postings.frequency(&'b'), postings.frequency(&'d')), (2, 1));
        postings.remove(1);
        assert_eq!((postings.frequency(&'b'), postings.frequency(&'d')), (1, 0));
        assert_eq!((postings.questions(), postings.mean_length()), (1, 3.0));
        // The forgotten term's number serves the next one.
        postings.add(1, bag("e"));
        assert_eq!((postings.lists(), postings.slots()), (4, 2));
    }

    #[test]
    fn nothing_at_all_may_be_asked() {
        let postings: Postings<char> = Postings::default();
        assert_eq!((postings.mean_length(), postings.frequency(&'x')), (1.0, 0));
        assert_eq!(postings.look_up(&bag("x")), [(None, 1)]);
    }
}
