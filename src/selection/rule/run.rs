//! One run of the rule: step 0 pins, step 1 equal shares, step 2 completion.
//! Never: take a question that nobody backs unless it is pinned.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};

use super::cheapest::{Best, Offers};
use super::gate::Gate;
use super::price::{Stage, floor, fraction, share};
use super::purse::{Held, Purses};
use super::record;
use crate::selection::backing::Backing;
use crate::selection::input::Shortfall;
use crate::selection::limits::Limits;
use crate::selection::network::{Ground, Network, least_relaxation};
use crate::selection::refusal::{BadInput, Conflict, Refusal, Relaxation};
use crate::selection::report::trace::{Phase, Step};
use crate::selection::shortlist::Shortlist;

/// What to run. Ballots, pins and exclusions may differ from the shortlist's own (reserves, what-if runs).
pub(in crate::selection) struct Plan<'a> {
    pub shortlist: &'a Shortlist<'a>,
    pub ballots: &'a Backing,
    pub limits: &'a Limits,
    pub pins: &'a [u32],
    pub excluded: &'a [bool],
    /// Whether to keep a record of the steps and of why questions closed.
    pub explain: bool,
}

/// What a run gives.
pub(in crate::selection) struct Outcome {
    /// The slate, in order of purchase.
    pub order: Vec<u32>,
    pub steps: Vec<Step>,
    pub gate: Gate,
    /// Positions that could be filled at all.
    pub target: u32,
    /// n: people who back at least one shortlisted question.
    pub people: u32,
    /// Questions still eligible when step 1 ended.
    pub open_after_shares: Vec<bool>,
    /// For the questions still eligible before the last purchase: its stage's price for them.
    pub final_prices: Vec<Option<BigRational>>,
}

/// Runs the rule.
/// Errors: the brief cannot be met, or the shortlist contradicts itself.
pub(in crate::selection) fn run(plan: &Plan) -> Result<Outcome, Refusal> {
    let usable = usable(plan);
    let (network, target) = feasible(plan, &usable)?;
    let gate = Gate::new(network, plan.pins);
    // Exclusions and freshness do not change n: a supporter whose only question is left out still took part, and the
    // shares of the others must not grow by it.
    let people = plan.ballots.people();
    let share = share(plan.shortlist.brief().positions, people);
    let mut run = Run {
        plan,
        ground: Ground {
            shortlist: plan.shortlist,
            limits: plan.limits,
            usable: &usable,
            positions: target,
            pins: plan.pins,
        },
        purses: Purses::new(plan.ballots.rows(), share.clone()),
        outcome: Outcome {
            order: Vec::new(),
            steps: Vec::new(),
            gate,
            target,
            people,
            open_after_shares: Vec::new(),
            final_prices: Vec::new(),
        },
    };
    run.pins();
    run.equal_shares();
    run.completion(&share);
    Ok(run.outcome)
}

/// Not excluded, and backed by somebody or pinned.
fn usable(plan: &Plan) -> Vec<bool> {
    let mut usable: Vec<bool> = (0..plan.ballots.questions())
        .map(|q| !plan.excluded[q] && plan.ballots.support(q) > 0)
        .collect();
    for &pin in plan.pins {
        usable[pin as usize] = true;
    }
    usable
}

/// The settled network and how many positions it fills: all of them, or as many as there are questions for.
fn feasible(plan: &Plan, usable: &[bool]) -> Result<(Network, u32), Refusal> {
    let brief = plan.shortlist.brief();
    let ground = |limits, positions| Ground {
        shortlist: plan.shortlist,
        limits,
        usable,
        positions,
        pins: plan.pins,
    };
    let wanted = ground(plan.limits, brief.positions);
    let conflict = match Network::settle(&wanted)? {
        Ok(network) => return Ok((network, brief.positions)),
        Err(conflict) => conflict,
    };
    let none = Limits::default();
    let capacity = Network::capacity(&ground(&none, brief.positions))?;
    let filled = ground(plan.limits, capacity);
    if capacity < brief.positions && brief.shortfall == Shortfall::Allow {
        return match Network::settle(&filled)? {
            Ok(network) => Ok((network, capacity)),
            Err(conflict) => Err(infeasible(conflict, &filled, None)?),
        };
    }
    let positions = (capacity < brief.positions).then_some(capacity);
    Err(infeasible(conflict, &filled, positions)?)
}

fn infeasible(
    conflict: Conflict,
    ground: &Ground,
    positions: Option<u32>,
) -> Result<Refusal, BadInput> {
    let changes = least_relaxation(ground)?.changes;
    Ok(Refusal::Infeasible { conflict, relaxation: Relaxation { changes, positions } })
}

struct Run<'a> {
    plan: &'a Plan<'a>,
    ground: Ground<'a>,
    purses: Purses,
    outcome: Outcome,
}

