//! What only the other rows and the questions that are here can tell of a row:
//! whether it comes twice, and whether its questioner has room for it.
//!
//! Never: a row judged by rows behind it, so that the first of two stays.

use super::understand::stands;
use crate::domain::ids::MailbagRowId;
use crate::domain::instant::Instant;
use crate::domain::mailbag::{MailbagKind, MailbagState, RowProblem, RowState};
use crate::store::mailbag_rows::{self, Understood};
use crate::store::mailbags::{self, Mailbag};
use crate::store::{Conn, StoreError, questions, sittings, taken_in};

/// A row and what was understood of it; `None` for a heading, which is no row.
pub type Read = (MailbagRowId, Option<(RowState, Understood)>);

/// Writes down what was understood of the next rows. With none left the mailbag is checked.
///
/// # Errors
/// When the database refuses.
pub fn keep_understood(
    conn: &mut Conn,
    now: Instant,
    mailbag: &Mailbag,
    rows: &[Read],
) -> Result<(), StoreError> {
    if rows.is_empty() {
        let (from, to) = (MailbagState::Checking, MailbagState::Checked);
        mailbags::update_state(conn, mailbag.id, from, to, now)?;
        return Ok(());
    }
    let limit = i64::from(sittings::get_by_id(conn, mailbag.sitting_id)?.question_limit);
    for (id, read) in rows {
        match read {
            None => mailbag_rows::update_state(conn, *id, RowState::Dropped, "", None)?,
            Some((state, understood)) => keep_row(conn, mailbag, *id, *state, understood, limit)?,
        }
    }
    Ok(())
}

fn keep_row(
    conn: &mut Conn,
    mailbag: &Mailbag,
    id: MailbagRowId,
    state: RowState,
    understood: &Understood,
    limit: i64,
) -> Result<(), StoreError> {
    let mut problems = RowProblem::read_all(&understood.problems);
    if !understood.row_key.is_empty() && matches!(state, RowState::Good | RowState::Waiting) {
        problems.extend(among_others(conn, mailbag, id, understood, limit)?);
    }
    let found = problems.last().is_some_and(|p| p.sends_to() == RowState::LeftOut);
    let must_confirm = mailbag.kind == MailbagKind::Mails;
    let state = if found { stands(&problems, must_confirm) } else { state };
    let problems = RowProblem::write_all(&problems);
    mailbag_rows::update(conn, id, state, &Understood { problems, ..understood.clone() })
}

/// The first reason why a row is not wanted beside the others.
pub(super) fn among_others(
    conn: &mut Conn,
    mailbag: &Mailbag,
    id: MailbagRowId,
    understood: &Understood,
    limit: i64,
) -> Result<Option<RowProblem>, StoreError> {
    if mailbag_rows::has_before(conn, mailbag.id, id, &understood.row_key)? {
        return Ok(Some(RowProblem::Twice));
    }
    if taken_in::find_question(conn, &understood.row_key)?.is_some() {
        return Ok(Some(RowProblem::HereAlready));
    }
    if understood.address_hash.is_empty() {
        return Ok(None);
    }
    let hash = &understood.address_hash;
    let mut asked = mailbag_rows::count_of_address(conn, mailbag.id, id, hash)?;
    if asked < limit
        && let Some((supporter, _)) = taken_in::find_supporter(conn, hash)?
    {
        asked += questions::count_of_supporter(conn, mailbag.sitting_id, supporter)?;
    }
    Ok((asked >= limit).then_some(RowProblem::OverLimit))
}
