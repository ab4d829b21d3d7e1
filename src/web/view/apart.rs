//! What differs between two wordings, as a template shows it (`partials/apart`).
//!
//! Never: colour alone; what differs is underlined or struck through.

use crate::similarity::{self, Change};
use serde::Serialize;

/// A run of words, and whether only one of both wordings has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ApartPart {
    text: String,
    /// A blank stands before it.
    is_apart: bool,
    is_added: bool,
    is_removed: bool,
}

impl ApartPart {
    /// Both wordings have it.
    pub fn is_kept(&self) -> bool {
        !self.is_added && !self.is_removed
    }
}

/// What became of `old` in `new`, in the order of the words.
pub fn parts(old: &str, new: &str) -> Vec<ApartPart> {
    let part = |part: &similarity::Part| {
        let is_removed = part.change == Change::Removed;
        let (text, at) = if is_removed { (old, &part.old) } else { (new, &part.new) };
        ApartPart {
            text: text[at.clone()].to_owned(),
            // A sign stands where it stood, without a blank before it.
            is_apart: text[..at.start].ends_with(char::is_whitespace),
            is_added: part.change == Change::Added,
            is_removed,
        }
    };
    similarity::differences(old, new).iter().map(part).collect()
}
