//! Saying which column of a table is what, with the first rows to tell by.
//!
//! Never: an address in those rows; it is masked.

use super::mailbag::{self, Returned, Seen};
use super::mailbag_view::masked;
use crate::actions::take_in::{self, BeginError, lay_out};
use crate::i18n::args;
use crate::intake::Raw;
use crate::intake::columns::{Column, Layout};
use crate::store::mailbags;
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::form::{Checkbox, Choice, Choices, Problems};
use crate::web::paths;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Most characters of a cell that are shown.
const CELL: usize = 60;

/// What each column is, as the form sends it: `column_0` and so on.
#[derive(Debug, Default, Clone, Deserialize)]
pub struct ColumnsForm {
    #[serde(default)]
    has_headings: String,
    #[serde(flatten)]
    columns: HashMap<String, String>,
}

/// The form of the columns.
#[derive(Serialize)]
pub(super) struct ColumnsView {
    action_url: String,
    error: Option<String>,
    has_headings: Checkbox,
    columns: Vec<Choices>,
    is_again: bool,
}

impl ColumnsForm {
    fn layout(&self, old: &Layout) -> Layout {
        let column = |at: usize| {
            let chosen = self.columns.get(&format!("column_{at}"))?;
            Column::parse(chosen)
        };
        Layout {
            has_headings: self.has_headings == "yes",
            headings: old.headings.clone(),
            columns: (0..old.columns.len()).map(column).collect(),
        }
    }
}

/// POST `/desk/mailbags/{mailbag}/columns`.
pub async fn send(
    Moderator(_): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<ColumnsForm>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    let sought = reference.clone();
    let known = visit.read(move |conn| mailbags::get(conn, &sought)).await?;
    let layout = form.layout(&layout_of(&known.layout));
    let mut problems = Problems::default();
    if is_doubled(&layout) {
        problems.add("column_0", "mailbag-problem-column-twice");
    } else {
        let (now, sought) = (visit.now, reference.clone());
        match visit.write(move |conn| lay_out(conn, now, &sought, &layout)).await? {
            // Said before: the page shows what came of it.
            Ok(()) | Err(BeginError::NotNow(_)) => {
                return Ok(visit.redirect(&paths::mailbag(&reference)));
            }
            Err(BeginError::Store(error)) => return Err(error.into()),
            Err(_) => problems.add("column_0", "mailbag-problem-no-question"),
        }
    }
    let returned = Returned { problems, columns: Some(form), ..Returned::default() };
    mailbag::come_back(&visit, &reference, &returned).await
}

/// Whether two columns are said to be the same.
fn is_doubled(layout: &Layout) -> bool {
    let chosen: Vec<Column> = layout.columns.iter().flatten().copied().collect();
    chosen.iter().enumerate().any(|(at, column)| chosen[..at].contains(column))
}

fn layout_of(json: &str) -> Layout {
    serde_json::from_str(json).unwrap_or_default()
}

/// The form, with what came back or what is known.
///
/// # Errors
/// When a row cannot be opened.
pub(super) fn view(visit: &Visit, seen: &Seen, returned: &Returned) -> Result<ColumnsView, Error> {
    let known = layout_of(&seen.mailbag.layout);
    let layout = returned.columns.as_ref().map_or_else(|| known.clone(), |f| f.layout(&known));
    let mut sample = Vec::new();
    for row in &seen.sample {
        if !row.raw_sealed.is_empty()
            && let Raw::Cells(cells) = take_in::open_row(&visit.app.actions, &row.raw_sealed)?
        {
            sample.push(cells);
        }
    }
    let column = |(at, chosen): (usize, &Option<Column>)| {
        let mut options =
            vec![Choice::new("", visit.word("mailbag-column-none"), chosen.is_none())];
        options.extend(Column::ALL.iter().map(|&one| {
            let label = visit.word(&format!("mailbag-column-{}", one.code()));
            Choice::new(one.code(), label, *chosen == Some(one))
        }));
        let heading = layout.headings.get(at).filter(|_| layout.has_headings);
        let heading = heading.map(|words| shown(words)).filter(|words| !words.is_empty());
        let number = at as i64 + 1;
        let label = match heading {
            Some(words) => {
                visit.say("mailbag-column", &args!["number" => number, "heading" => words])
            }
            None => visit.say("mailbag-column-bare", &args!["number" => number]),
        };
        let rows = sample.iter().skip(usize::from(layout.has_headings));
        let cells = rows.filter_map(|row| row.get(at)).map(|cell| shown(cell));
        let cells: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
        let hint = (!cells.is_empty())
            .then(|| visit.say("mailbag-column-cells", &args!["cells" => cells.join(" · ")]));
        Choices::labelled(&format!("column_{at}"), label, options).hint(hint)
    };
    Ok(ColumnsView {
        action_url: visit.url(&format!("{}/columns", paths::mailbag(&seen.mailbag.reference))),
        error: returned.problems.at(visit, "column_0"),
        has_headings: Checkbox::new(
            visit,
            &Problems::default(),
            "has_headings",
            "mailbag-has-headings",
            layout.has_headings,
        ),
        columns: layout.columns.iter().enumerate().map(column).collect(),
        is_again: seen.mailbag.state == crate::domain::mailbag::MailbagState::Checked,
    })
}

fn shown(cell: &str) -> String {
    let clean = crate::domain::text::clean_line(&masked(cell));
    match clean.char_indices().nth(CELL) {
        Some((end, _)) => format!("{}…", &clean[..end]),
        None => clean,
    }
}
