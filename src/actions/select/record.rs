//! What is kept of a selection: the brief as it was written and the outcome with
//! the numbers behind each question.
//!
//! Never: who a questioner is; a person is known by the first of their questions.

use crate::selection::{Brief, Examination, NotTaken, Relaxation, Selection, Step};
use crate::store::StoreError;
use crate::store::editions::Edition;
use crate::store::selections::Override;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The brief as the organiser wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenBrief {
    /// What the rule is given.
    #[serde(flatten)]
    pub brief: Brief,
    /// How many earlier sittings count for "heard lately"; the brief names the questioners.
    #[serde(default)]
    pub fresh_sittings: u32,
    /// Whether towns that were heard at those sittings wait, too.
    #[serde(default)]
    pub fresh_towns: bool,
    /// Whether topics that were heard at those sittings wait, too.
    #[serde(default)]
    pub fresh_topics: bool,
    /// Where the brief could not be met and gave way; what the rule is given has it in already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conceded: Vec<Conceded>,
}

/// Limits that gave way because the brief could not be met, and why the organiser agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conceded {
    /// What gave way.
    pub relaxation: Relaxation,
    /// The organiser's reason, which is published.
    pub reason: String,
}

/// The outcome of a selection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What the rule said.
    #[serde(flatten)]
    pub selection: Selection,
    /// The numbers behind each shortlisted question, by reference.
    pub evidence: BTreeMap<String, Evidence>,
    /// The audit of the slate over all approved questions of the sitting; `None` if it was made before there was one.
    #[serde(default)]
    pub approved: Option<Examination>,
}

/// The audit of an edition whose slate people changed; `None` when it is as the rule gave it, or was not measured.
///
/// # Errors
/// [`StoreError::Corrupt`] when it cannot be read.
pub fn examination(edition: &Edition) -> Result<Option<Examination>, StoreError> {
    let kept = edition.examination.as_deref().map(serde_json::from_str).transpose();
    kept.map_err(|e| StoreError::Corrupt(e.to_string()))
}

/// The numbers behind a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// How many back it.
    pub backers: u32,
    /// In how many towns they live.
    pub towns: u32,
    /// How many questions were accepted on its topic.
    pub topic_count: u32,
    /// How many other people asked the same and had their questions merged into this one.
    #[serde(default)]
    pub other_askers: u32,
    /// Key of its questioner: the first of their shortlisted questions.
    #[serde(default)]
    pub questioner: String,
}

/// Why a line stands where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum LineWhy {
    /// The rule took it.
    Chosen {
        /// In this step.
        step: Box<Step>,
    },
    /// A person put it in the place of another.
    Put {
        /// The question that the rule took.
        out: String,
    },
    /// It stands ready.
    Reserve {
        /// For these positions.
        stands_in: Vec<StandsIn>,
    },
}

/// A position that a reserve stands ready for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandsIn {
    /// 1 is the first position.
    pub position: u32,
    /// 1 is the first choice.
    pub rank: u32,
}

/// A line as it stands after the changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// 1 is the first position.
    pub position: u32,
    /// The question that stands there.
    pub reference: String,
    /// The question of the rule and the reason, if a person changed it.
    pub replaced: Option<(String, String)>,
}

impl WrittenBrief {
    /// A brief by itself: nobody waits for having been heard lately.
    pub fn of(brief: Brief) -> Self {
        WrittenBrief {
            brief,
            fresh_sittings: 0,
            fresh_towns: false,
            fresh_topics: false,
            conceded: Vec::new(),
        }
    }

    /// This brief after its limits gave way, with the reason on record.
    pub fn conceding(mut self, relaxation: Relaxation, reason: String) -> Self {
        self.brief = self.brief.relaxed(&relaxation);
        self.conceded.push(Conceded { relaxation, reason });
        self
    }

    /// Reads a kept brief.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when it cannot be read.
    pub fn read(json: &str) -> Result<Self, StoreError> {
        serde_json::from_str(json).map_err(|e| StoreError::Corrupt(e.to_string()))
    }
}

impl Record {
    /// Reads a kept outcome.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when it cannot be read.
    pub fn read(json: &str) -> Result<Self, StoreError> {
        serde_json::from_str(json).map_err(|e| StoreError::Corrupt(e.to_string()))
    }

    /// Every question that was on the shortlist, by reference.
    pub fn shortlist(&self) -> Vec<String> {
        self.evidence.keys().cloned().collect()
    }

    /// The slate after the changes, in order.
    pub fn standing(&self, changes: &[Override]) -> Vec<Standing> {
        let line = |(at, original): (usize, &String)| {
            let position = at as u32 + 1;
            let last = changes.iter().rfind(|c| u32::try_from(c.position) == Ok(position));
            match last.filter(|change| change.r#in != *original) {
                Some(change) => Standing {
                    position,
                    reference: change.r#in.clone(),
                    replaced: Some((original.clone(), change.reason.clone())),
                },
                None => Standing { position, reference: original.clone(), replaced: None },
            }
        };
        self.selection.slate.iter().enumerate().map(line).collect()
    }

    /// The reserves that are not on the slate, best first, with the positions they stand ready for.
    pub fn reserves(&self, standing: &[Standing]) -> Vec<(String, Vec<StandsIn>)> {
        let mut found: Vec<(String, Vec<StandsIn>)> = Vec::new();
        let mut sorted: Vec<_> = self.selection.reserves.iter().collect();
        sorted.sort_by_key(|reserve| (reserve.rank, reserve.position));
        for reserve in sorted {
            let Some(reference) = &reserve.reference else { continue };
            if standing.iter().any(|line| line.reference == *reference) {
                continue;
            }
            let ready = StandsIn { position: reserve.position, rank: reserve.rank };
            match found.iter_mut().find(|(known, _)| known == reference) {
                Some((_, positions)) => positions.push(ready),
                None => found.push((reference.clone(), vec![ready])),
            }
        }
        found
    }

    /// The step in which the rule took a question.
    pub fn step(&self, reference: &str) -> Option<&Step> {
        self.selection.trace.steps.iter().find(|step| step.reference == reference)
    }

    /// Why the rule did not take a question.
    pub fn not_taken(&self, reference: &str) -> Option<&NotTaken> {
        self.selection.trace.not_taken.iter().find(|other| other.reference == reference)
    }
}
