//! The rows of a mailbag as they were understood, a page of them.
//!
//! Never: an address of a questioner.

use super::Link;
use crate::domain::mailbag::RowState;
use crate::store::mailbag_rows::{self, MailbagRow};
use crate::store::{StoreError, mailbags};
use crate::web::desk::take_in::mailbag_view::masked;
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// Rows on one page.
const PAGE: i64 = 50;

/// Which rows.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    page: String,
    state: String,
}

#[derive(Serialize)]
struct RowsView {
    back: Link,
    heading: String,
    states: Vec<StateLink>,
    rows: Vec<RowView>,
    earlier: Option<Link>,
    later: Option<Link>,
}

#[derive(Serialize)]
struct StateLink {
    href: String,
    label: String,
    is_current: bool,
}

#[derive(Serialize)]
struct RowView {
    number: String,
    state: String,
    question: String,
    background: Option<String>,
    by: String,
    notes: Vec<String>,
}

/// GET `/desk/mailbags/{mailbag}/rows`.
pub async fn show(
    _: AnyStaff,
    visit: Visit,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let number = query.page.parse::<i64>().unwrap_or(1).clamp(1, 1_000_000);
    let state = RowState::parse(&query.state);
    let reference = path.into_inner();
    let (mailbag, counts, mut rows) = visit
        .read(move |conn| -> Result<_, StoreError> {
            let mailbag = mailbags::get(conn, &reference)?;
            let counts = mailbag_rows::counts(conn, mailbag.id)?;
            let shown = RowState::ALL.iter().copied().filter(|s| s.is_shown(mailbag.kind));
            let states: Vec<_> = shown.filter(|s| state.is_none_or(|one| one == *s)).collect();
            let skip = (number - 1) * PAGE;
            // One more than is shown tells whether there is another page.
            let rows = mailbag_rows::list_page(conn, mailbag.id, &states, skip, PAGE + 1)?;
            Ok((mailbag, counts, rows))
        })
        .await?;
    let has_more = rows.len() as i64 > PAGE;
    rows.truncate(PAGE as usize);
    let home = paths::mailbag(&mailbag.reference);
    let code = state.map_or("", RowState::code);
    let at = |page: i64| format!("{home}/rows?state={code}&page={page}");
    let link = |state: RowState| {
        let count = counts.get(&state).copied().filter(|count| *count > 0)?;
        let word = visit.word(&format!("mailbag-count-{}", state.code()));
        Some(StateLink {
            href: visit.url(&format!("{home}/rows?state={}", state.code())),
            label: format!("{word}: {}", visit.app.catalogue.number(count)),
            is_current: code == state.code(),
        })
    };
    let shown = RowState::ALL.iter().copied().filter(|s| s.is_shown(mailbag.kind));
    let total: i64 = shown.clone().filter_map(|state| counts.get(&state)).sum();
    let all = StateLink {
        href: visit.url(&format!("{home}/rows")),
        label: format!(
            "{}: {}",
            visit.word("mailbag-count-all"),
            visit.app.catalogue.number(total)
        ),
        is_current: code.is_empty(),
    };
    let view = RowsView {
        back: Link::to(&visit, &home, visit.word("mailbag-title")),
        heading: visit.word("mailbag-rows-title"),
        states: std::iter::once(all).chain(shown.filter_map(link)).collect(),
        rows: rows.iter().map(|row| row_view(&visit, row)).collect(),
        earlier: (number > 1)
            .then(|| Link::to(&visit, &at(number - 1), visit.word("mailbag-rows-earlier"))),
        later: has_more
            .then(|| Link::to(&visit, &at(number + 1), visit.word("mailbag-rows-later"))),
    };
    let page = visit.page(view.heading.clone()).for_desk(&visit);
    visit.render(StatusCode::OK, "desk/mailbag-rows", page, &view)
}

fn row_view(visit: &Visit, row: &MailbagRow) -> RowView {
    let by = [&row.first_name, &row.town_name];
    let by: Vec<&str> =
        by.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let note = |problem: &crate::domain::mailbag::RowProblem| {
        visit.word(&format!("mailbag-row-{}", problem.code()))
    };
    RowView {
        number: visit.app.catalogue.number(row.number),
        state: visit.word(&format!("mailbag-count-{}", row.state.code())),
        question: masked(&row.body),
        background: Some(masked(&row.background)).filter(|text| !text.is_empty()),
        by: by.join(", "),
        notes: row.problems().iter().map(note).collect(),
    }
}
