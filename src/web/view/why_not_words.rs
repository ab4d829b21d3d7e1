//! Why a question is not on the slate, in plain words: exactly one reason for each.
//!
//! Never: a text that people typed inside a sentence, or a number that the trace does not hold.

use super::selection_words::Names;
use crate::i18n::args;
use crate::selection::{Bound, NotTaken, Step, Trace, Why};

impl Names<'_> {
    /// Why a question was not taken; what happened in the last step makes it more exact.
    pub fn why_not(&self, not_taken: &NotTaken) -> String {
        let word = |key: &str| self.voice.word(key);
        match &not_taken.why {
            Why::OutPriced { unheard, short_by, .. } => {
                let unheard = (*unheard > 0).then_some(*unheard);
                self.out_priced(not_taken.supporters, unheard, *short_by, None)
            }
            Why::Limit { limits, .. } => self.closed_by(limits),
            Why::SameQuestioner { .. } => word("selection-not-same-questioner"),
            Why::SameCluster { .. } => word("selection-not-same-cluster"),
            Why::Excluded { .. } => word("selection-not-excluded"),
            Why::HeardLately => word("selection-not-heard-lately"),
            Why::NoSupporters => word("selection-not-nobody"),
        }
    }

    /// The same, with what the whole trace tells.
    pub(super) fn why_not_in(&self, not_taken: &NotTaken, trace: &Trace) -> String {
        match &not_taken.why {
            Why::OutPriced { unheard, short_by, .. } => {
                let unheard = counts_unheard(trace).then_some(*unheard);
                let last = trace.steps.last();
                self.out_priced(not_taken.supporters, unheard, *short_by, last)
            }
            _ => self.why_not(not_taken),
        }
    }

    /// `unheard`: None when the trace does not say. `last`: the step that took the last place.
    fn out_priced(
        &self,
        supporters: u32,
        unheard: Option<u32>,
        short_by: Option<u32>,
        last: Option<&Step>,
    ) -> String {
        let mut said = match unheard {
            Some(unheard) => {
                let heard = supporters.saturating_sub(unheard);
                // While only those without a question count, most of them carry the choice.
                let first = last.filter(|step| step.ceiling == Some(1)).map(|s| s.first_heard);
                let words = args![
                    "count" => supporters,
                    "heard" => heard,
                    "unheard" => unheard,
                    "first" => first.unwrap_or(0)
                ];
                let key = match (unheard, first) {
                    (0, _) => "why-not-heard-all",
                    _ if heard >= unheard => "why-not-heard-most",
                    (_, Some(first)) if first >= unheard => "why-not-behind",
                    _ => "why-not-waiting",
                };
                self.voice.say(key, &words)
            }
            None if short_by.is_some() => String::new(),
            None => self.voice.word("selection-not-outpriced"),
        };
        if let Some(count) = short_by {
            if !said.is_empty() {
                said.push(' ');
            }
            said.push_str(&self.voice.say("selection-not-short", &args!["count" => count]));
        }
        said
    }

    /// The limit that closed it: its own places and topic come first.
    fn closed_by(&self, limits: &[Bound]) -> String {
        match closing(limits) {
            Some(Bound::Maximum { scope, key, max }) => {
                self.say("selection-not-most", *scope, key, *max)
            }
            Some(Bound::Minimum { scope, key, min }) => {
                self.say("selection-not-least", *scope, key, *min)
            }
            Some(Bound::Pinned { .. }) => self.voice.word("why-not-bound-pin"),
            Some(Bound::OneOfQuestioner { .. }) => self.voice.word("why-not-bound-questioner"),
            Some(Bound::OneOfCluster { .. }) => self.voice.word("why-not-bound-cluster"),
            Some(Bound::Positions { count }) => {
                self.voice.say("why-not-bound-positions", &args!["count" => *count])
            }
            Some(Bound::Questions { count, .. }) => {
                self.voice.say("why-not-bound-questions", &args!["count" => *count])
            }
            Some(Bound::Freshness) => self.voice.word("why-not-bound-fresh"),
            None => self.voice.word("selection-not-kept"),
        }
    }
}

/// The bound that explains best why a question was closed.
pub(super) fn closing(limits: &[Bound]) -> Option<&Bound> {
    let is_wish = |bound: &&Bound| matches!(bound, Bound::Maximum { .. } | Bound::Minimum { .. });
    limits.iter().find(is_wish).or_else(|| limits.first())
}

/// Whether a trace counts supporters without a question; an older one does not, and what it
/// leaves out reads as none. Such a trace names no question that would stand instead either.
fn counts_unheard(trace: &Trace) -> bool {
    let is_counted =
        |other: &NotTaken| matches!(other.why, Why::OutPriced { unheard, .. } if unheard > 0);
    trace.not_taken.iter().any(is_counted) || trace.steps.iter().any(|s| s.instead.is_some())
}
