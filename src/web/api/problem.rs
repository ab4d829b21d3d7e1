//! Errors of the interface, as problem details (RFC 9457).
//!
//! Never: a cause that is ours; only what was wrong with the request is told.

use super::cors::METHODS;
use crate::web::error::Error;
use crate::web::{error_pages, request_id};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use serde::Serialize;
use utoipa::ToSchema;

/// What an error's content is called.
pub const MEDIA: &str = "application/problem+json";

/// What went wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Always `about:blank`: the status says what kind of problem it is.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The status in words.
    title: String,
    /// The status.
    status: u16,
    /// What is wrong with the request, where that can be said.
    #[schema(required)]
    detail: Option<String>,
    /// To quote when you write to the host.
    request_id: String,
}

/// Gives every failed request its problem details.
pub async fn render(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let response = next.call(request).await?.map_into_boxed_body();
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return Ok(response);
    }
    let error = error_pages::error_of(&response);
    if let Some(error) = error.as_ref().filter(|_| status != StatusCode::METHOD_NOT_ALLOWED) {
        error_pages::log(error);
    }
    let (request, bare) = response.into_parts();
    let mut answer = answer(&request, status, detail(error.as_ref(), status));
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = bare.headers().get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    if status == StatusCode::METHOD_NOT_ALLOWED {
        answer.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static(METHODS));
    }
    Ok(ServiceResponse::new(request, answer))
}

fn detail(error: Option<&Error>, status: StatusCode) -> Option<String> {
    match error {
        _ if status == StatusCode::METHOD_NOT_ALLOWED => {
            Some(format!("This interface only reads: {METHODS}."))
        }
        Some(Error::Unreadable(what)) => Some(what.clone()),
        Some(Error::NotFound) => {
            Some("There is nothing public of this address or code.".to_owned())
        }
        _ => None,
    }
}

/// The answer to one error.
pub fn answer(request: &HttpRequest, status: StatusCode, detail: Option<String>) -> HttpResponse {
    let problem = Problem {
        kind: "about:blank",
        title: status.canonical_reason().unwrap_or("Error").to_owned(),
        status: status.as_u16(),
        detail,
        request_id: request_id::of(request),
    };
    HttpResponse::build(status)
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .content_type(MEDIA)
        .body(serde_json::to_string(&problem).expect("texts and numbers are JSON"))
}

/// The answer to an error of ours, outside the scope's own middleware.
pub fn of_error(request: &HttpRequest, error: &Error) -> HttpResponse {
    answer(request, error.status_code(), detail(Some(error), error.status_code()))
}
