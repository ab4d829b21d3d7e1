//! One run of the rule: step 0 pins, step 1 equal shares, step 2 completion.
//! Never: take a question that nobody backs unless it is pinned.

use std::collections::HashMap;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};

use super::cheapest::{Best, Floor, Market, Offers};
use super::crowd::Crowd;
use super::gate::Gate;
use super::price::{Stage, floor, fraction, share};
use super::purse::{Held, Purses};
use super::record;
use super::settle::{Settled, Terms};
use crate::selection::counts::Counts;
use crate::selection::report::trace::{Phase, Step};

/// What a run gives.
#[derive(Clone)]
pub(in crate::selection) struct Outcome {
    /// The slate, in order of purchase.
    pub order: Vec<u32>,
    pub steps: Vec<Step>,
    /// What is eligible at the end.
    pub gate: Gate,
    /// n: people who back at least one shortlisted question.
    pub people: u32,
    /// What was eligible when step 1 ended, or before its last purchase if that filled the slate; None: nothing.
    pub after_shares: Option<Gate>,
    /// For the questions still eligible before the last purchase its stage's price for them, or None if nobody could pay it.
    pub final_prices: HashMap<u32, Option<BigRational>>,
}

/// A run under way.
pub(in crate::selection) struct Run<'a, C> {
    terms: Terms<'a>,
    target: u32,
    usable: Vec<bool>,
    /// L at the start of step 2.
    ceiling: u32,
    purses: Purses,
    crowd: C,
    counts: Counts,
    /// Whether to keep a record of the steps and of why questions closed.
    explain: bool,
    /// The run ends when this question is taken; it is looked at first, since it has more supporters than the ballots say.
    watched: Option<u32>,
    outcome: Outcome,
}

impl<'a, C: Crowd> Run<'a, C> {
    /// The slate alone, ending early if `watched` is taken.
    pub fn plain(terms: Terms<'a>, settled: Settled, crowd: C, watched: Option<u32>) -> Outcome {
        let ceiling = terms.shortlist.brief().ceiling;
        Self::new(terms, settled, crowd, ceiling, watched).finish()
    }

    /// The slate alone, with another ceiling than the brief's.
    pub fn with_ceiling(terms: Terms<'a>, settled: Settled, crowd: C, ceiling: u32) -> Outcome {
        Self::new(terms, settled, crowd, ceiling, None).finish()
    }

    /// The slate with the record of every step.
    pub fn explained(terms: Terms<'a>, settled: Settled, crowd: C) -> Outcome {
        let ceiling = terms.shortlist.brief().ceiling;
        let mut run = Self::new(terms, settled, crowd, ceiling, None);
        run.explain = true;
        run.finish()
    }

    fn new(
        terms: Terms<'a>,
        settled: Settled,
        crowd: C,
        ceiling: u32,
        watched: Option<u32>,
    ) -> Self {
        let Settled { gate, target, usable } = settled;
        // Exclusions and freshness do not change n: a supporter whose only question is left out still took part, and the
        // shares of the others must not grow by it.
        let people = crowd.people();
        let outcome = Outcome {
            order: Vec::new(),
            steps: Vec::new(),
            gate,
            people,
            after_shares: None,
            final_prices: HashMap::new(),
        };
        let purses = Purses::new(&share(terms.shortlist.brief().positions, people));
        let counts = Counts::default();
        let explain = false;
        Self { terms, target, usable, ceiling, purses, crowd, counts, explain, watched, outcome }
    }

    fn finish(mut self) -> Outcome {
        self.pins();
        self.equal_shares();
        self.completion();
        self.outcome
    }

    fn is_over(&self) -> bool {
        let watched = self.outcome.order.last() == self.watched.as_ref() && self.watched.is_some();
        watched || self.outcome.order.len() >= self.target as usize
    }

    fn note_closed(&mut self) {
        if self.explain {
            let step = self.outcome.order.len() as u32;
            let ground = self.terms.ground(&self.usable, self.target);
            self.outcome.gate.note_closed(step, &ground);
        }
    }

    /// Step 0: pins are bought like in step 1 as far as their supporters can pay; the rest is a subsidy.
    fn pins(&mut self) {
        for &pin in self.terms.pins {
            let tally = self.market(Stage::Shares).tally(pin);
            let price = Stage::Shares.exact(&self.purses, &tally);
            let subsidy = if price.is_some() { BigRational::zero() } else { self.missing(&tally) };
            let price = price.unwrap_or_else(|| self.richest(&tally));
            let best = Best { question: pin, price, tally, tied: Vec::new(), runner_up: None };
            self.note(&best, Phase::Pin, Stage::Shares);
            if let (Some(step), false) = (self.outcome.steps.last_mut(), subsidy.is_zero()) {
                step.subsidy = Some(fraction(&subsidy));
            }
            self.pay(&best, Stage::Shares);
            self.outcome.order.push(pin);
        }
        self.note_closed();
    }

