//! The shortlist of a sitting: what is on it, how it is spread over topics,
//! regions and towns, and the open questions that could be put on it.
//!
//! Never: a form for somebody who may not decide, or once the slate is published.

use super::decide_forms::{self, ActForm};
use super::done::{self, Done};
use super::listing::{Empty, Filters, Pages, empty, pages, search, showing, sitting_choices};
use super::question;
use crate::domain::decision::Act;
use crate::i18n::args;
use crate::store::questions::Question;
use crate::store::views::shortlist::{self, Filter, PAGE_SIZE, Shortlist};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::form::HiddenField;
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Most lines of one table of the spread.
const MOST_LINES: usize = 12;

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct ShortlistQuery {
    sitting: String,
    q: String,
    page: String,
}

#[derive(Serialize)]
struct Line {
    reference: String,
    href: String,
    text: String,
    attribution: String,
    topic: String,
    count: i64,
    count_shown: String,
    fields: Vec<HiddenField>,
    is_listed: bool,
    act: Option<ActForm>,
}

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
struct Table {
    caption: String,
    columns: Vec<Column>,
    rows: Vec<TableRow>,
}

#[derive(Serialize)]
struct ShortlistView {
    heading: String,
    sitting: Option<String>,
    has_slate: bool,
    listed_title: String,
    listed: Vec<Line>,
    spread: Vec<Table>,
    filters: Option<Filters>,
    candidates: Vec<Line>,
    empty: Empty,
    pages: Pages,
}

/// Shows the shortlist.
pub async fn show(
    AnyStaff(member): AnyStaff,
    visit: Visit,
    query: web::Query<ShortlistQuery>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let query = query.into_inner();
    let filter = Filter {
        sitting: query.sitting.clone(),
        words: query.q.clone(),
        page: query.page.parse().unwrap_or(1),
    };
    let (now, asked) = (visit.now, filter.clone());
    let found = visit.read(move |conn| shortlist::get(conn, &asked, now)).await?;
    let view = view(&visit, found.as_ref(), &filter, member.role.may_moderate());
    let page = done.on(&visit, visit.page(view.heading.clone()).for_desk(&visit));
    visit.render(StatusCode::OK, "desk/shortlist", page, &view)
}

fn view(
    visit: &Visit,
    found: Option<&Shortlist>,
    filter: &Filter,
    may_decide: bool,
) -> ShortlistView {
    let heading = visit.word("desk-shortlist-title");
    let Some(found) = found else {
        return ShortlistView {
            heading,
            sitting: None,
            has_slate: false,
            listed_title: String::new(),
            listed: Vec::new(),
            spread: Vec::new(),
            filters: None,
            candidates: Vec::new(),
            empty: empty(visit, "desk-no-sitting", Some("desk-no-sitting-text")),
            pages: pages(visit, "/desk/shortlist", &[], 1, 0, PAGE_SIZE),
        };
    };
    let lines = |rows: &[(Question, i64)], act| -> Vec<Line> {
        rows.iter().map(|row| line(visit, found, row, act, may_decide)).collect()
    };
    let asked = [("sitting", found.sitting.reference.as_str()), ("q", &filter.words)];
    let count = i64::try_from(found.listed.len()).unwrap_or(i64::MAX);
    ShortlistView {
        heading,
        sitting: Some(found.sitting.title(visit.lang).to_owned()),
        has_slate: found.has_slate,
        listed_title: visit.say("desk-shortlist-listed", &args!["count" => count]),
        listed: lines(&found.listed, Act::Unshortlist),
        spread: spread(visit, found),
        filters: Some(filters(visit, found, filter)),
        candidates: lines(&found.candidates, Act::Shortlist),
        empty: empty(visit, "desk-shortlist-none", None),
        pages: pages(visit, "/desk/shortlist", &asked, found.page, found.total, PAGE_SIZE),
    }
}

fn filters(visit: &Visit, found: &Shortlist, filter: &Filter) -> Filters {
    let clear = format!("/desk/shortlist?sitting={}", found.sitting.reference);
    Filters {
        action_url: visit.url("/desk/shortlist"),
        label: visit.word("desk-filter-label"),
        search: Some(search(visit, &filter.words)),
        choices: vec![sitting_choices(visit, &found.sittings, &found.sitting.reference)],
        clear_url: (!filter.words.is_empty()).then(|| visit.url(&clear)),
        summary: showing(visit, found.page, found.total, PAGE_SIZE),
    }
}

fn line(
    visit: &Visit,
    found: &Shortlist,
    (asked, count): &(Question, i64),
    act: Act,
    may_decide: bool,
) -> Line {
    let fields = decide_forms::travelling(asked, &done::here(visit)).fields;
    Line {
        reference: asked.reference.clone(),
        href: visit.url(&paths::desk_question(&asked.reference)),
        text: asked.body.clone(),
        attribution: question::attribution(visit, asked),
        topic: topic_name(visit, found, asked),
        count: *count,
        count_shown: visit.app.catalogue.number(*count),
        fields,
        is_listed: act == Act::Unshortlist,
        act: may_decide.then(|| decide_forms::button(visit, asked, found.has_slate, act)).flatten(),
    }
}

fn topic_name(visit: &Visit, found: &Shortlist, asked: &Question) -> String {
    let topic = found.topics.iter().find(|t| t.id == asked.topic_id);
    topic.map(|t| t.name(visit.lang).to_owned()).unwrap_or_default()
}

/// How the shortlist is spread: the largest groups of each kind.
fn spread(visit: &Visit, found: &Shortlist) -> Vec<Table> {
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
        table("desk-spread-topic", &|q| topic_name(visit, found, q)),
        table("desk-spread-region", &|q| or_unknown(&q.region)),
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
