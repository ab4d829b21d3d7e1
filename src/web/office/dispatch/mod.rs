//! The view at the sitting, for a phone or a tablet: one question large, marks to make,
//! the reserves at hand. It works without scripts; with them it also works without a
//! connection, once it was opened.
//!
//! Never: a mark made by opening a page; shown to anybody but the office, organisers and auditors.

mod marks;
mod state;
mod view;
mod worker;

pub use marks::{mark, marks, wall};
pub use worker::worker;

use crate::store::views::dispatch as kept;
use crate::web::error::Error;
use crate::web::extract::{OfficeReader, Visit};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use state::StateView;
use view::DispatchView;

/// What the address says: which question, and what happened last.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    /// 1 is the first of the slate; the reserves follow.
    #[serde(default)]
    n: String,
    #[serde(default)]
    done: String,
}

/// Words at the top for what an address says happened.
const DONE: [&str; 4] = ["marked", "shown", "cleared", "gone"];

/// The view.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn show(
    visit: Visit,
    OfficeReader(member): OfficeReader,
    sitting: web::Path<String>,
    web::Query(wanted): web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    let loaded = visit.read(move |conn| kept::load(conn, &sitting)).await?;
    let n = wanted.n.parse().unwrap_or(1);
    let view = DispatchView::new(&visit, &loaded, member.role.may_answer(), n)?;
    let mut page = visit.page(visit.word("dispatch-title")).for_dispatch();
    if DONE.contains(&wanted.done.as_str()) {
        let kind = if wanted.done == "gone" { "warn" } else { "good" };
        page = page.with_notice(kind, visit.word(&format!("dispatch-done-{}", wanted.done)));
    }
    visit.render(StatusCode::OK, "office/dispatch", page, &view)
}

/// What has changed since the view was opened, as JSON. Asking also keeps the session alive.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn state(
    visit: Visit,
    OfficeReader(_): OfficeReader,
    sitting: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let hall = visit.read(move |conn| kept::hall(conn, &sitting)).await?;
    answer(StateView::new(&visit, &hall))
}

/// Sends the state to a script of ours.
fn answer(state: StateView) -> Result<HttpResponse, Error> {
    let body = serde_json::to_string(&state).map_err(|e| Error::Internal(e.to_string()))?;
    Ok(HttpResponse::Ok()
        .content_type("application/json")
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(body))
}