impl Run<'_> {
    fn is_full(&self) -> bool {
        self.outcome.order.len() >= self.outcome.target as usize
    }

    fn refresh(&mut self) {
        let step = self.outcome.order.len() as u32;
        self.outcome.gate.refresh(step, self.plan.explain.then_some(&self.ground));
    }

    /// Step 0: pins are bought like in step 1 as far as their supporters can pay; the rest is a subsidy.
    fn pins(&mut self) {
        for &pin in self.plan.pins {
            let tally = self.purses.tally(self.plan.ballots, pin);
            let price = Stage::Shares.exact(&self.purses, &tally);
            let subsidy = if price.is_some() { BigRational::zero() } else { self.missing(&tally) };
            let price = price.unwrap_or_else(|| self.richest(&tally));
            let best = Best { question: pin, price, tally, tied: Vec::new(), runner_up: None };
            self.note(&best, Phase::Pin, Stage::Shares);
            if let (Some(step), false) = (self.outcome.steps.last_mut(), subsidy.is_zero()) {
                step.subsidy = Some(fraction(&subsidy));
            }
            self.purses.pay_price(self.plan.ballots, pin, &best.tally, &best.price);
            self.outcome.order.push(pin);
        }
        self.refresh();
    }

    fn missing(&self, tally: &[Held]) -> BigRational {
        tally.iter().fold(BigRational::one(), |missing, held| {
            missing - self.purses.purse(held.class) * BigInt::from(held.people)
        })
    }

    fn richest(&self, tally: &[Held]) -> BigRational {
        let purses = tally.iter().map(|held| self.purses.purse(held.class));
        purses.max().unwrap_or_else(BigRational::zero)
    }

    /// Step 1. A question of D supporters never costs less than 1/D.
    fn equal_shares(&mut self) {
        let ballots = self.plan.ballots;
        let open = self.outcome.gate.open_questions();
        let mut offers =
            Offers::new(open.map(|q| (q, (1.0 - 1e-12) / f64::from(ballots.support(q as usize)))));
        while !self.is_full() {
            let Some(best) = self.search(&mut offers, Stage::Shares) else { break };
            self.buy(&best, Phase::EqualShares, Stage::Shares);
        }
        // A slate that is full although short has room for nothing more; one that is full at k has spent every share,
        // and the questions that competed for its last position still count.
        let short = self.outcome.target < self.plan.shortlist.brief().positions;
        let done = self.is_full() && short;
        let gate = &self.outcome.gate;
        self.outcome.open_after_shares =
            (0..ballots.questions() as u32).map(|q| !done && gate.is_open(q)).collect();
    }

    /// Step 2. While nobody holds more than `share`, a question of D supporters is never bought before 1/D - share.
    fn completion(&mut self, share: &BigRational) {
        let ballots = self.plan.ballots;
        let positions = self.plan.shortlist.brief().positions;
        let mut ceiling = self.plan.shortlist.brief().ceiling;
        let mut now = BigRational::zero();
        let mut start = -share.clone();
        while !self.is_full() {
            let from = floor(&start);
            let bound = |q: u32| {
                from + (1.0 - 1e-9) / f64::from(ballots.support(q as usize)) - 1e-12 * from.abs()
            };
            let mut offers = Offers::new(self.outcome.gate.open_questions().map(|q| (q, bound(q))));
            let stage = Stage::Completion { ceiling };
            while !self.is_full() {
                let Some(best) = self.search(&mut offers, stage) else { break };
                self.buy(&best, Phase::Completion, stage);
                now = best.price;
            }
            if self.is_full() || ceiling > positions {
                break; // nobody has more questions on the slate than there are positions
            }
            ceiling += 1;
            self.purses.free(ceiling, &now);
            // No eligible question had a counted supporter, so all who count now begin at `now`.
            start = now.clone();
        }
    }

    fn search(&mut self, offers: &mut Offers, stage: Stage) -> Option<Best> {
        let (shortlist, ballots) = (self.plan.shortlist, self.plan.ballots);
        offers.cheapest(shortlist, ballots, &self.outcome.gate, &mut self.purses, stage)
    }

    fn buy(&mut self, best: &Best, phase: Phase, stage: Stage) {
        self.note(best, phase, stage);
        let last = self.outcome.order.len() + 1 == self.outcome.target as usize;
        if last && self.plan.explain {
            self.note_final_prices(stage);
        }
        let (ballots, question) = (self.plan.ballots, best.question);
        match stage {
            Stage::Shares => self.purses.pay_price(ballots, question, &best.tally, &best.price),
            Stage::Completion { ceiling } => {
                self.purses.pay_at(ballots, question, &best.tally, &best.price, ceiling);
            }
        }
        self.outcome.order.push(question);
        self.outcome.gate.take(question);
        if !last {
            self.refresh();
        }
    }

    fn note(&mut self, best: &Best, phase: Phase, stage: Stage) {
        if self.plan.explain {
            let position = self.outcome.order.len() as u32 + 1;
            let (shortlist, ballots) = (self.plan.shortlist, self.plan.ballots);
            let step = record::step(shortlist, ballots, &self.purses, best, phase, position, stage);
            self.outcome.steps.push(step);
        }
    }

    fn note_final_prices(&mut self, stage: Stage) {
        let (ballots, gate) = (self.plan.ballots, &self.outcome.gate);
        let price = |question: u32| {
            let tally = gate.is_open(question).then(|| self.purses.tally(ballots, question))?;
            stage.exact(&self.purses, &tally)
        };
        self.outcome.final_prices = (0..ballots.questions() as u32).map(price).collect();
    }
}
