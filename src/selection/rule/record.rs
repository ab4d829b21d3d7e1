//! One trace record for each purchase.
//! Never: influence the purchase it records.

use std::collections::HashMap;

use num_traits::Signed;

use super::cheapest::Best;
use super::crowd::Crowd;
use super::price::{Stage, fraction};
use super::purse::Purses;
use crate::selection::backing::Backing;
use crate::selection::input::Residence;
use crate::selection::report::trace::{Count, Offer, Phase, Step, Tie};
use crate::selection::shortlist::Shortlist;

/// How many towns a record names.
const TOWNS: usize = 20;

/// The record of a purchase about to be paid. Ties and runner-up come from the search.
pub(super) fn step(
    shortlist: &Shortlist,
    purses: &Purses,
    crowd: &mut impl Crowd,
    best: &Best,
    phase: Phase,
    position: u32,
    stage: Stage,
) -> Step {
    let ballots = &shortlist.ballots;
    let pays = |class: u32| match stage {
        Stage::Shares => purses.held(class).is_positive(),
        Stage::Completion { ceiling } => purses.class_of(class).heard < ceiling,
    };
    let first = |class: u32| pays(class) && purses.class_of(class).heard == 0;
    let people = |of: &dyn Fn(u32) -> bool| {
        best.tally.iter().filter(|held| of(held.class)).map(|held| held.people).sum()
    };
    let mut payers = crowd.backers(best.question);
    payers.retain(|&(_, class)| pays(class));
    let towns = counted(shortlist.input.supporter_towns.as_ref(), ballots, &payers);
    let regions = counted(shortlist.input.supporter_regions.as_ref(), ballots, &payers);
    let priority = &shortlist.input.priority;
    let tie = |&question: &u32| {
        let reference = shortlist.reference(question).to_owned();
        Tie { key: priority.shown(&reference), reference }
    };
    Step {
        position,
        phase,
        reference: shortlist.reference(best.question).to_owned(),
        price: fraction(&best.price),
        subsidy: None,
        supporters: ballots.support(best.question),
        payers: people(&pays),
        first_heard: people(&first),
        town_count: towns.len() as u32,
        towns: towns.into_iter().take(TOWNS).collect(),
        region_count: regions.len() as u32,
        regions,
        tied: if best.tied.len() > 1 { best.tied.iter().map(tie).collect() } else { Vec::new() },
        runner_up: best.runner_up.as_ref().map(|(question, price)| Offer {
            reference: shortlist.reference(*question).to_owned(),
            price: fraction(price),
        }),
        ceiling: if let Stage::Completion { ceiling } = stage { Some(ceiling) } else { None },
        instead: None,
    }
}

/// Payers by where they live, most first.
fn counted(residence: Option<&Residence>, ballots: &Backing, payers: &[(u32, u32)]) -> Vec<Count> {
    let Some(residence) = residence else { return Vec::new() };
    let mut by_index = vec![0u32; residence.names.len()];
    for &(supporter, _) in payers {
        if let Some(at) = residence.of[supporter as usize] {
            by_index[at as usize] += ballots.weight(supporter);
        }
    }
    // Two entries may have the same name.
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for (name, people) in residence.names.iter().zip(by_index).filter(|(_, people)| *people > 0) {
        *counts.entry(name).or_default() += people;
    }
    let mut counts: Vec<Count> =
        counts.into_iter().map(|(key, people)| Count { key: key.to_owned(), people }).collect();
    counts.sort_by(|a, b| b.people.cmp(&a.people).then_with(|| a.key.cmp(&b.key)));
    counts
}
