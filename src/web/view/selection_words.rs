//! The codes of a selection in plain words: what the brief asks, which wishes do
//! not fit together, the numbers behind a question.
//!
//! Never: a text that people typed inside a sentence; pages show it beside.

use crate::actions::select::input::UNKNOWN_PLACE;
use crate::actions::select::record::{Evidence, WrittenBrief};
use crate::i18n::args;
use crate::selection::{BadInput, Bound, Brief, Change, Conflict, Mode, Relaxation, Scope, Side};
use crate::store::sittings::Topic;
use crate::web::extract::Visit;
use crate::web::view::voice::Voice;
use std::collections::BTreeMap;

/// Names of topics and places in the visit's language.
pub struct Names<'a> {
    pub(super) voice: Voice<'a>,
    topics: BTreeMap<String, String>,
}

impl<'a> Names<'a> {
    /// With these topics.
    pub fn new<'t>(visit: &'a Visit, topics: impl IntoIterator<Item = &'t Topic>) -> Self {
        Names::said(Voice::of(visit), topics)
    }

    /// With these topics, said by a voice.
    pub fn said<'t>(voice: Voice<'a>, topics: impl IntoIterator<Item = &'t Topic>) -> Self {
        let name = |topic: &Topic| (topic.code.clone(), in_sentence(topic.name(voice.lang)));
        Names { voice, topics: topics.into_iter().map(name).collect() }
    }

    /// What a limit speaks of.
    pub fn of(&self, scope: Scope, key: &str) -> String {
        match scope {
            Scope::Topic => self.topics.get(key).cloned().unwrap_or_else(|| key.to_owned()),
            _ if key.contains(UNKNOWN_PLACE) => self.voice.word("selection-place-unknown"),
            Scope::Nation | Scope::Region => self.voice.region(key),
            // A town that is a county of its own: "Belfast, Belfast".
            _ => match key.split_once(", ") {
                Some((town, county)) if town == county => town.to_owned(),
                _ => key.to_owned(),
            },
        }
    }

    pub(super) fn say(&self, stem: &str, scope: Scope, key: &str, number: u32) -> String {
        let kind = if scope == Scope::Topic { "topic" } else { "place" };
        let words = args!["name" => self.of(scope, key), "count" => number];
        self.voice.say(&format!("{stem}-{kind}"), &words)
    }

    /// The numbers behind a question: "One of 2,541 questions on housing; backed by 3,102 people in 214 towns".
    pub fn evidence(&self, numbers: &Evidence, topic: &Topic) -> String {
        let topic_name = in_sentence(topic.name(self.voice.lang));
        let rank = args!["count" => numbers.topic_count, "topic" => topic_name];
        let rank = self.voice.say("slate-evidence-topic", &rank);
        let backed = args!["people" => numbers.backers, "towns" => numbers.towns];
        let key = match (numbers.backers, numbers.towns) {
            (0, _) => "slate-evidence-nobody",
            (_, 0) => "slate-evidence-people",
            _ => "slate-evidence-towns",
        };
        let backed = self.voice.say(key, &backed);
        self.voice.say("slate-evidence", &args!["rank" => rank, "backed" => backed])
    }

    /// One limit or fact of a conflict, as a part of a sentence.
    fn bound(&self, bound: &Bound) -> String {
        let voice = self.voice;
        match bound {
            Bound::Minimum { scope, key, min } => {
                self.say("selection-bound-least", *scope, key, *min)
            }
            Bound::Maximum { scope, key, max } => {
                self.say("selection-bound-most", *scope, key, *max)
            }
            Bound::Pinned { reference } => {
                voice.say("selection-bound-pin", &args!["reference" => reference.clone()])
            }
            Bound::Questions { count, .. } => {
                voice.say("selection-bound-questions", &args!["count" => *count])
            }
            Bound::OneOfQuestioner { questioner } => {
                voice.say("selection-bound-questioner", &args!["reference" => questioner.clone()])
            }
            Bound::OneOfCluster { .. } => voice.word("selection-bound-cluster"),
            Bound::Positions { count } => {
                voice.say("selection-bound-positions", &args!["count" => *count])
            }
            Bound::Freshness => voice.word("selection-bound-fresh"),
        }
    }

    /// Which wishes do not fit together.
    pub fn conflict(&self, conflict: &Conflict) -> Vec<String> {
        if let ([Bound::Minimum { scope, key, min }], [Bound::Questions { count, .. }]) =
            (conflict.needs.as_slice(), conflict.allows.as_slice())
        {
            let kind = if *scope == Scope::Topic { "topic" } else { "place" };
            let words = args!["name" => self.of(*scope, key), "count" => *count, "least" => *min];
            return vec![self.voice.say(&format!("selection-conflict-few-{kind}"), &words)];
        }
        let needs = conflict.needs.iter().map(|bound| (bound, "selection-conflict-need"));
        let allows = conflict.allows.iter().map(|bound| (bound, "selection-conflict-allow"));
        let mut said: Vec<String> = needs
            .chain(allows)
            .map(|(bound, key)| self.voice.say(key, &args!["wish" => self.bound(bound)]))
            .collect();
        let sums = args!["need" => conflict.need, "have" => conflict.have];
        said.push(self.voice.say("selection-conflict-sum", &sums));
        said
    }

    /// The least that must give way.
    pub fn relaxation(&self, relaxation: &Relaxation) -> Vec<String> {
        let mut said: Vec<String> =
            relaxation.changes.iter().map(|change| self.change(change)).collect();
        if let Some(count) = relaxation.positions {
            said.push(self.voice.say("selection-relax-positions", &args!["count" => count]));
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
        self.voice.say(&format!("selection-relax-{side}-{kind}"), &words)
    }

    /// What contradicts itself in a brief.
    pub fn bad_input(&self, problem: &BadInput) -> String {
        let voice = self.voice;
        match problem {
            BadInput::DuplicatePin { reference } | BadInput::PinnedAndExcluded { reference } => {
                voice.say("selection-bad-twice", &args!["reference" => reference.clone()])
            }
            BadInput::MorePinsThanPositions { .. } => voice.word("selection-bad-pins"),
            BadInput::PinsOfOneQuestioner { first, second } => voice.say(
                "selection-bad-questioner",
                &args!["first" => first.clone(), "second" => second.clone()],
            ),
            BadInput::MinimumAboveMaximum { scope, key } => {
                voice.say("selection-bad-limits", &args!["name" => self.of(*scope, key)])
            }
            BadInput::WrongTopicCount => voice.word("selection-bad-topics"),
            _ => voice.word("selection-bad-other"),
        }
    }

    /// The brief in words, one sentence for each wish.
    pub fn brief(&self, written: &WrittenBrief) -> Vec<String> {
        let Brief { positions, ceiling, limits, blankets, mode, .. } = &written.brief;
        let voice = self.voice;
        let mut said = vec![
            voice.say("selection-brief-positions", &args!["count" => *positions]),
            voice.word("selection-brief-one-each"),
            voice.say("selection-brief-ceiling", &args!["count" => *ceiling]),
        ];
        for blanket in blankets {
            let key = format!("selection-brief-blanket-{}", scope_code(blanket.scope));
            said.push(voice.say(&key, &args!["count" => blanket.max]));
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
                said.push(voice.say("selection-brief-paired", &args!["count" => *count]));
            }
            Mode::Pressed { .. } => said.push(voice.word("selection-brief-pressed")),
        }
        if written.fresh_sittings > 0 {
            let count = written.fresh_sittings;
            said.push(voice.say("selection-brief-fresh", &args!["count" => count]));
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
