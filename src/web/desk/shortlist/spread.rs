//! How a shortlist is spread over topics, regions and towns, beside what the
//! sitting was sent on each topic.
//!
//! Never: a share that somebody must keep to; people decide.

use super::filters;
use crate::domain::ids::TopicId;
use crate::i18n::args;
use crate::store::questions::Question;
use crate::store::views::candidates::{Filter, TopicShare};
use crate::store::views::shortlist::Shortlist;
use crate::web::extract::Visit;
use crate::web::view::words;
use serde::Serialize;
use std::collections::HashMap;

/// Most lines of one table of the spread.
const MOST_LINES: usize = 12;

#[derive(Serialize)]
struct Column {
    label: String,
    is_number: bool,
}

#[derive(Serialize)]
struct Cell {
    label: String,
    text: String,
    href: Option<String>,
    is_number: bool,
}

#[derive(Serialize)]
struct TableRow {
    cells: Vec<Cell>,
}

#[derive(Serialize)]
pub(super) struct Table {
    caption: String,
    columns: Vec<Column>,
    rows: Vec<TableRow>,
}

/// Each topic with what was sent on it, leading to its candidates.
pub(super) fn topics(visit: &Visit, found: &Shortlist, filter: &Filter) -> Table {
    let keys =
        ["desk-spread-topic", "desk-spread-questions", "shortlist-upvotes", "shortlist-on-it"];
    let heads = keys.map(|key| visit.word(key));
    let all: i64 = found.shares.iter().map(|share| share.questions).sum();
    let upvotes: i64 = found.shares.iter().map(|share| share.upvotes).sum();
    let row = |each: &TopicShare| {
        let code = found.topics.iter().find(|t| t.id == each.topic).map(|t| t.code.clone());
        let narrowed = Filter { topic: code.unwrap_or_default(), page: 1, ..filter.clone() };
        let text = [
            topic_name(visit, found, each.topic),
            share(visit, each.questions, all),
            share(visit, each.upvotes, upvotes),
            visit.app.catalogue.number(each.listed),
        ];
        let href = filters::path(visit, found, &narrowed);
        let cell = |(at, (label, text)): (usize, (&String, String))| Cell {
            label: label.clone(),
            text,
            href: (at == 0).then(|| href.clone()),
            is_number: at > 0,
        };
        TableRow { cells: heads.iter().zip(text).enumerate().map(cell).collect() }
    };
    let column = |(at, label): (usize, &String)| Column { label: label.clone(), is_number: at > 0 };
    Table {
        caption: visit.word("shortlist-topics-caption"),
        rows: found.shares.iter().map(row).collect(),
        columns: heads.iter().enumerate().map(column).collect(),
    }
}

/// "2,541 (6%)", in whole per cent; half of one is rounded up.
fn share(visit: &Visit, part: i64, of: i64) -> String {
    let percent = if of == 0 { 0 } else { (part * 200 + of) / (2 * of) };
    visit.say("shortlist-share", &args!["count" => part, "percent" => percent])
}

/// What a topic is called.
pub(super) fn topic_name(visit: &Visit, found: &Shortlist, topic: TopicId) -> String {
    let topic = found.topics.iter().find(|t| t.id == topic);
    topic.map(|t| t.name(visit.lang).to_owned()).unwrap_or_default()
}

/// How the shortlist is spread over the country: the largest groups of each kind.
pub(super) fn tables(visit: &Visit, found: &Shortlist) -> Vec<Table> {
    if found.listed.is_empty() {
        return Vec::new();
    }
    let table = |key: &str, of: &dyn Fn(&Question) -> String| {
        let mut counted: HashMap<String, i64> = HashMap::new();
        for (asked, _) in &found.listed {
            *counted.entry(of(asked)).or_default() += 1;
        }
        let mut groups: Vec<(String, i64)> = counted.into_iter().collect();
        groups.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        groups.truncate(MOST_LINES);
        in_table(visit, key, groups)
    };
    let or_unknown = |name: &str| {
        if name.is_empty() { visit.word("desk-spread-unknown") } else { name.to_owned() }
    };
    vec![
        table("desk-spread-region", &|q| or_unknown(&words::region(visit, &q.region))),
        table("desk-spread-town", &|q| or_unknown(&q.town_name)),
    ]
}

fn in_table(visit: &Visit, key: &str, groups: Vec<(String, i64)>) -> Table {
    let (name, number) = (visit.word(key), visit.word("desk-spread-questions"));
    let cell = |label: &str, text, is_number| Cell {
        label: label.to_owned(),
        text,
        href: None,
        is_number,
    };
    let row = |(group, count): (String, i64)| TableRow {
        cells: vec![
            cell(&name, group, false),
            cell(&number, visit.app.catalogue.number(count), true),
        ],
    };
    Table {
        caption: visit.word(&format!("{key}-caption")),
        rows: groups.into_iter().map(row).collect(),
        columns: vec![
            Column { label: name, is_number: false },
            Column { label: number, is_number: true },
        ],
    }
}
