//! The decision log as a file for spreadsheets, in the language of the address.
//!
//! Never: a cell that a spreadsheet would run as a formula.

use super::log::by;
use crate::store::sittings;
use crate::store::views::log::{self, Entry};
use crate::web::error::Error;
use crate::web::extract::Visit;
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
    // The mark lets spreadsheets see that this is UTF-8.
    let mut csv = String::from("\u{feff}");
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

fn line(csv: &mut String, cells: &[String]) {
    let quoted: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    csv.push_str(&quoted.join(","));
    csv.push_str("\r\n");
}

/// A cell in quotes. What begins like a formula (also in full-width form, or
/// after spaces) gets an apostrophe first, which spreadsheets take as "text".
fn quoted(cell: &str) -> String {
    let begins = cell.trim_start().chars().next();
    let is_formula = begins.is_some_and(|c| "=+-@＝＋－＠\t\r".contains(c))
        || cell.starts_with(['\t', '\r', '\n']);
    let guard = if is_formula { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

/// A public code as part of a file name.
fn paths_safe(reference: &str) -> String {
    reference.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        assert_eq!(quoted("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        for bad in ["+1", "-1", "@x", "＝x", " =x", "\t=x"] {
            assert!(quoted(bad).starts_with("\"'"), "{bad}");
        }
        assert_eq!(quoted("Will you, please?"), "\"Will you, please?\"");
    }
}
