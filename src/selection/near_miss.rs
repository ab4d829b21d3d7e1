//! How many more supporters an out-priced question would have needed, found by re-running the rule.
//! Never: promise a formula; new supporters change everybody's share.

use std::cmp::Ordering;
use std::collections::HashMap;

use num_rational::BigRational;

use super::rule::price::{floor, roof};
use super::rule::{Kinds, Outcome, Run, Settled, Terms, WhatIf};

/// For the `brief.near_misses` closest out-priced questions: a number of new supporters, backing this question alone,
/// with which it is taken, while one fewer does not suffice.
pub(super) fn near_misses(
    terms: &Terms,
    settled: &Settled,
    outcome: &Outcome,
) -> HashMap<u32, u32> {
    let mut kinds = Kinds::new(&terms.shortlist.ballots);
    let close = closest(terms, outcome).into_iter();
    close
        .filter_map(|question| Some((question, enough(terms, settled, &mut kinds, question)?)))
        .collect()
}

/// The cheapest questions that were not taken, as many as the brief asks about; then those that nobody could pay for.
fn closest(terms: &Terms, outcome: &Outcome) -> Vec<u32> {
    let asked = terms.shortlist.brief().near_misses as usize;
    if asked == 0 {
        return Vec::new();
    }
    let left =
        outcome.final_prices.iter().filter(|(question, _)| !outcome.order.contains(question));
    let mut close: Vec<Price> = left.map(|(&question, exact)| Price::of(question, exact)).collect();
    close.sort_by(|a, b| a.compare(b).then(a.question.cmp(&b.question)));
    close.truncate(asked);
    close.into_iter().map(|price| price.question).collect()
}

/// A price between two floats.
struct Price<'a> {
    question: u32,
    exact: Option<&'a BigRational>,
    from: f64,
    to: f64,
}

impl<'a> Price<'a> {
    fn of(question: u32, exact: &'a Option<BigRational>) -> Self {
        let from = exact.as_ref().map_or(f64::INFINITY, floor);
        let to = exact.as_ref().map_or(f64::INFINITY, roof);
        Self { question, exact: exact.as_ref(), from, to }
    }

    /// Exact, but comparing long fractions only where their floats do not tell.
    fn compare(&self, other: &Self) -> Ordering {
        if self.to < other.from {
            Ordering::Less
        } else if other.to < self.from {
            Ordering::Greater
        } else {
            self.exact.cmp(&other.exact)
        }
    }
}

fn enough(terms: &Terms, settled: &Settled, kinds: &mut Kinds, question: u32) -> Option<u32> {
    let mut suffices = |more: u32| {
        let crowd = WhatIf::new(kinds, question, more);
        let outcome = Run::plain(*terms, settled.clone(), crowd, Some(question));
        outcome.order.last() == Some(&question)
    };
    // Beyond that many people nothing is counted.
    let counted = terms.shortlist.supporters();
    let most = counted.saturating_add(1).min(u32::MAX - counted);
    if most == 0 {
        return None;
    }
    let (mut too_few, mut plenty) = (0, 1);
    while !suffices(plenty) {
        if plenty >= most {
            return None;
        }
        too_few = plenty;
        plenty = plenty.saturating_mul(2).min(most);
    }
    while plenty - too_few > 1 {
        let middle = too_few + (plenty - too_few) / 2;
        if suffices(middle) { plenty = middle } else { too_few = middle }
    }
    Some(plenty)
}
