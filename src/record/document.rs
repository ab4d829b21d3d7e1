//! What a record holds. The order of the fields is that of the file, and part of the format.
//!
//! Never: a field that is left out when it is empty; a stranger sees that nothing is there.

use super::counted::Counted;
use super::edition::Edition;
use crate::selection::{Ballots, Brief, Input, Priority, Question, Residence, Selection};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Name and edition of the format: the first line of every record.
pub const FORMAT: &str = "pqt-record-1";

/// The record of a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// [`FORMAT`].
    pub format: String,
    /// Which ballots are in it.
    pub kind: Kind,
    /// Name and edition of the rule.
    pub rule: String,
    /// What the slate is for; null in a trial.
    pub sitting: Option<Sitting>,
    /// How exact ties were settled.
    pub seed: Seed,
    /// What the rule was given.
    pub input: Material,
    /// What the rule says to that.
    pub selection: Selection,
    /// Only where the ballots are levelled: numbers of the full ballots, which cannot be counted again from these.
    pub counted: Option<Counted>,
    /// What was published from it; null for a selection that was not.
    pub edition: Option<Edition>,
    /// SHA-256, in hexadecimal, of all lines of the file before this one.
    pub digest: String,
}

/// Which ballots a record holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The ballots as they were given: for auditors, and for what was never anybody's secret.
    Complete,
    /// Ballots that name no supporter, on which the rule says the same.
    Levelled,
    /// None: too few people took part to show any.
    Sealed,
}

/// The sitting that a slate is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sitting {
    /// Public code.
    pub reference: String,
    /// As on its page, in English.
    pub title: String,
}

/// How exact ties were settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Seed {
    /// By a seed that nobody could choose: [`crate::selection::final_seed`] of the four values after the commitment.
    Commitment {
        /// SHA-256 of the secret, published when the call opened.
        commitment: String,
        /// The secret, published with the slate.
        secret: String,
        /// What nobody could know before the call closed.
        public_value: String,
        /// Public code of the sitting.
        sitting: String,
        /// [`crate::selection::digest()`] of the full input.
        input_digest: String,
        /// The seed that these give.
        seed: String,
    },
    /// By a seed that somebody named.
    Given {
        /// [`crate::selection::digest()`] of the full input.
        input_digest: String,
        /// The seed.
        seed: String,
    },
    /// By the references of the questions, smallest first: for trials.
    References {
        /// [`crate::selection::digest()`] of the full input.
        input_digest: String,
    },
}

impl Seed {
    /// The order of questions at exactly the same price.
    pub fn priority(&self) -> Priority {
        match self {
            Seed::Commitment { seed, .. } | Seed::Given { seed, .. } => {
                Priority::ByKeys(seed.clone())
            }
            Seed::References { .. } => Priority::ByReference,
        }
    }

    /// The digest of the full input.
    pub fn input_digest(&self) -> &str {
        match self {
            Seed::Commitment { input_digest, .. }
            | Seed::Given { input_digest, .. }
            | Seed::References { input_digest } => input_digest,
        }
    }
}

/// What the rule was given, but for the order of ties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Material {
    /// What the organiser asked for.
    pub brief: Brief,
    /// The shortlist, by reference.
    pub questions: Vec<Question>,
    /// People living in each region.
    pub populations: BTreeMap<String, u64>,
    /// Where supporters live, by town: one entry a ballot.
    pub supporter_towns: Option<Residence>,
    /// Where supporters live, by region.
    pub supporter_regions: Option<Residence>,
    /// For how many supporters each ballot stands.
    pub people: Option<Vec<u32>>,
    /// The questions that each ballot names, as positions in `questions`, the first being 0; null in a sealed record.
    pub ballots: Option<Ballots>,
}

impl Material {
    /// The engine's input of the same content; a sealed record has no ballots.
    pub fn input(&self, priority: Priority) -> Input {
        let ballots = self.ballots.clone().unwrap_or_default();
        let mut input = Input::of(self.questions.clone(), ballots, self.brief.clone(), priority);
        input.people = self.people.clone();
        input.supporter_towns = self.supporter_towns.clone();
        input.supporter_regions = self.supporter_regions.clone();
        input.populations = self.populations.clone();
        input
    }

    /// Takes an input apart.
    pub fn of(input: Input) -> Self {
        Material {
            brief: input.brief,
            questions: input.questions,
            populations: input.populations,
            supporter_towns: input.supporter_towns,
            supporter_regions: input.supporter_regions,
            people: input.people,
            ballots: Some(input.ballots),
        }
    }
}
