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
    /// One record for each purchase, in order.
    pub steps: Vec<Step>,
    /// Every other shortlisted question, by reference.
    pub not_taken: Vec<NotTaken>,
}

/// Why the slate is short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Short {
    /// Positions the brief asks for.
    pub wanted: u32,
    /// Positions filled.
    pub filled: u32,
    /// Questions that somebody backs and that are not excluded.
    pub backed: u32,
    /// Questions that nobody backs; they are never taken.
    pub unbacked: u32,
}

/// How many positions one topic gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicShare {
    /// Topic key.
    pub topic: String,
    /// How many positions.
    pub positions: u32,
}

/// The steps of the rule.
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
    /// Which step of the rule.
    pub phase: Phase,
    /// The question.
    pub reference: String,
    /// Exact price or time.
    pub price: String,
    /// Pins only: what the supporters could not pay.
    pub subsidy: Option<String>,
    /// All who back the question.
    pub supporters: u32,
    /// Supporters who paid.
    pub payers: u32,
    /// Payers who had no question on the slate before.
    pub first_heard: u32,
    /// Payers by town, most first, at most 20; only if the input says where supporters live.
    pub towns: Vec<Count>,
    /// In how many towns payers live, as far as the input says.
    #[serde(default)]
    pub town_count: u32,
    /// Payers by region, most first.
    pub regions: Vec<Count>,
    /// In how many regions payers live, as far as the input says.
    #[serde(default)]
    pub region_count: u32,
    /// If others cost exactly the same: all of them in priority order, this question first.
    pub tied: Vec<Tie>,
    /// The next eligible question, and its price.
    pub runner_up: Option<Offer>,
    /// L, in step 2.
    pub ceiling: Option<u32>,
    /// What would stand here if this question were excluded and the other chosen ones kept; None: nothing could.
    #[serde(default)]
    pub instead: Option<String>,
}

/// How many people one place has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// Which nation, region, county, town or topic.
    pub key: String,
    /// How many people.
    pub people: u32,
}

/// One of several questions at exactly the same price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// The question.
    pub reference: String,
    /// The tie key, in hexadecimal; the smallest goes first.
    pub key: String,
}

/// A question and what it costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The question.
    pub reference: String,
    /// Exact price or time.
    pub price: String,
}

/// A shortlisted question that is not on the slate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotTaken {
    /// The question.
    pub reference: String,
    /// How many supporters.
    pub supporters: u32,
    #[serde(flatten)]
    /// The reason.
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
        /// Its supporters who had no question on the slate when it was complete.
        #[serde(default)]
        unheard: u32,
        /// This many more supporters, not yet heard, would have sufficed, and one fewer would not; found by re-running.
        /// None if it was not asked for (see `near_misses`) or no number sufficed.
        short_by: Option<u32>,
    },
    /// These limits closed it once `step` positions were filled; its own places and topic come first.
    Limit {
        /// Positions filled by then.
        step: u32,
        /// The limits.
        limits: Vec<Bound>,
    },
    /// Another question of its questioner was taken.
    SameQuestioner {
        /// The question that was taken.
        taken: String,
    },
    /// Another question of its cluster was taken.
    SameCluster {
        /// The question that was taken.
        taken: String,
    },
    /// The brief excludes it.
    Excluded {
        /// The published reason.
        reason: String,
    },
    /// Its questioner or town was heard lately.
    HeardLately,
    /// Nobody backs it.
    NoSupporters,
}
