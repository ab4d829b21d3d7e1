//! Reading a record, or what one is to be made from: hostile until the last byte is understood.
//!
//! Never: a panic, or a field that is passed over in silence.

use super::document::{FORMAT, Record};
use super::task::Task;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

/// How much alike two words are for "did you mean".
const ALIKE: f64 = 0.75;

/// More of anything than a sitting can need; so a number from a hostile file cannot ask for all memory.
const MOST: u32 = 1_000;

/// Why a file cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// "line 3, column 7", or the way to a field; empty for the whole file.
    pub place: String,
    /// What is wrong there.
    pub what: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => f.write_str(&self.what),
            place => write!(f, "{place}: {}", self.what),
        }
    }
}

fn unreadable(place: impl Into<String>, what: impl Into<String>) -> Unreadable {
    Unreadable { place: place.into(), what: what.into() }
}

/// Reads what a record is to be made from.
///
/// # Errors
/// It is not JSON of that form; the place is named.
pub fn read_task(bytes: &[u8]) -> Result<Task, Unreadable> {
    let task: Task = read(bytes)?;
    not_too_much(&task.brief)?;
    Ok(task)
}

/// Reads a record.
///
/// # Errors
/// It is not JSON of that form; the place is named.
pub fn read_record(bytes: &[u8]) -> Result<Record, Unreadable> {
    let text = utf8(bytes)?;
    // A newer format may have other fields; say that before complaining about them.
    if let Ok(Value::Object(fields)) = serde_json::from_str::<Value>(text) {
        match fields.get("format").and_then(Value::as_str) {
            Some(FORMAT) => {}
            Some(other) => {
                return Err(unreadable(
                    "format",
                    format!("it is {other:?}; this program reads {FORMAT:?}"),
                ));
            }
            None => return Err(unreadable("", "it is not a record: it has no \"format\"")),
        }
    }
    let record: Record = read(bytes)?;
    not_too_much(&record.input.brief)?;
    Ok(record)
}

fn not_too_much(brief: &crate::selection::Brief) -> Result<(), Unreadable> {
    let numbers = [("positions", brief.positions), ("reserves", brief.reserves)];
    match numbers.into_iter().find(|(_, number)| *number > MOST) {
        Some((name, number)) => {
            let what = format!("{number} is too many; at most {MOST} are possible");
            Err(unreadable(format!("brief.{name}"), what))
        }
        None => Ok(()),
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, Unreadable> {
    std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let column = before.len() - start + 1;
        unreadable(format!("line {line}, column {column}"), "this is not UTF-8 text")
    })
}

fn read<T: DeserializeOwned + Serialize>(bytes: &[u8]) -> Result<T, Unreadable> {
    let text = utf8(bytes)?;
    let read: T = serde_json::from_str(text).map_err(|error| in_words(&error))?;
    let given: Value = serde_json::from_str(text).map_err(|error| in_words(&error))?;
    let understood = serde_json::to_value(&read)
        .map_err(|error| unreadable("", format!("it cannot be written again: {error}")))?;
    nothing_unknown(&given, &understood, &mut String::new())?;
    Ok(read)
}

/// "unknown field `peple`, expected one of …" becomes "there is no field "peple"; did you mean "people"?".
fn in_words(error: &serde_json::Error) -> Unreadable {
    let place = format!("line {}, column {}", error.line(), error.column());
    let full = error.to_string();
    let what = full.rsplit_once(" at line ").map_or(full.as_str(), |(what, _)| what);
    let mut quoted = what.split('`').skip(1).step_by(2);
    let what = match (what.starts_with("unknown field"), quoted.next()) {
        (true, Some(name)) => no_such_field(name, quoted),
        _ => what.to_owned(),
    };
    unreadable(place, what)
}

fn no_such_field<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let near = known
        .map(|known| (strsim::jaro_winkler(name, known), known))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match near {
        Some((_, known)) => format!("there is no field {name:?}; did you mean {known:?}?"),
        None => format!("there is no field {name:?}"),
    }
}

/// Every field that was given must come out again when what was understood is written down.
fn nothing_unknown(given: &Value, understood: &Value, way: &mut String) -> Result<(), Unreadable> {
    let length = way.len();
    match (given, understood) {
        (Value::Object(ours), Value::Object(theirs)) => {
            for (key, value) in ours.iter().filter(|(_, value)| !value.is_null()) {
                if !way.is_empty() {
                    way.push('.');
                }
                way.push_str(key);
                let Some(other) = theirs.get(key) else {
                    let known = theirs.keys().map(String::as_str);
                    return Err(unreadable(way.as_str(), no_such_field(key, known)));
                };
                nothing_unknown(value, other, way)?;
                way.truncate(length);
            }
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            for (at, (value, other)) in ours.iter().zip(theirs).enumerate() {
                if value.is_object() {
                    way.push_str(&format!("[{at}]"));
                    nothing_unknown(value, other, way)?;
                    way.truncate(length);
                }
            }
        }
        _ => {}
    }
    Ok(())
}
