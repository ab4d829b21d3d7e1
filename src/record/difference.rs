//! The first place where two things differ, in words.
//!
//! Never: only "differs"; it says where, what the record says and what was found.

use crate::selection::Selection;
use serde::Serialize;
use serde_json::Value;
use std::fmt;

/// How much of a value is shown.
const SHOWN: usize = 120;

/// A place where a record is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where.
    pub place: String,
    /// What is wrong there.
    pub what: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

impl Difference {
    /// With a sentence.
    pub(super) fn plain(place: &str, what: &str) -> Self {
        Difference { place: place.to_owned(), what: what.to_owned() }
    }

    /// With both sides: "the record says A; its lines give B".
    pub(super) fn both(place: &str, recorded: &str, source: &str, found: &str) -> Self {
        Difference::plain(place, &format!("the record says {recorded}; {source} {found}"))
    }

    /// Nothing if both sides are the same.
    pub(super) fn unless_same<T: PartialEq + Serialize>(
        place: &str,
        recorded: &T,
        found: &T,
        source: &str,
    ) -> Result<(), Self> {
        if recorded == found {
            return Ok(());
        }
        let show = |value| shown(&value_of(value));
        Err(Difference::both(place, &show(recorded), source, &show(found)))
    }
}

/// The first difference between a recorded selection and that of the re-run: the slate, then step by step, then the rest.
pub(super) fn between(recorded: &Selection, found: &Selection) -> Option<Difference> {
    let parts = ["slate", "trace/steps", "trace", "reserves", "audit"];
    let (recorded, found) = (value_of(recorded), value_of(found));
    parts.into_iter().find_map(|part| {
        let pointer = format!("/{part}");
        let start: Vec<Part> = part.split('/').map(|key| Part::Key(key.to_owned())).collect();
        first(recorded.pointer(&pointer)?, found.pointer(&pointer)?, start)
    })
}

/// One part of the way to a value.
enum Part {
    Key(String),
    /// A place in a list, and the reference that stands there.
    At(usize, Option<String>),
}

fn value_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("plain structs with text for keys always serialise")
}

fn first(recorded: &Value, found: &Value, way: Vec<Part>) -> Option<Difference> {
    if recorded == found {
        return None;
    }
    match (recorded, found) {
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            let at = ours.iter().zip(theirs).position(|(a, b)| a != b)?;
            let name = ours[at].get("reference").and_then(Value::as_str).map(str::to_owned);
            first(&ours[at], &theirs[at], step(way, Part::At(at, name)))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            let mut keys: Vec<&String> = ours.keys().chain(theirs.keys()).collect();
            // What the line is about says more than what follows from it.
            keys.sort_by_key(|key| (*key != "reference" && *key != "code", *key));
            let key = keys.into_iter().find(|key| ours.get(*key) != theirs.get(*key))?;
            let of = |side: &serde_json::Map<String, Value>| {
                side.get(key).cloned().unwrap_or(Value::Null)
            };
            first(&of(ours), &of(theirs), step(way, Part::Key(key.clone())))
        }
        _ => {
            let place = in_words(&way);
            Some(Difference::both(&place, &shown(recorded), "the re-run gives", &shown(found)))
        }
    }
}

fn step(mut way: Vec<Part>, part: Part) -> Vec<Part> {
    way.push(part);
    way
}

fn in_words(way: &[Part]) -> String {
    let mut words: Vec<String> = Vec::new();
    for part in way {
        match part {
            Part::Key(key) => words.push(key.clone()),
            Part::At(at, name) => {
                let list = words.pop().unwrap_or_default();
                let place = match list.as_str() {
                    "slate" => format!("position {} of the slate", at + 1),
                    "steps" => format!("step {}", at + 1),
                    "not_taken" => "why it was not taken".to_owned(),
                    "reserves" => format!("reserve {}", at + 1),
                    other => format!("{other}, entry {}", at + 1),
                };
                words.push(match name {
                    Some(name) => format!("{place} ({name})"),
                    None => place,
                });
            }
        }
    }
    words.retain(|word| word != "trace");
    words.join(", ")
}

fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{} …", &text[..end]),
        None => text,
    }
}
