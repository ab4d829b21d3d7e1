//! The full record of a selection, with real ballots, for an auditor who checks it.
//!
//! Never: for another role, or without a row in the decision log.

use crate::actions::select::inspect;
use crate::web::error::Error;
use crate::web::extract::{Auditor, Visit};
use crate::web::public::slate::{attachment, file};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::{HttpResponse, web};

/// `GET /desk/sittings/{ref}/selection/full-record.json`
pub async fn send(
    visit: Visit,
    Auditor(member): Auditor,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let sitting = path.into_inner();
    let name = attachment(&file(&sitting, "full"));
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let text = visit
        .write(move |conn| inspect::inspect(conn, &context, now, &sitting, member.id))
        .await??;
    Ok(HttpResponse::Ok()
        .content_type("application/json")
        .insert_header((CONTENT_DISPOSITION, name))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(text))
}
