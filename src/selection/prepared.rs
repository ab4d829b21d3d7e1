//! An input made ready: checked, in canonical order, in arrays, its limits as a network. From here the rule can be run, told and
//! audited, more than once.
//! Never: let one run change what the next one starts from.

use super::input::Input;
use super::limits::Limits;
use super::near_miss::near_misses;
use super::refusal::Refusal;
use super::report;
use super::report::audit::Audit;
use super::report::spread::Spread;
use super::report::trace::{NotTaken, Short, Trace};
use super::reserves::reserves;
use super::rule::{Everybody, Outcome, Run, Settled, Terms, price};
use super::shortlist::Shortlist;
use super::topics::{self, Fixed};
use super::{RULE, Selection};

/// An input ready to be run.
pub struct Prepared<'a> {
    shortlist: Shortlist<'a>,
    limits: Limits,
    fixed: Fixed,
    settled: Settled,
    /// What the shortlist has in places and topics.
    has: Vec<Spread>,
}

/// A slate as it was bought, without the reasons.
pub struct Bought<'a> {
    references: Vec<&'a str>,
    outcome: Outcome,
}

impl Bought<'_> {
    /// References in the order of purchase.
    pub fn slate(&self) -> Vec<String> {
        self.references.iter().map(|&reference| reference.to_owned()).collect()
    }
}

impl<'a> Prepared<'a> {
    /// Checks an input, sees that a slate can be had, and counts what is the same for every slate.
    ///
    /// # Errors
    /// Nothing is shortlisted, the input contradicts itself, or no slate meets the brief.
    pub fn new(input: &'a Input) -> Result<Self, Refusal> {
        let shortlist = Shortlist::check(input)?;
        let mut limits = Limits::of(&input.brief)?;
        let fixed = topics::fix(&shortlist, &mut limits)?;
        let settled = shortlist.terms(&limits).settle()?;
        let has = report::spread::of_shortlist(&shortlist);
        Ok(Self { shortlist, limits, fixed, settled, has })
    }

    /// Runs the rule and keeps no reasons.
    pub fn buy(&self) -> Bought<'_> {
        self.buy_with_ceiling(self.shortlist.brief().ceiling)
    }

    /// Runs the rule as if the brief's ceiling (L) were another.
    pub fn buy_with_ceiling(&self, ceiling: u32) -> Bought<'_> {
        let outcome = Run::with_ceiling(self.terms(), self.settled.clone(), self.crowd(), ceiling);
        let order = outcome.order.iter();
        Bought { references: order.map(|&q| self.shortlist.reference(q)).collect(), outcome }
    }

    /// How proportional a slate is that this input gave.
    pub fn audit(&self, bought: &Bought) -> Audit {
        report::audit::audit(&self.shortlist, &bought.outcome, &self.has)
    }

    /// Runs the rule and tells everything.
    pub fn select(self) -> Selection {
        let mut outcome = Run::explained(self.terms(), self.settled.clone(), self.crowd());
        let shortlist = &self.shortlist;
        let near_misses = near_misses(&self.terms(), &self.settled, &outcome);
        let not_taken = report::not_taken::reasons(shortlist, &outcome, &near_misses);
        let reserves = reserves(&self.terms(), &mut outcome);
        let audit = report::audit::audit(shortlist, &outcome, &self.has);
        let slate = outcome.order.iter().map(|&q| shortlist.reference(q).to_owned()).collect();
        Selection { slate, reserves, trace: self.trace(outcome, not_taken), audit }
    }

    fn terms(&self) -> Terms<'_> {
        self.shortlist.terms(&self.limits)
    }

    fn crowd(&self) -> Everybody<'_> {
        Everybody::new(&self.shortlist.ballots)
    }

    fn trace(self, outcome: Outcome, not_taken: Vec<NotTaken>) -> Trace {
        let shortlist = &self.shortlist;
        let brief = shortlist.brief();
        let questions = 0..shortlist.questions.len() as u32;
        let competes = |q: u32| outcome.gate.admits(q) && !shortlist.pins.contains(&q);
        let readmitted = questions.filter(|&q| shortlist.heard[q as usize] && competes(q));
        Trace {
            rule: RULE.to_owned(),
            positions: brief.positions,
            short: short(shortlist, &outcome),
            supporters: shortlist.supporters(),
            counted: outcome.people,
            share: price::fraction(&price::share(brief.positions, outcome.people)),
            ceiling: brief.ceiling,
            topics: self.fixed.shares,
            topic_steps: self.fixed.steps,
            readmitted: readmitted.map(|q| shortlist.reference(q).to_owned()).collect(),
            steps: outcome.steps,
            not_taken,
        }
    }
}

fn short(shortlist: &Shortlist, outcome: &Outcome) -> Option<Short> {
    let (wanted, filled) = (shortlist.brief().positions, outcome.order.len() as u32);
    let backs = |q: &u32| shortlist.ballots.support(*q) > 0;
    let left =
        || (0..shortlist.ballots.questions() as u32).filter(|q| !shortlist.excluded[*q as usize]);
    (filled < wanted).then(|| Short {
        wanted,
        filled,
        backed: left().filter(backs).count() as u32,
        unbacked: left().filter(|q| !backs(q)).count() as u32,
    })
}
