//! The record that goes with a published slate: levelled where that is safe, sealed where it is not.
//!
//! Never: a real ballot.

use super::canonical::sealed_with_digest;
use super::counted::{Counted, without_few};
use super::document::{FORMAT, Kind, Material, Record, Seed, Sitting};
use super::edition::Edition;
use super::level::level;
use crate::selection::{Examination, Input, Question, RULE, Selection};

/// What is told of a selection.
#[derive(Clone, Debug)]
pub struct Told {
    /// The sitting.
    pub sitting: Sitting,
    /// Where the seed came from.
    pub seed: Seed,
    /// The audit over all approved questions.
    pub approved: Option<Examination>,
    /// What was published.
    pub edition: Option<Edition>,
}

/// The public record of a selection, and its file. `input` is the full one, in its normal form.
pub fn public(input: &Input, full: &Selection, told: Told) -> (Record, String) {
    let Told { sitting, seed, approved, edition } = told;
    let mut record = Record {
        format: FORMAT.to_owned(),
        kind: Kind::Sealed,
        rule: RULE.to_owned(),
        sitting: Some(sitting),
        seed,
        input: without_ballots(input),
        selection: sealed(full),
        counted: None,
        edition,
        digest: String::new(),
    };
    if let Some(levelled) = level(input, full) {
        record.kind = Kind::Levelled;
        record.input = Material::of(levelled.input);
        record.selection = levelled.selection;
        record.counted = Some(Counted::of(&input.brief, full, approved));
    }
    sealed_with_digest(record)
}

fn without_ballots(input: &Input) -> Material {
    let questions: Vec<Question> = input.questions.clone();
    Material {
        brief: input.brief.clone(),
        questions,
        populations: input.populations.clone(),
        supporter_towns: None,
        supporter_regions: None,
        people: None,
        ballots: None,
    }
}

fn sealed(full: &Selection) -> Selection {
    let mut selection = full.clone();
    selection.trace.steps = full.trace.steps.iter().map(without_few).collect();
    selection.trace.topic_steps = full.trace.topic_steps.iter().map(without_few).collect();
    selection
}
