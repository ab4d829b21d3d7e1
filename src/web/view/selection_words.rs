//! The codes of a selection in plain words: why a question is on the slate or
//! not, what the brief asks, which wishes do not fit together.
//!
//! Never: a text that people typed inside a sentence; pages show it beside.

use crate::actions::select::input::UNKNOWN_PLACE;
use crate::actions::select::record::{Evidence, LineWhy, StandsIn, WrittenBrief};
use crate::i18n::args;
use crate::selection::{
    BadInput, Bound, Brief, Change, Conflict, Mode, NotTaken, Phase, Relaxation, Scope, Side, Step,
    Why,
};
use crate::store::sittings::Topic;
use crate::web::extract::Visit;
use std::collections::BTreeMap;

/// Names of topics and places in the visit's language.
pub struct Names<'a> {
    visit: &'a Visit,
    topics: BTreeMap<String, String>,
}

impl<'a> Names<'a> {
    /// With these topics.
    pub fn new<'t>(visit: &'a Visit, topics: impl IntoIterator<Item = &'t Topic>) -> Self {
        let name = |topic: &Topic| (topic.code.clone(), in_sentence(topic.name(visit.lang)));
        Names { visit, topics: topics.into_iter().map(name).collect() }
    }

    /// What a limit speaks of.
    pub fn of(&self, scope: Scope, key: &str) -> String {
        match scope {
            Scope::Topic => self.topics.get(key).cloned().unwrap_or_else(|| key.to_owned()),
            _ if key.contains(UNKNOWN_PLACE) => self.visit.word("selection-place-unknown"),
            // A town that is a county of its own: "Belfast, Belfast".
            _ => match key.split_once(", ") {
                Some((town, county)) if town == county => town.to_owned(),
                _ => key.to_owned(),
            },
        }
    }

    fn say(&self, stem: &str, scope: Scope, key: &str, number: u32) -> String {
        let kind = if scope == Scope::Topic { "topic" } else { "place" };
        let words = args!["name" => self.of(scope, key), "count" => number];
        self.visit.say(&format!("{stem}-{kind}"), &words)
    }

    /// Why a line stands on the slate.
    pub fn why(&self, why: &LineWhy) -> String {
        match why {
            LineWhy::Chosen { step } => self.why_chosen(step),
            LineWhy::Put { .. } => self.visit.word("selection-why-put"),
            LineWhy::Reserve { stands_in } => self.stands_in(stands_in),
        }
    }

    /// Why the rule took a question.
    pub fn why_chosen(&self, step: &Step) -> String {
        let words = args!["people" => step.supporters, "first" => step.first_heard];
        let key = match step.phase {
            Phase::Pin => "selection-why-pin",
            Phase::EqualShares => "selection-why-shares",
            Phase::Completion if step.first_heard == 0 || step.ceiling != Some(1) => {
                "selection-why-later"
            }
            Phase::Completion => "selection-why-first",
        };
        let mut said = self.visit.say(key, &words);
        if step.tied.len() > 1 {
            said.push(' ');
            said.push_str(&self.visit.word("selection-why-tied"));
        }
        said
    }

    /// For which positions a reserve stands ready: "1, 2 and 4".
    pub fn stands_in(&self, positions: &[StandsIn]) -> String {
        let mut numbers: Vec<u32> = positions.iter().map(|at| at.position).collect();
        numbers.sort_unstable();
        let count = numbers.len() as u32;
        let list = numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        self.visit.say("selection-stands-in", &args!["positions" => list, "count" => count])
    }

    /// Why a question was not taken.
    pub fn why_not(&self, not_taken: &NotTaken) -> String {
        let word = |key: &str| self.visit.word(key);
        match &not_taken.why {
            Why::OutPriced { short_by: Some(count), .. } => {
                self.visit.say("selection-not-short", &args!["count" => *count])
            }
            Why::OutPriced { .. } => word("selection-not-outpriced"),
            Why::Limit { limits, .. } => self.closed_by(limits),
            Why::SameQuestioner { .. } => word("selection-not-same-questioner"),
            Why::SameCluster { .. } => word("selection-not-same-cluster"),
            Why::Excluded { .. } => word("selection-not-excluded"),
            Why::HeardLately => word("selection-not-heard-lately"),
            Why::NoSupporters => word("selection-not-nobody"),
        }
    }

    fn closed_by(&self, limits: &[Bound]) -> String {
        let said = limits.iter().find_map(|bound| match bound {
            Bound::Maximum { scope, key, max } => {
                Some(self.say("selection-not-most", *scope, key, *max))
            }
            Bound::Minimum { scope, key, min } => {
                Some(self.say("selection-not-least", *scope, key, *min))
            }
            _ => None,
        });
        said.unwrap_or_else(|| self.visit.word("selection-not-kept"))
    }

    /// The numbers behind a question: "One of 2,541 questions on housing; backed by 3,102 people in 214 towns".
    pub fn evidence(&self, numbers: &Evidence, topic: &Topic) -> String {
        let topic_name = in_sentence(topic.name(self.visit.lang));
        let rank = args!["count" => numbers.topic_count, "topic" => topic_name];
        let rank = self.visit.say("slate-evidence-topic", &rank);
        let backed = args!["people" => numbers.backers, "towns" => numbers.towns];
        let key = match (numbers.backers, numbers.towns) {
            (0, _) => "slate-evidence-nobody",
            (_, 0) => "slate-evidence-people",
            _ => "slate-evidence-towns",
        };
        let backed = self.visit.say(key, &backed);
        self.visit.say("slate-evidence", &args!["rank" => rank, "backed" => backed])
    }

    /// One limit or fact of a conflict, as a part of a sentence.
    fn bound(&self, bound: &Bound) -> String {
        let visit = self.visit;
        match bound {
            Bound::Minimum { scope, key, min } => {
                self.say("selection-bound-least", *scope, key, *min)
            }
            Bound::Maximum { scope, key, max } => {
                self.say("selection-bound-most", *scope, key, *max)
            }
            Bound::Pinned { reference } => {
                visit.say("selection-bound-pin", &args!["reference" => reference.clone()])
            }
            Bound::Questions { count, .. } => {
                visit.say("selection-bound-questions", &args!["count" => *count])
            }
            Bound::OneOfQuestioner { questioner } => {
                visit.say("selection-bound-questioner", &args!["reference" => questioner.clone()])
            }
            Bound::OneOfCluster { .. } => visit.word("selection-bound-cluster"),
            Bound::Positions { count } => {
                visit.say("selection-bound-positions", &args!["count" => *count])
            }
            Bound::Freshness => visit.word("selection-bound-fresh"),
        }
    }

    /// Which wishes do not fit together.
    pub fn conflict(&self, conflict: &Conflict) -> Vec<String> {
        if let ([Bound::Minimum { scope, key, min }], [Bound::Questions { count, .. }]) =
            (conflict.needs.as_slice(), conflict.allows.as_slice())
        {
            let kind = if *scope == Scope::Topic { "topic" } else { "place" };
            let words = args!["name" => self.of(*scope, key), "count" => *count, "least" => *min];
            return vec![self.visit.say(&format!("selection-conflict-few-{kind}"), &words)];
        }
        let needs = conflict.needs.iter().map(|bound| (bound, "selection-conflict-need"));
        let allows = conflict.allows.iter().map(|bound| (bound, "selection-conflict-allow"));
        let mut said: Vec<String> = needs
            .chain(allows)
            .map(|(bound, key)| self.visit.say(key, &args!["wish" => self.bound(bound)]))
            .collect();
        let sums = args!["need" => conflict.need, "have" => conflict.have];
        said.push(self.visit.say("selection-conflict-sum", &sums));
        said
    }

    /// The least that must give way.
    pub fn relaxation(&self, relaxation: &Relaxation) -> Vec<String> {
        let mut said: Vec<String> =
            relaxation.changes.iter().map(|change| self.change(change)).collect();
        if let Some(count) = relaxation.positions {
            said.push(self.visit.say("selection-relax-positions", &args!["count" => count]));
        }
        said
    }

    fn change(&self, change: &Change) -> String {
        let side = match change.side {
            Side::Minimum => "least",
            Side::Maximum => "most",
        };
        let kind = if change.scope == Scope::Topic { "topic" } else { "place" };
        let name = self.of(change.scope, &change.key);
        let words = args!["name" => name, "from" => change.from, "to" => change.to];
        self.visit.say(&format!("selection-relax-{side}-{kind}"), &words)
    }

    /// What contradicts itself in a brief.
    pub fn bad_input(&self, problem: &BadInput) -> String {
        let visit = self.visit;
        match problem {
            BadInput::DuplicatePin { reference } | BadInput::PinnedAndExcluded { reference } => {
                visit.say("selection-bad-twice", &args!["reference" => reference.clone()])
            }
            BadInput::MorePinsThanPositions { .. } => visit.word("selection-bad-pins"),
            BadInput::PinsOfOneQuestioner { first, second } => visit.say(
                "selection-bad-questioner",
                &args!["first" => first.clone(), "second" => second.clone()],
            ),
            BadInput::MinimumAboveMaximum { scope, key } => {
                visit.say("selection-bad-limits", &args!["name" => self.of(*scope, key)])
            }
            BadInput::WrongTopicCount => visit.word("selection-bad-topics"),
            _ => visit.word("selection-bad-other"),
        }
    }

    /// The brief in words, one sentence for each wish.
    pub fn brief(&self, written: &WrittenBrief) -> Vec<String> {
        let Brief { positions, ceiling, limits, blankets, mode, .. } = &written.brief;
        let visit = self.visit;
        let mut said = vec![
            visit.say("selection-brief-positions", &args!["count" => *positions]),
            visit.word("selection-brief-one-each"),
            visit.say("selection-brief-ceiling", &args!["count" => *ceiling]),
        ];
        for blanket in blankets {
            let key = format!("selection-brief-blanket-{}", scope_code(blanket.scope));
            said.push(visit.say(&key, &args!["count" => blanket.max]));
        }
        for limit in limits {
            if limit.min > 0 {
                said.push(self.say("selection-brief-least", limit.scope, &limit.key, limit.min));
            }
            if let Some(max) = limit.max {
                said.push(self.say("selection-brief-most", limit.scope, &limit.key, max));
            }
        }
        match mode {
            Mode::Balanced => {}
            Mode::Paired { count, .. } => {
                said.push(visit.say("selection-brief-paired", &args!["count" => *count]));
            }
            Mode::Pressed { .. } => said.push(visit.word("selection-brief-pressed")),
        }
        if written.fresh_sittings > 0 {
            let count = written.fresh_sittings;
            said.push(visit.say("selection-brief-fresh", &args!["count" => count]));
        }
        said
    }
}

/// The word for a scope in forms and Fluent keys.
pub fn scope_code(scope: Scope) -> &'static str {
    match scope {
        Scope::Nation => "nation",
        Scope::Region => "region",
        Scope::County => "county",
        Scope::Town => "town",
        Scope::Topic => "topic",
    }
}

/// A topic inside a sentence: "housing", but "NHS".
fn in_sentence(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            let rest: String = name.chars().skip(1).collect();
            format!("{}{rest}", first.to_lowercase())
        }
        _ => name.to_owned(),
    }
}
