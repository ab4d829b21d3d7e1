//! The selection engine: shortlist, brief, ballots and seed in; slate, reserves, trace and audit out.
//! The method of equal shares with a Phragmén completion under limits kept as a circulation, decided in exact fractions.
//! Never: read a clock, draw randomness, do input or output, or depend on the order in which its input came.

mod backing;
mod ballots;
mod ceilings;
mod columns;
mod counts;
mod digest;
mod input;
mod limits;
mod near_miss;
mod network;
mod prepared;
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
pub use self::ceilings::slates_by_ceiling;
pub use self::digest::digest;
pub use self::input::{
    Blanket, Brief, Exclusion, Firmness, HeardLately, Input, Limit, Mode, Pin, Question, Residence,
    Scope, Shortfall,
};
pub use self::prepared::{Bought, Prepared};
pub use self::refusal::{BadInput, Bound, Change, Conflict, Refusal, Relaxation, Side};
pub use self::report::audit::{Audit, Examination, TopK, examine};
pub use self::report::heard::Coverage;
pub use self::report::proportion::{Proportionality, Witness};
pub use self::report::spread::Spread;
pub use self::report::trace::{
    Count, NotTaken, Offer, Phase, Short, Step, Tie, TopicShare, Trace, Why,
};
pub use self::reserves::Reserve;
pub use self::seed::{commitment, final_seed, keeps_commitment};
pub use self::tie::{Priority, tie_key};

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
    Ok(Prepared::new(input)?.select())
}
