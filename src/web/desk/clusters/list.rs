//! The clusters of a topic, those with most people first.
//!
//! Never: a button that decides; that is for the cluster's own page.

use super::list_path;
use crate::i18n::args;
use crate::store::holds::ClusterHold;
use crate::store::views::clusters::{self, Filter, Line, List, PAGE_SIZE, Show};
use crate::web::desk::done::Done;
use crate::web::desk::listing::{Empty, Filters, Pages, empty, pages, showing};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::form::{Choice, Choices, Problems};
use crate::web::view::question::LinkView;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

const SHOWS: [(Show, &str); 5] = [
    (Show::Waiting, "waiting"),
    (Show::Several, "several"),
    (Show::Opposed, "opposed"),
    (Show::Apart, "apart"),
    (Show::Done, "done"),
];

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    sitting: String,
    topic: String,
    show: String,
    page: String,
}

#[derive(Serialize)]
struct ListView {
    heading: String,
    back: LinkView,
    hidden_sitting: String,
    filters: Option<Filters>,
    rows: Vec<RowView>,
    queue: Option<LinkView>,
    empty: Empty,
    pages: Pages,
}

#[derive(Serialize)]
struct RowView {
    reference: String,
    href: String,
    words: String,
    people: String,
    size: String,
    age: Option<String>,
    age_iso: String,
    opposed: Option<String>,
    held: Option<String>,
}

/// Shows a page of clusters.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    query: web::Query<ListQuery>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let known = SHOWS.iter().find(|(_, code)| *code == query.show);
    let filter = Filter {
        sitting: query.sitting.clone(),
        topic: query.topic.clone(),
        show: known.map_or(Show::Several, |(show, _)| *show),
        page: query.page.parse().unwrap_or(1),
    };
    let (asked, now) = (filter.clone(), visit.now);
    let found = visit.read(move |conn| clusters::list(conn, &asked, now)).await?;
    let found = found.ok_or(Error::NotFound)?;
    let view = view(&visit, &found, &filter);
    let page = done.on(&visit, visit.page(view.heading.clone()).for_desk(&visit));
    visit.render(StatusCode::OK, "desk/cluster-list", page, &view)
}

fn code(show: Show) -> &'static str {
    SHOWS.iter().find(|(known, _)| *known == show).map_or("several", |(_, code)| code)
}

fn view(visit: &Visit, found: &List, filter: &Filter) -> ListView {
    let sitting = found.sitting.reference.as_str();
    let topic = found.topics.iter().find(|t| t.code == filter.topic);
    let heading = match topic {
        Some(topic) => {
            visit.say("cluster-list-title", &args!["topic" => topic.name(visit.lang).to_owned()])
        }
        None => visit.word("cluster-list-all"),
    };
    let asked = [("sitting", sitting), ("topic", &filter.topic), ("show", code(filter.show))];
    let queue = format!("/desk?sitting={sitting}&topic={}", filter.topic);
    ListView {
        heading,
        back: LinkView::to(
            visit,
            &format!("/desk/clusters?sitting={sitting}"),
            visit.word("cluster-back-to-topics"),
        ),
        hidden_sitting: sitting.to_owned(),
        filters: Some(filters(visit, found, filter)),
        rows: found.lines.iter().map(|line| row(visit, found, line)).collect(),
        queue: Some(LinkView::to(visit, &queue, visit.word("cluster-to-queue"))),
        empty: empty(visit, "cluster-list-empty", Some("cluster-list-empty-text")),
        pages: pages(visit, "/desk/clusters/list", &asked, found.page, found.total, PAGE_SIZE),
    }
}

fn filters(visit: &Visit, found: &List, filter: &Filter) -> Filters {
    let none = Problems::default();
    let topic = |t: &crate::store::sittings::Topic| {
        Choice::new(&*t.code, t.name(visit.lang), t.code == filter.topic)
    };
    let all = Choice::new("", visit.word("desk-all-topics"), false);
    let show = |(show, code): &(Show, &'static str)| {
        Choice::new(*code, visit.word(&format!("cluster-show-{code}")), *show == filter.show)
    };
    let topics = [all].into_iter().chain(found.topics.iter().map(topic)).collect();
    let is_narrowed = filter.show != Show::Several || !filter.topic.is_empty();
    Filters {
        action_url: visit.url("/desk/clusters/list"),
        label: visit.word("cluster-filter-label"),
        search: None,
        choices: vec![
            Choices::new(visit, &none, "topic", "desk-filter-topic", topics),
            Choices::new(visit, &none, "show", "cluster-show", SHOWS.iter().map(show).collect()),
        ],
        clear_url: is_narrowed.then(|| visit.url(&list_path(&found.sitting.reference, ""))),
        summary: showing(visit, found.page, found.total, PAGE_SIZE),
    }
}

fn row(visit: &Visit, found: &List, line: &Line) -> RowView {
    let holds = found.holds.iter().filter(|(leader, _)| *leader == line.leader);
    let held: Vec<String> =
        holds.map(|(_, hold)| held_words(visit, hold, &found.sitting.zone)).collect();
    RowView {
        href: visit.url(&super::path(&line.reference)),
        words: line.body.clone(),
        people: visit.say("cluster-people", &args!["count" => line.people]),
        size: visit.say("cluster-size", &args!["count" => line.size, "waiting" => line.waiting]),
        age: line.oldest_at.map(|at| {
            let ago = visit.app.catalogue.ago(visit.lang, at.utc(), visit.now.utc());
            visit.say("cluster-oldest", &args!["ago" => ago])
        }),
        age_iso: line.oldest_at.map(words::iso).unwrap_or_default(),
        opposed: (line.opposed > 0)
            .then(|| visit.say("cluster-opposed", &args!["count" => line.opposed])),
        held: (!held.is_empty()).then(|| held.join(" ")),
        reference: line.reference.clone(),
    }
}

/// "Sam is working on 12 of these until 9:10am", or that it is the reader.
pub(super) fn held_words(visit: &Visit, hold: &ClusterHold, zone: &str) -> String {
    let is_mine = visit.staff.as_ref().is_some_and(|member| member.id == hold.staff_id);
    let until = words::when(hold.held_until, zone);
    let until = visit.app.catalogue.time_of_day(visit.lang, &until);
    let key = if is_mine { "cluster-held-by-me" } else { "cluster-held-by" };
    let args = args!["name" => hold.name.clone(), "count" => hold.count, "until" => until];
    visit.say(key, &args)
}
