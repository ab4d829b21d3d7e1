//! The script with which a browser keeps the view at the sitting, to show it without a
//! connection. It governs that page and nothing else.
//!
//! Never: kept longer than it says itself; signing out takes everything away.

use crate::store::sittings;
use crate::web::error::Error;
use crate::web::extract::{OfficeReader, Visit};
use crate::web::paths;
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use serde::Serialize;

/// What the view is made of beside its page.
const FILES: [&str; 6] =
    ["app.css", "dispatch.css", "print.css", "app.js", "dispatch.js", "favicon.svg"];
const SCRIPT: &str = "dispatch-worker.js";

#[derive(Serialize)]
struct Kept {
    /// Names the cache; another one for other files, so that an update takes their place.
    name: String,
    /// What the names of all caches of this view begin with.
    family: String,
    page: String,
    files: Vec<String>,
}

/// The script, with what it keeps.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn worker(
    visit: Visit,
    OfficeReader(_): OfficeReader,
    sitting: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let sitting = visit.read(move |conn| sittings::get(conn, &sitting)).await?;
    let statics = &visit.app.statics;
    let missing = || Error::Internal("a file of the dispatch view is missing".to_owned());
    let url = |name: &str| statics.url(name).map(str::to_owned).ok_or_else(missing);
    let script = url(SCRIPT)?;
    let script = statics.find(script.trim_start_matches("/static/")).ok_or_else(missing)?;
    let files = FILES.into_iter().map(url).collect::<Result<Vec<_>, _>>()?;
    let page = visit.url(&paths::dispatch(&sitting.reference));
    let family = format!("pqt-dispatch {page} ");
    let kept = Kept { name: format!("{family}{}", files.join(" ")), family, page, files };
    let kept = serde_json::to_string(&kept).map_err(|e| Error::Internal(e.to_string()))?;
    let body = format!("const KEPT = {kept};\n{}", String::from_utf8_lossy(&script.bytes));
    Ok(HttpResponse::Ok()
        .content_type("text/javascript; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        // The page's own address has no slash at its end, so it is above the script's folder.
        .insert_header(("service-worker-allowed", visit.url(&paths::dispatch(&sitting.reference))))
        .body(body))
}
