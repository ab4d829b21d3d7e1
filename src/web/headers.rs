//! The headers that every answer carries.
//!
//! Never: a page that may run inline script or style, or be framed; but for the parts that are
//! made to be embedded, which know nobody and have no form.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::{DefaultHeaders, Next};
use actix_web::{Error, HttpResponseBuilder};

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; \
    img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Strict headers for all answers; HSTS only when people reach us by https.
pub fn strict(is_https: bool) -> DefaultHeaders {
    let headers = DefaultHeaders::new()
        .add(("content-security-policy", CONTENT_SECURITY_POLICY))
        .add(("x-content-type-options", "nosniff"))
        .add(("referrer-policy", "same-origin"))
        .add(("cross-origin-opener-policy", "same-origin"))
        .add(("cross-origin-resource-policy", "same-origin"))
        .add(("x-frame-options", "DENY"))
        .add(("permissions-policy", "camera=(), microphone=(), geolocation=()"));
    if is_https {
        headers.add((
            HeaderName::from_static("strict-transport-security"),
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        ))
    } else {
        headers
    }
}

/// What an embedded part may do: show itself, anywhere.
const EMBEDDED_POLICY: &str =
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/// Lets an answer be framed by any website.
pub fn embedded(response: &mut HttpResponseBuilder) -> &mut HttpResponseBuilder {
    response
        .insert_header((header::CONTENT_SECURITY_POLICY, EMBEDDED_POLICY))
        .insert_header(("cross-origin-resource-policy", "cross-origin"))
}

/// Takes the old word against framing off what may be framed; browsers that know the
/// policy do not heed it, others would.
pub async fn let_frame(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    if headers.get(header::CONTENT_SECURITY_POLICY).is_some_and(|it| it == EMBEDDED_POLICY) {
        headers.remove(header::X_FRAME_OPTIONS);
    }
    Ok(response)
}
