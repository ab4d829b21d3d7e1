//! What a person says to a mailbag: which column is what, take it in, set it aside.
//!
//! Never: a question; that comes in batches, afterwards.

use crate::domain::ids::TopicId;
use crate::domain::instant::Instant;
use crate::domain::mailbag::{MailbagKind, MailbagState, RowState};
use crate::intake::columns::Layout;
use crate::store::views::desk_question::has_slate;
use crate::store::{Conn, StoreError, mailbag_rows, mailbags};

/// Why a mailbag does not go on.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// It is not where this can be said to it.
    #[error("not possible for a mailbag that is {0:?}")]
    NotNow(MailbagState),
    /// No column holds the question.
    #[error("no column holds the question")]
    NoQuestion,
    /// Some rows have no topic, and none is chosen for them.
    #[error("no topic for the rest")]
    NoTopic,
    /// Nothing in it can be taken in.
    #[error("nothing to take in")]
    Nothing,
    /// The sitting's questions are chosen and published.
    #[error("the slate is published")]
    SlatePublished,
    /// The database says no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Says which column is what, and has the rows understood (again).
///
/// # Errors
/// See [`BeginError`].
pub fn lay_out(
    conn: &mut Conn,
    now: Instant,
    reference: &str,
    layout: &Layout,
) -> Result<(), BeginError> {
    let mailbag = mailbags::get(conn, reference)?;
    let is_table = mailbag.kind == MailbagKind::Table;
    if !is_table || !matches!(mailbag.state, MailbagState::Read | MailbagState::Checked) {
        return Err(BeginError::NotNow(mailbag.state));
    }
    if !layout.has_question() {
        return Err(BeginError::NoQuestion);
    }
    let json = serde_json::to_string(layout).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    mailbags::update_layout(conn, mailbag.id, &json, mailbag.rest_topic_id)?;
    mailbag_rows::update_all_raw(conn, mailbag.id)?;
    move_on(conn, now, &mailbag, MailbagState::Checking)
}

/// Takes a mailbag in: from now on its good rows become questions.
///
/// # Errors
/// See [`BeginError`].
pub fn begin_taking_in(
    conn: &mut Conn,
    now: Instant,
    reference: &str,
    rest_topic: Option<TopicId>,
) -> Result<(), BeginError> {
    let mailbag = mailbags::get(conn, reference)?;
    if mailbag.state != MailbagState::Checked {
        return Err(BeginError::NotNow(mailbag.state));
    }
    if has_slate(conn, mailbag.sitting_id)? {
        return Err(BeginError::SlatePublished);
    }
    let good = mailbag_rows::counts(conn, mailbag.id)?.get(&RowState::Good).copied();
    if good.unwrap_or(0) == 0 {
        return Err(BeginError::Nothing);
    }
    let rest = rest_topic.or(mailbag.rest_topic_id);
    if rest.is_none() && mailbag_rows::count_without_topic(conn, mailbag.id)? > 0 {
        return Err(BeginError::NoTopic);
    }
    mailbags::update_layout(conn, mailbag.id, &mailbag.layout, rest)?;
    move_on(conn, now, &mailbag, MailbagState::TakingIn)
}

/// Nothing of it is wanted: its rows are forgotten.
///
/// # Errors
/// See [`BeginError`].
pub fn set_aside(conn: &mut Conn, now: Instant, reference: &str) -> Result<(), BeginError> {
    let mailbag = mailbags::get(conn, reference)?;
    if !matches!(mailbag.state, MailbagState::Read | MailbagState::Checked) {
        return Err(BeginError::NotNow(mailbag.state));
    }
    mailbag_rows::delete_rest(conn, mailbag.id)?;
    move_on(conn, now, &mailbag, MailbagState::SetAside)
}

fn move_on(
    conn: &mut Conn,
    now: Instant,
    mailbag: &mailbags::Mailbag,
    to: MailbagState,
) -> Result<(), BeginError> {
    if mailbags::update_state(conn, mailbag.id, mailbag.state, to, now)? {
        Ok(())
    } else {
        Err(BeginError::NotNow(to))
    }
}
