//! A mailbag comes: the file is noted, nothing of it is read.
//!
//! Never: the same file twice at one sitting, unless the first was set aside.

use super::Context;
use crate::domain::ids::{MailbagId, SittingId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::mailbag::{MailbagKind, MailbagState};
use crate::domain::text;
use crate::store::mailbags::{self, Mailbag, NewMailbag};
use crate::store::{Conn, StoreError, sittings, views};

/// Most characters of a file name that are kept.
const NAME_MAX: usize = 120;

/// A file that has come.
#[derive(Debug, Clone)]
pub struct ReceiveRequest {
    /// The sitting its questions are for.
    pub sitting: SittingId,
    /// Who brought it; `None` for the command line.
    pub staff: Option<StaffId>,
    /// What the file holds.
    pub kind: MailbagKind,
    /// What the file is called.
    pub file_name: String,
    /// SHA-256 of its bytes, in hex.
    pub digest: String,
    /// How many bytes it has.
    pub bytes: i64,
    /// The language its questions are taken to be in.
    pub language: Lang,
}

/// What became of it.
#[derive(Debug, Clone)]
pub enum Received {
    /// It is new; this is its key and public code.
    New(MailbagId, String),
    /// The same file is here already.
    Known(Box<Mailbag>),
}

/// Why a file is not received.
#[derive(Debug, thiserror::Error)]
pub enum ReceiveError {
    /// The sitting's questions are chosen and published.
    #[error("the slate is published")]
    SlatePublished,
    /// The database says no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Notes a file that is to be read.
///
/// # Errors
/// See [`ReceiveError`].
pub fn receive(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &ReceiveRequest,
) -> Result<Received, ReceiveError> {
    let sitting = sittings::get_by_id(conn, request.sitting)?;
    if views::desk_question::has_slate(conn, sitting.id)? {
        return Err(ReceiveError::SlatePublished);
    }
    if let Some(known) = mailbags::find_same(conn, sitting.id, &request.digest)? {
        return Ok(Received::Known(Box::new(known)));
    }
    let new = NewMailbag {
        reference: context.reference("M"),
        sitting_id: sitting.id,
        staff_id: request.staff,
        kind: request.kind,
        file_name: text::clean_line(&request.file_name).chars().take(NAME_MAX).collect(),
        digest: request.digest.clone(),
        bytes: request.bytes,
        language: request.language,
        layout: String::new(),
        rest_topic_id: None,
        state: MailbagState::Reading,
        begun_at: now,
        created_at: now,
        changed_at: now,
    };
    let id = mailbags::insert(conn, &new)?;
    Ok(Received::New(id, new.reference))
}
