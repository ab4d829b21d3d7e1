//! The desk's selection page: the shortlist, the newest selection and what was
//! published.
//!
//! Never: the ballots; those are loaded only for a selection.

use super::ballots::{self, Shortlisted};
use super::heard::{self, Heard};
use crate::domain::ids::QuestionId;
use crate::store::editions::{self, Edition};
use crate::store::schema::{questions, topics};
use crate::store::selections::{self, Override, Selection};
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::{Conn, StoreError, questions::Question};
use diesel::prelude::*;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The sitting.
    pub sitting: Sitting,
    /// The shortlist as it is now.
    pub shortlist: Vec<Shortlisted>,
    /// The newest selection that was not set aside, with its changes.
    pub selection: Option<(Selection, Vec<Override>)>,
    /// What was published, newest first.
    pub editions: Vec<Edition>,
    /// What was asked at the sittings before.
    pub heard: Vec<Heard>,
}

/// Loads the page of a sitting.
pub fn desk(conn: &mut Conn, reference: &str) -> Result<Desk, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    let shortlist = ballots::shortlist(conn, sitting.id)?;
    let selection = match selections::find_newest(conn, sitting.id)? {
        Some(selection) => {
            let changes = selections::list_overrides(conn, selection.id)?;
            Some((selection, changes))
        }
        None => None,
    };
    let editions = editions::list(conn, sitting.id)?;
    let heard = heard::before(conn, &sitting)?;
    Ok(Desk { sitting, shortlist, selection, editions, heard })
}

/// The questions of these public codes, whatever has become of them.
pub fn list_questions(
    conn: &mut Conn,
    references: &[String],
) -> Result<Vec<Shortlisted>, StoreError> {
    let rows: Vec<(Question, Topic)> = questions::table
        .inner_join(topics::table)
        .filter(questions::reference.eq_any(references))
        .order(questions::reference)
        .select((Question::as_select(), Topic::as_select()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(question, topic)| Shortlisted { question, topic }).collect())
}

/// Keys of the questions of these public codes.
pub fn list_keys(
    conn: &mut Conn,
    references: &[String],
) -> Result<Vec<(String, QuestionId)>, StoreError> {
    Ok(questions::table
        .filter(questions::reference.eq_any(references))
        .select((questions::reference, questions::id))
        .load(conn)?)
}