    fn missing(&self, tally: &[Held]) -> BigRational {
        tally.iter().fold(BigRational::one(), |missing, held| {
            missing - self.purse(held.class) * BigInt::from(held.people)
        })
    }

    fn richest(&self, tally: &[Held]) -> BigRational {
        let purses = tally.iter().map(|held| self.purse(held.class));
        purses.max().unwrap_or_else(BigRational::zero)
    }

    fn purse(&self, class: u32) -> BigRational {
        BigRational::new(self.purses.held(class).clone(), self.purses.scale().clone())
    }

    /// Step 1. A question of D supporters never costs less than 1/D, and D shares of k/n must make 1.
    fn equal_shares(&mut self) {
        let ballots = &self.terms.shortlist.ballots;
        let positions = self.terms.shortlist.brief().positions;
        let affordable = |&question: &u32| {
            u64::from(ballots.support(question)) * u64::from(positions)
                >= u64::from(self.outcome.people)
        };
        let unseen = ballots.by_support();
        let unseen = &unseen[..unseen.partition_point(affordable)];
        let mut offers = Offers::new(unseen, Floor::Shares, self.watched);
        while !self.is_over() {
            let Some(best) = offers.cheapest(&mut self.market(Stage::Shares)) else { break };
            // A slate that is full at k has spent every share, and what competed for its last position still counts.
            let is_last = self.outcome.order.len() + 1 == self.target as usize;
            let before = is_last.then(|| self.outcome.gate.clone());
            self.buy(&best, Phase::EqualShares, Stage::Shares);
            self.outcome.after_shares = before;
        }
        let is_short = self.target < positions;
        if self.is_over() && is_short {
            // A slate that is full although short has room for nothing more.
            self.outcome.after_shares = None;
        } else if self.outcome.after_shares.is_none() {
            self.outcome.after_shares = Some(self.outcome.gate.clone());
        }
    }

    /// Step 2. While nobody holds more than a share, a question of D supporters is never bought before 1/D - k/n.
    fn completion(&mut self) {
        let ballots = &self.terms.shortlist.ballots;
        let positions = self.terms.shortlist.brief().positions;
        let mut ceiling = self.ceiling;
        let mut now = BigRational::zero();
        let mut start = -share(positions, self.outcome.people);
        while !self.is_over() {
            let from = Floor::After(floor(&start));
            let mut offers = Offers::new(ballots.by_support(), from, self.watched);
            let stage = Stage::Completion { ceiling };
            while !self.is_over() {
                let Some(best) = offers.cheapest(&mut self.market(stage)) else { break };
                self.buy(&best, Phase::Completion, stage);
                now = best.price;
            }
            if self.is_over() || ceiling > positions {
                break; // nobody has more questions on the slate than there are positions
            }
            ceiling += 1;
            self.purses.free(ceiling, &now);
            // No eligible question had a counted supporter, so all who count now begin at `now`.
            start = now.clone();
        }
    }

    fn market(&mut self, stage: Stage) -> Market<'_, C> {
        Market {
            shortlist: self.terms.shortlist,
            gate: &mut self.outcome.gate,
            purses: &self.purses,
            crowd: &mut self.crowd,
            counts: &mut self.counts,
            stage,
            runner_up: self.explain,
        }
    }

    fn buy(&mut self, best: &Best, phase: Phase, stage: Stage) {
        self.note(best, phase, stage);
        let last = self.outcome.order.len() + 1 == self.target as usize;
        if last && self.explain {
            self.note_final_prices(stage);
        }
        self.pay(best, stage);
        self.outcome.order.push(best.question);
        self.outcome.gate.take(best.question);
        if !last {
            self.note_closed();
        }
    }

    fn pay(&mut self, best: &Best, stage: Stage) {
        let moves = match stage {
            Stage::Shares => self.purses.pay_price(&best.tally, &best.price),
            Stage::Completion { ceiling } => self.purses.pay_at(&best.tally, &best.price, ceiling),
        };
        self.crowd.bought(best.question, &moves);
    }

    fn note(&mut self, best: &Best, phase: Phase, stage: Stage) {
        if self.explain {
            let position = self.outcome.order.len() as u32 + 1;
            let (shortlist, purses) = (self.terms.shortlist, &self.purses);
            let crowd = &mut self.crowd;
            let step = record::step(shortlist, purses, crowd, best, phase, position, stage);
            self.outcome.steps.push(step);
        }
    }

    fn note_final_prices(&mut self, stage: Stage) {
        let open = self.outcome.gate.open_questions();
        let mut market = self.market(stage);
        let open = (0..).zip(open).filter(|(_, open)| *open);
        let price = |(question, _)| {
            let tally = market.tally(question);
            (question, stage.exact(market.purses, &tally))
        };
        self.outcome.final_prices = open.map(price).collect();
    }
}
