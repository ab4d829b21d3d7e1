//! The representative's office writes down, for itself, what to ask next and what to bear in mind.
//!
//! Never: a row of the public log, or a change to the slate.

use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::store::office_notes::{self, Written};
use crate::store::views::office;
use crate::store::{Conn, StoreError, questions, sittings};

/// What the office wrote.
#[derive(Debug, Clone)]
pub struct WriteNote {
    /// Public code of the sitting.
    pub sitting: String,
    /// Public code of the question.
    pub question: String,
    /// What to ask if the reply falls short; may be empty.
    pub follow_up: String,
    /// Anything else; may be empty.
    pub note: String,
    /// The version that the office had before it; `None` for none.
    pub version: Option<i64>,
    /// Who wrote it.
    pub by: StaffId,
}

/// Why it was not kept.
#[derive(Debug, thiserror::Error)]
pub enum WriteNoteError {
    /// The question is not on the slate.
    #[error("the question is not on the slate")]
    NotOnSlate,
    /// Somebody else has written meanwhile.
    #[error("somebody else has written meanwhile")]
    Changed,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps what the office wrote about a line of the newest slate.
///
/// # Errors
/// [`WriteNoteError`] says what is in the way.
pub fn write_note(
    conn: &mut Conn,
    now: Instant,
    request: &WriteNote,
) -> Result<(), WriteNoteError> {
    let sitting = sittings::get(conn, &request.sitting)?;
    let question = questions::get(conn, &request.question)?;
    if !office::is_on_slate(conn, sitting.id, question.id)? {
        return Err(WriteNoteError::NotOnSlate);
    }
    let written = Written {
        sitting_id: sitting.id,
        question_id: question.id,
        follow_up: request.follow_up.clone(),
        note: request.note.clone(),
        written_by: request.by,
        written_at: now,
    };
    match request.version {
        Some(version) if office_notes::update(conn, version, &written)? => Ok(()),
        Some(_) => Err(WriteNoteError::Changed),
        None => match office_notes::insert(conn, &written) {
            Err(StoreError::Conflict(_)) => Err(WriteNoteError::Changed),
            other => Ok(other?),
        },
    }
}
