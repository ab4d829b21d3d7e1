//! Calls and sittings as a calendar (RFC 5545), of the whole service or of one sitting.
//!
//! Never: a moment in local time; UTC is the same everywhere.

use crate::i18n::args;
use crate::store::sittings::{self, Sitting};
use crate::web::conditional;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::page::Alternate;
use actix_web::{HttpRequest, HttpResponse, web};
use icalendar::{Calendar, Component, Event, EventLike};

/// Sittings of the whole calendar; the latest.
const MOST: usize = 200;

/// The calendar of the whole service.
pub const SERVICE: &str = "/calendar.ics";

/// The calendar of one sitting.
pub fn of_sitting(reference: &str) -> String {
    format!("{}/calendar.ics", paths::sitting(reference))
}

/// The link to a calendar, for the head of a page.
pub fn alternate(visit: &Visit, path: &str, title: &str) -> Alternate {
    Alternate { kind: "text/calendar", title: title.to_owned(), href: visit.url(path) }
}

/// Every call and sitting.
pub async fn service(request: HttpRequest) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let mut all = visit.read(sittings::list).await?;
    all.truncate(MOST);
    Ok(send(&request, &visit, &all))
}

/// One sitting and its call.
pub async fn sitting(
    request: HttpRequest,
    reference: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let reference = reference.into_inner();
    let sitting = visit.read(move |conn| sittings::get(conn, &reference)).await?;
    Ok(send(&request, &visit, &[sitting]))
}

fn send(request: &HttpRequest, visit: &Visit, sittings: &[Sitting]) -> HttpResponse {
    let mut calendar = Calendar::new();
    calendar.name(&visit.app.config.service.name);
    for sitting in sittings {
        calendar.push(call(visit, sitting)).push(sits(visit, sitting));
    }
    conditional::answer(request, "text/calendar; charset=utf-8", calendar.to_string(), None)
}

fn call(visit: &Visit, sitting: &Sitting) -> Event {
    let title = visit.say("calendar-call", &args!["title" => sitting.title(visit.lang).to_owned()]);
    event(visit, sitting, "call", &title)
        .starts(sitting.call_opens_at.utc())
        .ends(sitting.call_closes_at.utc())
        .done()
}

fn sits(visit: &Visit, sitting: &Sitting) -> Event {
    event(visit, sitting, "sitting", sitting.title(visit.lang)).starts(sitting.sits_at.utc()).done()
}

/// What both have; the id stays the same for ever, the number grows with each change.
fn event(visit: &Visit, sitting: &Sitting, what: &str, title: &str) -> Event {
    let host = visit.app.config.server.public_url.host_str().unwrap_or("localhost");
    let link = visit.app.public_link(visit.lang, &paths::sitting(&sitting.reference));
    let about =
        visit.say("calendar-about", &args!["to" => sitting.put_to.clone(), "link" => link.clone()]);
    Event::with_uid(&format!("{what}-{}@{host}", sitting.reference))
        .summary(title)
        .description(&about)
        .url(&link)
        .timestamp(sitting.created_at.utc())
        .sequence(u32::try_from(sitting.version).unwrap_or(u32::MAX))
        .done()
}
