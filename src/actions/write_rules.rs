//! Writing a new version of a sitting's rules.
//!
//! Never: a change to a version that is there, or one that the log does not name.

use super::context::Context;
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::store::decisions::{self, NewDecision};
use crate::store::rules::{self, NewRuleSet, RuleBook};
use crate::store::{Conn, StoreError, sittings};

/// What is to be written.
#[derive(Debug, Clone)]
pub struct Request {
    /// Public code of the sitting.
    pub sitting: String,
    /// The version that was read, on which this one builds.
    pub based_on: i32,
    /// What it says.
    pub book: RuleBook,
    /// What changed and why, for the public.
    pub note: String,
    /// Who writes it.
    pub staff: StaffId,
}

/// Why it cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteRulesError {
    /// Somebody wrote a version since.
    #[error("somebody else changed the rules")]
    ChangedMeanwhile,
    /// It says what the version before says.
    #[error("nothing is changed")]
    Unchanged,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Writes the next version; it is in force at once.
///
/// # Errors
/// See [`WriteRulesError`].
pub fn write_rules(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &Request,
) -> Result<(), WriteRulesError> {
    let sitting = sittings::get(conn, &request.sitting)?;
    let current = rules::get_current(conn, sitting.id)?;
    if current.version != request.based_on {
        return Err(WriteRulesError::ChangedMeanwhile);
    }
    let mut before = rules::get_book(conn, current.id)?;
    let mut after = request.book.clone();
    before.reasons.sort_unstable();
    after.reasons.sort_unstable();
    if before == after {
        return Err(WriteRulesError::Unchanged);
    }
    let new = NewRuleSet {
        sitting: sitting.id,
        version: current.version + 1,
        note: request.note.clone(),
        staff: request.staff,
        created_at: now,
    };
    rules::insert(conn, &new, &request.book).map_err(|error| match error {
        StoreError::Conflict(_) => WriteRulesError::ChangedMeanwhile,
        other => WriteRulesError::Store(other),
    })?;
    let row = NewDecision {
        staff_id: Some(request.staff),
        note: request.note.clone(),
        ..NewDecision::new(context.reference("D"), sitting.id, Act::ChangeRules, now)
    };
    Ok(decisions::append(conn, &row)?)
}
