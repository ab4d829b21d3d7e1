//! Puts another shortlisted question in the place of one that the rule took.
//!
//! Never: without a reason, or two questions of one person.

use super::record::Record;
use crate::actions::Context;
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::slate::SelectionState;
use crate::store::decisions::{self, NewDecision};
use crate::store::selections::{self, NewOverride};
use crate::store::{Conn, StoreError, questions, sittings};

/// What is to be changed.
#[derive(Debug, Clone)]
pub struct Request {
    /// The selection.
    pub selection: String,
    /// 1 is the first position.
    pub position: u32,
    /// The question that the page showed there.
    pub out: String,
    /// The question to put there.
    pub put_in: String,
    /// Why; it is published.
    pub reason: String,
    /// Who changes it.
    pub staff: StaffId,
}

/// Why it cannot be changed.
#[derive(Debug, thiserror::Error)]
pub enum OverrideError {
    /// The selection was set aside.
    #[error("the selection was set aside")]
    SetAside,
    /// The call was still open when the selection was made.
    #[error("a preview cannot be changed")]
    Preview,
    /// Another question stands there by now.
    #[error("another question stands there by now")]
    Stale,
    /// The question is not on the shortlist any more.
    #[error("not on the shortlist")]
    NotShortlisted,
    /// The question is on the slate already.
    #[error("on the slate already")]
    OnSlate,
    /// Its questioner has another question on the slate.
    #[error("the questioner is on the slate already")]
    SameQuestioner,
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Changes a line. Sending the same change twice is sending it once.
///
/// # Errors
/// See [`OverrideError`].
pub fn override_line(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &Request,
) -> Result<(), OverrideError> {
    let selection = selections::get(conn, &request.selection)?;
    let sitting = sittings::get_by_id(conn, selection.sitting_id)?;
    if selection.state == SelectionState::Discarded {
        return Err(OverrideError::SetAside);
    }
    if selection.created_at < sitting.call_closes_at {
        return Err(OverrideError::Preview);
    }
    let record = Record::read(&selection.outcome)?;
    let standing = record.standing(&selections::list_overrides(conn, selection.id)?);
    let at = standing.iter().find(|line| line.position == request.position);
    let at = at.ok_or(StoreError::NotFound)?;
    if at.reference == request.put_in {
        return Ok(());
    }
    if at.reference != request.out {
        return Err(OverrideError::Stale);
    }
    if standing.iter().any(|line| line.reference == request.put_in) {
        return Err(OverrideError::OnSlate);
    }
    let questioner = |reference: &str| record.evidence.get(reference).map(|e| &e.questioner);
    let theirs = questioner(&request.put_in).ok_or(OverrideError::NotShortlisted)?;
    let mut others = standing.iter().filter(|line| line.position != request.position);
    if others.any(|line| questioner(&line.reference) == Some(theirs)) {
        return Err(OverrideError::SameQuestioner);
    }
    let out = questions::get(conn, &request.out)?;
    let put_in = questions::get(conn, &request.put_in)?;
    if put_in.status != QuestionStatus::Shortlisted {
        return Err(OverrideError::NotShortlisted);
    }
    let new = NewOverride {
        selection_id: selection.id,
        position: i32::try_from(request.position).unwrap_or(i32::MAX),
        question_out_id: out.id,
        question_in_id: put_in.id,
        reason: request.reason.clone(),
        staff_id: request.staff,
        created_at: now,
    };
    selections::insert_override(conn, &new)?;
    let decision = NewDecision {
        question_id: Some(out.id),
        staff_id: Some(request.staff),
        note: request.reason.clone(),
        text_before: Some(out.body),
        text_after: Some(put_in.body),
        target_question_id: Some(put_in.id),
        ..NewDecision::new(context.reference("D"), sitting.id, Act::Override, now)
    };
    Ok(decisions::append(conn, &decision)?)
}
