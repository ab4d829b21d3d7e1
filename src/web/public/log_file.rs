//! The decision log as a whole file, piece by piece: what both formats share.
//!
//! Never: more than one piece of it in memory.

use crate::domain::ids::{DecisionId, SittingId};
use crate::store::sittings::{self, Sitting};
use crate::store::views::log::{self, Entry};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::long_file::LongFile;
use actix_web::http::header;
use actix_web::{HttpResponse, body};

/// Decisions in one piece.
const PIECE: i64 = 1_000;

/// How a format writes the log.
pub(super) trait Format: Clone + Unpin + 'static {
    /// The ending of the file's name.
    const ENDING: &'static str;
    /// Its media type.
    const MEDIA: &'static str;
    /// What stands before the first decision.
    fn head(&self, visit: &Visit, sitting: &Sitting) -> String;
    /// One decision; `is_first` of the file.
    fn line(&self, visit: &Visit, entry: &Entry, is_first: bool) -> String;
    /// What stands after the last decision.
    fn tail(&self) -> &'static str;
}

/// Where a piece begins: after which decision; none for the first.
#[derive(Clone, Copy)]
struct After(Option<DecisionId>);

/// Sends the whole log of a sitting, newest decision first.
pub(super) async fn send<F: Format>(
    visit: Visit,
    reference: String,
    format: F,
) -> Result<HttpResponse, Error> {
    let sitting = visit.read(move |conn| sittings::get(conn, &reference)).await?;
    let safe: String =
        sitting.reference.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let name = format!("attachment; filename=\"{safe}-log.{}\"", F::ENDING);
    let head = format.head(&visit, &sitting);
    let file = LongFile::new(After(None), move |from: After| {
        let (visit, format) = (visit.clone(), format.clone());
        let head = if from.0.is_none() { head.clone() } else { String::new() };
        piece(visit, sitting.id, format, head, from)
    });
    Ok(HttpResponse::Ok()
        .content_type(F::MEDIA)
        .insert_header((header::CONTENT_DISPOSITION, name))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .body(body::BoxBody::new(file)))
}

async fn piece<F: Format>(
    visit: Visit,
    sitting: SittingId,
    format: F,
    head: String,
    from: After,
) -> Result<(String, Option<After>), Error> {
    let entries = visit.read(move |conn| log::list_before(conn, sitting, from.0, PIECE)).await?;
    let mut text = head;
    for (at, entry) in entries.iter().enumerate() {
        text.push_str(&format.line(&visit, entry, from.0.is_none() && at == 0));
    }
    if entries.len() < PIECE as usize {
        text.push_str(format.tail());
        return Ok((text, None));
    }
    Ok((text, entries.last().map(|entry| After(Some(entry.id)))))
}
