//! The record of a published slate as a file, and the schema that describes such files.
//!
//! Never: a record of what was not published.

use crate::store::records;
use crate::store::views::slate;
use crate::store::{Conn, StoreError};
use crate::web::error::Error;
use crate::web::extract::Visit;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, ETag, EntityTag, Header, IfNoneMatch,
};
use actix_web::{HttpRequest, HttpResponse, web};

/// What a record looks like, for programs.
const SCHEMA: &str = include_str!("../../../../docs/record.schema.json");

/// An edition never changes, nor does its record.
const UNCHANGING: &str = "public, max-age=86400, immutable";
/// A newer edition may follow at any time.
const ASK_AGAIN: &str = "public, no-cache";

/// `GET /sittings/{ref}/slate/record.json`
pub async fn newest(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    send(&visit, &request, path.into_inner(), None).await
}

/// `GET /sittings/{ref}/slate/{edition}/record.json`
pub async fn of_edition(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (sitting, number) = path.into_inner();
    let number = number.parse().map_err(|_| Error::NotFound)?;
    send(&visit, &request, sitting, Some(number)).await
}

/// `GET /schema/record-1.json`
pub async fn schema() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/schema+json")
        .insert_header((CACHE_CONTROL, UNCHANGING))
        .body(SCHEMA)
}

async fn send(
    visit: &Visit,
    request: &HttpRequest,
    sitting: String,
    number: Option<i32>,
) -> Result<HttpResponse, Error> {
    let kept = visit
        .read(move |conn: &mut Conn| -> Result<_, StoreError> {
            let published = slate::load(conn, &sitting, number)?.published;
            let edition = published.ok_or(StoreError::NotFound)?.edition;
            let record = records::find_edition(conn, edition.id)?.ok_or(StoreError::NotFound)?;
            Ok((sitting, edition.number, record))
        })
        .await?;
    let (sitting, edition, kept) = kept;
    // Weak, because the answer may be compressed on its way.
    let tag = EntityTag::new_weak(kept.digest);
    let cache = if number.is_some() { UNCHANGING } else { ASK_AGAIN };
    let known = match IfNoneMatch::parse(request) {
        Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|known| known.weak_eq(&tag)),
        Ok(IfNoneMatch::Any) | Err(_) => false,
    };
    let mut answer = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer.insert_header(ETag(tag)).insert_header((CACHE_CONTROL, cache));
    if known {
        return Ok(answer.finish());
    }
    Ok(answer
        .content_type("application/json")
        .insert_header((CONTENT_DISPOSITION, attachment(&file_of_edition(&sitting, edition))))
        .body(kept.record))
}

/// The name of the file with an edition's record.
pub(super) fn file_of_edition(sitting: &str, edition: i32) -> String {
    file(sitting, &format!("edition-{edition}"))
}

/// The name under which a browser keeps a record.
pub(in crate::web) fn file(sitting: &str, what: &str) -> String {
    let is_safe = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let safe: String = sitting.chars().filter(is_safe).collect();
    format!("{safe}-{what}-record.json")
}

/// The header that makes a browser keep an answer as a file.
pub(in crate::web) fn attachment(file: &str) -> String {
    format!("attachment; filename=\"{file}\"")
}
