//! The trace: every step and every question not taken, as codes and numbers. Pages, mails and the verifier read it.
//! Never: hold a sentence; fractions are exact, written "numerator/denominator" in lowest terms.

use serde::{Deserialize, Serialize};

use crate::selection::refusal::Bound;

/// The whole record of a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// Name and edition of the rule.
    pub rule: String,
    /// k, as the brief asks.
    pub positions: u32,
    /// Some if the slate is shorter than k.
    pub short: Option<Short>,
    /// All ballots, empty ones included.
    pub supporters: u32,
    /// n: supporters who back at least one shortlisted question, excluded ones too.
    pub counted: u32,
    /// What each of them starts with: k/n.
    pub share: String,
    /// L as the brief asks; each step of the completion says how high it was then.
    pub ceiling: u32,
    /// The positions fixed for each topic, in paired and pressed mode.
    pub topics: Vec<TopicShare>,
    /// How the rule chose the topics, if it did: steps whose references are topics.
    pub topic_steps: Vec<Step>,
    /// Questions heard lately that could compete after all, because the brief cannot be met without some of them.
    pub readmitted: Vec<String>,
    pub steps: Vec<Step>,
    pub not_taken: Vec<NotTaken>,
}

/// Why the slate is short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Short {
    pub wanted: u32,
    pub filled: u32,
    /// Questions that somebody backs and that are not excluded.
    pub backed: u32,
    /// Questions that nobody backs; they are never taken.
    pub unbacked: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicShare {
    pub topic: String,
    pub positions: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Step 0.
    Pin,
    /// Step 1: `price` is what each payer pays at most.
    EqualShares,
    /// Step 2: `price` is the time of the purchase.
    Completion,
}

/// One purchase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// 1 is the first position.
    pub position: u32,
    pub phase: Phase,
    pub reference: String,
    pub price: String,
    /// Pins only: what the supporters could not pay.
    pub subsidy: Option<String>,
    /// All who back the question.
    pub supporters: u32,
    pub payers: u32,
    /// Payers who had no question on the slate before.
    pub first_heard: u32,
    /// Payers by town, most first, at most 20; only if the input says where supporters live.
    pub towns: Vec<Count>,
    /// Payers by region, most first.
    pub regions: Vec<Count>,
    /// If others cost exactly the same: all of them in priority order, this question first.
    pub tied: Vec<Tie>,
    /// The next eligible question, and its price.
    pub runner_up: Option<Offer>,
    /// L, in step 2.
    pub ceiling: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    pub key: String,
    pub people: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    pub reference: String,
    /// The tie key, in hexadecimal; the smallest goes first.
    pub key: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub reference: String,
    pub price: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotTaken {
    pub reference: String,
    pub supporters: u32,
    #[serde(flatten)]
    pub why: Why,
}

/// The one reason a question is not on the slate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Why {
    /// Still eligible when the last question was bought, but not the cheapest.
    OutPriced {
        /// Its price (or time) then; None if its supporters could not pay, or none of them counted.
        price: Option<String>,
        /// This many more supporters, not yet heard, would have sufficed, and one fewer would not; found by re-running.
        /// None if it was not asked for (see `near_misses`) or no number sufficed.
        short_by: Option<u32>,
    },
    /// These limits closed it once `step` positions were filled; its own places and topic come first.
    Limit {
        step: u32,
        limits: Vec<Bound>,
    },
    SameQuestioner {
        taken: String,
    },
    SameCluster {
        taken: String,
    },
    Excluded {
        reason: String,
    },
    /// Its questioner or town was heard lately.
    HeardLately,
    NoSupporters,
}
