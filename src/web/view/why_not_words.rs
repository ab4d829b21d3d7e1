//! Why a question is not on the slate, in plain words: exactly one reason for each.
//!
//! Never: a text that people typed inside a sentence, a number that the trace does not hold, or one
//! that tells what the few supporters of a question back beside it.

use super::selection_words::Names;
use crate::i18n::args;
use crate::record::FEW;
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
        // Of so few it would tell what each of them backs, the questioner among them.
        let mut said = match unheard.filter(|_| supporters >= FEW) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::i18n::Catalogue;
    use crate::selection::Scope;
    use crate::web::view::voice::Voice;

    /// Every bound that may close a question.
    fn bounds() -> Vec<Bound> {
        let wales = || "Wales".to_owned();
        let each = [Scope::Region, Scope::Topic].into_iter().flat_map(|scope| {
            [0, 1, 4].into_iter().flat_map(move |n| {
                let minimum = Bound::Minimum { scope, key: wales(), min: n.max(1) };
                [Bound::Maximum { scope, key: wales(), max: n }, minimum]
            })
        });
        let mut bounds: Vec<Bound> = each.collect();
        for count in [1, 3] {
            bounds.push(Bound::Positions { count });
            bounds.push(Bound::Questions { count, references: Vec::new() });
        }
        bounds.push(Bound::Pinned { reference: "Q-1".to_owned() });
        bounds.push(Bound::OneOfQuestioner { questioner: "Q-1".to_owned() });
        bounds.push(Bound::OneOfCluster { cluster: "C-1".to_owned() });
        bounds.push(Bound::Freshness);
        bounds
    }

    fn reasons() -> Vec<Why> {
        let taken = || "Q-1".to_owned();
        let mut reasons: Vec<Why> =
            bounds().into_iter().map(|bound| Why::Limit { step: 1, limits: vec![bound] }).collect();
        for (unheard, short_by) in [(0, None), (0, Some(1)), (1, None), (60, Some(12))] {
            reasons.push(Why::OutPriced { price: None, unheard, short_by });
        }
        reasons.push(Why::Limit { step: 1, limits: Vec::new() });
        reasons.push(Why::SameQuestioner { taken: taken() });
        reasons.push(Why::SameCluster { taken: taken() });
        reasons.push(Why::Excluded { reason: "secret".to_owned() });
        reasons.push(Why::HeardLately);
        reasons.push(Why::NoSupporters);
        reasons
    }

    #[test]
    fn every_reason_has_a_sentence_of_its_own_in_both_languages() {
        let catalogue = Catalogue::load().unwrap();
        let [english, welsh] =
            [Lang::En, Lang::Cy].map(|lang| Names::said(Voice::new(&catalogue, lang), []));
        for why in reasons() {
            let of = NotTaken { reference: "Q-2".to_owned(), supporters: 100, why };
            let (en, cy) = (english.why_not(&of), welsh.why_not(&of));
            for said in [&en, &cy] {
                assert!(said.ends_with('.') && !said.contains("not-"), "{of:?}: {said}");
                assert!(!said.contains(['{', '}']) && !said.contains("secret"), "{said}");
            }
            assert_ne!(en, cy, "{of:?}");
        }
    }

    #[test]
    fn the_numbers_are_those_of_the_trace() {
        let catalogue = Catalogue::load().unwrap();
        let names = Names::said(Voice::new(&catalogue, Lang::En), []);
        let said = |unheard, short| names.out_priced(540, Some(unheard), short, None);
        assert_eq!(
            said(130, Some(12)),
            "Its supporters had already been heard: 410 of its 540 have a question on the slate. \
             12 more supporters would have been enough."
        );
        assert!(said(0, None).starts_with("All 540 of its supporters already have a question"));
        assert!(said(400, None).starts_with("400 of its 540 supporters have no question"));
    }

    #[test]
    fn of_a_handful_of_supporters_nobody_learns_what_else_they_back() {
        let catalogue = Catalogue::load().unwrap();
        let names = Names::said(Voice::new(&catalogue, Lang::En), []);
        for unheard in 0..FEW {
            let said = names.out_priced(FEW - 1, Some(unheard), None, None);
            assert_eq!(said, names.voice.word("selection-not-outpriced"));
        }
        assert!(names.out_priced(FEW, Some(0), None, None).contains(&FEW.to_string()));
    }
}
