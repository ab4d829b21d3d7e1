//! What joined at one stroke: how many people came along and how many backed it
//! already, who was left out, and the button that undoes it.
//!
//! Never: a button for somebody who may not decide, or after the slate.

use super::acts::conflict;
use crate::actions::cluster;
use crate::i18n::args;
use crate::store::views::cluster::{self as view_of, MergingPage};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Posted, Visit};
use crate::web::form::NoFields;
use crate::web::paths;
use crate::web::view::question::LinkView;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct MergingView {
    heading: String,
    lede: String,
    target: LinkView,
    left_out: Vec<String>,
    joined: Vec<LinkView>,
    undo_url: Option<String>,
    links: Vec<LinkView>,
}

/// Shows it.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    let found = visit.read(move |conn| view_of::get_merging(conn, &reference)).await?;
    let view = view(&visit, &found);
    let page = visit.page(view.heading.clone()).for_desk(&visit);
    visit.render(StatusCode::OK, "desk/merging", page, &view)
}

fn view(visit: &Visit, found: &MergingPage) -> MergingView {
    let merging = &found.merging;
    let may_act = visit.staff.as_ref().is_some_and(|member| member.role.may_moderate());
    let is_undone = merging.undone_at.is_some();
    let may_undo = may_act && !is_undone && !found.has_slate;
    let (heading, lede) = match is_undone {
        true => ("cluster-undone-title", "cluster-undone-lede"),
        false => ("cluster-merged-title", "cluster-merged-lede"),
    };
    let left = [
        ("cluster-left-held", merging.left_held),
        ("cluster-left-opposed", merging.left_opposed),
        ("cluster-left-changed", merging.left_changed),
    ];
    let left = left.into_iter().filter(|(_, count)| *count > 0);
    let question = |(reference, body): &(String, String)| {
        LinkView::to(visit, &paths::desk_question(reference), body.clone())
    };
    let args =
        args!["count" => merging.joined, "moved" => merging.moved, "already" => merging.already];
    MergingView {
        heading: visit.say(heading, &args),
        lede: visit.say(lede, &args),
        target: LinkView::to(
            visit,
            &paths::desk_question(&found.target.reference),
            found.target.body.clone(),
        ),
        left_out: left.map(|(key, count)| visit.say(key, &args!["count" => count])).collect(),
        joined: found.joined.iter().map(question).collect(),
        undo_url: may_undo
            .then(|| visit.url(&format!("/desk/mergings/{}/undo", merging.reference))),
        links: vec![
            LinkView::to(
                visit,
                &super::list_path(&found.sitting.reference, &found.topic),
                visit.word("cluster-next"),
            ),
            LinkView::to(visit, &super::path(&found.leader), visit.word("cluster-back-to-this")),
        ],
    }
}

/// Undoes it.
pub async fn undo(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    loop {
        let (context, now, wanted) = (visit.app.actions.clone(), visit.now, reference.clone());
        let undone = visit
            .write(move |conn| cluster::undo_step(conn, &context, now, member.id, &wanted))
            .await?;
        if !undone.map_err(conflict)? {
            return Ok(visit.redirect(&format!("/desk/mergings/{reference}")));
        }
    }
}
