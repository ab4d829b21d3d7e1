//! What the sheets of a slate need: an edition with its lines, how towns are said, what the office wrote.
//!
//! Never: the selection behind it; a sheet explains nothing.

use crate::gazetteer::Sayings;
use crate::store::editions::{self, Edition, Line};
use crate::store::office_notes::{self, OfficeNote};
use crate::store::sittings::{self, Representative, Sitting};
use crate::store::{Conn, StoreError, said_towns};

/// An edition to be printed.
#[derive(Debug, Clone)]
pub struct Sheets {
    /// The sitting.
    pub sitting: Sitting,
    /// Who asks.
    pub representative: Representative,
    /// The edition and its lines; `None` before there is one.
    pub edition: Option<(Edition, Vec<Line>)>,
    /// How towns are said.
    pub sayings: Sayings,
}

/// Loads an edition, or the newest for `None`.
///
/// # Errors
/// [`StoreError::NotFound`] for an unknown sitting or an edition that was never published.
pub fn load(conn: &mut Conn, reference: &str, number: Option<i32>) -> Result<Sheets, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    let representative = sittings::get_representative(conn, sitting.representative_id)?;
    let editions = editions::list(conn, sitting.id)?;
    let wanted = match number {
        None => editions.into_iter().next(),
        Some(number) => {
            let found = editions.into_iter().find(|edition| edition.number == number);
            Some(found.ok_or(StoreError::NotFound)?)
        }
    };
    let edition = match wanted {
        Some(edition) => {
            let lines = editions::list_lines(conn, edition.id)?;
            Some((edition, lines))
        }
        None => None,
    };
    let sayings = Sayings::with(&said_towns::list(conn)?);
    Ok(Sheets { sitting, representative, edition, sayings })
}

/// As [`load`], the newest, with what the office wrote for itself.
///
/// # Errors
/// [`StoreError::NotFound`] for an unknown sitting.
pub fn load_for_office(
    conn: &mut Conn,
    reference: &str,
) -> Result<(Sheets, Vec<OfficeNote>), StoreError> {
    let sheets = load(conn, reference, None)?;
    let notes = office_notes::list(conn, sheets.sitting.id)?;
    Ok((sheets, notes))
}
