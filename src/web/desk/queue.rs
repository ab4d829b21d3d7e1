//! The queue: the oldest confirmed question first, each with what a moderator
//! must know and the forms to decide it; and a moderator's own list of it.
//!
//! Never: a form for somebody who may not decide.

use super::done::{self, Done};
use super::listing::{Empty, Filters, Pages, empty, pages};
use super::queue_filters::{self, QueueQuery, STANDINGS};
use super::queue_row::{self, QueueRow};
use super::saved_filters::{self, SaveState, Saved};
use super::verdicts;
use crate::domain::batch::MOST;
use crate::domain::desk::TAKE;
use crate::domain::ids::StaffId;
use crate::domain::question::QuestionStatus;
use crate::i18n::args;
use crate::store::views::queue::{self, Filter, PAGE_SIZE, Queue};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Visit};
use crate::web::form::{Hidden, HiddenField, ProblemView};
use crate::web::view::question::LinkView;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct Tile {
    value: String,
    label: String,
    note: Option<String>,
}

#[derive(Serialize)]
struct Ticked {
    action_url: String,
    bulk_url: String,
    fields: Vec<HiddenField>,
}

/// A moderator's own list: what may be done with it.
#[derive(Serialize)]
struct Taking {
    take_url: String,
    take_label: String,
    give_back_url: Option<String>,
    list_url: String,
    list_label: Option<String>,
    fields: Vec<HiddenField>,
}

#[derive(Serialize)]
struct QueueView {
    heading: String,
    errors: Vec<ProblemView>,
    sitting: Option<String>,
    tiles: Vec<Tile>,
    taking: Option<Taking>,
    filters: Option<Filters>,
    saved: Option<Saved>,
    bulk: Option<LinkView>,
    links: Vec<LinkView>,
    rows: Vec<QueueRow>,
    ticked: Option<Ticked>,
    return_to: String,
    empty: Empty,
    pages: Pages,
    read_only: bool,
}

/// Shows a page of the queue.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    query: web::Query<QueueQuery>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    render(&visit, &query, &done, None, SaveState::default()).await
}

/// Shows what a moderator took onto their list.
pub async fn mine(
    Moderator(member): Moderator,
    visit: Visit,
    query: web::Query<QueueQuery>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let query = QueueQuery { sitting: query.sitting.clone(), ..QueueQuery::default() };
    render(&visit, &query, &done, Some(member.id), SaveState::default()).await
}

/// The queue, or the list of `taken_by`, with a filter that came back.
pub async fn render(
    visit: &Visit,
    query: &QueueQuery,
    done: &Done,
    taken_by: Option<StaffId>,
    save: SaveState,
) -> Result<HttpResponse, Error> {
    let member = visit.staff.as_ref().ok_or(Error::Forbidden)?;
    let filter = query.filter(visit.now, taken_by);
    let (now, asked, reader) = (visit.now, filter.clone(), member.id);
    let found = visit.read(move |conn| queue::get(conn, &asked, reader, now)).await?;
    let may_decide = member.role.may_moderate();
    let view = match &found {
        Some(found) => view(visit, found, query, &filter, may_decide, &save),
        None => nothing(visit, !may_decide),
    };
    let mut page = done.on(visit, visit.page(view.heading.clone()).for_desk(visit));
    if view.errors.is_empty() {
        return visit.render(StatusCode::OK, "desk/queue", page, &view);
    }
    page = page.with_errors();
    visit.render(StatusCode::UNPROCESSABLE_ENTITY, "desk/queue", page, &view)
}

fn nothing(visit: &Visit, read_only: bool) -> QueueView {
    QueueView {
        heading: visit.word("desk-queue-title"),
        errors: Vec::new(),
        sitting: None,
        tiles: Vec::new(),
        taking: None,
        filters: None,
        saved: None,
        bulk: None,
        links: Vec::new(),
        rows: Vec::new(),
        ticked: None,
        return_to: "/desk".to_owned(),
        empty: empty(visit, "desk-no-sitting", Some("desk-no-sitting-text")),
        pages: pages(visit, "/desk", &[], 1, 0, PAGE_SIZE),
        read_only,
    }
}

