//! The rules of a sitting: the version in force, and each earlier one.
//!
//! Never: hidden before the call opens; who asks must know them first.

use crate::i18n::args;
use crate::store::rules::{self, RuleBook, RuleSet};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError, reasons};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::rules::{self as rules_view, RuleView};
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

struct Found {
    sitting: Sitting,
    versions: Vec<RuleSet>,
    shown: usize,
    book: RuleBook,
    reasons: Vec<reasons::Reason>,
}

#[derive(Serialize)]
struct RulesView {
    sitting: LinkView,
    version: String,
    note: Option<String>,
    newest: Option<LinkView>,
    rules: Vec<RuleView>,
    versions: Vec<VersionView>,
    log: LinkView,
}

#[derive(Serialize)]
struct VersionView {
    href: String,
    label: String,
    note: Option<String>,
}

/// Shows the version in force.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    let reference = reference.into_inner();
    page(&visit, reference, None).await
}

/// Shows the version of that number.
pub async fn version(visit: Visit, path: web::Path<(String, i32)>) -> Result<HttpResponse, Error> {
    let (reference, version) = path.into_inner();
    page(&visit, reference, Some(version)).await
}

async fn page(
    visit: &Visit,
    reference: String,
    version: Option<i32>,
) -> Result<HttpResponse, Error> {
    let found = visit.read(move |conn| find(conn, &reference, version)).await?;
    let title = found.sitting.title(visit.lang).to_owned();
    let title = visit.say("rules-title-of", &args!["sitting" => title]);
    visit.render(StatusCode::OK, "public/rules", visit.page(title), &view(visit, &found))
}

fn find(conn: &mut Conn, reference: &str, version: Option<i32>) -> Result<Found, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    let versions = rules::list_versions(conn, sitting.id)?;
    let shown = match version {
        None => 0,
        Some(wanted) => {
            versions.iter().position(|set| set.version == wanted).ok_or(StoreError::NotFound)?
        }
    };
    let set = versions.get(shown).ok_or(StoreError::NotFound)?;
    Ok(Found {
        book: rules::get_book(conn, set.id)?,
        reasons: reasons::list(conn)?,
        sitting,
        versions,
        shown,
    })
}

fn view(visit: &Visit, found: &Found) -> RulesView {
    let reference = &found.sitting.reference;
    let set = &found.versions[found.shown];
    let line = |set: &RuleSet| VersionView {
        href: visit.url(&paths::rules_version(reference, set.version)),
        label: label(visit, found, set),
        note: Some(set.note.clone()).filter(|note| !note.is_empty()),
    };
    let title = found.sitting.title(visit.lang).to_owned();
    RulesView {
        sitting: LinkView::to(visit, &paths::sitting(reference), title),
        version: label(visit, found, set),
        note: Some(set.note.clone()).filter(|note| !note.is_empty()),
        newest: (found.shown > 0)
            .then(|| LinkView::to(visit, &paths::rules(reference), visit.word("rules-newest"))),
        rules: rules_view::of(visit, &found.book, &found.reasons),
        versions: found.versions.iter().map(line).collect(),
        log: LinkView::to(visit, &paths::decision_log(reference), visit.word("sitting-see-log")),
    }
}

/// "Version 2, since Monday 23 November 2026, 9am", or that it is the standard one.
fn label(visit: &Visit, found: &Found, set: &RuleSet) -> String {
    let when = words::moment(visit, set.created_at, &found.sitting.zone);
    match set.version {
        1 => visit.word("rules-standard"),
        version => visit.say("rules-version", &args!["version" => version, "when" => when]),
    }
}
