//! Reading an organiser's own list of towns: OS Open Names, a GeoNames dump, or
//! our own columns; recognised by the first line.
//!
//! Never: writing anything, or taking half a file: the first bad line refuses it.

mod geonames;
mod grid;
mod merge;
mod os_names;
pub(super) mod own;

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use super::place::Place;

pub(super) use merge::merge;

/// Why a file of towns was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct ImportError {
    /// The line, counted from 1; 0 when it is about the whole file.
    pub line: u64,
    /// What is wrong with it, in words for an organiser.
    pub what: String,
}

impl ImportError {
    pub(super) fn new(line: u64, what: impl Into<String>) -> Self {
        ImportError { line, what: what.into() }
    }
}

/// Reads a file of towns.
///
/// # Errors
/// The file cannot be opened, or as [`read_from`].
pub fn read(path: &Path) -> Result<Vec<Place>, ImportError> {
    let file = File::open(path)
        .map_err(|e| ImportError::new(0, format!("{} cannot be opened: {e}", path.display())))?;
    read_from(BufReader::new(file))
}

/// Reads towns from text in one of the three formats, in UTF-8.
///
/// # Errors
/// The format is none of the three, or a line does not fit it.
pub fn read_from(mut reader: impl BufRead) -> Result<Vec<Place>, ImportError> {
    let start = reader.fill_buf().map_err(|e| ImportError::new(0, e.to_string()))?;
    let start = start.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(start);
    let first = String::from_utf8_lossy(start.split(|b| *b == b'\n').next().unwrap_or_default())
        .into_owned();
    let commas = first.matches(',').count();
    let mut places = if first.matches('\t').count() == geonames::COLUMNS - 1 {
        geonames::read(reader)?
    } else if first.split(',').any(|column| column.trim() == "code") && first.contains("name") {
        own::read(reader)?
    } else if commas >= os_names::COLUMNS - 1 {
        os_names::read(reader)?
    } else {
        let what = "this is not OS Open Names (34 columns, no header), a GeoNames dump (19 columns, tabs) \
                    or a list whose first line names the columns code,name,county,region,nation,lat,lon";
        return Err(ImportError::new(1, what));
    };
    for place in &mut places {
        place.label = place.plain_label();
    }
    Ok(places)
}

/// The line a CSV error is about.
pub(super) fn csv_error(error: &csv::Error) -> ImportError {
    let line = error.position().map_or(0, csv::Position::line);
    let what = match error.kind() {
        csv::ErrorKind::Utf8 { .. } => "the text is not in UTF-8".to_owned(),
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("there are {len} columns where {expected_len} were expected")
        }
        _ => error.to_string(),
    };
    ImportError::new(line, what)
}

pub(super) fn line_of(record: &csv::StringRecord) -> u64 {
    record.position().map_or(0, csv::Position::line)
}

/// A number in a named column.
fn number(record: &csv::StringRecord, column: usize, name: &str) -> Result<f64, ImportError> {
    let text = record.get(column).unwrap_or_default().trim();
    let parsed = text.parse::<f64>().ok().filter(|n| n.is_finite());
    parsed.ok_or_else(|| {
        ImportError::new(line_of(record), format!("{name} is {text:?}, which is not a number"))
    })
}

#[cfg(test)]
mod tests;
