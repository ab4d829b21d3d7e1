//! The language of mails, and whether news of backed questions is wanted.
//!
//! Never: switching off the mails about one's own question.

use crate::actions::news;
use crate::domain::lang::Lang;
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use actix_web::HttpResponse;
use serde::Deserialize;

/// The wishes.
#[derive(Deserialize)]
pub struct WishesForm {
    #[serde(default)]
    language: String,
    #[serde(default)]
    wants_news: String,
}

/// Keeps the wishes.
///
/// # Errors
/// When the database refuses.
pub async fn save(visit: Visit, Posted(form): Posted<WishesForm>) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    // The form offers the languages there are; anything else leaves the page's own.
    let language = Lang::parse(&form.language).unwrap_or(visit.lang);
    let (now, wants_news) = (visit.now, form.wants_news == "yes");
    visit.write(move |conn| news::set_wishes(conn, now, me.id, language, wants_news)).await??;
    Ok(visit.redirect("/me#wishes"))
}
