//! The queue: the oldest confirmed question first, each with what a moderator
//! must know and the forms to decide it.
//!
//! Never: a form for somebody who may not decide.

use super::decide_forms::{self, DecideForms};
use super::done::{self, Done};
use super::listing::{Empty, Filters, Pages, empty, pages, search, showing, sitting_choices};
use super::{flags, question};
use crate::domain::question::QuestionStatus;
use crate::i18n::args;
use crate::store::questions::Question;
use crate::store::views::queue::{self, Filter, PAGE_SIZE, Queue};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::form::{Choice, Choices, HiddenField, Problems};
use crate::web::paths;
use crate::web::view::words::{self, StatusTag};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// A question that waits longer than this is late, in seconds.
const LATE_AFTER: i64 = 24 * 3600;

/// Where a question at the desk can stand, in the order of the tiles.
const STANDINGS: [QuestionStatus; 7] = [
    QuestionStatus::Queued,
    QuestionStatus::Returned,
    QuestionStatus::Approved,
    QuestionStatus::Shortlisted,
    QuestionStatus::Refused,
    QuestionStatus::Merged,
    QuestionStatus::Withdrawn,
];

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct QueueQuery {
    sitting: String,
    topic: String,
    status: String,
    q: String,
    page: String,
}

#[derive(Serialize)]
struct Link {
    href: String,
    label: String,
}

#[derive(Serialize)]
struct Tile {
    value: String,
    label: String,
    note: Option<String>,
}

#[derive(Serialize)]
struct Tick {
    id: String,
    value: String,
    label: String,
}

#[derive(Serialize)]
struct QueueRow {
    reference: String,
    href: String,
    level: u8,
    text: String,
    background: Option<String>,
    attribution: String,
    topic: String,
    age: String,
    age_iso: String,
    is_late: bool,
    flags: Vec<StatusTag>,
    similar: Option<Link>,
    lock: Option<String>,
    decide: Option<DecideForms>,
    tick: Option<Tick>,
}

#[derive(Serialize)]
struct Ticked {
    action_url: String,
    fields: Vec<HiddenField>,
}

#[derive(Serialize)]
struct QueueView {
    heading: String,
    sitting: Option<String>,
    tiles: Vec<Tile>,
    filters: Option<Filters>,
    rows: Vec<QueueRow>,
    ticked: Option<Ticked>,
    empty: Empty,
    pages: Pages,
    read_only: bool,
}

/// Shows a page of the queue.
pub async fn show(
    AnyStaff(member): AnyStaff,
    visit: Visit,
    query: web::Query<QueueQuery>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let query = query.into_inner();
    let filter = Filter {
        sitting: query.sitting.clone(),
        topic: query.topic.clone(),
        status: standing(&query.status),
        words: query.q.clone(),
        page: query.page.parse().unwrap_or(1),
    };
    let (now, asked) = (visit.now, filter.clone());
    let found = visit.read(move |conn| queue::get(conn, &asked, now)).await?;
    let may_decide = member.role.may_moderate();
    let view = match &found {
        Some(found) => view(&visit, found, &filter, may_decide),
        None => nothing(&visit, !may_decide),
    };
    let page = done.on(&visit, visit.page(view.heading.clone()).for_desk(&visit));
    visit.render(StatusCode::OK, "desk/queue", page, &view)
}

fn standing(code: &str) -> QuestionStatus {
    let known = QuestionStatus::parse(code).filter(|status| STANDINGS.contains(status));
    known.unwrap_or(QuestionStatus::Queued)
}

fn nothing(visit: &Visit, read_only: bool) -> QueueView {
    QueueView {
        heading: visit.word("desk-queue-title"),
        sitting: None,
        tiles: Vec::new(),
        filters: None,
        rows: Vec::new(),
        ticked: None,
        empty: empty(visit, "desk-no-sitting", Some("desk-no-sitting-text")),
        pages: pages(visit, "/desk", &[], 1, 0, PAGE_SIZE),
        read_only,
    }
}

