//! The selection engine: shortlist, brief, ballots and seed in; slate, reserves, trace and audit out.
//! The method of equal shares with a Phragmén completion under limits kept as a circulation, decided in exact fractions.
//! Never: read a clock, draw randomness, do input or output, or depend on the order in which its input came.

mod backing;
mod ballots;
mod digest;
mod input;
mod limits;
mod near_miss;
mod network;
mod refusal;
mod report;
mod reserves;
mod rule;
mod seed;
mod shortlist;
mod tie;
mod topics;

use serde::{Deserialize, Serialize};

pub use self::ballots::Ballots;
pub use self::digest::digest;
pub use self::input::{
    Blanket, Brief, Exclusion, Firmness, HeardLately, Input, Limit, Mode, Pin, Question, Residence,
    Scope, Shortfall,
};
pub use self::refusal::{BadInput, Bound, Change, Conflict, Refusal, Relaxation, Side};
pub use self::report::audit::{
    Audit, Coverage, Examination, Proportionality, TopK, Witness, examine,
};
pub use self::report::spread::Spread;
pub use self::report::trace::{
    Count, NotTaken, Offer, Phase, Short, Step, Tie, TopicShare, Trace, Why,
};
pub use self::reserves::Reserve;
pub use self::seed::{commitment, final_seed, keeps_commitment};
pub use self::tie::{Priority, tie_key};

use self::limits::Limits;
use self::rule::{Outcome, Plan, price, run};
use self::shortlist::Shortlist;
use self::topics::Fixed;

/// Name and edition of the rule, as written into every trace.
pub const RULE: &str = "pqt-selection-1";

/// What a selection gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// References in the order of purchase: the first is position 1.
    pub slate: Vec<String>,
    /// Substitutes, by position and rank.
    pub reserves: Vec<Reserve>,
    /// What happened, step by step.
    pub trace: Trace,
    /// How proportional and how widely heard.
    pub audit: Audit,
}

/// Selects a slate. The same input always gives the same selection, in whatever order questions and ballots come.
/// Errors: nothing is shortlisted, the input contradicts itself, or no slate meets the brief.
pub fn select(input: &Input) -> Result<Selection, Refusal> {
    let shortlist = Shortlist::check(input)?;
    let mut limits = Limits::of(&input.brief)?;
    let fixed = topics::fix(&shortlist, &mut limits)?;
    let mut outcome = run(&Plan {
        shortlist: &shortlist,
        ballots: &shortlist.ballots,
        limits: &limits,
        pins: &shortlist.pins,
        excluded: &shortlist.excluded,
        explain: true,
    })?;
    let near_misses = near_miss::near_misses(&shortlist, &limits, &outcome);
    let not_taken = report::not_taken::reasons(&shortlist, &outcome, &near_misses);
    let reserves = reserves::reserves(&shortlist, &limits, &mut outcome);
    let audit = report::audit::audit(&shortlist, &outcome);
    let slate =
        outcome.order.iter().map(|&question| shortlist.reference(question).to_owned()).collect();
    Ok(Selection { slate, reserves, trace: trace(&shortlist, fixed, outcome, not_taken), audit })
}

fn trace(shortlist: &Shortlist, fixed: Fixed, outcome: Outcome, not_taken: Vec<NotTaken>) -> Trace {
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
        topics: fixed.shares,
        topic_steps: fixed.steps,
        readmitted: readmitted.map(|q| shortlist.reference(q).to_owned()).collect(),
        steps: outcome.steps,
        not_taken,
    }
}

fn short(shortlist: &Shortlist, outcome: &Outcome) -> Option<Short> {
    let (wanted, filled) = (shortlist.brief().positions, outcome.order.len() as u32);
    let backs = |q: &usize| shortlist.ballots.support(*q) > 0;
    let count = shortlist.questions.len();
    (filled < wanted).then(|| Short {
        wanted,
        filled,
        backed: (0..count).filter(|q| !shortlist.excluded[*q] && backs(q)).count() as u32,
        unbacked: (0..count).filter(|q| !shortlist.excluded[*q] && !backs(q)).count() as u32,
    })
}
