//! The sheet: the slate for paper, A4 or Letter, in ordinary or large print.
//!
//! Never: a sheet without edition, date, check code and address.

use super::lines;
use super::screen::{self, Told};
use crate::i18n::args;
use crate::store::StoreError;
use crate::store::editions::Line;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::selection_words::Names;
use crate::web::view::words::moment;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// How the sheet is wanted.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Wish {
    #[serde(default)]
    paper: String,
    #[serde(default)]
    size: String,
    #[serde(default)]
    edition: Option<String>,
}

#[derive(Serialize)]
struct View {
    bar: Bar,
    paper: &'static str,
    is_large: bool,
    title: String,
    for_whom: String,
    lines: Vec<SheetLine>,
    reserves_heading: Option<String>,
    reserves: Vec<SheetLine>,
    imprint: Imprint,
}

#[derive(Serialize)]
struct Bar {
    back_url: String,
    back_label: String,
    variants: Vec<Variant>,
}

#[derive(Serialize)]
struct Variant {
    href: String,
    label: String,
    is_current: bool,
}

#[derive(Serialize)]
struct SheetLine {
    position: i64,
    text: String,
    attribution: String,
    pronounce: Option<String>,
    evidence: Option<String>,
    follow_up: Option<String>,
    has_notes: bool,
}

#[derive(Serialize)]
struct Imprint {
    edition: String,
    printed_on: String,
    digest: String,
    shown_url: String,
}

/// `GET /sittings/{ref}/slate/print`
pub async fn show(
    visit: Visit,
    path: web::Path<String>,
    wish: web::Query<Wish>,
) -> Result<HttpResponse, Error> {
    let number = match &wish.edition {
        Some(number) => Some(number.parse().map_err(|_| Error::NotFound)?),
        None => None,
    };
    let loaded = screen::load(&visit, path.into_inner(), number).await?;
    let told = loaded.told.as_ref().ok_or(Error::NotFound)?;
    let sitting = &loaded.slate.sitting;
    let title = sitting.title(visit.lang).to_owned();
    let (paper, is_large) = (paper(&wish.paper), wish.size == "large");
    let who = args![
        "name" => loaded.slate.representative.name.clone(),
        "put_to" => sitting.put_to.clone(),
        "when" => moment(&visit, sitting.sits_at, &sitting.zone)
    ];
    let edition = &told.published.edition;
    let base = paths::slate(&sitting.reference);
    let page_of = |number: i32| visit.app.public_link(visit.lang, &format!("{base}/{number}"));
    let names = Names::new(&visit, told.published.lines.iter().map(|line| &line.topic));
    let reserves = sheet_lines(&visit, &names, told, true)?;
    let view = View {
        bar: bar(&visit, &base, &wish, paper, is_large),
        paper,
        is_large,
        for_whom: visit.say("slate-lede", &who),
        lines: sheet_lines(&visit, &names, told, false)?,
        reserves_heading: (!reserves.is_empty()).then(|| visit.word("slate-reserves")),
        reserves,
        imprint: Imprint {
            edition: edition.number.to_string(),
            printed_on: moment(&visit, visit.now, &sitting.zone),
            digest: edition.digest.clone(),
            shown_url: page_of(edition.number),
        },
        title: title.clone(),
    };
    let page = visit.page(format!("{}: {title}", visit.word("slate-title"))).for_print();
    visit.render(StatusCode::OK, "print/slate", page, &view)
}

fn paper(wanted: &str) -> &'static str {
    if wanted == "letter" { "letter" } else { "a4" }
}

/// The ways to print it: two papers, two sizes of letters.
fn bar(visit: &Visit, base: &str, wish: &Wish, paper: &str, is_large: bool) -> Bar {
    let edition = wish.edition.as_ref().map(|number| format!("&edition={}", paths::encode(number)));
    let edition = edition.unwrap_or_default();
    let variant = |on: &str, large: bool| {
        let size = if large { "large" } else { "normal" };
        Variant {
            href: visit.url(&format!("{base}/print?paper={on}&size={size}{edition}")),
            label: visit.word(&format!("slate-sheet-{on}-{size}")),
            is_current: on == paper && large == is_large,
        }
    };
    let ways = [("a4", false), ("a4", true), ("letter", false), ("letter", true)];
    Bar {
        back_url: visit.url(base),
        back_label: visit.word("slate-sheet-back"),
        variants: ways.into_iter().map(|(on, large)| variant(on, large)).collect(),
    }
}

fn sheet_lines(
    visit: &Visit,
    names: &Names,
    told: &Told,
    is_reserve: bool,
) -> Result<Vec<SheetLine>, StoreError> {
    let wanted = told.published.lines.iter().filter(|line| line.line.is_reserve == is_reserve);
    let line = |line: &Line| {
        Ok(SheetLine {
            position: i64::from(line.line.position),
            text: line.line.body.clone(),
            attribution: lines::credit(visit, line)?,
            pronounce: Some(line.line.say_name.clone()).filter(|say| !say.is_empty()),
            evidence: Some(lines::evidence(names, line)?),
            follow_up: None,
            has_notes: !is_reserve,
        })
    };
    wanted.map(line).collect()
}
