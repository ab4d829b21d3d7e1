//! What could not be told from a mailbag alone, and is chosen once for all rows
//! that say it alike: which of several towns, which topic.
//!
//! Never: a row that says something else.

use super::begin::BeginError;
use crate::domain::ids::TopicId;
use crate::domain::mailbag::{MailbagState, RowProblem};
use crate::domain::town::Town;
use crate::store::mailbags::{self, Mailbag};
use crate::store::{Conn, StoreError, mailbag_rows};

/// Words of rows that are to be chosen for, with how many rows say them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unclear {
    /// Names that several towns have.
    pub towns: Vec<(String, i64)>,
    /// Names that no town has; kept as typed.
    pub unknown_towns: Vec<(String, i64)>,
    /// Topics that the sitting does not have.
    pub topics: Vec<(String, i64)>,
    /// Whether some rows have no topic at all.
    pub needs_topic: bool,
}

/// Most words of each kind that are listed, the commonest first.
const MOST: i64 = 100;

/// What is to be chosen.
///
/// # Errors
/// When the database cannot be read.
pub fn unclear(conn: &mut Conn, mailbag: &Mailbag) -> Result<Unclear, StoreError> {
    let id = mailbag.id;
    Ok(Unclear {
        towns: mailbag_rows::list_towns(conn, id, RowProblem::TownSeveral, MOST)?,
        unknown_towns: mailbag_rows::list_towns(conn, id, RowProblem::TownUnknown, MOST)?,
        topics: mailbag_rows::list_topics(conn, id, MOST)?,
        needs_topic: mailbag_rows::count_without_topic(conn, id)? > 0,
    })
}

/// Says which town is meant by what was typed.
///
/// # Errors
/// [`BeginError::NotNow`] when the mailbag is not being looked at any more.
pub fn choose_town(
    conn: &mut Conn,
    reference: &str,
    typed: &str,
    town: &Town,
) -> Result<(), BeginError> {
    let mailbag = looked_at(conn, reference)?;
    Ok(mailbag_rows::update_town(conn, mailbag.id, typed, town)?)
}

/// Says which topic is meant by what was typed.
///
/// # Errors
/// [`BeginError::NotNow`] when the mailbag is not being looked at any more.
pub fn choose_topic(
    conn: &mut Conn,
    reference: &str,
    typed: &str,
    topic: TopicId,
) -> Result<(), BeginError> {
    let mailbag = looked_at(conn, reference)?;
    Ok(mailbag_rows::update_topic(conn, mailbag.id, typed, topic)?)
}

fn looked_at(conn: &mut Conn, reference: &str) -> Result<Mailbag, BeginError> {
    let mailbag = mailbags::get(conn, reference)?;
    match mailbag.state {
        MailbagState::Checked => Ok(mailbag),
        other => Err(BeginError::NotNow(other)),
    }
}
