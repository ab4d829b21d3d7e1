//! Refuses state changes that another website started: the first of two locks
//! against forged requests (the second is the token in the form).
//!
//! Never: a change on GET; this module lets every GET pass because of that.

use super::error::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;

/// Mail programs send the one-click unsubscribe (RFC 8058) from their own
/// servers: there is no origin, no cookie, and the key in the address is the
/// permission.
pub const ONE_CLICK_PREFIX: &str = "/unsubscribe/";

/// Lets a request pass when it is a read, or was started by a page of ours.
pub async fn refuse_cross_site(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !is_read
        && !request.path().starts_with(ONE_CLICK_PREFIX)
        && let Err(error) = check(&request)
    {
        return Ok(request.error_response(error).map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

/// `Sec-Fetch-Site` where the browser sends it, else `Origin`; an old browser
/// that sends neither is left to the token.
fn check(request: &ServiceRequest) -> Result<(), Error> {
    let text =
        |name: header::HeaderName| request.headers().get(name).map(|v| v.to_str().unwrap_or(""));
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site")) {
        return match site {
            "same-origin" | "none" => Ok(()),
            _ => Err(Error::CrossSite("sec-fetch-site")),
        };
    }
    let Some(origin) = text(header::ORIGIN) else { return Ok(()) };
    let host = text(header::HOST).unwrap_or("");
    let authority = origin.split_once("://").map(|(_, authority)| authority);
    if authority.is_some_and(|a| !a.is_empty() && a.eq_ignore_ascii_case(host)) {
        Ok(())
    } else {
        Err(Error::CrossSite("origin"))
    }
}
