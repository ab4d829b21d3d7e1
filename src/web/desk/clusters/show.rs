//! A cluster on one screen: the wording that may stand for all, the others with what
//! differs, opposites set apart, and the buttons.
//!
//! Never: a button for somebody who may not decide.

use super::list::held_words;
use super::row::{self, RowView};
use crate::actions::cluster;
use crate::domain::question::QuestionStatus;
use crate::i18n::args;
use crate::store::views::cluster::{self as view_of, ClusterPage, PAGE_SIZE};
use crate::web::desk::done::Done;
use crate::web::desk::listing::{Pages, pages};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::form::{Hidden, HiddenField, ProblemView, Problems};
use crate::web::view::question::LinkView;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct ShowQuery {
    /// Code of the wording to compare with.
    pub with: String,
    /// Which page.
    pub page: String,
}

#[derive(Serialize)]
struct ClusterView {
    errors: Vec<ProblemView>,
    heading: String,
    back: LinkView,
    lede: String,
    standing: Vec<String>,
    order: String,
    held: Vec<String>,
    keep_url: Option<String>,
    give_back_url: Option<String>,
    take_over_url: Option<String>,
    merge_url: String,
    fields: Vec<HiddenField>,
    chosen: Option<RowView>,
    rows: Vec<RowView>,
    opposed: Vec<RowView>,
    merge_all: Option<String>,
    may_act: bool,
    read_only: bool,
    apart_url: Option<String>,
    together_url: Option<String>,
    pages: Pages,
}

/// Shows the cluster, and holds it for the moderator who opens it.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    path: web::Path<String>,
    query: web::Query<ShowQuery>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    if !done.is_some() {
        hold(&visit, &path).await?;
    }
    render(&visit, &path, &query, &done, &Problems::default()).await
}

/// Holds the cluster for a moderator; for other staff nothing happens.
async fn hold(visit: &Visit, reference: &str) -> Result<(), Error> {
    let Some(member) = visit.staff.as_ref().filter(|m| m.role.may_moderate()) else {
        return Ok(());
    };
    let (context, now, member) = (visit.app.actions.clone(), visit.now, member.id);
    let reference = reference.to_owned();
    visit.write(move |conn| cluster::open(conn, &context, now, member, &reference)).await??;
    Ok(())
}

/// The page, with what is to be mended.
pub(super) async fn render(
    visit: &Visit,
    reference: &str,
    query: &ShowQuery,
    done: &Done,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let (reference, with, now) = (reference.to_owned(), query.with.clone(), visit.now);
    let number = query.page.parse().unwrap_or(1);
    let seen = visit.read(move |conn| view_of::get(conn, &reference, &with, number, now)).await?;
    let view = view(visit, &seen, query, problems);
    let mut page = done.on(visit, visit.page(view.heading.clone()).for_desk(visit));
    let mut status = StatusCode::OK;
    if !problems.is_empty() {
        page = page.with_errors();
        status = StatusCode::UNPROCESSABLE_ENTITY;
    }
    visit.render(status, "desk/cluster", page, &view)
}

fn view(visit: &Visit, seen: &ClusterPage, query: &ShowQuery, problems: &Problems) -> ClusterView {
    let member = visit.staff.as_ref();
    let is_moderator = member.is_some_and(|m| m.role.may_moderate());
    let is_mine = |id| member.is_some_and(|m| m.id == id);
    let may_act = is_moderator && !seen.has_slate;
    let leader = &seen.leader.reference;
    let own_path = super::path(leader);
    let url = |act: &str| visit.url(&format!("{own_path}/{act}"));
    let holds_some = seen.held.iter().any(|hold| is_mine(hold.staff_id));
    let others_hold = seen.held.iter().any(|hold| !is_mine(hold.staff_id));
    let topics = super::list_path(&seen.sitting.reference, &seen.topic);
    let (rows, opposed) = row::all(visit, seen, may_act);
    let others = seen.total - 1;
    let may_merge = may_act && seen.chosen.is_some() && others > 0;
    let seen_at = visit.now.utc().timestamp_micros().to_string();
    ClusterView {
        errors: problems.summary(visit),
        heading: visit.say("cluster-title", &args!["count" => seen.people]),
        back: LinkView::to(visit, &topics, visit.word("cluster-back-to-list")),
        lede: seen.leader.body.clone(),
        standing: standing(visit, seen),
        order: visit.word("cluster-order"),
        held: seen.held.iter().map(|h| held_words(visit, h, &seen.sitting.zone)).collect(),
        keep_url: (may_act && holds_some).then(|| url("keep")),
        give_back_url: (may_act && holds_some).then(|| url("give-back")),
        take_over_url: (may_act && others_hold).then(|| url("take-over")),
        merge_url: url("merge"),
        fields: Hidden::of([
            ("seen_at", seen_at.as_str()),
            ("latest", &seen.latest.to_string()),
            ("page", &seen.page.to_string()),
        ])
        .fields,
        chosen: row::chosen(visit, seen, may_act),
        rows,
        opposed,
        merge_all: may_merge.then(|| visit.say("cluster-merge-all", &args!["count" => others])),
        may_act: may_merge,
        read_only: !is_moderator,
        apart_url: (may_act && !seen.is_apart && others > 0).then(|| url("apart")),
        together_url: (may_act && seen.is_apart).then(|| url("together")),
        pages: pages(
            visit,
            &own_path,
            &[("with", &query.with)],
            seen.page,
            others.max(0),
            PAGE_SIZE,
        ),
    }
}

/// How many of its questions stand where, in words.
fn standing(visit: &Visit, seen: &ClusterPage) -> Vec<String> {
    let one = |status: &QuestionStatus| {
        let count = seen.counts.get(status).copied().filter(|count| *count > 0)?;
        let label = visit.word(&format!("desk-status-{}", status.code()));
        Some(visit.say("cluster-standing", &args!["count" => count, "label" => label]))
    };
    QuestionStatus::ALL.iter().filter_map(one).collect()
}
