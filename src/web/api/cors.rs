//! Scripts of any website may read the interface, without cookies (Fetch standard, CORS).
//!
//! Never: `Access-Control-Allow-Credentials`.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse};

/// The methods that are answered.
pub const METHODS: &str = "GET, HEAD, OPTIONS";

/// Headers of ours that scripts may read.
const EXPOSED: &str = "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id";

/// Answers a browser's question beforehand, and lets every answer be read.
pub async fn allow_reading(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let mut response = if request.method() == Method::OPTIONS {
        request.into_response(HttpResponse::NoContent().finish())
    } else {
        next.call(request).await?.map_into_boxed_body()
    };
    let is_asked_before = response.request().method() == Method::OPTIONS;
    let headers = response.headers_mut();
    set(headers, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    set(headers, header::ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    set(headers, HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");
    if is_asked_before {
        set(headers, header::ALLOW, METHODS);
        set(headers, header::ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        set(headers, header::ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match, If-Modified-Since");
        set(headers, header::ACCESS_CONTROL_MAX_AGE, "86400");
    }
    Ok(response)
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.insert(name, HeaderValue::from_static(value));
}
