//! A HEAD request is answered like a GET request, without the body.
//!
//! The server itself leaves the body out, because it remembers how the request
//! came in; routes then need to know GET only.
//!
//! Never: a change; a HEAD request reaches only what a GET request reaches.

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;

/// Leads a HEAD request to the route of the page.
pub async fn as_get(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    if request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    next.call(request).await
}
