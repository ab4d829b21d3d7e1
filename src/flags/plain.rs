//! A text in the form in which patterns look at it: full-width and other look-alike
//! forms made plain (NFKC, a character at a time), with the way back to the text.
//!
//! Never: a change of case, which tells names from words.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// The plain form.
pub struct Plain {
    /// What patterns look at.
    pub text: String,
    /// For each byte of it, the bytes of the source that it stands for; empty
    /// while both forms are the same.
    places: Vec<Range<usize>>,
}

impl Plain {
    /// The plain form of a text.
    pub fn of(source: &str) -> Plain {
        if source.is_ascii() {
            return Plain { text: source.to_owned(), places: Vec::new() };
        }
        let mut plain = Plain { text: String::with_capacity(source.len()), places: Vec::new() };
        for (at, c) in source.char_indices() {
            let before = plain.text.len();
            match c {
                '’' | '‘' | 'ʼ' | '`' | '´' => plain.text.push('\''),
                '‐' | '‑' | '‒' | '–' | '—' | '−' => plain.text.push('-'),
                // Letters stay as they are written: "ﬁ" alone would lose a place.
                _ => plain.text.extend(c.nfkc()),
            }
            let place = at..at + c.len_utf8();
            plain.places.resize(plain.text.len(), place.clone());
            debug_assert!(plain.text.len() >= before);
        }
        plain
    }

    /// The place in the source of a place in the plain form.
    pub fn source(&self, span: Range<usize>) -> Range<usize> {
        if self.places.is_empty() || span.is_empty() {
            return span;
        }
        self.places[span.start].start..self.places[span.end - 1].end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_again_in_the_source() {
        let source = "Ŵy ０７７ – ﬁx";
        let plain = Plain::of(source);
        assert_eq!(plain.text, "Ŵy 077 - fix");
        let at = plain.text.find("077").unwrap();
        assert_eq!(&source[plain.source(at..at + 3)], "０７７");
        let at = plain.text.find('f').unwrap();
        assert_eq!(&source[plain.source(at..at + 1)], "ﬁ");
    }
}
