//! The decision log as a file for spreadsheets, in the language of the address.
//!
//! Never: a cell that a spreadsheet would run as a formula.

use super::log::{by, person, rule_words};
use super::log_file::{self, Format};
use crate::store::sittings::Sitting;
use crate::store::views::log::Entry;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::view::csv::{MARK, line};
use crate::web::view::words;
use actix_web::{HttpResponse, web};

/// Sends the whole log of a sitting.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    log_file::send(visit, reference.into_inner(), Csv).await
}

#[derive(Clone)]
struct Csv;

impl Format for Csv {
    const ENDING: &'static str = "csv";
    const MEDIA: &'static str = "text/csv; charset=utf-8";

    fn head(&self, visit: &Visit, _: &Sitting) -> String {
        let heads = [
            "reference",
            "when",
            "act",
            "by",
            "second",
            "question",
            "text",
            "target",
            "reason-code",
            "reason",
            "reason-text",
            "rule",
            "rules-version",
            "note",
            "before",
            "after",
        ];
        let heads = heads.map(|head| visit.word(&format!("log-csv-{head}")));
        format!("{MARK}{}", row(&heads))
    }

    fn line(&self, visit: &Visit, entry: &Entry, _: bool) -> String {
        row(&cells(visit, entry))
    }

    fn tail(&self) -> &'static str {
        ""
    }
}

fn cells(visit: &Visit, entry: &Entry) -> [String; 16] {
    let question = entry.question.as_ref();
    let reason = entry.reason.as_ref();
    let (before, after) = entry.texts.clone().unwrap_or_default();
    [
        entry.reference.clone(),
        words::iso(entry.created_at),
        visit.word(&format!("log-act-{}", entry.act.code())),
        by(visit, entry),
        entry.second.map_or(String::new(), |second| person(visit, second)),
        question.map_or(String::new(), |q| q.reference.clone()),
        question.and_then(|q| q.body.clone()).unwrap_or_default(),
        entry.target.as_ref().map_or(String::new(), |q| q.reference.clone()),
        reason.map_or(String::new(), |r| r.code.clone()),
        reason.map_or(String::new(), |r| r.title(visit.lang).to_owned()),
        reason.map_or(String::new(), |r| r.public_text(visit.lang).to_owned()),
        rule_words(visit, entry).unwrap_or_default(),
        entry.rules_version.map_or(String::new(), |version| version.to_string()),
        entry.note.clone(),
        before,
        after,
    ]
}

fn row(cells: &[String]) -> String {
    let mut row = String::new();
    line(&mut row, cells);
    row
}
