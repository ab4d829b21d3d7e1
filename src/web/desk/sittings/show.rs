//! One sitting at the desk: what was set up, and where its work is done.
//!
//! Never: the secret part of the seed; only the commitment to it.

use crate::domain::sitting::{Milestones, Stage};
use crate::domain::staff::Role;
use crate::store::sittings::{self, Representative, Sitting, Topic};
use crate::store::{Conn, StoreError};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::paths;
use crate::web::view::words::{self, StatusTag};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

struct Known {
    sitting: Sitting,
    representative: Representative,
    topics: Vec<Topic>,
    milestones: Milestones,
}

#[derive(Serialize)]
struct SittingView {
    heading: String,
    back: Link,
    stage: StatusTag,
    links: Vec<Link>,
    edit_url: Option<String>,
    rows: Vec<Row>,
}

/// A way on from here.
#[derive(Serialize)]
pub(super) struct Link {
    href: String,
    label: String,
}

#[derive(Serialize)]
struct Row {
    label: String,
    value: String,
    change_url: Option<String>,
}

/// The page.
pub async fn show(
    AnyStaff(member): AnyStaff,
    visit: Visit,
    reference: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let known = visit.read(move |conn| load(conn, &reference)).await?;
    let sitting = &known.sitting;
    let heading = sitting.title(visit.lang).to_owned();
    let edit = format!("/desk/sittings/{}/edit", sitting.reference);
    let view = SittingView {
        heading: heading.clone(),
        back: link(&visit, "/desk/sittings", "desk-sittings-title"),
        stage: stage(&visit, known.milestones.stage(visit.now)),
        links: links(&visit, &sitting.reference, member.role),
        edit_url: member.role.may_organise().then(|| visit.url(&edit)),
        rows: rows(&visit, &known),
    };
    let page = visit.page(heading).for_desk(&visit);
    visit.render(StatusCode::OK, "desk/sitting", page, &view)
}

/// Where a sitting stands, in words.
pub(super) fn stage(visit: &Visit, stage: Stage) -> StatusTag {
    let kind = match stage {
        Stage::Announced => "waiting",
        Stage::Open | Stage::Closing => "open",
        Stage::Shortlisting => "flag",
        Stage::Published | Stage::Asked => "chosen",
        Stage::Answered => "good",
    };
    StatusTag { kind, label: visit.word(&format!("sittings-stage-{}", stage.code())) }
}

fn load(conn: &mut Conn, reference: &str) -> Result<Known, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    Ok(Known {
        representative: sittings::get_representative(conn, sitting.representative_id)?,
        topics: sittings::list_topics(conn, sitting.id)?,
        milestones: sittings::milestones(conn, &sitting)?,
        sitting,
    })
}

fn links(visit: &Visit, reference: &str, role: Role) -> Vec<Link> {
    let desk = |part: &str| format!("/desk/sittings/{reference}/{part}");
    // Who may not write the rules reads them like everybody.
    let rules = if role.may_organise() {
        (paths::desk_rules(reference), "rules-write")
    } else {
        (paths::rules(reference), "sitting-see-rules")
    };
    [
        (format!("/desk?sitting={reference}"), "sittings-link-queue"),
        (format!("/desk/shortlist?sitting={reference}"), "sittings-link-shortlist"),
        (desk("selection"), "sittings-link-selection"),
        (desk("readings"), "sittings-link-readings"),
        (desk("sheets"), "sittings-link-sheets"),
        (desk("dispatch"), "dispatch-link"),
        (paths::wall(reference), "wall-link"),
        (desk("answers"), "sittings-link-answers"),
        (desk("carry"), "sittings-link-carry"),
        (desk("mailbags"), "sittings-link-mailbags"),
        rules,
        (paths::sitting(reference), "sittings-link-public"),
    ]
    .iter()
    .map(|(path, key)| link(visit, path, key))
    .collect()
}

/// A way on, in words.
pub(super) fn link(visit: &Visit, path: &str, key: &str) -> Link {
    Link { href: visit.url(path), label: visit.word(key) }
}

fn public_value_source(visit: &Visit, sitting: &Sitting) -> String {
    match sitting.public_value_source.as_str() {
        "" => visit.word("sittings-value-source-none"),
        source => source.to_owned(),
    }
}

fn rows(visit: &Visit, known: &Known) -> Vec<Row> {
    let sitting = &known.sitting;
    let at = |moment| words::moment(visit, moment, &sitting.zone);
    let topics: Vec<&str> = known.topics.iter().map(|topic| topic.name(visit.lang)).collect();
    let hidden =
        if sitting.is_totals_hidden { "sittings-totals-hidden" } else { "sittings-totals-shown" };
    let representative = &known.representative;
    [
        ("sittings-representative", format!("{}, {}", representative.name, representative.office)),
        ("sittings-put-to", sitting.put_to.clone()),
        ("sittings-opens", at(sitting.call_opens_at)),
        ("sittings-closes", at(sitting.call_closes_at)),
        ("sittings-sits", at(sitting.sits_at)),
        ("sittings-zone", sitting.zone.clone()),
        ("sittings-capacity", sitting.capacity.to_string()),
        ("sittings-pledge", sitting.pledge.to_string()),
        ("sittings-question-limit", sitting.question_limit.to_string()),
        ("sittings-topics", topics.join(", ")),
        ("sittings-totals", visit.word(hidden)),
        ("sittings-value-source", public_value_source(visit, sitting)),
        ("sittings-commitment", sitting.seed_commitment.clone()),
    ]
    .into_iter()
    .map(|(key, value)| Row { label: visit.word(key), value, change_url: None })
    .collect()
}
