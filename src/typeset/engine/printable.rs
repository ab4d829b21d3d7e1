//! Characters that no font has, and the box that stands for them.
//!
//! Never: a character that is lost without a trace.

use super::fonts::Fonts;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use unicode_segmentation::UnicodeSegmentation;

/// What stands for a character that cannot be drawn.
const BOX: &str = "□";

/// What stands in the texts of a view and no font can draw, as a reader counts characters.
pub(super) fn without_a_glyph(view: &Value, fonts: &Fonts) -> BTreeSet<String> {
    let (mut known, mut found) = (BTreeMap::new(), BTreeSet::new());
    texts(view, &mut |text| {
        for seen in text.graphemes(true) {
            let mut draw = |c| *known.entry(c).or_insert_with(|| is_unseen(c) || fonts.draw(c));
            if !seen.chars().all(&mut draw) {
                found.insert(seen.to_owned());
            }
        }
    });
    found
}

/// The view with a box in place of each of these, and without signs that only choose between two looks of another.
pub(super) fn with_boxes(view: &Value, missing: &BTreeSet<String>) -> Value {
    let has = |seen: &str| missing.iter().any(|text| seen.contains(text.as_str()));
    let drawn = |text: &str| {
        let drawn = text.graphemes(true).map(|seen| match missing.is_empty() || !has(seen) {
            true => seen.replace(['\u{FE0E}', '\u{FE0F}'], ""),
            false => BOX.to_owned(),
        });
        drawn.collect::<String>()
    };
    mapped(view, &drawn)
}

fn mapped(value: &Value, drawn: &impl Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => Value::String(drawn(text)),
        Value::Array(parts) => parts.iter().map(|part| mapped(part, drawn)).collect(),
        Value::Object(fields) => {
            let each = fields.iter().map(|(name, part)| (name.clone(), mapped(part, drawn)));
            Value::Object(each.collect())
        }
        other => other.clone(),
    }
}

fn texts(value: &Value, look: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => look(text),
        Value::Array(parts) => parts.iter().for_each(|part| texts(part, look)),
        Value::Object(fields) => fields.values().for_each(|part| texts(part, look)),
        _ => {}
    }
}

/// Characters that have no shape of their own.
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
