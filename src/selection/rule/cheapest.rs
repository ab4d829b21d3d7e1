//! The cheapest question that can be bought, from a heap of stale lower bounds.
//! Prices and times never fall, so an old price is still a bound; only what comes to the top is looked at again,
//! until the best and the runner-up are proved.
//! Never: trust a bound for more than ruling out.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use num_rational::BigRational;

use super::crowd::Crowd;
use super::gate::Gate;
use super::price::{Stage, floor, roof};
use super::purse::{Held, Purses};
use crate::selection::backing::Backing;
use crate::selection::counts::Counts;
use crate::selection::shortlist::Shortlist;

#[derive(Clone, Copy, Debug)]
struct Entry {
    bound: f64,
    question: u32,
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bound.total_cmp(&other.bound).then(self.question.cmp(&other.question))
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Entry {}

/// What the questions may be bought for, cheapest first.
pub(super) struct Offers<'a> {
    /// Questions never looked at, the best backed first; what is known of them is their support.
    unseen: &'a [u32],
    heap: BinaryHeap<Reverse<Entry>>,
    floor: Floor,
    first: Option<u32>,
}

/// A number that no price of a question with so many supporters is below.
#[derive(Clone, Copy)]
pub(super) enum Floor {
    /// Step 1: nobody pays more than a D-th.
    Shares,
    /// Step 2, while nobody holds more than nothing at this time: not before a D-th later.
    After(f64),
}

impl Floor {
    fn of(self, supporters: u32) -> f64 {
        let each = 1.0 / f64::from(supporters);
        match self {
            Floor::Shares => each * (1.0 - 1e-12),
            Floor::After(start) => start + each * (1.0 - 1e-9) - 1e-12 * start.abs(),
        }
    }
}

/// The best offer and what it was compared with.
pub(super) struct Best {
    pub question: u32,
    pub price: BigRational,
    pub tally: Vec<Held>,
    /// All questions at exactly this price, in priority order; the best itself is the first.
    pub tied: Vec<u32>,
    /// The next dearer one, if it was asked for.
    pub runner_up: Option<(u32, BigRational)>,
}

struct Offer {
    question: u32,
    price: BigRational,
    tally: Vec<Held>,
}

/// What a search looks at.
pub(super) struct Market<'r, C> {
    pub shortlist: &'r Shortlist<'r>,
    pub gate: &'r mut Gate,
    pub purses: &'r Purses,
    pub crowd: &'r mut C,
    pub counts: &'r mut Counts,
    pub stage: Stage,
    /// Whether the next dearer offer must be proved, too.
    pub runner_up: bool,
}

impl<C: Crowd> Market<'_, C> {
    pub fn tally(&mut self, question: u32) -> Vec<Held> {
        self.crowd.tally(question, self.counts.ready(self.purses.len()));
        let counts = (0..).zip(self.counts.sums()).filter(|(_, people)| *people > 0);
        counts.map(|(class, people)| Held { class, people }).collect()
    }
}

impl<'a> Offers<'a> {
    /// `unseen`: the candidates, the best backed first. `first` is looked at before them, whatever its support.
    pub fn new(unseen: &'a [u32], floor: Floor, first: Option<u32>) -> Self {
        let entry = |question| Reverse(Entry { bound: f64::NEG_INFINITY, question });
        Self { unseen, heap: first.map(entry).into_iter().collect(), floor, first }
    }

    /// The next candidate that may cost no more than `cutoff`.
    fn next(&mut self, backing: &Backing, cutoff: f64) -> Option<u32> {
        if self.first.is_some() && self.unseen.first() == self.first.as_ref() {
            self.unseen = &self.unseen[1..];
        }
        let unseen = self.unseen.first().map(|&question| self.floor.of(backing.support(question)));
        let seen = self.heap.peek().map(|Reverse(top)| top.bound);
        match (unseen, seen) {
            (Some(bound), seen) if bound <= cutoff && seen.is_none_or(|seen| bound < seen) => {
                let (&question, rest) = self.unseen.split_first()?;
                self.unseen = rest;
                Some(question)
            }
            (_, Some(bound)) if bound <= cutoff => self.heap.pop().map(|Reverse(top)| top.question),
            _ => None,
        }
    }

    /// Finds the cheapest offer among eligible questions and takes it off the heap.
    pub fn cheapest<C: Crowd>(&mut self, market: &mut Market<C>) -> Option<Best> {
        let mut offers: Vec<Offer> = Vec::new();
        let mut back: Vec<Entry> = Vec::new();
        let mut cutoff = f64::INFINITY;
        while let Some(question) = self.next(&market.shortlist.ballots, cutoff) {
            if !market.gate.is_open(question) {
                continue;
            }
            let tally = market.tally(question);
            match market.stage.bound(market.purses, &tally) {
                None => continue,
                Some(bound) if bound > cutoff => back.push(Entry { bound, question }),
                Some(_) => {
                    let Some(price) = market.stage.exact(market.purses, &tally) else { continue };
                    offers.push(Offer { question, price, tally });
                    let last = lowest_in_front(&mut offers, usize::from(market.runner_up));
                    cutoff = last.map_or(f64::INFINITY, roof);
                }
            }
        }
        offers.sort_by(|a, b| a.price.cmp(&b.price));
        for offer in &offers {
            back.push(Entry { bound: floor(&offer.price), question: offer.question });
        }
        let best = choose(market.shortlist, offers, market.runner_up)?;
        back.retain(|entry| entry.question != best.question);
        self.heap.extend(back.into_iter().map(Reverse));
        Some(best)
    }
}

/// Keeps the lowest prices so far in front, up to index `at`, and gives the one there.
fn lowest_in_front(offers: &mut [Offer], at: usize) -> Option<&BigRational> {
    let last = offers.len() - 1;
    for front in 0..last.min(at + 1) {
        if offers[last].price < offers[front].price {
            offers.swap(last, front);
        }
    }
    offers.get(at).map(|offer| &offer.price)
}

fn choose(shortlist: &Shortlist, offers: Vec<Offer>, runner_up: bool) -> Option<Best> {
    let lowest = offers.first()?.price.clone();
    let mut tied: Vec<u32> = offers
        .iter()
        .take_while(|offer| offer.price == lowest)
        .map(|offer| offer.question)
        .collect();
    if tied.len() > 1 {
        tied.sort_by(|&a, &b| shortlist.by_priority(a, b));
    }
    let runner_up = match tied.get(1) {
        _ if !runner_up => None,
        Some(&next) => Some((next, lowest)),
        None => next_dearer(shortlist, &offers[1..]),
    };
    let chosen = offers.into_iter().find(|offer| offer.question == tied[0])?;
    Some(Best {
        question: chosen.question,
        price: chosen.price,
        tally: chosen.tally,
        tied,
        runner_up,
    })
}

fn next_dearer(shortlist: &Shortlist, dearer: &[Offer]) -> Option<(u32, BigRational)> {
    let price = &dearer.first()?.price;
    let level = dearer.iter().take_while(|offer| offer.price == *price);
    let first = level.map(|offer| offer.question).min_by(|&a, &b| shortlist.by_priority(a, b))?;
    Some((first, price.clone()))
}
