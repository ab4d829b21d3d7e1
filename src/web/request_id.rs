//! A random id for each request, in the log, in the answer's header and on error
//! pages; and the one log line a request.
//!
//! Never: an address of a person, a query, a token or a cookie in the log.

use crate::app::App;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest};
use tracing::Instrument;

#[derive(Clone)]
struct RequestId(String);

/// The id of this request.
pub fn of(request: &HttpRequest) -> String {
    request.extensions().get::<RequestId>().map_or_else(String::new, |id| id.0.clone())
}

/// Gives the request its id and logs how it ended.
pub async fn assign(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let app = App::of(request.request());
    let id = app.entropy.public_code("", 10);
    request.extensions_mut().insert(RequestId(id.clone()));
    let span = tracing::info_span!("request", id);
    let method = request.method().clone();
    let started = std::time::Instant::now();
    async move {
        let mut response = next.call(request).await?;
        let route = response.request().match_pattern().unwrap_or_else(|| "(none)".to_owned());
        let status = response.status().as_u16();
        let took_ms = started.elapsed().as_secs_f64() * 1000.0;
        tracing::info!(%method, route, status, took_ms, "answered");
        if let Ok(value) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(HeaderName::from_static("x-request-id"), value);
        }
        Ok(response)
    }
    .instrument(span)
    .await
}
