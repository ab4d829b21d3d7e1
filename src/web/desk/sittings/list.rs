//! All sittings, and the ways to what they are made of.
//!
//! Never: a number of questions; that is the queue's.

use super::show::{Link, link};
use crate::store::views::desk_sittings::{self, SittingLine};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::view::words::{self, StatusTag};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

#[derive(Serialize)]
struct ListView {
    heading: String,
    may_organise: bool,
    sittings: Vec<LineView>,
}

#[derive(Serialize)]
struct LineView {
    href: String,
    title: String,
    when: String,
    representative: String,
    stage: StatusTag,
    links: Vec<Link>,
}

/// The list.
pub async fn list(AnyStaff(member): AnyStaff, visit: Visit) -> Result<HttpResponse, Error> {
    let lines = visit.read(desk_sittings::list).await?;
    let heading = visit.word("desk-sittings-title");
    let view = ListView {
        heading: heading.clone(),
        may_organise: member.role.may_organise(),
        sittings: lines.iter().map(|line| line_view(&visit, line)).collect(),
    };
    let page = visit.page(heading).for_desk(&visit);
    visit.render(StatusCode::OK, "desk/sittings", page, &view)
}

fn line_view(visit: &Visit, line: &SittingLine) -> LineView {
    let sitting = &line.sitting;
    LineView {
        href: visit.url(&format!("/desk/sittings/{}", sitting.reference)),
        title: sitting.title(visit.lang).to_owned(),
        when: words::moment(visit, sitting.sits_at, &sitting.zone),
        representative: line.representative.clone(),
        stage: super::show::stage(visit, line.milestones.stage(visit.now)),
        links: [
            ("selection", "sittings-link-selection"),
            ("sheets", "sittings-link-sheets"),
            ("dispatch", "dispatch-link"),
            ("answers", "sittings-link-answers"),
        ]
        .map(|(part, key)| {
            link(visit, &format!("/desk/sittings/{}/{part}", sitting.reference), key)
        })
        .into(),
    }
}