fn view(visit: &Visit, found: &Queue, filter: &Filter, may_decide: bool) -> QueueView {
    let tile = |status: &QuestionStatus| Tile {
        value: visit.app.catalogue.number(found.counts.get(status).copied().unwrap_or(0)),
        label: visit.word(&format!("desk-status-{}", status.code())),
        note: None,
    };
    let return_to = done::here(visit);
    let rows: Vec<QueueRow> =
        found.questions.iter().map(|q| row(visit, found, q, &return_to, may_decide)).collect();
    let sitting = &found.sitting.reference;
    let asked = [
        ("sitting", sitting.as_str()),
        ("topic", &filter.topic),
        ("status", filter.status.code()),
        ("q", &filter.words),
    ];
    let is_queue = filter.status == QuestionStatus::Queued;
    let is_filtered = !filter.words.is_empty() || !filter.topic.is_empty();
    let (title, text) = match (is_filtered, is_queue) {
        (true, _) => ("desk-empty-filtered", None),
        (false, true) => ("desk-empty-queue", Some("desk-empty-queue-text")),
        (false, false) => ("desk-empty-status", None),
    };
    QueueView {
        heading: visit.word("desk-queue-title"),
        sitting: Some(found.sitting.title(visit.lang).to_owned()),
        tiles: STANDINGS.iter().map(tile).collect(),
        filters: Some(filters(visit, found, filter)),
        ticked: rows.iter().any(|row| row.tick.is_some()).then(|| Ticked {
            action_url: visit.url("/desk/approve"),
            fields: vec![HiddenField { name: "return_to".to_owned(), value: return_to.clone() }],
        }),
        rows,
        empty: empty(visit, title, text),
        pages: pages(visit, "/desk", &asked, found.page, found.total, PAGE_SIZE),
        read_only: !may_decide,
    }
}

fn row(
    visit: &Visit,
    found: &Queue,
    asked: &Question,
    return_to: &str,
    may_decide: bool,
) -> QueueRow {
    let is_queued = asked.status == QuestionStatus::Queued;
    let since = match asked.confirmed_at {
        Some(at) if is_queued => at,
        _ => asked.status_at,
    };
    let topic = found.topics.iter().find(|t| t.id == asked.topic_id);
    let reference = &asked.reference;
    QueueRow {
        href: visit.url(&paths::desk_question(reference)),
        level: 2,
        text: asked.body.clone(),
        background: Some(asked.background.clone()).filter(|text| !text.is_empty()),
        attribution: question::attribution(visit, asked),
        topic: topic.map(|t| t.name(visit.lang).to_owned()).unwrap_or_default(),
        age: visit.app.catalogue.ago(visit.lang, since.utc(), visit.now.utc()),
        age_iso: words::iso(since),
        is_late: is_queued && visit.now.seconds_since(since) > LATE_AFTER,
        flags: flags::of(visit, asked, found.twins.get(&asked.id)),
        similar: Some(Link {
            href: format!("{}#similar", visit.url(&paths::desk_question(reference))),
            label: visit.word("desk-similar-link"),
        }),
        lock: None,
        decide: may_decide.then(|| {
            decide_forms::of(visit, asked, found.has_slate, &found.reasons, return_to, None)
        }),
        tick: (may_decide && is_queued).then(|| Tick {
            id: format!("{reference}-tick"),
            value: format!("{reference}:{}", asked.version),
            label: visit.say("desk-tick", &args!["ref" => reference.clone()]),
        }),
        reference: reference.clone(),
    }
}

fn filters(visit: &Visit, found: &Queue, filter: &Filter) -> Filters {
    let none = Problems::default();
    let lang = visit.lang;
    let mut topics = vec![Choice::new("", visit.word("desk-all-topics"), false)];
    topics.extend(
        found.topics.iter().map(|t| Choice::new(&*t.code, t.name(lang), t.code == filter.topic)),
    );
    let standing = |status: &QuestionStatus| {
        let label = visit.word(&format!("desk-status-{}", status.code()));
        Choice::new(status.code(), label, *status == filter.status)
    };
    let standings = STANDINGS.iter().map(standing).collect();
    let is_filtered = !filter.words.is_empty() || !filter.topic.is_empty();
    let clear =
        || format!("/desk?sitting={}&status={}", found.sitting.reference, filter.status.code());
    Filters {
        action_url: visit.url("/desk"),
        label: visit.word("desk-filter-label"),
        search: Some(search(visit, &filter.words)),
        choices: vec![
            sitting_choices(visit, &found.sittings, &found.sitting.reference),
            Choices::new(visit, &none, "status", "desk-filter-status", standings),
            Choices::new(visit, &none, "topic", "desk-filter-topic", topics),
        ],
        clear_url: is_filtered.then(|| visit.url(&clear())),
        summary: showing(visit, found.page, found.total, PAGE_SIZE),
    }
}
