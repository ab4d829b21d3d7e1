//! The page that says why something cannot be done to one's own question.
//!
//! Never: a guess at what else to do, but the way back.

use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::public::says::{Link, Says};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

/// Says it in the sentence of this key.
pub(super) fn page(visit: &Visit, key: &str) -> Result<HttpResponse, Error> {
    Says::new(visit, "me-refused-title")
        .paragraph(visit.word(key))
        .link(Link::new(visit, "/me", "me-back"))
        .page(visit, StatusCode::CONFLICT)
}
