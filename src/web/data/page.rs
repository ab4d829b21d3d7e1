//! The page about the open data: licence, files, and what each column is; the same as
//! JSON.
//!
//! Never: a column without its explanation in both languages.

use super::tables::{Column, Form, Table, paths_of};
use crate::i18n::args;
use crate::store::sittings;
use crate::web::conditional;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::question::LinkView;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;
use serde_json::json;

#[derive(Serialize)]
struct DataView {
    licence: LinkView,
    owner: Option<String>,
    tables: Vec<TableView>,
    sittings: Vec<SittingView>,
    dictionary: LinkView,
    developers: LinkView,
}

#[derive(Serialize)]
struct TableView {
    name: &'static str,
    title: String,
    text: String,
    files: Vec<LinkView>,
    columns: Vec<ColumnView>,
}

#[derive(Serialize)]
struct ColumnView {
    name: &'static str,
    kind: String,
    text: String,
}

#[derive(Serialize)]
struct SittingView {
    title: String,
    files: Vec<LinkView>,
    log: Vec<LinkView>,
}

/// The page.
pub async fn show(visit: Visit) -> Result<HttpResponse, Error> {
    let all = visit.read(sittings::list).await?;
    let licence = visit.app.config.service.data_licence;
    let of_sitting = |sitting: &sittings::Sitting| SittingView {
        title: sitting.title(visit.lang).to_owned(),
        files: files(&visit, Some(&sitting.reference), None),
        log: ["csv", "json"]
            .map(|ending| {
                let path = format!("{}.{ending}", paths::decision_log(&sitting.reference));
                let label = visit.say(
                    "data-file",
                    &args!["table" => visit.word("data-log"), "form" => ending.to_uppercase()],
                );
                LinkView::to(&visit, &path, label)
            })
            .into(),
    };
    let owner = &visit.app.config.service.owner;
    let view = DataView {
        licence: LinkView { href: licence.url().to_owned(), label: licence.name().to_owned() },
        owner: (!owner.is_empty()).then(|| owner.clone()),
        tables: Table::ALL.map(|one| table(&visit, one)).into(),
        sittings: all.iter().map(of_sitting).collect(),
        dictionary: LinkView::to(&visit, "/data/dictionary.json", visit.word("data-dictionary")),
        developers: LinkView::to(&visit, "/developers", visit.word("data-developers")),
    };
    let title = visit.word("data-title");
    visit.render(StatusCode::OK, "public/data", visit.page(title), &view)
}

/// The dictionary, for programs, in the language of the address.
pub async fn dictionary(request: HttpRequest) -> HttpResponse {
    let visit = Visit::anonymous(&request);
    let column = |of: Table, (name, kind): &Column| json!({ "name": name, "type": kind, "meaning": meaning(&visit, of, name) });
    let tables = Table::ALL.map(|one| {
        let columns: Vec<_> = one.columns().iter().map(|c| column(one, c)).collect();
        let meaning = visit.word(&format!("data-{}-text", one.name()));
        json!({ "name": one.name(), "meaning": meaning, "columns": columns })
    });
    let licence = visit.app.config.service.data_licence;
    let body = json!({
        "format": "pqt-dictionary-1",
        "language": visit.lang.code(),
        "licence": { "name": licence.name(), "url": licence.url() },
        "tables": tables,
    });
    conditional::answer(&request, "application/json", body.to_string(), None)
}

fn table(visit: &Visit, of: Table) -> TableView {
    let column = |(name, kind): &Column| ColumnView {
        name,
        kind: visit.word(&format!("data-kind-{kind}")),
        text: meaning(visit, of, name),
    };
    TableView {
        name: of.name(),
        title: visit.word(&format!("data-{}", of.name())),
        text: visit.word(&format!("data-{}-text", of.name())),
        files: files(visit, None, Some(of)),
        columns: of.columns().iter().map(column).collect(),
    }
}

fn files(visit: &Visit, sitting: Option<&str>, only: Option<Table>) -> Vec<LinkView> {
    let wanted = paths_of(sitting).filter(|(table, ..)| only.is_none_or(|it| it == *table));
    let link = |(table, form, path): (Table, Form, String)| {
        let name = visit.word(&format!("data-{}", table.name()));
        let form = form.ending().to_uppercase();
        LinkView::to(visit, &path, visit.say("data-file", &args!["table" => name, "form" => form]))
    };
    wanted.map(link).collect()
}

/// What a column is: its own sentence in this table, or the one it has everywhere.
fn meaning(visit: &Visit, of: Table, column: &str) -> String {
    let column = column.replace('_', "-");
    let own = format!("data-{}-{column}", of.name());
    let key = match visit.app.catalogue.knows(visit.lang, &own) {
        true => own,
        false => format!("data-column-{column}"),
    };
    visit.word(&key)
}
