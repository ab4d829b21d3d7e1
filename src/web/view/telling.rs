//! What the reasons of a slate are told from, and how one question mentions another.
//!
//! Never: a question's text after it was taken off the public pages.

use super::selection_words::Names;
use super::slate_parts::credit;
use super::why_not_words::closing;
use crate::actions::select::input;
use crate::actions::select::record::{Record, Standing};
use crate::i18n::args;
use crate::selection::{Bound, Coverage, Examination, Proportionality, Question, Scope, Why};
use crate::store::views::ballots::Shortlisted;
use crate::web::extract::Visit;
use crate::web::paths;
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

/// Most characters of a question that is only mentioned.
const LONGEST_MENTION: usize = 90;
/// Most questions named as standing in the way of one.
const MOST_RIVALS: usize = 3;

/// A selection as a page tells it.
pub struct Telling<'a> {
    /// The visit.
    pub visit: &'a Visit,
    /// Names of topics and places.
    pub names: &'a Names<'a>,
    /// What the rule said.
    pub record: &'a Record,
    /// The slate as it stands, with what people changed.
    pub standing: &'a [Standing],
    /// The audit of the slate as it stands, if people changed it and the change was measured.
    pub examined: Option<&'a Examination>,
    /// The shortlist at the time, as its questions are now.
    pub questions: &'a [Shortlisted],
    /// The seed that settles ties.
    pub seed: &'a str,
    /// The page with the anchors; empty for the page itself.
    pub page: &'a str,
}

/// Another question inside a reason (`partials/mention`).
#[derive(Debug, Clone, Serialize)]
pub struct Mention {
    /// Its line on the page.
    pub href: String,
    /// The beginning of its words, or that it is no longer public.
    pub text: String,
    /// Whom it is credited to; empty when it is no longer public.
    pub attribution: String,
}

/// Why a question is not on the slate.
pub(super) struct WhyNot {
    pub reason: String,
    /// What a person wrote about it.
    pub note: Option<String>,
    /// The questions that stood in its way.
    pub rivals: Vec<Mention>,
}

impl Telling<'_> {
    /// Who is heard by the slate as it stands, as far as that was measured.
    pub fn coverage(&self) -> &Coverage {
        self.examined.map_or(&self.record.selection.audit.coverage, |found| &found.coverage)
    }

    /// The largest group that the slate as it stands leaves out, as far as that was measured.
    pub fn proportionality(&self) -> &Proportionality {
        self.examined.map_or(&self.record.selection.audit.shortlist, |found| &found.proportionality)
    }

    /// A question, named briefly and linked to its line.
    pub fn mention(&self, reference: &str) -> Mention {
        let line = self.standing.iter().find(|line| line.reference == reference);
        let anchor =
            line.map_or_else(|| reference.to_owned(), |line| format!("position-{}", line.position));
        let found = self.questions.iter().find(|s| s.question.reference == reference);
        let public = found.filter(|s| s.question.status.is_open()).map(|s| &s.question);
        let Some(numbers) = self.record.evidence.get(reference) else {
            // An accepted question that was not on the shortlist has no line here.
            return Mention {
                href: self.visit.url(&paths::question(reference)),
                text: self.visit.say("audit-question", &args!["ref" => reference.to_owned()]),
                attribution: String::new(),
            };
        };
        Mention {
            href: format!("{}#{anchor}", self.page),
            text: match public {
                Some(question) => beginning(&question.body),
                None => self.visit.word("slate-question-gone"),
            },
            attribution: public
                .map_or_else(String::new, |q| credit(self.visit, q, numbers.other_askers)),
        }
    }

    /// The one reason why a question is not on the slate as it stands.
    pub(super) fn why_not(&self, reference: &str) -> WhyNot {
        let Some(not_taken) = self.record.not_taken(reference) else {
            return self.replaced(reference);
        };
        let note = match &not_taken.why {
            Why::Excluded { reason } => Some(reason.clone()),
            _ => None,
        };
        WhyNot {
            reason: self.names.why_not_in(not_taken, &self.record.selection.trace),
            note,
            rivals: self.rivals(&not_taken.why).iter().map(|r| self.mention(r)).collect(),
        }
    }

    /// The rule took it; a person put another in its place.
    fn replaced(&self, reference: &str) -> WhyNot {
        let by = self.standing.iter().find_map(|line| match &line.replaced {
            Some((out, reason)) if out == reference => Some((line, reason)),
            _ => None,
        });
        WhyNot {
            reason: self.visit.word("selection-not-replaced"),
            note: by.map(|(_, reason)| reason.clone()),
            rivals: by.iter().map(|(line, _)| self.mention(&line.reference)).collect(),
        }
    }

    /// References of the chosen questions that stood in the way.
    fn rivals(&self, why: &Why) -> Vec<String> {
        let steps = &self.record.selection.trace.steps;
        match why {
            Why::OutPriced { .. } => {
                steps.last().map(|s| s.reference.clone()).into_iter().collect()
            }
            Why::SameQuestioner { taken } | Why::SameCluster { taken } => vec![taken.clone()],
            Why::Limit { step, limits } => match closing(limits) {
                Some(Bound::Maximum { scope, key, .. }) => {
                    self.taken(*scope, key, |position| position <= *step)
                }
                Some(Bound::Minimum { scope, key, .. }) => {
                    self.taken(*scope, key, |position| position > *step)
                }
                Some(Bound::Pinned { reference }) => vec![reference.clone()],
                _ => Vec::new(),
            },
            Why::Excluded { .. } | Why::HeardLately | Why::NoSupporters => Vec::new(),
        }
    }

    /// The first questions that the rule took from a place or on a topic, at those positions.
    fn taken(&self, scope: Scope, key: &str, at: impl Fn(u32) -> bool) -> Vec<String> {
        let questions: Vec<Question> = input::questions(self.questions);
        let is_of = |reference: &str| {
            questions.iter().any(|q| q.reference == reference && q.key(scope) == key)
        };
        let steps = self.record.selection.trace.steps.iter();
        let found = steps.filter(|step| at(step.position) && is_of(&step.reference));
        found.map(|step| step.reference.clone()).take(MOST_RIVALS).collect()
    }
}

/// The first words of a text.
fn beginning(text: &str) -> String {
    let Some((end, _)) = text.grapheme_indices(true).nth(LONGEST_MENTION) else {
        return text.to_owned();
    };
    let whole = text[..end].rfind(char::is_whitespace).filter(|at| *at > end / 2);
    format!("{}…", text[..whole.unwrap_or(end)].trim_end())
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_long_question_is_cut_between_words() {
        let long = "word ".repeat(40);
        let cut = beginning(&long);
        assert!(cut.ends_with("word…") && cut.chars().count() <= 91, "{cut}");
        assert_eq!(beginning("Why?"), "Why?");
        assert_eq!(beginning(&"x".repeat(300)).chars().count(), 91);
    }
}
