//! A person says how a mail is split into questions: confirms, edits, joins or
//! drops what was proposed.
//!
//! Never: a mail that has become questions split again.

use super::begin::BeginError;
use super::check::among_others;
use crate::domain::mailbag::{MailbagKind, MailbagState, RowProblem, RowState};
use crate::store::mailbag_rows::{self, Understood};
use crate::store::mailbags::{self, Mailbag};
use crate::store::{Conn, StoreError, sittings};

/// How one mail is split.
#[derive(Debug, Clone)]
pub struct PartRequest {
    /// The mailbag.
    pub mailbag: String,
    /// Which mail of it, from 1.
    pub number: i64,
    /// What is to become a question, each understood; none drops the mail.
    pub parts: Vec<Understood>,
}

/// Why a mail is not split.
#[derive(Debug, thiserror::Error)]
pub enum PartError {
    /// The mailbag is not being looked at any more, or is none of mails.
    #[error("not possible for a mailbag that is {0:?}")]
    NotNow(MailbagState),
    /// The database says no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Writes down how a mail is split. Doing it again replaces what was said before.
///
/// # Errors
/// See [`PartError`].
pub fn part(conn: &mut Conn, request: &PartRequest) -> Result<(), PartError> {
    let mailbag = looked_at(conn, &request.mailbag)?;
    let rows = mailbag_rows::list_of_number(conn, mailbag.id, request.number)?;
    let Some(first) = rows.first() else { return Err(StoreError::NotFound.into()) };
    let limit = i64::from(sittings::get_by_id(conn, mailbag.sitting_id)?.question_limit);
    let last = rows.last().map_or(first.part, |row| row.part);
    let mut ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    for more in ids.len()..request.parts.len() {
        let part = last + i32::try_from(more - rows.len()).unwrap_or(0) + 1;
        mailbag_rows::insert(conn, mailbag.id, request.number, part, "")?;
        ids.push(mailbag_rows::find_part(conn, mailbag.id, request.number, part)?);
    }
    // Dropped first, so that a part is not taken for the double of its own earlier self.
    for id in &ids {
        mailbag_rows::update_state(conn, *id, RowState::Dropped, "", None)?;
    }
    for (id, understood) in ids.iter().zip(&request.parts) {
        let mut problems = RowProblem::read_all(&understood.problems);
        problems.extend(among_others(conn, &mailbag, *id, understood, limit)?);
        let state = super::understand::stands(&problems, false);
        let problems = RowProblem::write_all(&problems);
        mailbag_rows::update(conn, *id, state, &Understood { problems, ..understood.clone() })?;
    }
    Ok(())
}

/// Says yes to every mail in which one question was found and nothing is to be mended;
/// returns how many.
///
/// # Errors
/// See [`PartError`].
pub fn confirm_single(conn: &mut Conn, mailbag: &str) -> Result<usize, PartError> {
    let mailbag = looked_at(conn, mailbag)?;
    Ok(mailbag_rows::confirm(conn, mailbag.id, true)?)
}

/// Says yes to everything as it was proposed, but for what is to be mended.
///
/// # Errors
/// See [`PartError`].
pub fn confirm_all(conn: &mut Conn, mailbag: &str) -> Result<usize, PartError> {
    let mailbag = looked_at(conn, mailbag)?;
    Ok(mailbag_rows::confirm(conn, mailbag.id, false)?)
}

impl From<PartError> for BeginError {
    fn from(error: PartError) -> Self {
        match error {
            PartError::NotNow(state) => BeginError::NotNow(state),
            PartError::Store(error) => BeginError::Store(error),
        }
    }
}

fn looked_at(conn: &mut Conn, reference: &str) -> Result<Mailbag, PartError> {
    let mailbag = mailbags::get(conn, reference)?;
    if mailbag.state == MailbagState::Checked && mailbag.kind == MailbagKind::Mails {
        Ok(mailbag)
    } else {
        Err(PartError::NotNow(mailbag.state))
    }
}
