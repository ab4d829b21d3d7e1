//! Why a selection cannot be made, as small comparable codes that pages put into words.
//! Never: hold a sentence for the public; only codes, keys and numbers.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::input::{Brief, Limit, Scope};

/// Why there is no slate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Refusal {
    #[error("no question is shortlisted")]
    NothingShortlisted,
    #[error("the brief or the ballots contradict the shortlist: {problem}")]
    BadInput { problem: BadInput },
    #[error("no slate meets the brief: {} needed, {} possible", conflict.need, conflict.have)]
    Infeasible { conflict: Conflict, relaxation: Relaxation },
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
    #[error("no positions")]
    NoPositions,
    #[error("the ceiling must be at least 1")]
    NoCeiling,
    #[error("two questions have the reference {reference}")]
    DuplicateReference { reference: String },
    #[error("ballot {ballot} names question {question}, which is not there")]
    UnknownInBallot { ballot: u32, question: u32 },
    #[error("the pin {reference} is not shortlisted")]
    UnknownPin { reference: String },
    #[error("{reference} is pinned twice")]
    DuplicatePin { reference: String },
    #[error("the exclusion {reference} is not shortlisted")]
    UnknownExclusion { reference: String },
    #[error("{reference} is both pinned and excluded")]
    PinnedAndExcluded { reference: String },
    #[error("{pins} pins for {positions} positions")]
    MorePinsThanPositions { pins: u32, positions: u32 },
    #[error("the pins {first} and {second} have the same questioner")]
    PinsOfOneQuestioner { first: String, second: String },
    #[error("the pins {first} and {second} are in the same cluster")]
    PinsOfOneCluster { first: String, second: String },
    #[error("the minimum for {key} is above its maximum")]
    MinimumAboveMaximum { scope: Scope, key: String },
    #[error("two limits for {key}")]
    TwoLimits { scope: Scope, key: String },
    /// Places must nest and a questioner has one town, wherever a limit speaks of them.
    #[error("{key} lies in two places that have limits")]
    TwoParents { scope: Scope, key: String },
    #[error("the questioner {questioner} has questions in two places that have limits")]
    QuestionerInTwoPlaces { questioner: String },
    #[error("the cluster {cluster} has questions on two topics that have limits")]
    ClusterOnTwoTopics { cluster: String },
    #[error("residences do not match the ballots")]
    ResidenceMismatch,
    #[error("the mode's topics do not match their number")]
    WrongTopicCount,
}

/// One side of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Minimum,
    Maximum,
}

/// Something that needs positions or allows only so many.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Bound {
    Minimum {
        scope: Scope,
        key: String,
        min: u32,
    },
    Maximum {
        scope: Scope,
        key: String,
        max: u32,
    },
    Pinned {
        reference: String,
    },
    /// There are only `count` usable questions; the first few are named.
    Questions {
        count: u32,
        references: Vec<String>,
    },
    OneOfQuestioner {
        questioner: String,
    },
    OneOfCluster {
        cluster: String,
    },
    Positions {
        count: u32,
    },
    /// Heard at a recent sitting, and the brief can be met without.
    Freshness,
}

/// A set of limits that cannot be met together: what is needed through them is more than what they allow
/// (Hoffman's circulation theorem: such a set exists exactly when there is no slate).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    pub need: u32,
    pub have: u32,
    pub needs: Vec<Bound>,
    pub allows: Vec<Bound>,
}

/// One limit to be moved.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Change {
    pub scope: Scope,
    pub key: String,
    pub side: Side,
    pub from: u32,
    pub to: u32,
}

/// The least that must give way for the brief to be met; the organiser confirms it with a reason.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
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
