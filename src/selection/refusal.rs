//! Why a selection cannot be made, as small comparable codes that pages put into words.
//! Never: hold a sentence for the public; only codes, keys and numbers.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::input::{Brief, Limit, Scope};

/// Why there is no slate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Refusal {
    /// There is no question to select from.
    #[error("no question is shortlisted")]
    NothingShortlisted,
    /// The input contradicts itself.
    #[error("the brief or the ballots contradict the shortlist: {problem}")]
    BadInput {
        /// The contradiction.
        problem: BadInput,
    },
    /// No slate meets the brief.
    #[error("no slate meets the brief: {} needed, {} possible", conflict.need, conflict.have)]
    Infeasible {
        /// Limits that cannot be met together.
        conflict: Conflict,
        /// The least that must give way.
        relaxation: Relaxation,
    },
}

impl From<BadInput> for Refusal {
    fn from(problem: BadInput) -> Self {
        Refusal::BadInput { problem }
    }
}

/// What is wrong with the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum BadInput {
    /// The brief asks for no positions.
    #[error("no positions")]
    NoPositions,
    /// The ceiling is 0.
    #[error("the ceiling must be at least 1")]
    NoCeiling,
    /// Two questions share a reference.
    #[error("two questions have the reference {reference}")]
    DuplicateReference {
        /// The question.
        reference: String,
    },
    /// A ballot names a question that is not there.
    #[error("ballot {ballot} names question {question}, which is not there")]
    UnknownInBallot {
        /// Index of the ballot.
        ballot: u32,
        /// Index that was named.
        question: u32,
    },
    /// A pin is not shortlisted.
    #[error("the pin {reference} is not shortlisted")]
    UnknownPin {
        /// The question.
        reference: String,
    },
    /// A question is pinned twice.
    #[error("{reference} is pinned twice")]
    DuplicatePin {
        /// The question.
        reference: String,
    },
    /// An exclusion is not shortlisted.
    #[error("the exclusion {reference} is not shortlisted")]
    UnknownExclusion {
        /// The question.
        reference: String,
    },
    /// A question is pinned and excluded.
    #[error("{reference} is both pinned and excluded")]
    PinnedAndExcluded {
        /// The question.
        reference: String,
    },
    /// There are more pins than positions.
    #[error("{pins} pins for {positions} positions")]
    MorePinsThanPositions {
        /// The pins.
        pins: u32,
        /// How many positions.
        positions: u32,
    },
    /// Two pins have the same questioner.
    #[error("the pins {first} and {second} have the same questioner")]
    PinsOfOneQuestioner {
        /// The earlier one.
        first: String,
        /// The later one.
        second: String,
    },
    /// Two pins are in the same cluster.
    #[error("the pins {first} and {second} are in the same cluster")]
    PinsOfOneCluster {
        /// The earlier one.
        first: String,
        /// The later one.
        second: String,
    },
    /// A minimum is above its maximum.
    #[error("the minimum for {key} is above its maximum")]
    MinimumAboveMaximum {
        /// What the limit counts by.
        scope: Scope,
        /// Which nation, region, county, town or topic.
        key: String,
    },
    /// Two limits speak of the same value.
    #[error("two limits for {key}")]
    TwoLimits {
        /// What the limit counts by.
        scope: Scope,
        /// Which nation, region, county, town or topic.
        key: String,
    },
    /// Places must nest and a questioner has one town, wherever a limit speaks of them.
    #[error("{key} lies in two places that have limits")]
    TwoParents {
        /// What the limit counts by.
        scope: Scope,
        /// Which nation, region, county, town or topic.
        key: String,
    },
    /// A questioner has questions in two places that have limits.
    #[error("the questioner {questioner} has questions in two places that have limits")]
    QuestionerInTwoPlaces {
        /// Key of the person who asks.
        questioner: String,
    },
    /// A cluster has questions on two topics that have limits.
    #[error("the cluster {cluster} has questions on two topics that have limits")]
    ClusterOnTwoTopics {
        /// Key of the cluster.
        cluster: String,
    },
    /// The numbers of people do not match the ballots.
    #[error("{people} numbers of people for {ballots} ballots")]
    PeopleMismatch {
        /// Numbers given.
        people: u32,
        /// Ballots given.
        ballots: u32,
    },
    /// All supporters together are more than can be counted in 32 bits.
    #[error("more supporters than can be counted")]
    TooManySupporters,
    /// Residences do not match the ballots.
    #[error("residences do not match the ballots")]
    ResidenceMismatch,
    /// The topics named are not as many as the mode says, or more than there are positions.
    #[error("the mode's topics do not match their number")]
    WrongTopicCount,
}

/// One side of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// At least so many.
    Minimum,
    /// At most so many.
    Maximum,
}

/// Something that needs positions or allows only so many.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Bound {
    /// At least so many.
    Minimum {
        /// What the limit counts by.
        scope: Scope,
        /// Which nation, region, county, town or topic.
        key: String,
        /// At least so many positions.
        min: u32,
    },
    /// At most so many.
    Maximum {
        /// What the limit counts by.
        scope: Scope,
        /// Which nation, region, county, town or topic.
        key: String,
        /// At most so many positions.
        max: u32,
    },
    /// A question that must be taken.
    Pinned {
        /// The question.
        reference: String,
    },
    /// There are only `count` usable questions; the first few are named.
    Questions {
        /// How many.
        count: u32,
        /// The questions.
        references: Vec<String>,
    },
    /// At most one question of a questioner.
    OneOfQuestioner {
        /// Key of the person who asks.
        questioner: String,
    },
    /// At most one question of a cluster.
    OneOfCluster {
        /// Key of the cluster.
        cluster: String,
    },
    /// The number of positions.
    Positions {
        /// How many.
        count: u32,
    },
    /// Heard at a recent sitting, and the brief can be met without.
    Freshness,
}

/// A set of limits that cannot be met together: what is needed through them is more than what they allow
/// (Hoffman's circulation theorem: such a set exists exactly when there is no slate).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// Positions needed.
    pub need: u32,
    /// Positions allowed.
    pub have: u32,
    /// What needs them.
    pub needs: Vec<Bound>,
    /// What allows no more.
    pub allows: Vec<Bound>,
}

/// One limit to be moved.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Change {
    /// What the limit counts by.
    pub scope: Scope,
    /// Which nation, region, county, town or topic.
    pub key: String,
    /// Which side of the limit.
    pub side: Side,
    /// The number in the brief.
    pub from: u32,
    /// The number that would do.
    pub to: u32,
}

/// The least that must give way for the brief to be met; the organiser confirms it with a reason.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
    /// The limits to be moved.
    pub changes: Vec<Change>,
    /// Some(p): not even without limits are there questions for all positions, only for p.
    pub positions: Option<u32>,
}

impl Brief {
    /// This brief with a relaxation applied.
    pub fn relaxed(&self, relaxation: &Relaxation) -> Brief {
        let mut brief = self.clone();
        if let Some(positions) = relaxation.positions {
            brief.positions = positions;
        }
        for change in &relaxation.changes {
            let at = brief
                .limits
                .iter()
                .position(|limit| limit.scope == change.scope && limit.key == change.key);
            let at = at.unwrap_or_else(|| {
                let (scope, key) = (change.scope, change.key.clone());
                brief.limits.push(Limit {
                    scope,
                    key,
                    min: 0,
                    max: None,
                    firmness: Default::default(),
                });
                brief.limits.len() - 1
            });
            match change.side {
                Side::Minimum => brief.limits[at].min = change.to,
                Side::Maximum => brief.limits[at].max = Some(change.to),
            }
        }
        brief
    }
}
