//! The cheapest question that can be bought, from a heap of stale lower bounds.
//! Prices and times never fall, so an old price is still a bound; only what comes to the top is looked at again,
//! until the best and the runner-up are proved.
//! Never: trust a bound for more than ruling out.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use num_rational::BigRational;

use super::gate::Gate;
use super::price::{Stage, floor, roof};
use super::purse::{Held, Purses};
use crate::selection::backing::Backing;
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
#[derive(Default)]
pub(super) struct Offers {
    heap: BinaryHeap<Reverse<Entry>>,
}

/// The best offer and what it was compared with.
pub(super) struct Best {
    pub question: u32,
    pub price: BigRational,
    pub tally: Vec<Held>,
    /// All questions at exactly this price, in priority order; the best itself is the first.
    pub tied: Vec<u32>,
    pub runner_up: Option<(u32, BigRational)>,
}

struct Offer {
    question: u32,
    price: BigRational,
    tally: Vec<Held>,
}

impl Offers {
    /// `bounds`: for each candidate a number its price is certainly not below.
    pub fn new(bounds: impl Iterator<Item = (u32, f64)>) -> Self {
        Self { heap: bounds.map(|(question, bound)| Reverse(Entry { bound, question })).collect() }
    }

    /// Finds the cheapest offer among eligible questions and takes it off the heap.
    pub fn cheapest(
        &mut self,
        shortlist: &Shortlist,
        ballots: &Backing,
        gate: &Gate,
        purses: &mut Purses,
        stage: Stage,
    ) -> Option<Best> {
        let mut offers: Vec<Offer> = Vec::new();
        let mut back: Vec<Entry> = Vec::new();
        let mut cutoff = f64::INFINITY;
        while let Some(&Reverse(top)) = self.heap.peek() {
            if top.bound > cutoff {
                break;
            }
            self.heap.pop();
            let question = top.question;
            if !gate.is_open(question) {
                continue;
            }
            let tally = purses.tally(ballots, question);
            match stage.bound(purses, &tally) {
                None => continue,
                Some(bound) if bound > cutoff => back.push(Entry { bound, question }),
                Some(_) => {
                    let Some(price) = stage.exact(purses, &tally) else { continue };
                    offers.push(Offer { question, price, tally });
                    cutoff = second(&mut offers).map_or(f64::INFINITY, roof);
                }
            }
        }
        offers.sort_by(|a, b| a.price.cmp(&b.price));
        for offer in &offers {
            back.push(Entry { bound: floor(&offer.price), question: offer.question });
        }
        let best = choose(shortlist, offers)?;
        back.retain(|entry| entry.question != best.question);
        self.heap.extend(back.into_iter().map(Reverse));
        Some(best)
    }
}

/// The second-lowest price so far. Keeps the two lowest in front.
fn second(offers: &mut [Offer]) -> Option<&BigRational> {
    let last = offers.len() - 1;
    for front in 0..last.min(2) {
        if offers[last].price < offers[front].price {
            offers.swap(last, front);
        }
    }
    offers.get(1).map(|offer| &offer.price)
}

fn choose(shortlist: &Shortlist, offers: Vec<Offer>) -> Option<Best> {
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
