//! What was asked before, beside a question at the desk and beside the brief.
//!
//! Never: a judgement; that a question is like one that was asked is shown, and people decide.

use super::question;
use crate::i18n::args;
use crate::similarity::Index;
use crate::store::questions::Question;
use crate::store::views::heard::Heard;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::fate;
use crate::web::view::marked::{self, MarkedPart};
use crate::web::view::words::{self, StatusTag};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// Most of them beside one question.
const MOST: usize = 5;

/// A question that was asked (`desk/heard-line`).
#[derive(Serialize)]
pub struct HeardView {
    href: String,
    parts: Vec<MarkedPart>,
    attribution: String,
    when: String,
    topic: String,
    status: StatusTag,
}

/// What was asked before one sitting (`desk/heard`).
#[derive(Serialize)]
pub struct HeardBefore {
    /// "Housing, 3 times", the most frequent first.
    topics: Vec<String>,
    lines: Vec<HeardView>,
}

/// Those that share telling words with a question, the most alike first.
pub fn like(visit: &Visit, asked: &Question, heard: &[Heard]) -> Vec<HeardView> {
    let mut index = Index::new();
    for one in heard {
        index.put(one.question.id.0, &one.question.body);
    }
    let found = index.like_text(&asked.body, MOST);
    let shown = found.into_iter().filter(|one| !one.words.is_empty()).filter_map(|one| {
        let heard = heard.iter().find(|h| h.question.id.0 == one.key)?;
        let places: Vec<Range<usize>> = one.words.into_iter().map(|word| word.found).collect();
        Some(line(visit, heard, &places))
    });
    shown.collect()
}

/// All of them, with how often each topic came up; `None` for a first sitting.
pub fn all(visit: &Visit, heard: &[Heard]) -> Option<HeardBefore> {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for one in heard {
        *counts.entry(one.topic.name(visit.lang)).or_default() += 1;
    }
    let mut counts: Vec<(&str, i64)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let topic = |(name, count): &(&str, i64)| {
        visit.say("heard-topic", &args!["topic" => (*name).to_owned(), "count" => *count])
    };
    (!heard.is_empty()).then(|| HeardBefore {
        topics: counts.iter().map(topic).collect(),
        lines: heard.iter().map(|one| line(visit, one, &[])).collect(),
    })
}

fn line(visit: &Visit, heard: &Heard, places: &[Range<usize>]) -> HeardView {
    HeardView {
        href: visit.url(&paths::question(&heard.question.reference)),
        parts: marked::parts(&heard.question.body, places),
        attribution: question::attribution(visit, &heard.question),
        when: words::moment(visit, heard.sitting.sits_at, &heard.sitting.zone),
        topic: heard.topic.name(visit.lang).to_owned(),
        status: fate::tag(visit, heard.fate),
    }
}