fn view(
    visit: &Visit,
    found: &Queue,
    query: &QueueQuery,
    filter: &Filter,
    may_decide: bool,
    save: &SaveState,
) -> QueueView {
    let is_mine = filter.taken_by.is_some();
    let tile = |status: &QuestionStatus| Tile {
        value: visit.app.catalogue.number(found.counts.get(status).copied().unwrap_or(0)),
        label: visit.word(&format!("desk-status-{}", status.code())),
        note: None,
    };
    let return_to = if save.is_back() { "/desk".to_owned() } else { done::here(visit) };
    let rows = queue_row::all(visit, found, &return_to, may_decide);
    let is_queue = filter.status == QuestionStatus::Queued;
    let (title, text) = match (is_mine, query.is_narrowed(), is_queue) {
        (true, ..) => ("queue-list-empty", Some("queue-list-empty-text")),
        (_, true, _) => ("desk-empty-filtered", None),
        (_, false, true) => ("desk-empty-queue", Some("desk-empty-queue-text")),
        (_, false, false) => ("desk-empty-status", None),
    };
    let heading = if is_mine { "queue-list-title" } else { "desk-queue-title" };
    let path = if is_mine { "/desk/mine" } else { "/desk" };
    QueueView {
        heading: visit.word(heading),
        errors: save.problems(visit),
        sitting: Some(found.sitting.title(visit.lang).to_owned()),
        tiles: if is_mine { Vec::new() } else { STANDINGS.iter().map(tile).collect() },
        taking: may_decide.then(|| taking(visit, found, &return_to, is_mine)),
        filters: (!is_mine).then(|| queue_filters::form(visit, found, query, filter)),
        saved: (may_decide && !is_mine).then(|| saved_filters::view(visit, found, query, save)),
        bulk: (may_decide && !is_mine && found.total > 1).then(|| bulk_link(visit, found, query)),
        links: if is_mine { Vec::new() } else { links(visit, found) },
        ticked: rows.iter().any(QueueRow::has_tick).then(|| Ticked {
            action_url: visit.url("/desk/approve"),
            bulk_url: visit.url("/desk/bulk/ticked"),
            fields: Hidden::of([("return_to", return_to.as_str())]).fields,
        }),
        rows,
        return_to,
        empty: empty(visit, title, text),
        pages: pages(visit, path, &query.pairs(), found.page, found.total, PAGE_SIZE),
        read_only: !may_decide,
    }
}

/// To where all that fit are decided at once.
fn bulk_link(visit: &Visit, found: &Queue, query: &QueueQuery) -> LinkView {
    let count = found.total.min(MOST);
    let label = visit.say("bulk-link", &args!["count" => count]);
    LinkView::to(visit, &format!("/desk/bulk?{}", query.text()), label)
}

/// Where else there is work.
fn links(visit: &Visit, found: &Queue) -> Vec<LinkView> {
    let backlog = format!("/desk/backlog?sitting={}", found.sitting.reference);
    let mut links = vec![LinkView::to(visit, &backlog, visit.word("backlog-title"))];
    if found.removals > 0 {
        let label = visit.say("second-link", &args!["count" => found.removals]);
        links.push(LinkView::to(visit, "/desk/removals", label));
    }
    if found.appeals > 0 {
        let label = visit.say("appeal-link-waiting", &args!["count" => found.appeals]);
        links.push(LinkView::to(visit, "/desk/appeals", label));
    }
    links.extend(verdicts::links(visit, found.verdicts));
    links.push(LinkView::to(visit, "/desk/questioners", visit.word("known-title")));
    links
}

fn taking(visit: &Visit, found: &Queue, return_to: &str, is_mine: bool) -> Taking {
    let sitting = found.sitting.reference.as_str();
    let return_to = if is_mine { return_to } else { "/desk/mine" };
    let has_list = found.taken > 0;
    Taking {
        take_url: visit.url("/desk/take"),
        take_label: visit.say("queue-take", &args!["count" => TAKE]),
        give_back_url: (is_mine && has_list).then(|| visit.url("/desk/give-back")),
        list_url: visit.url(&format!("/desk/mine?sitting={sitting}")),
        list_label: (!is_mine && has_list)
            .then(|| visit.say("queue-list-link", &args!["count" => found.taken])),
        fields: Hidden::of([("sitting", sitting), ("return_to", return_to)]).fields,
    }
}
