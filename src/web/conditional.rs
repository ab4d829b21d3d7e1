//! Answers that a visitor may have already: each has a tag of its content, and 304 is
//! all that is sent when nothing has changed.
//!
//! Never: for a page that depends on who looks.

use crate::domain::instant::Instant;
use actix_web::http::header::{
    self, CacheControl, CacheDirective, ETag, EntityTag, Header, IfModifiedSince, IfNoneMatch,
    LastModified,
};
use actix_web::{HttpRequest, HttpResponse};
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};
use std::time::SystemTime;

/// Seconds for which nobody need ask again.
const FRESH_SECONDS: u32 = 30;

/// Bytes of the digest that make the tag.
const TAG_BYTES: usize = 16;

/// `body`, or 304 when the visitor has it. `changed` is when its newest part was written.
pub fn answer(
    request: &HttpRequest,
    media: &'static str,
    body: String,
    changed: Option<Instant>,
) -> HttpResponse {
    // Weak, since the same content may be sent compressed or not.
    let digest = Sha256::digest(body.as_bytes());
    let tag = EntityTag::new_weak(BASE64URL_NOPAD.encode(&digest[..TAG_BYTES]));
    let changed = changed.map(|at| SystemTime::from(at.utc()));
    let is_known = is_known(request, &tag, changed);
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    let fresh = vec![CacheDirective::Public, CacheDirective::MaxAge(FRESH_SECONDS)];
    response.insert_header(ETag(tag)).insert_header(CacheControl(fresh));
    if let Some(changed) = changed {
        response.insert_header(LastModified(changed.into()));
    }
    if is_known {
        return response.finish();
    }
    response.insert_header((header::CONTENT_TYPE, media)).body(body)
}

/// Whether the visitor's copy is this one. A tag that was sent decides alone (RFC 9110, 13.2.2).
fn is_known(request: &HttpRequest, tag: &EntityTag, changed: Option<SystemTime>) -> bool {
    if request.headers().contains_key(header::IF_NONE_MATCH) {
        return match IfNoneMatch::parse(request) {
            Ok(IfNoneMatch::Any) => true,
            Ok(IfNoneMatch::Items(known)) => known.iter().any(|one| one.weak_eq(tag)),
            Err(_) => false,
        };
    }
    let Some(changed) = changed else { return false };
    let whole = |at: SystemTime| at.duration_since(SystemTime::UNIX_EPOCH).map(|d| d.as_secs());
    match IfModifiedSince::parse(request) {
        Ok(IfModifiedSince(since)) => match (whole(changed), whole(since.into())) {
            (Ok(changed), Ok(since)) => changed <= since,
            _ => false,
        },
        Err(_) => false,
    }
}
