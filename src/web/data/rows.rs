//! The rows of a table, a piece at a time.
//!
//! Never: more than one piece in memory; a row that is not public.

use super::tables::Table;
use crate::domain::ids::{QuestionId, SittingId};
use crate::store::sittings::Sitting;
use crate::store::views::home;
use crate::store::views::published::{self, Published};
use crate::store::{Conn, StoreError, editions, sittings};
use crate::web::api::docs::{AnswerDoc, QuestionDoc, SittingDoc, SlateLineDoc};
use crate::web::error::Error;
use crate::web::extract::Visit;
use serde::Serialize;
use serde_json::Value;

/// Questions in one piece.
const PIECE: i64 = 500;

/// A piece of a table, and where the next one begins; `None` after the last.
pub type Rows = (Vec<Value>, Option<i64>);

/// The rows from `from` on, of one sitting or of all; the first piece begins at 0.
pub async fn piece(
    visit: &Visit,
    table: Table,
    sitting: Option<SittingId>,
    from: i64,
) -> Result<Rows, Error> {
    match table {
        Table::Sittings => of_sittings(visit, sitting).await,
        Table::Slates => of_slates(visit, sitting, from).await,
        Table::Questions => {
            let one = |one: &Published| Some(value(&QuestionDoc::new(visit, one)));
            of_questions(visit, sitting, from, published::list_after, one).await
        }
        Table::Answers => {
            let one = |one: &Published| AnswerDoc::of(visit, one).map(|doc| value(&doc));
            of_questions(visit, sitting, from, published::list_answered_after, one).await
        }
    }
}

fn value(doc: &impl Serialize) -> Value {
    serde_json::to_value(doc).expect("texts and numbers are JSON")
}

async fn of_sittings(visit: &Visit, only: Option<SittingId>) -> Result<Rows, Error> {
    let all = visit.read(home::list).await?;
    let wanted = all.iter().filter(|glance| only.is_none_or(|id| glance.sitting.id == id));
    let rows = wanted
        .map(|g| value(&SittingDoc::new(visit, &g.sitting, &g.representative, &g.milestones)));
    Ok((rows.collect(), None))
}

/// How questions are read on by key.
type Reader = fn(
    &mut Conn,
    Option<SittingId>,
    QuestionId,
    i64,
    crate::domain::instant::Instant,
) -> Result<Vec<Published>, StoreError>;

async fn of_questions(
    visit: &Visit,
    sitting: Option<SittingId>,
    from: i64,
    read: Reader,
    one: impl Fn(&Published) -> Option<Value>,
) -> Result<Rows, Error> {
    let now = visit.now;
    let load = move |conn: &mut Conn| read(conn, sitting, QuestionId(from), PIECE, now);
    let found = visit.read(load).await?;
    let next = found.last().filter(|_| found.len() as i64 == PIECE).map(|last| last.question.id.0);
    Ok((found.iter().filter_map(one).collect(), next))
}

/// The slates of one sitting a piece.
async fn of_slates(visit: &Visit, only: Option<SittingId>, from: i64) -> Result<Rows, Error> {
    let load = move |conn: &mut Conn| {
        let mut all: Vec<Sitting> = sittings::list(conn)?;
        all.retain(|sitting| only.is_none_or(|id| sitting.id == id) && sitting.id.0 > from);
        all.sort_by_key(|sitting| sitting.id);
        let Some(sitting) = all.first().cloned() else { return Ok((None, false)) };
        let mut lines = Vec::new();
        for edition in editions::list(conn, sitting.id)? {
            let of_edition = editions::list_lines(conn, edition.id)?;
            lines.push((edition, of_edition));
        }
        Ok::<_, StoreError>((Some((sitting, lines)), all.len() > 1))
    };
    let (found, has_more) = visit.read(load).await?;
    let Some((sitting, editions)) = found else { return Ok((Vec::new(), None)) };
    let row = |edition, line| value(&SlateLineDoc::new(visit, &sitting, edition, line));
    let rows = editions
        .iter()
        .flat_map(|(edition, lines)| lines.iter().map(move |line| row(edition, line)));
    Ok((rows.collect(), has_more.then_some(sitting.id.0)))
}
