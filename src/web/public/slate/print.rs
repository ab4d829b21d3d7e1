//! The sheet: the slate for paper, A4 or Letter, in ordinary or large print.
//!
//! Never: a sheet without edition, date, check code and address.

use crate::i18n::args;
use crate::store::views::sheets;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::sheets::{SheetLinks, SheetView, Source, public_links};
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
    printed: String,
    files: Option<SheetLinks>,
    #[serde(flatten)]
    sheet: SheetView,
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
    let sitting = path.into_inner();
    let kept = visit.read(move |conn| sheets::load(conn, &sitting, number)).await?;
    let source = Source::of(&kept).ok_or(Error::NotFound)?;
    let sheet = SheetView::new(&visit, &source, "slate")?;
    let reference = &source.sitting.reference;
    let (paper, is_large) = (paper(&wish.paper), wish.size == "large");
    let now = args!["printed" => moment(&visit, visit.now, &source.sitting.zone)];
    let view = View {
        bar: bar(&visit, &paths::slate(reference), &wish, paper, is_large),
        paper,
        is_large,
        printed: visit.say("sheet-printed", &now),
        files: public_links(&visit, reference, source.edition.number, !sheet.reserves.is_empty()),
        sheet,
    };
    let title = format!("{}: {}", visit.word("slate-title"), view.sheet.title);
    visit.render(StatusCode::OK, "print/slate", visit.page(title).for_print(), &view)
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
