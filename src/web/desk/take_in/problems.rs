//! What is to be noticed about the rows of a mailbag, as a file for spreadsheets: the
//! number of each row, to mend it in the file that was sent.
//!
//! Never: an address; a cell that a spreadsheet would run as a formula.

use crate::domain::ids::{MailbagId, MailbagRowId};
use crate::domain::lang::Lang;
use crate::i18n::Catalogue;
use crate::store::mailbag_rows::{self, MailbagRow};
use crate::store::{Conn, StoreError, mailbags};
use crate::web::desk::take_in::mailbag_view::masked;
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::view::csv::{MARK, line};
use actix_web::http::header;
use actix_web::{HttpResponse, web};

/// Rows read at once.
const BATCH: i64 = 1_000;

/// GET `/desk/mailbags/{mailbag}/problems.csv`.
pub async fn show(
    _: AnyStaff,
    visit: Visit,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let (reference, catalogue, lang) = (path.into_inner(), visit.app.catalogue.clone(), visit.lang);
    let csv = visit
        .read(move |conn| {
            let mailbag = mailbags::get(conn, &reference)?;
            file(conn, &catalogue, lang, mailbag.id)
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"problems.csv\""))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .body(csv))
}

/// The file.
///
/// # Errors
/// When the database cannot be read.
pub fn file(
    conn: &mut Conn,
    catalogue: &Catalogue,
    lang: Lang,
    mailbag: MailbagId,
) -> Result<String, StoreError> {
    let mut csv = String::from(MARK);
    let heads = ["row", "problem", "becomes", "question", "name", "town", "topic"];
    line(&mut csv, &heads.map(|head| catalogue.word(lang, &format!("mailbag-csv-{head}"))));
    let mut after = MailbagRowId(0);
    loop {
        let rows = mailbag_rows::list_with_problems(conn, mailbag, after, BATCH)?;
        let Some(last) = rows.last() else { return Ok(csv) };
        after = last.id;
        for row in &rows {
            line(&mut csv, &cells(catalogue, lang, row));
        }
    }
}

fn cells(catalogue: &Catalogue, lang: Lang, row: &MailbagRow) -> [String; 7] {
    let problems = row.problems();
    let sentences =
        problems.iter().map(|p| catalogue.word(lang, &format!("mailbag-row-{}", p.code())));
    [
        row.number.to_string(),
        sentences.collect::<Vec<_>>().join("; "),
        catalogue.word(lang, &format!("mailbag-count-{}", row.state.code())),
        masked(&row.body),
        row.first_name.clone(),
        row.town_typed.clone(),
        row.topic_typed.clone(),
    ]
}
