//! Publishes an edition of the slate.
//!
//! Never: a change to an earlier edition, or a question that can no longer be asked.

use super::files::{self, Printed};
use super::lines;
use super::news::News;
use super::record::{Record, Standing};
use crate::actions::{Context, reading};
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, SelectionId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::slate::SelectionState;
use crate::i18n::Catalogue;
use crate::record::edition_digest;
use crate::store::decisions::{self, NewDecision};
use crate::store::editions::{self, NewEdition};
use crate::store::records::{self, EditionRecord};
use crate::store::views::selection::list_questions;
use crate::store::{Conn, StoreError, selections, sittings};
use std::sync::Arc;

/// What is to be published.
#[derive(Clone)]
pub struct Request {
    /// The selection.
    pub selection: String,
    /// The number that the page announced.
    pub number: i32,
    /// Why there is a new edition; empty for the first.
    pub note: String,
    /// Who publishes.
    pub staff: StaffId,
    /// The sentences for mails.
    pub catalogue: Arc<Catalogue>,
}

/// Why it cannot be published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The selection was set aside, or a newer one was made.
    #[error("the selection was set aside")]
    SetAside,
    /// The call was still open when the selection was made.
    #[error("a preview cannot be published")]
    Preview,
    /// Somebody published this number with other lines.
    #[error("another edition was published meanwhile")]
    Stale,
    /// The newest edition says the same.
    #[error("nothing has changed")]
    NothingChanged,
    /// The rule found no question.
    #[error("the slate is empty")]
    Empty,
    /// A correction needs a note.
    #[error("a note is missing")]
    NoNote,
    /// This question can no longer be asked.
    #[error("{0} can no longer be asked")]
    Gone(String),
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Publishes the selection with its changes as the next edition, tells the
/// questioners and returns the edition's number. The same slate is published once,
/// however often the form is sent.
///
/// # Errors
/// See [`PublishError`].
pub fn publish(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &Request,
) -> Result<i32, PublishError> {
    let selection = selections::get(conn, &request.selection)?;
    let sitting = sittings::get_by_id(conn, selection.sitting_id)?;
    if selection.state == SelectionState::Discarded {
        return Err(PublishError::SetAside);
    }
    if selection.created_at < sitting.call_closes_at {
        return Err(PublishError::Preview);
    }
    let record = Record::read(&selection.outcome)?;
    let standing = record.standing(&selections::list_overrides(conn, selection.id)?);
    let shortlist = list_questions(conn, &record.shortlist())?;
    let shortlist = reading::as_policy_says(conn, sitting.id, shortlist)?;
    let lines = lines::lines(&record, &standing, &shortlist)?;
    let printed = lines::printed(&lines, &shortlist);
    let digest = edition_digest(&sitting.reference, &selection.reference, &printed);
    let newest = editions::find_newest(conn, sitting.id)?;
    if let Some(newest) = &newest {
        match (newest.number >= request.number, newest.digest == digest) {
            (true, true) => return Ok(newest.number),
            (true, false) => return Err(PublishError::Stale),
            (false, true) => return Err(PublishError::NothingChanged),
            (false, false) if request.note.is_empty() => return Err(PublishError::NoNote),
            (false, false) => {}
        }
    }
    if standing.is_empty() {
        return Err(PublishError::Empty);
    }
    let is_open = |reference: &str| {
        let found = shortlist.iter().find(|s| s.question.reference == reference);
        found.is_some_and(|s| s.question.status.is_open())
    };
    if let Some(gone) = standing.iter().find(|line| !is_open(&line.reference)) {
        return Err(PublishError::Gone(gone.reference.clone()));
    }
    let number = newest.as_ref().map_or(0, |edition| edition.number) + 1;
    let before = match &newest {
        Some(edition) => Some(slate_of(&editions::list_lines(conn, edition.id)?)),
        None => None,
    };
    let edition = NewEdition {
        sitting_id: sitting.id,
        selection_id: selection.id,
        number,
        digest: digest.clone(),
        note: request.note.clone(),
        published_by: request.staff,
        published_at: now,
        examination: examination(conn, selection.id, &standing)?,
    };
    let id = editions::insert(conn, &edition, &lines)?;
    let replaced = standing
        .into_iter()
        .filter_map(|line| line.replaced.map(|(out, reason)| (line.position, out, reason)));
    let printed = Printed {
        sitting: &sitting,
        selection: &selection,
        number,
        note: &request.note,
        published_at: now,
        lines: printed,
        replaced: replaced.collect(),
        digest: &digest,
    };
    if let Some((digest, record)) = files::of_edition(conn, context, printed)? {
        records::insert_edition(conn, &EditionRecord { edition_id: id, digest, record })?;
    }
    let (from, to) = (SelectionState::Proposed, SelectionState::Published);
    selections::set_state(conn, selection.id, from, to)?;
    let decision = NewDecision {
        staff_id: Some(request.staff),
        note: request.note.clone(),
        ..NewDecision::new(context.reference("D"), sitting.id, Act::Publish, now)
    };
    decisions::append(conn, &decision)?;
    let slate: Vec<QuestionId> =
        lines.iter().filter(|line| !line.is_reserve).map(|line| line.question_id).collect();
    News {
        context,
        catalogue: &request.catalogue,
        now,
        sitting: &sitting,
        number,
        slate: &slate,
        before: before.as_deref(),
        shortlist: &shortlist,
    }
    .post(conn)?;
    Ok(number)
}

fn slate_of(lines: &[editions::Line]) -> Vec<QuestionId> {
    let slate = lines.iter().filter(|line| !line.line.is_reserve);
    slate.map(|line| line.line.question_id).collect()
}

/// What the changes cost, as it is kept.
fn examination(
    conn: &mut Conn,
    selection: SelectionId,
    standing: &[Standing],
) -> Result<Option<String>, StoreError> {
    let found = files::examine_changed(conn, selection, standing)?;
    let text = found.map(|found| serde_json::to_string(&found)).transpose();
    text.map_err(|why| StoreError::Corrupt(why.to_string()))
}
