//! Where the slate's positions went, beside where support, residents and people are.
//! Never: judge; it only counts.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::selection::columns::Column;
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

/// Where the positions of a slate went, given what the shortlist has.
pub(super) fn of_slate(shortlist: &Shortlist, order: &[u32], has: &[Spread]) -> Vec<Spread> {
    let mut rows = has.to_vec();
    for row in &mut rows {
        let here =
            |question: &&u32| shortlist.questions[**question as usize].key(row.scope) == row.key;
        row.positions = order.iter().filter(here).count() as u32;
    }
    rows
}

/// What the shortlist has, whatever the slate: nations, regions and topics, each in the order of their keys, without positions.
/// Regions where supporters live or whose population is given are listed even without a question.
pub(in crate::selection) fn of_shortlist(shortlist: &Shortlist) -> Vec<Spread> {
    let scopes = [Scope::Nation, Scope::Region, Scope::Topic];
    let columns = scopes.map(|scope| shortlist.columns.scope(scope));
    let backers = backers(shortlist, &columns);
    let each = scopes.into_iter().zip(columns).zip(&backers);
    each.flat_map(|((scope, column), backers)| spread(shortlist, scope, column, backers)).collect()
}

fn spread(shortlist: &Shortlist, scope: Scope, column: &Column, backers: &[u32]) -> Vec<Spread> {
    let ballots = &shortlist.ballots;
    let mut counts = vec![(0u32, 0u64); column.names.len()];
    for (&name, question) in column.of.iter().zip(0..) {
        let (questions, upvotes) = &mut counts[name as usize];
        *questions += 1;
        *upvotes += u64::from(ballots.support(question));
    }
    let named = column.names.iter().zip(backers).zip(counts);
    let mut rows: Vec<Spread> = named
        .map(|((key, &backers), (questions, upvotes))| Spread {
            questions,
            upvotes,
            backers,
            ..empty(scope, key)
        })
        .collect();
    if scope == Scope::Region {
        add_people(shortlist, &mut rows);
    }
    rows.sort_by(|a, b| a.key.cmp(&b.key));
    rows
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

fn add_people(shortlist: &Shortlist, rows: &mut Vec<Spread>) {
    let residents = residents(shortlist);
    let populations = &shortlist.input.populations;
    let known: HashSet<String> = rows.iter().map(|row| row.key.clone()).collect();
    let others = residents.keys().copied().chain(populations.keys().map(String::as_str));
    let others: BTreeSet<&str> = others.filter(|key| !known.contains(*key)).collect();
    rows.extend(others.into_iter().map(|key| empty(Scope::Region, key)));
    for row in rows {
        let live = || residents.get(row.key.as_str()).copied().unwrap_or(0);
        row.residents = shortlist.input.supporter_regions.as_ref().map(|_| live());
        row.population = populations.get(&row.key).copied();
    }
}

/// How many supporters live in each region.
fn residents<'a>(shortlist: &Shortlist<'a>) -> HashMap<&'a str, u32> {
    let Some(residence) = &shortlist.input.supporter_regions else { return HashMap::new() };
    let mut by_index = vec![0u32; residence.names.len()];
    for (at, supporter) in residence.of.iter().zip(0..) {
        if let Some(at) = at {
            by_index[*at as usize] += shortlist.ballots.weight(supporter);
        }
    }
    // Two entries may have the same name.
    let mut residents = HashMap::new();
    for (name, people) in residence.names.iter().zip(by_index).filter(|(_, people)| *people > 0) {
        *residents.entry(name.as_str()).or_default() += people;
    }
    residents
}

