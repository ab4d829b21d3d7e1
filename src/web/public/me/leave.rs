//! Leaving: forgetting this browser, or deleting the supporter's records.
//!
//! Never: on a GET; a promise to delete what stays published.

use super::withdraw::Nothing;
use crate::actions::forget_supporter::forget_supporter;
use crate::store::sessions;
use crate::web::cookies;
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::public::says::{Link, Says};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};

/// Forgets this browser.
///
/// # Errors
/// When the database refuses.
pub async fn sign_out(
    visit: Visit,
    request: HttpRequest,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<HttpResponse, Error> {
    if let Some(token) = cookies::read(&request, &visit.app.config).supporter {
        let hash = crate::crypto::token_hash(&token);
        visit.write(move |conn| sessions::delete_supporter(conn, &hash)).await??;
    }
    forget_cookie(&visit, visit.redirect("/me"))
}

/// Says what is deleted and what stays, with the button.
///
/// # Errors
/// When the template and the view do not fit.
pub async fn show_delete(visit: Visit) -> Result<HttpResponse, Error> {
    if visit.supporter.is_none() {
        return Ok(visit.redirect("/me"));
    }
    Says::new(&visit, "me-delete-title")
        .paragraph(visit.word("me-delete-goes"))
        .paragraph(visit.word("me-delete-stays"))
        .paragraph(visit.word("me-delete-why"))
        .paragraph(visit.word("me-delete-final"))
        .button(&visit, "/me/delete", "me-delete-send", true)
        .link(Link::new(&visit, "/me", "me-delete-no"))
        .page(&visit, StatusCode::OK)
}

/// Deletes the records.
///
/// # Errors
/// When the database refuses.
pub async fn delete(
    visit: Visit,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let (now, context) = (visit.now, visit.app.actions.clone());
    visit.write(move |conn| forget_supporter(conn, &context, now, me.id)).await??;
    let mut visit = visit;
    visit.supporter = None;
    let page = Says::new(&visit, "me-deleted-title")
        .paragraph(visit.word("me-deleted-body"))
        .link(Link::new(&visit, "/", "error-link-home"))
        .page(&visit, StatusCode::OK)?;
    forget_cookie(&visit, page)
}

fn forget_cookie(visit: &Visit, mut response: HttpResponse) -> Result<HttpResponse, Error> {
    let cookie = cookies::forget_supporter(&visit.app.config);
    response.add_cookie(&cookie).map_err(|e| Error::Internal(e.to_string()))?;
    Ok(response)
}
