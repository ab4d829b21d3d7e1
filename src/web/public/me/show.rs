//! The page itself, or (in a browser that is not remembered) the way to it.
//!
//! Never: a hint whether an address is known.

use super::sign_in;
use super::view::MeView;
use crate::store::views;
use crate::web::error::Error;
use crate::web::extract::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

/// My questions and upvotes.
///
/// # Errors
/// When the database cannot be read.
pub async fn show(visit: Visit) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return sign_in::form(&visit) };
    let mine = visit.read(move |conn| views::me::get(conn, me.id)).await?;
    let view = MeView::new(&visit, &mine);
    visit.render(StatusCode::OK, "public/me/page", visit.page(visit.word("me-title")), &view)
}
