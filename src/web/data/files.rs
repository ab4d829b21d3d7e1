//! A table as a file, sent as the database gives it.
//!
//! Never: a cell that a spreadsheet would run as a formula.

use super::rows;
use super::tables::{Form, Table};
use crate::domain::ids::SittingId;
use crate::store::sittings;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::long_file::LongFile;
use crate::web::view::csv::{MARK, line};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, body, web};
use serde_json::{Value, json};

/// A table of all sittings.
pub async fn whole(
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let (table, form) = path.into_inner();
    let (table, form) = wanted(&table, &form)?;
    Ok(send(&visit, table, form, None, "all"))
}

/// A table of one sitting.
pub async fn of_sitting(
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let (sitting, table, form) = path.into_inner();
    let (table, form) = wanted(&table, &form)?;
    let sitting = visit.read(move |conn| sittings::get(conn, &sitting)).await?;
    Ok(send(&visit, table, form, Some(sitting.id), &sitting.reference))
}

fn wanted(table: &str, form: &str) -> Result<(Table, Form), Error> {
    Table::parse(table).zip(Form::parse(form)).ok_or(Error::NotFound)
}

fn send(
    visit: &Visit,
    table: Table,
    form: Form,
    sitting: Option<SittingId>,
    of: &str,
) -> HttpResponse {
    let safe: String = of.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let name = format!("{safe}-{}.{}", table.name(), form.ending());
    let head = head(visit, table, form);
    let asker = visit.clone();
    let begins = Begins { from: 0, has_head: false, has_row: false };
    let file = LongFile::new(begins, move |begins: Begins| {
        let head = if begins.has_head { String::new() } else { head.clone() };
        piece(asker.clone(), table, form, sitting, begins, head)
    });
    let licence = visit.app.config.service.data_licence.url();
    let media = match form {
        Form::Csv => "text/csv; charset=utf-8",
        Form::Json => "application/json",
    };
    HttpResponse::Ok()
        .content_type(media)
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .insert_header((header::CACHE_CONTROL, "public, max-age=30"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((header::LINK, format!("<{licence}>; rel=\"license\"")))
        .body(body::BoxBody::new(file))
}

/// What stands before the first row.
fn head(visit: &Visit, table: Table, form: Form) -> String {
    match form {
        Form::Csv => {
            let names: Vec<String> =
                table.columns().iter().map(|(name, _)| (*name).to_owned()).collect();
            let mut head = MARK.to_owned();
            line(&mut head, &names);
            head
        }
        Form::Json => {
            let licence = visit.app.config.service.data_licence;
            let licence = json!({ "name": licence.name(), "url": licence.url() });
            let dictionary = visit.app.public_link(visit.lang, "/data/dictionary.json");
            let name = json!(table.name());
            let dictionary = json!(dictionary);
            format!(
                "{{\"format\":\"pqt-data-1\",\"table\":{name},\"licence\":{licence},\"dictionary\":{dictionary},\"rows\":[\n"
            )
        }
    }
}

/// Where a piece of the file begins.
#[derive(Clone, Copy)]
struct Begins {
    /// After which key.
    from: i64,
    /// What stands before the first row was written.
    has_head: bool,
    /// A row was written; a piece may have none.
    has_row: bool,
}

async fn piece(
    visit: Visit,
    table: Table,
    form: Form,
    sitting: Option<SittingId>,
    mut begins: Begins,
    mut text: String,
) -> Result<(String, Option<Begins>), Error> {
    let (rows, next) = rows::piece(&visit, table, sitting, begins.from).await?;
    for row in rows {
        match form {
            Form::Csv => {
                let cells: Vec<String> =
                    table.columns().iter().map(|(name, _)| cell(&row[*name])).collect();
                line(&mut text, &cells);
            }
            Form::Json => {
                let comma = if begins.has_row { ",\n" } else { "" };
                text.push_str(&format!("{comma}{row}"));
            }
        }
        begins.has_row = true;
    }
    if next.is_none() && form == Form::Json {
        text.push_str("\n]}\n");
    }
    Ok((text, next.map(|from| Begins { from, has_head: true, ..begins })))
}

/// A value as a cell: nothing for null.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
