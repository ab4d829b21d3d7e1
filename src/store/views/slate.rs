//! The public slate: an edition with its lines, and the selection behind it.
//!
//! Never: a selection that was not published.

use super::ballots::Shortlisted;
use super::selection::list_questions;
use crate::store::editions::{self, Edition, Line};
use crate::store::selections::{self, Selection};
use crate::store::sittings::{self, Representative, Sitting};
use crate::store::{Conn, StoreError};

/// A published slate.
#[derive(Debug, Clone)]
pub struct Published {
    /// The edition that is shown.
    pub edition: Edition,
    /// Its lines: the slate in order, then the reserves.
    pub lines: Vec<Line>,
    /// The lines of the edition before it, if there was one.
    pub before: Option<Vec<Line>>,
    /// The selection it was published from.
    pub selection: Selection,
    /// Numbers and moments of all editions, newest first.
    pub editions: Vec<Edition>,
}

/// A sitting with its slate, if it has one.
#[derive(Debug, Clone)]
pub struct Slate {
    /// The sitting.
    pub sitting: Sitting,
    /// Who asks.
    pub representative: Representative,
    /// The slate.
    pub published: Option<Published>,
}

/// Loads an edition, or the newest for `None`.
///
/// # Errors
/// [`StoreError::NotFound`] for an unknown sitting or an edition that was never published.
pub fn load(conn: &mut Conn, reference: &str, number: Option<i32>) -> Result<Slate, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    let representative = sittings::get_representative(conn, sitting.representative_id)?;
    let editions = editions::list(conn, sitting.id)?;
    let wanted = match number {
        Some(number) => {
            let found = editions.iter().find(|edition| edition.number == number);
            Some(found.cloned().ok_or(StoreError::NotFound)?)
        }
        None => editions.first().cloned(),
    };
    let published = match wanted {
        Some(edition) => Some(Published {
            before: match editions.iter().find(|other| other.number + 1 == edition.number) {
                Some(before) => Some(editions::list_lines(conn, before.id)?),
                None => None,
            },
            lines: editions::list_lines(conn, edition.id)?,
            selection: selections::get_by_id(conn, edition.selection_id)?,
            edition,
            editions,
        }),
        None => None,
    };
    Ok(Slate { sitting, representative, published })
}

/// The questions that were on the shortlist of a selection.
///
/// # Errors
/// When the database refuses.
pub fn questions(conn: &mut Conn, references: &[String]) -> Result<Vec<Shortlisted>, StoreError> {
    list_questions(conn, references)
}
