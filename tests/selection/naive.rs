//! The rule a second time, as naively as possible: all slates by enumeration, one purse a supporter, exact fractions.
//! The engine must agree with it on thousands of small random inputs.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};
use pqt::selection::{Firmness, Input, Phase, Question, Refusal, Scope, Shortfall, Why, select};
use proptest::prelude::*;

use crate::common::{fraction, number};
use crate::random::limited;

/// A set of questions as bits.
type Set = u32;

pub fn has(set: Set, question: usize) -> bool {
    set >> question & 1 == 1
}

/// What enumeration says about a brief. Questions must be sorted by reference.
pub struct Slates<'a> {
    input: &'a Input,
    pub pins: Set,
    excluded: Set,
    pub heard: Set,
    backed: Set,
}

impl<'a> Slates<'a> {
    pub fn of(input: &'a Input) -> Self {
        let brief = &input.brief;
        let collect = |test: &dyn Fn(&Question) -> bool| {
            input
                .questions
                .iter()
                .enumerate()
                .filter(|(_, q)| test(q))
                .fold(0, |set, (at, _)| set | 1 << at)
        };
        let pins = collect(&|q| brief.pins.iter().any(|pin| pin.reference == q.reference));
        let lately = &brief.heard_lately;
        let heard = collect(&|q| {
            lately.questioners.contains(&q.questioner) || lately.towns.contains(&q.town)
        }) & !pins;
        let excluded = collect(&|q| {
            brief.exclusions.iter().any(|exclusion| exclusion.reference == q.reference)
        });
        let backed = input.ballots.rows().flatten().fold(0, |set, q| set | 1 << q);
        Self { input, pins, excluded, heard, backed }
    }

    /// Sets that hold the pins and at most one question of each questioner and cluster.
    fn decent(&self) -> Vec<Set> {
        let questions = &self.input.questions;
        let usable = (self.backed & !self.excluded) | self.pins;
        let clash = |a: usize, b: usize| {
            let (a, b) = (&questions[a], &questions[b]);
            a.questioner == b.questioner || (a.cluster.is_some() && a.cluster == b.cluster)
        };
        (0..1 << questions.len())
            .filter(|set: &Set| set & !usable == 0 && set & self.pins == self.pins)
            .filter(|&set| {
                (0..questions.len())
                    .all(|a| (0..a).all(|b| !has(set, a) || !has(set, b) || !clash(a, b)))
            })
            .collect()
    }

    /// By how much a set misses each limit: (firmness, places).
    pub fn broken(&self, set: Set) -> Vec<(Firmness, u32)> {
        let brief = &self.input.brief;
        let mut broken = Vec::new();
        for scope in Scope::ALL {
            let mut keys: Vec<&str> = self.input.questions.iter().map(|q| q.key(scope)).collect();
            keys.extend(
                brief
                    .limits
                    .iter()
                    .filter(|limit| limit.scope == scope)
                    .map(|limit| limit.key.as_str()),
            );
            keys.sort_unstable();
            keys.dedup();
            for key in keys {
                let count = (0..self.input.questions.len())
                    .filter(|&q| has(set, q) && self.input.questions[q].key(scope) == key);
                let count = count.count() as u32;
                let named =
                    brief.limits.iter().find(|limit| limit.scope == scope && limit.key == key);
                let blanket = brief.blankets.iter().find(|blanket| blanket.scope == scope);
                let min = named.map_or(0, |limit| limit.min);
                let max = named.and_then(|limit| limit.max).or(blanket.map(|blanket| blanket.max));
                let firmness =
                    named.map(|limit| limit.firmness).or(blanket.map(|blanket| blanket.firmness));
                let missing = min.saturating_sub(count);
                let excess = max.map_or(0, |max| count.saturating_sub(max));
                broken.push((firmness.unwrap_or_default(), missing + excess));
            }
        }
        broken
    }

    pub fn capacity(&self) -> u32 {
        let most = self.decent().iter().map(|set| set.count_ones()).max().unwrap_or(0);
        most.min(self.input.brief.positions)
    }

    pub fn sized(&self, size: u32) -> Vec<Set> {
        self.decent().into_iter().filter(|set| set.count_ones() == size).collect()
    }

    /// All slates that meet the brief, or None; with freshness, those that readmit fewest.
    pub fn complete(&self) -> Option<Vec<Set>> {
        let size = match self.input.brief.shortfall {
            Shortfall::Allow => self.capacity(),
            Shortfall::Refuse => self.input.brief.positions,
        };
        let meets = |set: &Set| self.broken(*set).iter().all(|(_, by)| *by == 0);
        let slates: Vec<Set> = self.sized(size).into_iter().filter(meets).collect();
        let readmits = |set: &Set| (set & self.heard).count_ones();
        let least = slates.iter().map(readmits).min()?;
        Some(slates.into_iter().filter(|set| readmits(set) == least).collect())
    }
}

#[derive(Debug, PartialEq)]
struct Bought {
    question: usize,
    phase: Phase,
    price: BigRational,
    tied: Vec<usize>,
}

struct Naive<'a> {
    input: &'a Input,
    slates: &'a [Set],
    taken: Set,
    purses: Vec<BigRational>,
    heard: Vec<u32>,
}

