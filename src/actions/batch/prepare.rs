//! Preparing a batch: which questions, what is to be done, and who is left out.
//!
//! Never: a change to a question.

use crate::actions::Context;
use crate::domain::batch::{BatchState, LineOutcome, MOST, acts_for};
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::batches::{self, NewBatch};
use crate::store::views::queue::{self, Filter};
use crate::store::{Conn, StoreError, questions, reasons};

/// Which questions are meant.
#[derive(Debug, Clone)]
pub enum Chosen {
    /// Those of the queue that fit, the first of them up to the limit.
    Fitting(Filter),
    /// These, each with the version that was on the page.
    Ticked(Vec<(String, i64)>),
}

/// What is to be done.
#[derive(Debug, Clone)]
pub struct Request {
    /// By whom.
    pub staff: StaffId,
    /// To which questions.
    pub chosen: Chosen,
    /// What.
    pub act: Act,
    /// Code of the reason, for a refusal.
    pub reason: String,
    /// What the questioners and the public will read.
    pub note: String,
}

/// Why a batch was not prepared.
#[derive(Debug, thiserror::Error)]
pub enum PrepareError {
    /// There is no question to decide.
    #[error("no question")]
    Nothing,
    /// The act cannot be done to them.
    #[error("not possible for them")]
    NotNow,
    /// There is no such reason to choose.
    #[error("unknown reason")]
    UnknownReason,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps a batch to be looked at; returns its code.
///
/// # Errors
/// See [`PrepareError`].
pub fn prepare(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &Request,
) -> Result<String, PrepareError> {
    let (sitting, status, ids, stale) = match &request.chosen {
        Chosen::Fitting(filter) => {
            let (sitting, ids) =
                queue::list_fitting(conn, filter, now, MOST)?.ok_or(PrepareError::Nothing)?;
            (sitting, filter.status, ids, Vec::new())
        }
        Chosen::Ticked(ticked) => of_ticked(conn, ticked)?,
    };
    if ids.is_empty() {
        return Err(PrepareError::Nothing);
    }
    if !acts_for(status).any(|act| act == request.act) {
        return Err(PrepareError::NotNow);
    }
    let reason = match request.act {
        Act::Refuse => Some(
            reasons::find_current(conn, &request.reason)?.ok_or(PrepareError::UnknownReason)?.id,
        ),
        _ => None,
    };
    let new = NewBatch {
        reference: context.reference("B"),
        sitting_id: sitting,
        staff_id: request.staff,
        act: request.act,
        reason_id: reason,
        note: request.note.clone(),
        state: BatchState::Previewed,
        created_at: now,
    };
    let batch = batches::insert(conn, &new, &ids, now)?;
    let became: Vec<_> = stale.into_iter().map(|id| (id, LineOutcome::Changed)).collect();
    batches::update_lines(conn, batch, &became)?;
    Ok(new.reference)
}

type Ticked = (crate::domain::ids::SittingId, QuestionStatus, Vec<QuestionId>, Vec<QuestionId>);

/// The ticked questions of one sitting, and those of them that have changed since.
fn of_ticked(conn: &mut Conn, ticked: &[(String, i64)]) -> Result<Ticked, PrepareError> {
    let mut found = Vec::new();
    for (reference, version) in ticked {
        if let Some(question) = questions::find(conn, reference)? {
            found.push((question, *version));
        }
    }
    let (first, _) = found.first().ok_or(PrepareError::Nothing)?;
    let sitting = first.sitting_id;
    found.retain(|(q, _)| q.sitting_id == sitting);
    let is_changed = |q: &questions::Question, version: i64| q.version != version;
    let fresh = found.iter().find(|(q, version)| !is_changed(q, *version));
    let status = fresh.map_or(QuestionStatus::Queued, |(q, _)| q.status);
    let stale = found.iter().filter(|(q, version)| is_changed(q, *version) || q.status != status);
    let stale = stale.map(|(q, _)| q.id).collect();
    Ok((sitting, status, found.iter().map(|(q, _)| q.id).collect(), stale))
}
