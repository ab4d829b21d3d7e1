//! What public pages say when the moderators are late.
//!
//! Never: a number that makes anybody anxious; only that it is late, and that
//! nothing is lost.

use super::page::Page;
use crate::store::backlog;
use crate::store::sittings::Sitting;
use crate::web::error::Error;
use crate::web::extract::Visit;

/// Puts the sentence on a page of the sitting, if its oldest question has waited too long.
///
/// # Errors
/// When the database cannot be read.
pub async fn on(visit: &Visit, sitting: &Sitting, page: Page) -> Result<Page, Error> {
    let hours = visit.app.config.desk.late_hours;
    if hours == 0 || visit.now >= sitting.sits_at || page.notice.is_some() {
        return Ok(page);
    }
    let id = sitting.id;
    let oldest = visit.read(move |conn| backlog::find_oldest(conn, id)).await?;
    let is_late = oldest.is_some_and(|since| visit.now.seconds_since(since) > hours * 3600);
    let notice = is_late.then(|| visit.word("backlog-public-late"));
    Ok(match notice {
        Some(text) => page.with_notice("warn", text),
        None => page,
    })
}
