//! One mailbag: how far it is, what was found in it, and what can be said to it.
//!
//! Never: anything changed by looking.

use super::columns::ColumnsForm;
use super::mailbag_view;
use crate::actions::take_in::{Unclear, unclear};
use crate::domain::ids::{MailbagId, TopicId};
use crate::domain::mailbag::{Asking, MailbagState, RowProblem, RowState};
use crate::store::mailbag_rows::{self, MailbagRow};
use crate::store::mailbags::{self, Mailbag};
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::{Conn, StoreError, taken_in};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::form::Problems;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::collections::HashMap;

/// Rows from which the columns are shown.
const SAMPLE: i64 = 4;

/// What the page was come to with.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Arrival {
    known: String,
}

/// What came back from a form on the page.
#[derive(Default)]
pub(super) struct Returned {
    pub problems: Problems,
    pub columns: Option<ColumnsForm>,
    pub topic: String,
}

/// A mailbag with everything its page shows.
pub(super) struct Seen {
    pub mailbag: Mailbag,
    pub sitting: Sitting,
    pub topics: Vec<Topic>,
    pub counts: HashMap<RowState, i64>,
    pub problems: HashMap<RowProblem, i64>,
    pub unclear: Unclear,
    /// The first rows as they are in the file, to tell the columns by.
    pub sample: Vec<MailbagRow>,
    pub asking: HashMap<Asking, i64>,
    pub settled: i64,
    /// The first mail that waits for a yes.
    pub next_mail: Option<i64>,
}

/// GET `/desk/mailbags/{mailbag}`.
pub async fn show(
    _: AnyStaff,
    visit: Visit,
    path: web::Path<String>,
    query: web::Query<Arrival>,
) -> Result<HttpResponse, Error> {
    let seen = load(&visit, &path).await?;
    render(&visit, StatusCode::OK, &seen, &Returned::default(), !query.known.is_empty())
}

/// The page again, with what is to be mended.
pub(super) async fn come_back(
    visit: &Visit,
    reference: &str,
    returned: &Returned,
) -> Result<HttpResponse, Error> {
    let seen = load(visit, reference).await?;
    render(visit, StatusCode::UNPROCESSABLE_ENTITY, &seen, returned, false)
}

/// Loads what the page shows.
pub(super) async fn load(visit: &Visit, reference: &str) -> Result<Seen, Error> {
    let reference = reference.to_owned();
    visit.read(move |conn| read(conn, &reference)).await
}

fn read(conn: &mut Conn, reference: &str) -> Result<Seen, StoreError> {
    let mailbag = mailbags::get(conn, reference)?;
    let id = mailbag.id;
    let sitting = sittings::get_by_id(conn, mailbag.sitting_id)?;
    let is_looked_at = mailbag.state == MailbagState::Checked;
    let has_layout = matches!(mailbag.state, MailbagState::Read | MailbagState::Checked);
    let waits = next_waiting(conn, id)?;
    Ok(Seen {
        topics: sittings::list_topics(conn, sitting.id)?,
        counts: mailbag_rows::counts(conn, id)?,
        problems: mailbag_rows::count_problems(conn, id)?,
        unclear: if is_looked_at { unclear(conn, &mailbag)? } else { Unclear::default() },
        sample: if has_layout {
            mailbag_rows::list_page(conn, id, RowState::ALL, 0, SAMPLE)?
        } else {
            Vec::new()
        },
        asking: taken_in::count_asking(conn, id)?,
        settled: taken_in::count_settled(conn, id)?,
        next_mail: waits.filter(|_| is_looked_at),
        sitting,
        mailbag,
    })
}

/// The first mail that waits for a yes.
pub(super) fn next_waiting(conn: &mut Conn, id: MailbagId) -> Result<Option<i64>, StoreError> {
    let first = mailbag_rows::list_page(conn, id, &[RowState::Waiting], 0, 1)?;
    Ok(first.first().map(|row| row.number))
}

/// The topic of that code among those of the sitting.
pub(super) fn topic_of(seen: &Seen, code: &str) -> Option<TopicId> {
    seen.topics.iter().find(|topic| topic.code == code).map(|topic| topic.id)
}

fn render(
    visit: &Visit,
    status: StatusCode,
    seen: &Seen,
    returned: &Returned,
    is_known: bool,
) -> Result<HttpResponse, Error> {
    let view = mailbag_view::of(visit, seen, returned)?;
    let mut page = visit.page(visit.word("mailbag-title")).for_desk(visit);
    if seen.mailbag.state.is_under_way() {
        page = page.looking_again();
    }
    if is_known {
        page = page.with_notice("info", visit.word("mailbag-known"));
    }
    if status != StatusCode::OK {
        page = page.with_errors();
    }
    visit.render(status, "desk/mailbag", page, &view)
}
