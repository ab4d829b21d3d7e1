//! Supporters with the same history: which chosen questions they paid for.
//!
//! Never: a group by anything but chosen questions.

use super::FEW;
use crate::selection::{Input, Phase, Selection};
use std::collections::BTreeMap;

/// How finely histories are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grain {
    /// By the first chosen question, and whether it is the only one. Enough where nobody pays twice.
    First,
    /// By all that were bought while supporters still had money of their own (they may have paid twice), where enough
    /// people share those; the others by the first.
    Shares,
    /// By all of them, where enough people share them; the others by the first.
    All,
}

/// A history, by places on the slate (0 is the first position).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum History {
    /// Backs nothing on the shortlist.
    Silent,
    /// Backs none of the chosen questions.
    Unheard,
    /// The first one; `alone` where it is the only one.
    First { place: u32, alone: bool },
    /// All of them, in order.
    Pattern(Vec<u32>),
}

impl History {
    /// Place of the first chosen question they paid for.
    pub fn first(&self) -> Option<u32> {
        match self {
            History::Silent | History::Unheard => None,
            History::First { place, .. } => Some(*place),
            History::Pattern(places) => places.first().copied(),
        }
    }

    /// What was paid before the purchase at `place`, as far as this grain tells.
    pub fn before(&self, place: u32) -> Vec<u32> {
        match self {
            History::Silent | History::Unheard => Vec::new(),
            History::First { place: first, .. } => {
                if *first < place {
                    vec![0]
                } else {
                    Vec::new()
                }
            }
            History::Pattern(places) => places.iter().copied().filter(|&p| p < place).collect(),
        }
    }
}

/// All groups of an input.
pub(super) struct Groups {
    /// In order.
    pub histories: Vec<History>,
    /// How many people are in each.
    pub people: Vec<u32>,
    /// Which group each ballot belongs to.
    pub of_row: Vec<usize>,
    /// Number of each chosen question, by place.
    pub slate: Vec<u32>,
}

impl Groups {
    /// Groups the ballots of an input by their histories in its selection.
    pub fn of(input: &Input, full: &Selection, grain: Grain) -> Self {
        let slate: Vec<u32> = full.slate.iter().filter_map(|name| number(input, name)).collect();
        let mut place = vec![None; input.questions.len()];
        for (at, &question) in slate.iter().enumerate() {
            place[question as usize] = Some(at as u32);
        }
        let patterns: Vec<Option<Vec<u32>>> = input
            .ballots
            .rows()
            .map(|row| {
                let mut places: Vec<u32> = row.iter().filter_map(|&q| place[q as usize]).collect();
                places.sort_unstable();
                (!row.is_empty()).then_some(places)
            })
            .collect();
        let mut of_row: Vec<History> =
            patterns.iter().map(|places| coarse(places.as_deref())).collect();
        let told = match grain {
            Grain::First => 0,
            Grain::Shares => {
                let steps = full.trace.steps.iter();
                steps.take_while(|step| step.phase != Phase::Completion).count()
            }
            Grain::All => slate.len(),
        };
        if told > 0 {
            let patterns: Vec<Option<Vec<u32>>> =
                patterns.iter().map(|places| shortened(places.as_deref()?, told as u32)).collect();
            let sizes = sizes(input, patterns.iter());
            for (history, pattern) in of_row.iter_mut().zip(&patterns) {
                let Some(places) = pattern else { continue };
                if sizes[pattern] >= u64::from(FEW) {
                    *history = History::Pattern(places.clone());
                }
            }
        }
        join_small(input, &mut of_row);
        let sizes = sizes(input, of_row.iter());
        let histories: Vec<History> = sizes.keys().map(|history| (*history).clone()).collect();
        let people = sizes.values().map(|people| u32::try_from(*people).unwrap_or(u32::MAX));
        Groups {
            people: people.collect(),
            of_row: of_row
                .iter()
                .map(|history| histories.partition_point(|known| known < history))
                .collect(),
            histories,
            slate,
        }
    }
}

impl Groups {
    /// Whether each holds enough people for a dealt ballot to be nobody's. Those who back nothing have none to hide.
    pub fn are_large(&self) -> bool {
        let mut groups = self.histories.iter().zip(&self.people);
        groups.all(|(history, people)| *history == History::Silent || *people >= FEW)
    }
}

/// The number of a question in the input.
pub(super) fn number(input: &Input, reference: &str) -> Option<u32> {
    let found = input.questions.binary_search_by(|known| known.reference.as_str().cmp(reference));
    found.ok().map(|at| at as u32)
}

fn coarse(places: Option<&[u32]>) -> History {
    match places {
        None => History::Silent,
        Some([]) => History::Unheard,
        Some([place]) => History::First { place: *place, alone: true },
        Some([place, ..]) => History::First { place: *place, alone: false },
    }
}

/// The first places of a history: those below `told`, or else the first.
fn shortened(places: &[u32], told: u32) -> Option<Vec<u32>> {
    let below: Vec<u32> = places.iter().copied().filter(|&place| place < told).collect();
    if below.is_empty() { places.first().map(|&first| vec![first]) } else { Some(below) }
}

fn sizes<'a, T: Ord>(input: &Input, keys: impl Iterator<Item = &'a T>) -> BTreeMap<&'a T, u64> {
    let mut sizes = BTreeMap::new();
    for (at, key) in keys.enumerate() {
        let people = input.people.as_ref().map_or(1, |people| people[at]);
        *sizes.entry(key).or_default() += u64::from(people);
    }
    sizes
}

/// A small group with the same first question as another is counted with that one; if they are still small together,
/// with the largest pattern that begins so.
fn join_small(input: &Input, of_row: &mut [History]) {
    let few = |people: u64| people < u64::from(FEW);
    let mut together: BTreeMap<u32, u64> = BTreeMap::new();
    let mut is_split: BTreeMap<u32, bool> = BTreeMap::new();
    let mut patterns: BTreeMap<u32, (u64, History)> = BTreeMap::new();
    for (history, people) in sizes(input, of_row.iter()) {
        match (history, history.first()) {
            (History::First { place, .. }, _) => {
                *together.entry(*place).or_default() += people;
                *is_split.entry(*place).or_insert(true) &= !few(people);
            }
            (History::Pattern(_), Some(place)) => {
                let this = (people, history.clone());
                let largest = patterns.entry(place).or_insert_with(|| this.clone());
                *largest = this.max(largest.clone());
            }
            _ => {}
        }
    }
    for history in of_row.iter_mut() {
        let History::First { place, .. } = *history else { continue };
        match patterns.get(&place).filter(|_| few(together[&place])) {
            Some((_, pattern)) => *history = pattern.clone(),
            None if !is_split[&place] => *history = History::First { place, alone: false },
            None => {}
        }
    }
}
