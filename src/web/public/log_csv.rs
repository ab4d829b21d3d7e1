//! The decision log as a file for spreadsheets, in the language of the address.
//!
//! Never: a cell that a spreadsheet would run as a formula.

use super::log::by;
use crate::store::sittings;
use crate::store::views::log::{self, Entry};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::view::csv::{MARK, line};
use crate::web::view::words;
use actix_web::http::header;
use actix_web::{HttpResponse, web};

/// Most rows of one file.
const MOST_ROWS: i64 = 100_000;

/// Sends the whole log of a sitting.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    let reference = reference.into_inner();
    let name = format!("attachment; filename=\"{}-log.csv\"", paths_safe(&reference));
    let entries = visit
        .read(move |conn| {
            let sitting = sittings::get(conn, &reference)?;
            log::list(conn, sitting.id, None, 0, MOST_ROWS)
        })
        .await?;
    let mut csv = String::from(MARK);
    let heads =
        ["when", "act", "by", "question", "text", "target", "reason", "note", "before", "after"];
    line(&mut csv, &heads.map(|head| visit.word(&format!("log-csv-{head}"))));
    for entry in &entries {
        line(&mut csv, &cells(&visit, entry));
    }
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, name))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .body(csv))
}

fn cells(visit: &Visit, entry: &Entry) -> [String; 10] {
    let question = entry.question.as_ref();
    let (before, after) = entry.texts.clone().unwrap_or_default();
    [
        words::iso(entry.created_at),
        visit.word(&format!("log-act-{}", entry.act.code())),
        by(visit, entry),
        question.map_or(String::new(), |q| q.reference.clone()),
        question.and_then(|q| q.body.clone()).unwrap_or_default(),
        entry.target.as_ref().map_or(String::new(), |q| q.reference.clone()),
        entry.reason.as_ref().map_or(String::new(), |r| r.title(visit.lang).to_owned()),
        entry.note.clone(),
        before,
        after,
    ]
}

/// A public code as part of a file name.
fn paths_safe(reference: &str) -> String {
    reference.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}
