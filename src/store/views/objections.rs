//! Objections to merges, as the desk sees them.
//!
//! Never: an address of the questioner.

use crate::store::objections::{self, Objection};
use crate::store::questions::{self, Question};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError};
use std::collections::HashMap;

/// An objection in a list.
pub struct Line {
    /// The objection.
    pub objection: Objection,
    /// The merged question.
    pub question: Question,
}

/// Those that wait, oldest first, or the last answered ones. Two queries.
///
/// # Errors
/// When the database refuses.
pub fn list(conn: &mut Conn, is_waiting: bool) -> Result<Vec<Line>, StoreError> {
    let all = objections::list(conn, is_waiting)?;
    let ids: Vec<_> = all.iter().map(|one| one.question_id).collect();
    let mut questions: HashMap<_, Question> =
        super::queue::in_order(conn, &ids)?.into_iter().map(|q| (q.id, q)).collect();
    let line = |objection: Objection| {
        let question = questions.remove(&objection.question_id)?;
        Some(Line { objection, question })
    };
    Ok(all.into_iter().filter_map(line).collect())
}

/// One objection with what it is about.
pub struct OneObjection {
    /// The objection.
    pub objection: Objection,
    /// The merged question.
    pub question: Question,
    /// What it was merged into.
    pub target: Question,
    /// The sitting.
    pub sitting: Sitting,
}

/// The objection about the question of that code.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub fn get(conn: &mut Conn, reference: &str) -> Result<OneObjection, StoreError> {
    let question = questions::get(conn, reference)?;
    let objection = objections::find(conn, question.id)?.ok_or(StoreError::NotFound)?;
    Ok(OneObjection {
        target: questions::get_by_id(conn, objection.target_id)?,
        sitting: sittings::get_by_id(conn, question.sitting_id)?,
        objection,
        question,
    })
}
