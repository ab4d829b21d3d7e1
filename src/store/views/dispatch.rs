//! What the dispatch view needs: the newest edition with what only the office sees, and the marks.
//!
//! Never: a rule; which mark stands is said beside the marks.

use super::sheets::{self, OfficeWords, Sheets};
use crate::store::dispatch::{self, Marked, Shown};
use crate::store::editions;
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError};

/// Everything of the view.
#[derive(Debug, Clone)]
pub struct Dispatch {
    /// The newest edition, if there is one.
    pub sheets: Sheets,
    /// What only the office sees.
    pub words: OfficeWords,
    /// The marks so far.
    pub hall: Hall,
}

/// What changes while the view is open.
#[derive(Debug, Clone)]
pub struct Hall {
    /// The sitting.
    pub sitting: Sitting,
    /// Number of the newest edition; 0 before there is one.
    pub edition: i32,
    /// The code of each question of it, with its key.
    pub questions: Vec<(String, crate::domain::ids::QuestionId)>,
    /// Every mark, in the order in which they came.
    pub marks: Vec<Marked>,
    /// What is on the wall.
    pub shown: Shown,
}

/// Loads the view.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such sitting.
pub fn load(conn: &mut Conn, reference: &str) -> Result<Dispatch, StoreError> {
    let (sheets, words) = sheets::load_for_office(conn, reference)?;
    Ok(Dispatch { sheets, words, hall: hall(conn, reference)? })
}

/// Loads what changes.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such sitting.
pub fn hall(conn: &mut Conn, reference: &str) -> Result<Hall, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    let newest = editions::find_newest(conn, sitting.id)?;
    let lines = match &newest {
        Some(edition) => editions::list_lines(conn, edition.id)?,
        None => Vec::new(),
    };
    Ok(Hall {
        edition: newest.map_or(0, |edition| edition.number),
        questions: lines.into_iter().map(|l| (l.reference, l.line.question_id)).collect(),
        marks: dispatch::list(conn, sitting.id)?,
        shown: dispatch::find_shown(conn, sitting.id)?,
        sitting,
    })
}
