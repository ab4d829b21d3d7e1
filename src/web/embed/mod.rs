//! Parts of the service that other websites may show in a frame: one question, one slate.
//! They need no script, set no cookie and know nobody.
//!
//! Never: a form, or anything that depends on who looks.

pub mod oembed;
pub mod question;
pub mod slate;

use super::error::Error;
use super::extract::Visit;
use super::headers;
use super::view::page::Alternate;
use super::view::pages;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, HttpResponseBuilder};
use serde::Serialize;

/// A part and what surrounds it.
#[derive(Serialize)]
struct Framed<'a, V: Serialize> {
    lang: &'static str,
    title: String,
    #[serde(flatten)]
    view: &'a V,
}

fn render(
    visit: &Visit,
    status: StatusCode,
    template: &str,
    title: String,
    view: &impl Serialize,
) -> Result<HttpResponse, Error> {
    let framed = Framed { lang: visit.lang.code(), title, view };
    let html = visit.app.templates.render(template, visit.lang, &framed)?;
    let mut response: HttpResponseBuilder = HttpResponse::build(status);
    Ok(headers::embedded(&mut response)
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "public, max-age=30"))
        .body(html))
}

#[derive(Serialize)]
struct Gone {
    home: String,
}

/// What is shown in the place of something that is not public, or not any more.
fn gone(visit: &Visit) -> Result<HttpResponse, Error> {
    let view = Gone { home: visit.app.public_link(visit.lang, "/") };
    render(visit, StatusCode::NOT_FOUND, "embed/gone", visit.word("embed-gone"), &view)
}

/// The links by which other websites find out how to embed the page at `path`.
pub fn alternates(visit: &Visit, path: &str, title: &str) -> Vec<Alternate> {
    let page = visit.app.public_link(visit.lang, path);
    let link = |kind, format: &str| Alternate {
        kind,
        title: title.to_owned(),
        href: pages::address("/oembed", &[("url", &page), ("format", format)]),
    };
    vec![link("application/json+oembed", "json"), link("text/xml+oembed", "xml")]
}
