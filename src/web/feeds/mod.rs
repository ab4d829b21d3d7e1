//! What changed, for feed readers: of the whole service, a sitting, a topic or a town, as
//! Atom (RFC 4287) and JSON Feed 1.1; and calls and sittings as a calendar.
//!
//! Never: a person's cookie; everybody gets the same.

mod atom;
pub mod calendar;
mod json_feed;
mod source;

pub use source::{Scope, alternates};

use crate::web::conditional;
use crate::web::error::Error;
use crate::web::extract::Visit;
use actix_web::{HttpRequest, HttpResponse, web};
use source::Feed;

/// The two forms, as addresses end.
const ATOM: &str = "atom";
const JSON: &str = "json";

/// The whole service.
pub async fn service(request: HttpRequest, form: web::Path<String>) -> Result<HttpResponse, Error> {
    send(&request, Scope::Service, &form).await
}

/// One sitting.
pub async fn sitting(
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (reference, form) = path.into_inner();
    send(&request, Scope::Sitting(reference), &form).await
}

/// One topic.
pub async fn topic(
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (code, form) = path.into_inner();
    send(&request, Scope::Topic(code), &form).await
}

/// One town.
pub async fn town(
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (name, form) = path.into_inner();
    send(&request, Scope::Town(name), &form).await
}

async fn send(request: &HttpRequest, scope: Scope, form: &str) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(request);
    if ![ATOM, JSON].contains(&form) {
        return Err(Error::NotFound);
    }
    let feed = Feed::load(&visit, scope).await?;
    let changed = feed.updated;
    let (media, body) = match form {
        ATOM => ("application/atom+xml; charset=utf-8", atom::write(&visit, &feed)?),
        _ => ("application/feed+json; charset=utf-8", json_feed::write(&visit, &feed)),
    };
    Ok(conditional::answer(request, media, body, changed))
}