impl Naive<'_> {
    fn backers(&self, question: usize) -> Vec<usize> {
        (0..self.purses.len())
            .filter(|&s| self.input.ballots.row(s).contains(&(question as u32)))
            .collect()
    }

    fn price(&self, question: usize) -> Option<BigRational> {
        let mut held: Vec<&BigRational> =
            self.backers(question).iter().map(|&s| &self.purses[s]).collect();
        held.sort();
        let mut missing = BigRational::one();
        for (at, purse) in held.iter().enumerate() {
            let each = &missing / BigInt::from(held.len() - at);
            if each <= **purse {
                return Some(each);
            }
            missing -= *purse;
        }
        None
    }

    fn time(&self, question: usize, ceiling: u32) -> Option<BigRational> {
        let counted: Vec<usize> =
            self.backers(question).into_iter().filter(|&s| self.heard[s] < ceiling).collect();
        let held: BigRational = counted.iter().map(|&s| self.purses[s].clone()).sum();
        (!counted.is_empty()).then(|| (BigRational::one() - held) / BigInt::from(counted.len()))
    }

    fn eligible(&self) -> Vec<usize> {
        let open = |q: usize| {
            !has(self.taken, q)
                && self
                    .slates
                    .iter()
                    .any(|&slate| slate & self.taken == self.taken && has(slate, q))
        };
        (0..self.input.questions.len()).filter(|&q| open(q)).collect()
    }

    fn best(
        &self,
        price: impl Fn(usize) -> Option<BigRational>,
    ) -> Option<(BigRational, Vec<usize>)> {
        let offers: Vec<(BigRational, usize)> =
            self.eligible().into_iter().filter_map(|q| Some((price(q)?, q))).collect();
        let lowest = offers.iter().map(|(price, _)| price).min()?.clone();
        let mut tied: Vec<usize> =
            offers.into_iter().filter(|(price, _)| *price == lowest).map(|(_, q)| q).collect();
        let reference = |q: usize| &self.input.questions[q].reference;
        tied.sort_by(|&a, &b| self.input.priority.compare(reference(a), reference(b)));
        Some((lowest, tied))
    }

    fn pay(&mut self, question: usize, price: &BigRational) {
        let mut paid = BigRational::zero();
        for supporter in self.backers(question) {
            let part = self.purses[supporter].clone().min(price.clone());
            assert!(part >= BigRational::zero());
            self.purses[supporter] -= &part;
            self.heard[supporter] += 1;
            paid += part;
        }
        assert!(paid <= BigRational::one());
        self.taken |= 1 << question;
    }

    fn run(mut self) -> Vec<Bought> {
        let mut bought = Vec::new();
        let size = self.slates[0].count_ones();
        for pin in &self.input.brief.pins {
            let question = number(&pin.reference);
            let richest = self.backers(question).iter().map(|&s| self.purses[s].clone()).max();
            let price = self.price(question).or(richest).unwrap_or_else(BigRational::zero);
            self.pay(question, &price);
            bought.push(Bought { question, phase: Phase::Pin, price, tied: Vec::new() });
        }
        while self.taken.count_ones() < size {
            let Some((price, tied)) = self.best(|q| self.price(q)) else { break };
            let question = tied[0];
            self.pay(question, &price);
            bought.push(Bought { question, phase: Phase::EqualShares, price, tied });
        }
        let mut now = BigRational::zero();
        let mut ceiling = self.input.brief.ceiling;
        while self.taken.count_ones() < size {
            let Some((time, tied)) = self.best(|q| self.time(q, ceiling)) else {
                ceiling += 1;
                assert!(ceiling < 20, "every eligible question has supporters");
                let freed = (0..self.heard.len()).filter(|&s| self.heard[s] + 1 == ceiling);
                freed.for_each(|s| self.purses[s] = -now.clone());
                continue;
            };
            let question = tied[0];
            for supporter in self.backers(question) {
                if self.heard[supporter] < ceiling {
                    self.purses[supporter] = -time.clone();
                }
                self.heard[supporter] += 1;
            }
            self.taken |= 1 << question;
            now = time.clone();
            bought.push(Bought { question, phase: Phase::Completion, price: time, tied });
        }
        bought
    }
}

fn naive(input: &Input, slates: &[Set]) -> Vec<Bought> {
    let people = input.ballots.rows().filter(|ballot| !ballot.is_empty()).count();
    let share = if people == 0 {
        BigRational::zero()
    } else {
        BigRational::new(input.brief.positions.into(), people.into())
    };
    let supporters = input.ballots.len();
    Naive { input, slates, taken: 0, purses: vec![share; supporters], heard: vec![0; supporters] }
        .run()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_engine_agrees_with_enumeration(seed in any::<u64>()) {
        let input = limited(seed);
        let slates = Slates::of(&input);
        match (select(&input), slates.complete()) {
            (Ok(selection), Some(complete)) => {
                let steps: Vec<Bought> = selection.trace.steps.iter().map(|step| Bought {
                    question: number(&step.reference),
                    phase: step.phase,
                    price: fraction(&step.price),
                    tied: step.tied.iter().map(|tie| number(&tie.reference)).collect(),
                }).collect();
                let mut expected = naive(&input, &complete);
                expected.iter_mut().for_each(|bought| if bought.tied.len() == 1 { bought.tied.clear() });
                prop_assert_eq!(steps, expected);
                let readmitted: Vec<usize> = selection.trace.readmitted.iter().map(|r| number(r)).collect();
                let union = complete.iter().fold(0, |all, slate| all | slate) & slates.heard;
                let theirs: Vec<usize> = (0..input.questions.len()).filter(|&q| has(union, q)).collect();
                prop_assert_eq!(readmitted, theirs);
                for left in &selection.trace.not_taken {
                    let never = complete.iter().all(|slate| !has(*slate, number(&left.reference)));
                    let out_priced = matches!(left.why, Why::OutPriced { .. });
                    prop_assert!(!(never && out_priced), "{:?}", left);
                }
            }
            (Err(Refusal::Infeasible { .. }), None) => {}
            (engine, enumeration) => prop_assert!(false, "{:?} but {:?}", engine, enumeration),
        }
    }
}