/// For each name of each column how many people back at least one of its questions. The names are bits of 64-bit words, so
/// that one reading of the ballots serves all names of a word.
fn backers(shortlist: &Shortlist, columns: &[&Column]) -> Vec<Vec<u32>> {
    let mut names = 0;
    let mut firsts = Vec::with_capacity(columns.len());
    for column in columns {
        firsts.push(names);
        names += column.names.len();
    }
    let ballots = &shortlist.ballots;
    let mut counts = Vec::with_capacity(names);
    for word in 0..names.div_ceil(64) {
        let mut backed = vec![0u64; ballots.rows()];
        for question in 0..ballots.questions() as u32 {
            let bits = columns.iter().zip(&firsts).map(|(column, first)| {
                let at = first + column.of[question as usize] as usize;
                if at / 64 == word { 1u64 << (at % 64) } else { 0 }
            });
            let bits = bits.fold(0, |all, bit| all | bit);
            let supporters = ballots.supporters_of(question).iter();
            supporters.for_each(|&supporter| backed[supporter as usize] |= bits);
        }
        counts.extend(Tally::of(&backed, ballots.weights()).counts());
    }
    let slice =
        |(column, first): (&&Column, &usize)| counts[*first..first + column.names.len()].to_vec();
    columns.iter().zip(&firsts).map(slice).collect()
}

/// Sixty-four sums at once: bit i of plane p is bit p of sum i, and adding ripples from plane to plane.
#[derive(Default)]
struct Tally {
    planes: [u64; 32],
}

impl Tally {
    /// For each bit how many people have it. Row `at` stands for `weights[at]` people, or for one.
    fn of(rows: &[u64], weights: Option<&[u32]>) -> Self {
        let mut tally = Self::default();
        let Some(weights) = weights else {
            let (eights, rest) = rows.as_chunks::<8>();
            eights.iter().for_each(|eight| tally.add_eight(eight));
            rest.iter().for_each(|&bits| tally.ripple(bits, 0));
            return tally;
        };
        for (&bits, &people) in rows.iter().zip(weights) {
            let powers = (0..32).filter(|power| people >> power & 1 == 1);
            powers.for_each(|power| tally.ripple(bits, power));
        }
        tally
    }

    /// Adds two to the power of `plane` to the sum of every bit in `bits`.
    fn ripple(&mut self, bits: u64, plane: usize) {
        let mut carry = bits;
        for plane in &mut self.planes[plane..] {
            if carry == 0 {
                break;
            }
            (*plane, carry) = (*plane ^ carry, *plane & carry);
        }
    }

    /// Adds one for each bit of each of the eight (a tree of carry-save adders, Harley and Seal), so that only every eighth row
    /// ripples.
    fn add_eight(&mut self, rows: &[u64; 8]) {
        let [ones, twos, fours, ..] = self.planes;
        let (ones, a) = add_three(ones, rows[0], rows[1]);
        let (ones, b) = add_three(ones, rows[2], rows[3]);
        let (ones, c) = add_three(ones, rows[4], rows[5]);
        let (ones, d) = add_three(ones, rows[6], rows[7]);
        let (twos, a) = add_three(twos, a, b);
        let (twos, b) = add_three(twos, c, d);
        let (fours, eights) = add_three(fours, a, b);
        self.planes[..3].copy_from_slice(&[ones, twos, fours]);
        self.ripple(eights, 3);
    }

    fn counts(&self) -> impl Iterator<Item = u32> + '_ {
        (0..64).map(|bit| {
            let planes = self.planes.iter().zip(0..);
            planes.fold(0, |sum, (plane, at)| sum | ((plane >> bit & 1) as u32) << at)
        })
    }
}

/// Sixty-four sums of three bits each: the lower and the upper digits.
fn add_three(a: u64, b: u64, c: u64) -> (u64, u64) {
    let either = a ^ b;
    (either ^ c, a & b | either & c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_four_sums_are_the_same_as_one_by_one() {
        let rows: Vec<u64> =
            (0..1003u64).map(|at| at.wrapping_mul(0x9E37_79B9_7F4A_7C15)).collect();
        let weights: Vec<u32> = (0..1003).map(|at| at % 7 * 1001).collect();
        for weights in [None, Some(&weights[..])] {
            let mut sums = [0u32; 64];
            for (at, row) in rows.iter().enumerate() {
                let people = weights.map_or(1, |weights| weights[at]);
                (0..64).filter(|bit| row >> bit & 1 == 1).for_each(|bit| sums[bit] += people);
            }
            assert_eq!(Tally::of(&rows, weights).counts().collect::<Vec<_>>(), sums);
        }
        let full = Tally::of(&[3, 1], Some(&[u32::MAX - 1, 1]));
        assert_eq!(full.counts().take(3).collect::<Vec<_>>(), [u32::MAX, u32::MAX - 1, 0]);
    }
}
