//! The numbers behind one chosen question: who carried it, what it was up against, what would
//! stand there without it, and how an exact tie was settled (`partials/slate-why`).
//!
//! Never: a sum that a reader cannot follow from the record.

use super::telling::{Mention, Telling};
use crate::actions::select::record::LineWhy;
use crate::i18n::args;
use crate::selection::{Step, Tie, tie_key};
use data_encoding::HEXLOWER;
use serde::Serialize;

/// What stands behind a line.
#[derive(Debug, Clone, Serialize)]
pub struct WhyView {
    /// The sentences with numbers.
    pub numbers: Vec<String>,
    /// Other questions that matter to it.
    pub others: Vec<Compared>,
    /// How it won an exact tie.
    pub ties: Option<TiesView>,
}

/// A sentence about another question.
#[derive(Debug, Clone, Serialize)]
pub struct Compared {
    /// The sentence; it leads to the question if there is one.
    pub said: String,
    /// The other question.
    pub other: Option<Mention>,
}

/// Questions at exactly the same price, in the order of their values.
#[derive(Debug, Clone, Serialize)]
pub struct TiesView {
    /// What the table shows.
    pub caption: String,
    /// The first goes first.
    pub rows: Vec<TieView>,
    /// A command that anyone can run to get the value of the first.
    pub check: Option<String>,
}

/// One of them.
#[derive(Debug, Clone, Serialize)]
pub struct TieView {
    /// The question.
    pub question: Mention,
    /// Its public code.
    pub reference: String,
    /// Its value.
    pub key: String,
}

impl Telling<'_> {
    /// What stands behind a line; None for a reserve.
    pub fn why(&self, why: &LineWhy) -> Option<WhyView> {
        match why {
            LineWhy::Chosen { step } => Some(self.chosen(step)),
            LineWhy::Put { out } => Some(WhyView {
                numbers: Vec::new(),
                others: vec![self.compared("why-put-out", Some(out))],
                ties: None,
            }),
            LineWhy::Reserve { .. } => None,
        }
    }

    fn chosen(&self, step: &Step) -> WhyView {
        let trace = &self.record.selection.trace;
        let next = step.runner_up.as_ref().map(|offer| self.mention(&offer.reference));
        let mut others = vec![Compared { said: self.names.ahead(step, trace), other: next }];
        match &step.instead {
            Some(instead) => others.push(self.compared("why-instead", Some(instead))),
            // An older trace does not say.
            None if trace.steps.iter().any(|s| s.instead.is_some()) => {
                others.push(self.compared("why-instead-none", None));
            }
            None => {}
        }
        WhyView {
            numbers: self.names.numbers_of(step),
            others,
            ties: (step.tied.len() > 1).then(|| self.ties(&step.tied)),
        }
    }

    fn compared(&self, key: &str, reference: Option<&str>) -> Compared {
        let other = reference.filter(|r| !r.is_empty()).map(|r| self.mention(r));
        Compared { said: self.visit.word(key), other }
    }

    fn ties(&self, tied: &[Tie]) -> TiesView {
        let row = |tie: &Tie| TieView {
            question: self.mention(&tie.reference),
            reference: tie.reference.clone(),
            key: tie.key.clone(),
        };
        // A published order by reference has no values to check.
        let first = tied
            .first()
            .filter(|tie| HEXLOWER.encode(&tie_key(self.seed, &tie.reference)) == tie.key);
        TiesView {
            caption: self.visit.say("why-ties", &args!["count" => tied.len()]),
            rows: tied.iter().map(row).collect(),
            check: first.map(|tie| {
                let reference = &tie.reference;
                format!("printf 'pqt-tie-v1\\0%s\\0%s' {} {reference} | sha256sum", self.seed)
            }),
        }
    }
}
