//! A sitting that has begun or is over: each question of the slate, whether it
//! was asked, and the answer.
//!
//! Never: shown before the sitting begins.

use super::slate::{credit, evidence};
use crate::store::StoreError;
use crate::store::views::archive::{self, Archive, Line};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::answer::{AnswerView, answer_view};
use crate::web::view::pledge::PledgeView;
use crate::web::view::question::LinkView;
use crate::web::view::selection_words::Names;
use crate::web::view::sitting::{Stats, stage_tag};
use crate::web::view::words::{self, StatusTag};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct ArchiveView {
    sitting: LinkView,
    title: String,
    status: StatusTag,
    who: String,
    put_to: String,
    when: String,
    when_iso: String,
    numbers: Stats,
    pledge: PledgeView,
    lines: Vec<LineView>,
    links: Vec<LinkView>,
}

#[derive(Serialize)]
struct LineView {
    position: i32,
    href: String,
    text: String,
    attribution: String,
    evidence: String,
    answer: Option<AnswerView>,
}

/// Shows the archive page of a sitting.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    let reference = reference.into_inner();
    let archive = visit.read(move |conn| archive::get(conn, &reference)).await?;
    if visit.now < archive.page.sitting.sits_at {
        return Err(Error::NotFound);
    }
    let view = view(&visit, &archive)?;
    let title = view.title.clone();
    visit.render(StatusCode::OK, "public/archive", visit.page(title), &view)
}

fn view(visit: &Visit, archive: &Archive) -> Result<ArchiveView, StoreError> {
    let sitting = &archive.page.sitting;
    let reference = &sitting.reference;
    let links = [
        (paths::slate(reference), "sitting-see-slate"),
        (paths::questions(reference), "sitting-see-questions"),
        (paths::decision_log(reference), "sitting-see-log"),
        ("/how-questions-are-chosen".to_owned(), "ui-footer-how-chosen"),
    ];
    let title = sitting.title(visit.lang).to_owned();
    let names = Names::new(visit, archive.lines.iter().map(|each| &each.printed.topic));
    let lines = archive.lines.iter().map(|each| line(visit, &names, each, &sitting.zone));
    Ok(ArchiveView {
        sitting: LinkView::to(visit, &paths::sitting(reference), title.clone()),
        title,
        status: stage_tag(visit, archive.page.milestones.stage(visit.now)),
        who: archive.page.representative.name.clone(),
        put_to: sitting.put_to.clone(),
        when: words::moment(visit, sitting.sits_at, &sitting.zone),
        when_iso: words::iso(sitting.sits_at),
        numbers: Stats::new(visit, &archive.page),
        pledge: PledgeView::new(
            visit,
            (sitting, &archive.page.representative.name),
            &archive.pledge,
            &[],
        ),
        lines: lines.collect::<Result<_, _>>()?,
        links: links.map(|(path, key)| LinkView::to(visit, &path, visit.word(key))).into(),
    })
}

fn line(visit: &Visit, names: &Names, line: &Line, zone: &str) -> Result<LineView, StoreError> {
    let printed = &line.printed;
    Ok(LineView {
        position: printed.line.position,
        href: visit.url(&paths::question(&printed.reference)),
        text: printed.line.body.clone(),
        attribution: credit(visit, printed)?,
        evidence: evidence(names, printed)?,
        answer: line.answer.as_ref().map(|answer| answer_view(visit, answer, zone)),
    })
}
