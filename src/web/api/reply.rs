//! Lists with the way to the rest of them, and single things.
//!
//! Never: a number of all that there is, where counting is slow.

use crate::web::conditional;
use crate::web::extract::Visit;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;
use utoipa::ToSchema;

/// Some items of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct List<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the next ones are; null when these are the last. The header `Link` says the same.
    #[schema(required, format = "uri")]
    pub next: Option<String>,
}

/// A page of what was found in the archive.
#[derive(Debug, Serialize, ToSchema)]
pub struct Hits<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the next ones are; null when these are the last. The header `Link` says the same.
    #[schema(required, format = "uri")]
    pub next: Option<String>,
    /// How many there are on all pages.
    pub total: i64,
    /// Whether there are more, which this search does not reach: add a word or a filter.
    pub is_cut: bool,
}

/// Sends one thing.
pub fn one(request: &HttpRequest, thing: &impl Serialize) -> HttpResponse {
    let body = serde_json::to_string(thing).expect("texts, numbers and lists are JSON");
    conditional::answer(request, "application/json", body, None)
}

/// Sends a list, with the way to the rest of it.
pub fn list(request: &HttpRequest, list: &impl Serialize, next: Option<&str>) -> HttpResponse {
    let mut response = one(request, list);
    let link = next.map(|next| HeaderValue::from_str(&format!("<{next}>; rel=\"next\"")));
    if let Some(Ok(link)) = link {
        response.headers_mut().insert(header::LINK, link);
    }
    response
}

/// The address of this request with other values for some names of its query.
pub fn again(visit: &Visit, request: &HttpRequest, changed: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let asked = url::form_urlencoded::parse(request.query_string().as_bytes());
    query.extend_pairs(asked.filter(|(name, _)| changed.iter().all(|(other, _)| name != other)));
    query.extend_pairs(changed);
    let path = format!("{}?{}", request.path(), query.finish());
    visit.app.public_link(crate::domain::lang::Lang::default(), &path)
}
