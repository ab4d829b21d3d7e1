//! A batch: what it would do and to how many, or what it did, with the button
//! that comes next.
//!
//! Never: a button for somebody who may not press it.

use crate::actions::batch::may_undo;
use crate::domain::batch::{BatchState, LineOutcome};
use crate::i18n::args;
use crate::store::batches::Batch;
use crate::store::views::batch::{self, BatchPage};
use crate::web::desk::done::Done;
use crate::web::desk::facts::Row;
use crate::web::desk::history;
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::rules::cited;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct LeftOut {
    title: String,
    links: Vec<LinkView>,
}

#[derive(Serialize)]
struct BatchView {
    heading: String,
    lede: String,
    rows: Vec<Row>,
    questions_title: String,
    questions: Vec<LinkView>,
    left_out: Vec<LeftOut>,
    run_url: Option<String>,
    run_label: String,
    drop_url: Option<String>,
    undo_url: Option<String>,
    undo_text: String,
}

/// Shows a batch.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    path: web::Path<String>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    let found = visit.read(move |conn| batch::get(conn, &reference)).await?;
    let view = view(&visit, &found);
    let page = done.on(&visit, visit.page(view.heading.clone()).for_desk(&visit));
    visit.render(StatusCode::OK, "desk/bulk-batch", page, &view)
}

fn view(visit: &Visit, found: &BatchPage) -> BatchView {
    let batch = &found.batch;
    let member = visit.staff.as_ref();
    let is_own = member.is_some_and(|m| m.id == batch.staff_id && m.role.may_moderate());
    let may_moderate = member.is_some_and(|m| m.role.may_moderate());
    let is_previewed = batch.state == BatchState::Previewed;
    let url = |act: &str| visit.url(&format!("/desk/bulk/{}/{act}", batch.reference));
    let pending = found.count(LineOutcome::Pending);
    let can_undo = may_moderate && may_undo(&visit.app.actions, batch, visit.now);
    let until = batch.done_at.map(|at| at + visit.app.actions.desk.undo);
    let until = until.map(|at| {
        visit.app.catalogue.time_of_day(visit.lang, &words::when(at, &found.sitting.zone))
    });
    BatchView {
        heading: visit.word(&format!("bulk-heading-{}", batch.state.code())),
        lede: lede(visit, found),
        rows: rows(visit, found),
        questions_title: visit.word(if is_previewed { "bulk-will" } else { "bulk-did" }),
        questions: links(visit, found.of(main_outcome(batch))),
        left_out: left_out(visit, found),
        run_url: (is_own && is_previewed && pending > 0).then(|| url("run")),
        run_label: visit.say(
            "bulk-run",
            &args!["act" => visit.word(&format!("bulk-act-{}", batch.act.code())), "count" => pending],
        ),
        drop_url: (is_own && is_previewed).then(|| url("drop")),
        undo_url: can_undo.then(|| url("undo")),
        undo_text: visit
            .say("bulk-undo-text", &args!["until" => until.unwrap_or_default()]),
    }
}

/// What became of most of its questions.
fn main_outcome(batch: &Batch) -> LineOutcome {
    match batch.state {
        BatchState::Previewed | BatchState::Dropped => LineOutcome::Pending,
        BatchState::Done => LineOutcome::Done,
        BatchState::Undone => LineOutcome::Undone,
    }
}

fn lede(visit: &Visit, found: &BatchPage) -> String {
    let outcome = main_outcome(&found.batch);
    let all: i64 = found.counts.values().sum();
    let count = found.count(outcome);
    let args = args!["count" => count, "left" => all - count];
    visit.say(&format!("bulk-lede-{}", found.batch.state.code()), &args)
}

fn rows(visit: &Visit, found: &BatchPage) -> Vec<Row> {
    let batch = &found.batch;
    let at = |at| words::moment(visit, at, &found.sitting.zone);
    let reason = found.reason.as_ref().map(|r| r.title(visit.lang).to_owned());
    let rule = found.cited.as_ref().map(|(version, rule)| cited(visit, *version, rule));
    let rows = [
        ("bulk-fact-act", Some(visit.word(&history::act_key(batch.act)))),
        ("bulk-fact-reason", reason),
        ("bulk-fact-rule", rule),
        ("bulk-fact-note", Some(batch.note.clone()).filter(|note| !note.is_empty())),
        ("bulk-fact-sitting", Some(found.sitting.title(visit.lang).to_owned())),
        ("bulk-fact-by", Some(found.by.clone())),
        ("bulk-fact-done", batch.done_at.map(at)),
        ("bulk-fact-undone", batch.undone_at.map(at)),
    ];
    let row = |(key, value): (&str, Option<String>)| {
        Some(Row { label: visit.word(key), value: value?, change_url: None })
    };
    rows.into_iter().filter_map(row).collect()
}

fn links(visit: &Visit, shown: &[(String, String)]) -> Vec<LinkView> {
    let link = |(reference, body): &(String, String)| {
        LinkView::to(visit, &paths::desk_question(reference), body.clone())
    };
    shown.iter().map(link).collect()
}

fn left_out(visit: &Visit, found: &BatchPage) -> Vec<LeftOut> {
    let outcomes =
        [LineOutcome::Held, LineOutcome::Changed, LineOutcome::Second, LineOutcome::Kept];
    let part = |outcome: LineOutcome| {
        let count = found.count(outcome);
        (count > 0).then(|| LeftOut {
            title: visit.say(&format!("bulk-left-{}", outcome.code()), &args!["count" => count]),
            links: links(visit, found.of(outcome)),
        })
    };
    outcomes.into_iter().filter_map(part).collect()
}
