//! How many questions each representative pledged and asked, and how they were answered,
//! in tables with pictures.
//!
//! Never: a rank; the order is that of names and topics.

use crate::domain::pledge::{Fate, Pledge};
use crate::store::views::rates;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::charts::bars::share;
use crate::web::view::charts::stack::{Part, stack};
use crate::web::view::fate;
use crate::web::view::pages;
use crate::web::view::question::LinkView;
use crate::web::view::voice::Voice;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

#[derive(Serialize)]
struct RatesView {
    archive: LinkView,
    has_any: bool,
    tables: Vec<TableView>,
    legend: Vec<LegendView>,
}

#[derive(Serialize)]
struct TableView {
    caption: String,
    first: String,
    heads: Vec<String>,
    rows: Vec<RowView>,
}

#[derive(Serialize)]
struct RowView {
    name: LinkView,
    note: Option<String>,
    cells: Vec<CellView>,
    share: String,
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct CellView {
    label: String,
    text: String,
}

#[derive(Serialize)]
struct LegendView {
    kind: &'static str,
    label: String,
}

/// Shows the rates.
pub async fn show(visit: Visit) -> Result<HttpResponse, Error> {
    let now = visit.now;
    let found = visit.read(move |conn| rates::get(conn, now)).await?;
    let to = |name: &str, code: &str, label: String| {
        LinkView::to(&visit, &pages::address(paths::ARCHIVE, &[(name, code)]), label)
    };
    let mut people: Vec<RowView> = found
        .people
        .iter()
        .map(|(who, rate)| {
            let name = to("who", &who.reference, who.name.clone());
            row(&visit, name, Some(who.office.clone()), rate, true)
        })
        .collect();
    if people.len() > 1 {
        let all = LinkView::to(&visit, paths::ARCHIVE, visit.word("rates-all"));
        people.push(row(&visit, all, None, &found.all, true));
    }
    let topics = found.topics.iter().map(|(topic, rate)| {
        let name = to("topic", &topic.code, topic.name(visit.lang).to_owned());
        row(&visit, name, None, rate, false)
    });
    let table = |key: &str, rows: Vec<RowView>, has_pledge| TableView {
        caption: visit.word(&format!("rates-by-{key}")),
        first: visit.word(&format!("rates-{key}")),
        heads: labels(&visit, has_pledge),
        rows,
    };
    let tables = vec![table("who", people, true), table("topic", topics.collect(), false)];
    let view = RatesView {
        archive: LinkView::to(&visit, paths::ARCHIVE, visit.word("archive-title")),
        has_any: !found.people.is_empty(),
        tables: tables.into_iter().filter(|table| !table.rows.is_empty()).collect(),
        legend: JUDGED
            .map(|fate| LegendView { kind: fate.code(), label: label(&visit, fate) })
            .into(),
    };
    let title = visit.word("rates-title");
    visit.render(StatusCode::OK, "public/rates", visit.page(title), &view)
}

/// The verdicts, as bars and tables have them side by side.
const JUDGED: [Fate; 4] = [Fate::Answered, Fate::Partly, Fate::NotAnswered, Fate::StandardReply];

fn label(visit: &Visit, of: Fate) -> String {
    visit.word(&fate::key("outcome", of))
}

/// The heads of the columns of numbers.
fn labels(visit: &Visit, has_pledge: bool) -> Vec<String> {
    let mut all = Vec::new();
    if has_pledge {
        all.push(visit.word("rates-pledged"));
    }
    all.push(visit.word("rates-asked"));
    all.extend(JUDGED.map(|fate| label(visit, fate)));
    all.push(label(visit, Fate::NotAsked));
    all
}

fn row(
    visit: &Visit,
    name: LinkView,
    note: Option<String>,
    rate: &Pledge,
    has_pledge: bool,
) -> RowView {
    let judged = [rate.answered, rate.partly, rate.not_answered, rate.standard_replies];
    let mut numbers = Vec::new();
    if has_pledge {
        numbers.push(rate.promised);
    }
    numbers.push(rate.asked);
    numbers.extend(judged);
    numbers.push(rate.not_asked);
    let cell = |(label, number): (String, i64)| CellView {
        label,
        text: visit.app.catalogue.number(number),
    };
    let parts: Vec<_> = JUDGED.map(Fate::code).into_iter().zip(judged).collect();
    let [answered, of] = [rate.answered, rate.judged()].map(|n| n.max(0).unsigned_abs());
    RowView {
        name,
        note: note.filter(|words| !words.is_empty()),
        cells: labels(visit, has_pledge).into_iter().zip(numbers).map(cell).collect(),
        share: share(Voice::of(visit), answered, of),
        parts: stack(&parts, rate.judged()),
    }
}
