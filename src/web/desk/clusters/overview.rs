//! Where the desk opens: each topic with how many questions wait, how many clusters
//! there are and what the largest asks.
//!
//! Never: a judgement of what is important; people are counted.

use super::list_path;
use crate::i18n::args;
use crate::store::views::clusters::{self, Overview, TopicLine};
use crate::web::desk::done::Done;
use crate::web::desk::listing::{Empty, Filters, empty, sitting_choices};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::view::question::LinkView;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// Which sitting.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct OverviewQuery {
    sitting: String,
}

#[derive(Serialize)]
struct OverviewView {
    heading: String,
    lede: Option<String>,
    links: Vec<LinkView>,
    filters: Option<Filters>,
    topics: Vec<TopicView>,
    empty: Empty,
}

#[derive(Serialize)]
struct TopicView {
    href: String,
    name: String,
    text: String,
    largest: Option<LargestView>,
}

#[derive(Serialize)]
struct LargestView {
    text: String,
    href: String,
    words: String,
}

/// Shows the topics.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    query: web::Query<OverviewQuery>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let (sitting, now) = (query.sitting.clone(), visit.now);
    let found = visit.read(move |conn| clusters::overview(conn, &sitting, now)).await?;
    let view = view(&visit, found.as_ref());
    let page = done.on(&visit, visit.page(view.heading.clone()).for_desk(&visit));
    visit.render(StatusCode::OK, "desk/clusters", page, &view)
}

fn view(visit: &Visit, found: Option<&Overview>) -> OverviewView {
    let heading = visit.word("cluster-start-title");
    let Some(found) = found else {
        let empty = empty(visit, "desk-no-sitting", Some("desk-no-sitting-text"));
        let (links, topics) = (Vec::new(), Vec::new());
        return OverviewView { heading, lede: None, links, filters: None, topics, empty };
    };
    let reference = &found.sitting.reference;
    let title = found.sitting.title(visit.lang).to_owned();
    let queue = format!("/desk?sitting={reference}");
    OverviewView {
        heading,
        lede: Some(
            visit.say("cluster-start-lede", &args!["sitting" => title, "count" => found.waiting]),
        ),
        links: links(visit, found, &queue),
        filters: (found.sittings.len() > 1).then(|| Filters {
            action_url: visit.url("/desk/clusters"),
            label: visit.word("cluster-filter-label"),
            search: None,
            choices: vec![sitting_choices(visit, &found.sittings, reference)],
            clear_url: None,
            summary: None,
        }),
        topics: found.topics.iter().map(|line| topic(visit, reference, line)).collect(),
        empty: empty(visit, "desk-empty-queue", Some("desk-empty-queue-text")),
    }
}

/// Where else there is work.
fn links(visit: &Visit, found: &Overview, queue: &str) -> Vec<LinkView> {
    let reference = &found.sitting.reference;
    let backlog = format!("/desk/backlog?sitting={reference}");
    let mut links = vec![
        LinkView::to(visit, &list_path(reference, ""), visit.word("cluster-all-topics")),
        LinkView::to(visit, queue, visit.word("cluster-to-queue")),
        LinkView::to(visit, &backlog, visit.word("backlog-title")),
    ];
    if found.objections > 0 {
        let label = visit.say("objection-waiting", &args!["count" => found.objections]);
        links.push(LinkView::to(visit, crate::web::paths::DESK_OBJECTIONS, label));
    }
    links
}

fn topic(visit: &Visit, sitting: &str, line: &TopicLine) -> TopicView {
    let args = args!["all" => line.questions, "count" => line.waiting, "clusters" => line.clusters];
    TopicView {
        href: visit.url(&list_path(sitting, &line.topic.code)),
        name: line.topic.name(visit.lang).to_owned(),
        text: visit.say("cluster-topic-text", &args),
        largest: line.largest.as_ref().map(|largest| LargestView {
            text: visit.say("cluster-topic-largest", &args!["count" => largest.people]),
            href: visit.url(&super::path(&largest.reference)),
            words: largest.body.clone(),
        }),
    }
}
