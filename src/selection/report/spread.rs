//! Where the slate's positions went, beside where support, residents and people are.
//! Never: judge; it only counts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::selection::input::Scope;
use crate::selection::shortlist::Shortlist;

/// One nation, region or topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spread {
    /// What the limit counts by.
    pub scope: Scope,
    /// Which nation, region, county, town or topic.
    pub key: String,
    /// Positions on the slate.
    pub positions: u32,
    /// Shortlisted questions.
    pub questions: u32,
    /// Upvotes on its shortlisted questions.
    pub upvotes: u64,
    /// Supporters who back at least one of them.
    pub backers: u32,
    /// Regions: supporters who live there, if the input says.
    pub residents: Option<u32>,
    /// Regions: people who live there, if the input says.
    pub population: Option<u64>,
}

/// Nations, regions and topics, each in the order of their keys. Regions where supporters live or whose population is
/// given are listed even without a question.
pub(super) fn spreads(shortlist: &Shortlist, chosen: &[bool]) -> Vec<Spread> {
    [Scope::Nation, Scope::Region, Scope::Topic]
        .into_iter()
        .flat_map(|scope| spread(shortlist, chosen, scope))
        .collect()
}

fn spread(shortlist: &Shortlist, chosen: &[bool], scope: Scope) -> Vec<Spread> {
    let mut rows: BTreeMap<&str, Spread> = BTreeMap::new();
    let (mut residents, input) = (BTreeMap::new(), shortlist.input);
    if scope == Scope::Region {
        residents = live(shortlist);
        let keys = residents.keys().copied().chain(input.populations.keys().map(String::as_str));
        rows.extend(keys.map(|key| (key, empty(scope, key))));
    }
    for (number, question) in shortlist.questions.iter().enumerate() {
        let key = question.key(scope);
        let row = rows.entry(key).or_insert_with(|| empty(scope, key));
        row.positions += u32::from(chosen[number]);
        row.questions += 1;
        row.upvotes += u64::from(shortlist.ballots.support(number));
    }
    count_backers(shortlist, scope, &mut rows);
    for (key, row) in &mut rows {
        if scope == Scope::Region {
            row.residents =
                input.supporter_regions.as_ref().map(|_| residents.get(key).copied().unwrap_or(0));
            row.population = input.populations.get(*key).copied();
        }
    }
    rows.into_values().collect()
}

fn empty(scope: Scope, key: &str) -> Spread {
    let key = key.to_owned();
    Spread {
        scope,
        key,
        positions: 0,
        questions: 0,
        upvotes: 0,
        backers: 0,
        residents: None,
        population: None,
    }
}

fn live<'a>(shortlist: &Shortlist<'a>) -> BTreeMap<&'a str, u32> {
    let mut residents = BTreeMap::new();
    if let Some(residence) = &shortlist.input.supporter_regions {
        for (supporter, at) in residence.of.iter().enumerate() {
            let (Some(at), people) = (at, shortlist.ballots.weight(supporter as u32)) else {
                continue;
            };
            if people > 0 {
                *residents.entry(residence.names[*at as usize].as_str()).or_default() += people;
            }
        }
    }
    residents
}

fn count_backers(shortlist: &Shortlist, scope: Scope, rows: &mut BTreeMap<&str, Spread>) {
    let numbers: BTreeMap<&str, usize> =
        rows.keys().enumerate().map(|(number, key)| (*key, number)).collect();
    let of: Vec<usize> =
        shortlist.questions.iter().map(|question| numbers[question.key(scope)]).collect();
    let mut backers = vec![0u32; numbers.len()];
    let mut last = vec![usize::MAX; numbers.len()];
    for supporter in 0..shortlist.ballots.rows() {
        let people = shortlist.ballots.weight(supporter as u32);
        for question in shortlist.upvotes_of(supporter) {
            let number = of[question as usize];
            if last[number] != supporter {
                last[number] = supporter;
                backers[number] += people;
            }
        }
    }
    for (row, backers) in rows.values_mut().zip(backers) {
        row.backers = backers;
    }
}
