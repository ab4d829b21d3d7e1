//! Turns an [`Error`] into a page in the visitor's language, and logs its cause.
//!
//! Never: the cause on the page; a database look-up, since the database may be
//! what is missing.

use super::error::Error;
use super::extract::Visit;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;

#[derive(Serialize)]
struct ErrorView {
    code: u16,
    heading: String,
    paragraphs: Vec<String>,
    links: Vec<ErrorLink>,
}

#[derive(Serialize)]
struct ErrorLink {
    href: String,
    label: String,
}

/// Gives every failed request its page.
pub async fn render(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<BoxBody>>, actix_web::Error> {
    // Handlers' errors arrive as answers; no middleware inside this one fails.
    let response = next.call(request).await?.map_into_boxed_body();
    let Some(error) = error_of(&response) else { return Ok(response.map_into_left_body()) };
    if matches!(error, Error::SignInRequired(_)) {
        return Ok(response.map_into_left_body());
    }
    log(&error);
    let visit = Visit::anonymous(response.request());
    let page = page(&visit, &error);
    let (request, bare) = response.into_parts();
    let mut full = page;
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = bare.headers().get(&name) {
            full.headers_mut().insert(name, value.clone());
        }
    }
    Ok(ServiceResponse::new(request, full).map_into_left_body())
}

/// What went wrong, as far as it is ours to say.
pub(super) fn error_of(response: &ServiceResponse<BoxBody>) -> Option<Error> {
    if let Some(error) = response.response().extensions().get::<Error>() {
        return Some(error.clone());
    }
    if let Some(error) = response.response().error()
        && let Some(ours) = error.as_error::<Error>()
    {
        return Some(ours.clone());
    }
    // actix's own answers: an unknown path, a wrong method, an unreadable query.
    match response.status() {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Some(Error::NotFound),
        StatusCode::BAD_REQUEST => Some(Error::Unreadable("refused before the handler".to_owned())),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Error::TooLarge),
        StatusCode::INTERNAL_SERVER_ERROR => {
            Some(Error::Internal("refused before the handler".to_owned()))
        }
        _ => None,
    }
    .filter(|_| response.response().body().size().is_eof() || response.response().error().is_some())
}

/// Logs the cause of an error, once.
pub(super) fn log(error: &Error) {
    match error {
        Error::Internal(cause) => tracing::error!(cause, "a request failed"),
        Error::Unavailable(cause) => tracing::warn!(cause, "the database is not available"),
        Error::NotFound | Error::SignInRequired(_) => tracing::debug!(%error, "refused"),
        other => tracing::info!(error = %other, "refused"),
    }
}

/// The page for an error; a plain sentence if even that cannot be rendered.
pub fn page(visit: &Visit, error: &Error) -> HttpResponse {
    let status = error.status_code();
    let heading = visit.word(&format!("error-{}-title", error.code()));
    let view = ErrorView {
        code: status.as_u16(),
        heading: heading.clone(),
        paragraphs: vec![visit.word(&error.body_key())],
        links: vec![ErrorLink { href: visit.url("/"), label: visit.word("error-link-home") }],
    };
    let status = if status == StatusCode::SEE_OTHER { StatusCode::OK } else { status };
    visit.render(status, "public/error", visit.page(heading.clone()), &view).unwrap_or_else(
        |cause| {
            tracing::error!(%cause, "the error page cannot be rendered");
            HttpResponse::build(status).content_type("text/plain; charset=utf-8").body(heading)
        },
    )
}
