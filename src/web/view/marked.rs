//! A text with some of its words marked.
//!
//! Never: a cut inside a character; places that do not fit the text are left out.

use serde::Serialize;
use std::ops::Range;

/// A run of a text, marked or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkedPart {
    /// The words.
    pub text: String,
    /// Whether they are marked.
    pub is_marked: bool,
}

/// The text in runs; `places` in bytes, in any order.
pub fn parts(text: &str, places: &[Range<usize>]) -> Vec<MarkedPart> {
    let mut places: Vec<&Range<usize>> = places.iter().collect();
    places.sort_by_key(|at| (at.start, at.end));
    let (mut parts, mut done) = (Vec::new(), 0);
    let mut push = |text: &str, is_marked| {
        if !text.is_empty() {
            parts.push(MarkedPart { text: text.to_owned(), is_marked });
        }
    };
    for at in places.into_iter().filter(|at| !at.is_empty()) {
        if let (Some(before), Some(words)) = (text.get(done..at.start), text.get(at.clone())) {
            push(before, false);
            push(words, true);
            done = at.end;
        }
    }
    push(&text[done..], false);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, places: &[Range<usize>]) -> String {
        let shown = |part: &MarkedPart| match part.is_marked {
            true => format!("[{}]", part.text),
            false => part.text.clone(),
        };
        parts(text, places).iter().map(shown).collect()
    }

    #[test]
    fn words_are_marked_where_they_stand() {
        assert_eq!(shown("Why are rents high?", &[13..17, 8..13]), "Why are [rents][ hig]h?");
        assert_eq!(shown("tŷ", &[0..1, 1..2, 2..9]), "[t]ŷ", "no cut inside a letter");
        assert_eq!(shown("", &[]), "");
    }
}
