//! From a written input to a record with complete ballots: the work of `pqt select`.
//!
//! Never: a default that could change who is chosen, but for those that the brief's fields document.

use super::canonical::sealed_with_digest;
use super::document::{FORMAT, Kind, Material, Record, Seed, Sitting};
use super::normal::normal;
use crate::selection::{
    self, Ballots, Brief, Input, Question, RULE, Refusal, Residence, commitment, digest, final_seed,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a record is to be made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// The sitting; needed where the seed is worked out from a secret.
    #[serde(default)]
    pub sitting: Option<Sitting>,
    /// How ties are settled; without it by the references.
    #[serde(default)]
    pub seed: Option<TaskSeed>,
    /// What is asked for.
    pub brief: Brief,
    /// The shortlist.
    pub questions: Vec<Question>,
    /// The questions that each ballot names, as positions in `questions`, the first being 0.
    pub ballots: Ballots,
    /// For how many supporters each ballot stands; without it one each.
    #[serde(default)]
    pub people: Option<Vec<u32>>,
    /// Where supporters live, by town.
    #[serde(default)]
    pub supporter_towns: Option<Residence>,
    /// Where supporters live, by region.
    #[serde(default)]
    pub supporter_regions: Option<Residence>,
    /// People living in each region.
    #[serde(default)]
    pub populations: BTreeMap<String, u64>,
}

/// A seed, or the two values that give one together with the sitting and the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskSeed {
    /// The seed as it is: any text.
    #[serde(default)]
    pub seed: Option<String>,
    /// The secret whose digest was published.
    #[serde(default)]
    pub secret: Option<String>,
    /// What nobody could know before the call closed.
    #[serde(default)]
    pub public_value: Option<String>,
}

/// Why there is no record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRecord {
    /// Neither a seed alone nor a secret with a public value.
    SeedParts,
    /// A secret without a sitting.
    NoSitting,
    /// The rule finds no slate.
    Refused(Box<Refusal>),
}

/// Runs the rule and writes down everything it rests on. Gives the record and its file.
///
/// # Errors
/// The input contradicts itself, or no slate meets the brief.
pub fn make(task: Task) -> Result<(Record, String), NoRecord> {
    let (sitting, named) = (task.sitting.clone(), task.seed.clone());
    let mut input = normal(task.input());
    let seed = settle(named, sitting.as_ref(), digest(&input))?;
    input.priority = seed.priority();
    let selection =
        selection::select(&input).map_err(|refusal| NoRecord::Refused(Box::new(refusal)))?;
    Ok(sealed_with_digest(Record {
        format: FORMAT.to_owned(),
        kind: Kind::Complete,
        rule: RULE.to_owned(),
        sitting,
        seed,
        input: Material::of(input),
        selection,
        counted: None,
        edition: None,
        digest: String::new(),
    }))
}

fn settle(
    named: Option<TaskSeed>,
    sitting: Option<&Sitting>,
    input_digest: String,
) -> Result<Seed, NoRecord> {
    let Some(named) = named else { return Ok(Seed::References { input_digest }) };
    let (secret, public_value) = match (named.seed, named.secret, named.public_value) {
        (Some(seed), None, None) => return Ok(Seed::Given { input_digest, seed }),
        (None, Some(secret), Some(public_value)) => (secret, public_value),
        _ => return Err(NoRecord::SeedParts),
    };
    let sitting = sitting.ok_or(NoRecord::NoSitting)?.reference.clone();
    Ok(Seed::Commitment {
        commitment: commitment(secret.as_bytes()),
        seed: final_seed(secret.as_bytes(), &public_value, &sitting, &input_digest),
        secret,
        public_value,
        sitting,
        input_digest,
    })
}

impl Task {
    fn input(self) -> Input {
        let priority = selection::Priority::ByReference;
        let mut input = Input::of(self.questions, self.ballots, self.brief, priority);
        input.people = self.people;
        input.supporter_towns = self.supporter_towns;
        input.supporter_regions = self.supporter_regions;
        input.populations = self.populations;
        input
    }
}
