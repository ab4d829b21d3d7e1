//! What the sheets of a slate need: an edition with its lines, how towns are said, what the office wrote.
//!
//! Never: the selection behind it; a sheet explains nothing.

use crate::domain::ids::QuestionId;
use crate::domain::reading::AsRead;
use crate::gazetteer::Sayings;
use crate::store::editions::{self, Edition, Line, NewLine};
use crate::store::office_notes::{self, OfficeNote};
use crate::store::readings::{self, Reading};
use crate::store::sittings::{self, Representative, Sitting};
use crate::store::{Conn, StoreError, said_towns};
use std::collections::HashMap;

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

/// What only the office sees: what it wrote, and what questioners said about how they are read.
#[derive(Debug, Clone)]
pub struct OfficeWords {
    notes: Vec<OfficeNote>,
    readings: HashMap<QuestionId, Reading>,
}

impl OfficeWords {
    /// What the office wrote about a question.
    pub fn note(&self, question: QuestionId) -> Option<&OfficeNote> {
        self.notes.iter().find(|note| note.question_id == question)
    }

    /// What its questioner agreed to, if it was what this line prints.
    pub fn confirmed(&self, line: &NewLine) -> Option<&Reading> {
        let printed = AsRead {
            body: &line.body,
            first_name: &line.first_name,
            say_name: &line.say_name,
            is_anonymous: line.is_anonymous,
            town: &line.town_name,
        };
        let reading = self.readings.get(&line.question_id)?;
        let holds = reading.confirmed_at.is_some() && reading.confirmed_as == printed.digest();
        holds.then_some(reading)
    }
}

/// As [`load`], the newest, with what only the office sees.
///
/// # Errors
/// [`StoreError::NotFound`] for an unknown sitting.
pub fn load_for_office(
    conn: &mut Conn,
    reference: &str,
) -> Result<(Sheets, OfficeWords), StoreError> {
    let sheets = load(conn, reference, None)?;
    let lines = sheets.edition.iter().flat_map(|(_, lines)| lines);
    let ids: Vec<QuestionId> = lines.map(|line| line.line.question_id).collect();
    let words = OfficeWords {
        notes: office_notes::list(conn, sheets.sitting.id)?,
        readings: readings::list_of(conn, &ids)?,
    };
    Ok((sheets, words))
}
