//! Stopping news by the link in a mail: a page with a button for people, and the
//! one-click POST of RFC 8058 for mail programs. The key in the address is the
//! permission; nobody needs to sign in.
//!
//! Never: a change on GET, since mail scanners open every link.

use super::me::withdraw::Nothing;
use super::says::{Link, Says};
use crate::actions::news;
use crate::store::supporters;
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// The page with the button.
///
/// # Errors
/// [`Error::NotFound`] for a key of nobody.
pub async fn show(visit: Visit, key: web::Path<String>) -> Result<HttpResponse, Error> {
    let key = key.into_inner();
    let looked_up = key.clone();
    let found =
        visit.read(move |conn| supporters::find_by_unsubscribe_key(conn, &looked_up)).await?;
    let supporter = found.ok_or(Error::NotFound)?;
    if supporter.unsubscribed_at.is_some() {
        return done(&visit, &key);
    }
    Says::new(&visit, "unsubscribe-title")
        .paragraph(visit.word("unsubscribe-body"))
        .paragraph(visit.word("unsubscribe-keeps"))
        .button(&visit, &paths::unsubscribe(&key), "unsubscribe-send", false)
        .page(&visit, StatusCode::OK)
}

/// Unsubscribes. The body is not read: a mail program sends
/// `List-Unsubscribe=One-Click` and no token of ours.
///
/// # Errors
/// [`Error::NotFound`] for a key of nobody.
pub async fn send(visit: Visit, key: web::Path<String>) -> Result<HttpResponse, Error> {
    set(&visit, &key, false).await?;
    done(&visit, &key)
}

/// Subscribes again; only by the button.
///
/// # Errors
/// [`Error::NotFound`] for a key of nobody.
pub async fn undo(
    visit: Visit,
    key: web::Path<String>,
    Posted(Nothing {}): Posted<Nothing>,
) -> Result<HttpResponse, Error> {
    set(&visit, &key, true).await?;
    Says::new(&visit, "unsubscribe-undone-title")
        .paragraph(visit.word("unsubscribe-undone-body"))
        .link(Link::new(&visit, "/", "error-link-home"))
        .page(&visit, StatusCode::OK)
}

async fn set(visit: &Visit, key: &str, wants_news: bool) -> Result<(), Error> {
    let (now, key) = (visit.now, key.to_owned());
    visit.write(move |conn| news::set_by_key(conn, now, &key, wants_news)).await??;
    Ok(())
}

fn done(visit: &Visit, key: &str) -> Result<HttpResponse, Error> {
    Says::new(visit, "unsubscribe-done-title")
        .paragraph(visit.word("unsubscribe-done-body"))
        .paragraph(visit.word("unsubscribe-keeps"))
        .button(visit, &paths::undo_unsubscribe(key), "unsubscribe-undo", false)
        .page(visit, StatusCode::OK)
}
