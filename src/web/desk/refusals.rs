//! Who refused how much, on which topic and why: to find what is unfair.
//!
//! Never: shown to a moderator or the office; a judgement of its own.

use super::backlog::{BacklogQuery, chooser};
use super::listing::{Empty, Filters, empty};
use crate::domain::ids::{ReasonId, StaffId, TopicId};
use crate::store::views::backlog::{self, Refusals, Share};
use crate::web::error::Error;
use crate::web::extract::{Overseer, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

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
struct RefusalsView {
    heading: String,
    sitting: Option<String>,
    filters: Option<Filters>,
    tables: Vec<Table>,
    empty: Empty,
}

/// Shows the refusals of a sitting.
pub async fn show(
    Overseer(_): Overseer,
    visit: Visit,
    query: web::Query<BacklogQuery>,
) -> Result<HttpResponse, Error> {
    let (now, reference) = (visit.now, query.sitting.clone());
    let found = visit.read(move |conn| backlog::refusals(conn, &reference, now)).await?;
    let path = "/desk/backlog/refusals";
    let view = RefusalsView {
        heading: visit.word("refusals-title"),
        sitting: found.as_ref().map(|f| f.sitting.title(visit.lang).to_owned()),
        filters: found.as_ref().map(|f| chooser(&visit, path, &f.sittings, &f.sitting)),
        tables: found.as_ref().map(|f| tables(&visit, f)).unwrap_or_default(),
        empty: empty(&visit, "refusals-none", None),
    };
    let page = visit.page(view.heading.clone()).for_desk(&visit);
    visit.render(StatusCode::OK, "desk/refusals", page, &view)
}

fn tables(visit: &Visit, found: &Refusals) -> Vec<Table> {
    if found.shares.is_empty() {
        return Vec::new();
    }
    let topic_name = |id: TopicId| {
        let topic = found.topics.iter().find(|t| t.id == id);
        topic.map_or_else(String::new, |t| t.name(visit.lang).to_owned())
    };
    let staff_name = |id: StaffId| {
        let named = found.staff.iter().find(|(known, _)| *known == id);
        named.map_or_else(String::new, |(_, name)| name.clone())
    };
    vec![
        shares(visit, found, "refusals-by-staff", |s| s.staff_id, staff_name),
        shares(visit, found, "refusals-by-topic", |s| s.topic_id, topic_name),
        reasons(visit, found, staff_name, topic_name),
    ]
}

/// Decided, refused, and how many of a hundred, by somebody or about something.
fn shares<K: Copy + PartialEq>(
    visit: &Visit,
    found: &Refusals,
    key: &str,
    of: impl Fn(&Share) -> K,
    name: impl Fn(K) -> String,
) -> Table {
    let mut keys: Vec<K> = Vec::new();
    for share in &found.shares {
        let one = of(share);
        if !keys.contains(&one) {
            keys.push(one);
        }
    }
    let head = [key, "refusals-decided", "refusals-refused", "refusals-share"];
    let line = |one: K| {
        let mine = || found.shares.iter().filter(|s| of(s) == one);
        let decided: i64 = mine().map(|s| s.n).sum();
        let refused: i64 = mine().filter(|s| s.reason_id != ReasonId(0)).map(|s| s.n).sum();
        let share = format!("{}\u{a0}%", refused * 100 / decided.max(1));
        let number = |n| visit.app.catalogue.number(n);
        vec![name(one), number(decided), number(refused), share]
    };
    table(visit, &format!("{key}-caption"), &head, 1, keys.into_iter().map(line).collect())
}

/// Each refusal: who, about what, why, how often.
fn reasons(
    visit: &Visit,
    found: &Refusals,
    staff_name: impl Fn(StaffId) -> String,
    topic_name: impl Fn(TopicId) -> String,
) -> Table {
    let head = ["refusals-by-staff", "refusals-by-topic", "desk-refuse-reason", "refusals-refused"];
    let title = |id: ReasonId| {
        let reason = found.reasons.iter().find(|r| r.id == id);
        reason.map_or_else(String::new, |r| r.title(visit.lang).to_owned())
    };
    let refused = found.shares.iter().filter(|s| s.reason_id != ReasonId(0));
    let line = |s: &Share| {
        let count = visit.app.catalogue.number(s.n);
        vec![staff_name(s.staff_id), topic_name(s.topic_id), title(s.reason_id), count]
    };
    table(visit, "refusals-reasons-caption", &head, 3, refused.map(line).collect())
}

/// A table whose columns are numbers from `numbers_from` on.
fn table(
    visit: &Visit,
    caption: &str,
    head: &[&str],
    numbers_from: usize,
    lines: Vec<Vec<String>>,
) -> Table {
    let columns: Vec<Column> = head
        .iter()
        .enumerate()
        .map(|(at, key)| Column { label: visit.word(key), is_number: at >= numbers_from })
        .collect();
    let row = |line: Vec<String>| TableRow {
        cells: line
            .into_iter()
            .zip(&columns)
            .map(|(text, column)| Cell {
                label: column.label.clone(),
                text,
                href: None,
                is_number: column.is_number,
            })
            .collect(),
    };
    let rows = lines.into_iter().map(row).collect();
    Table { caption: visit.word(caption), columns, rows }
}
