//! Folding: the form of a name that all spellings of it share.
//!
//! Never: a form to be shown.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Longest name that is looked at, in characters; more is not a town.
const LONGEST: usize = 100;

/// Words after which a name may stop in speech: "Weston" for "Weston-super-Mare".
const CONNECTORS: [&str; 7] = ["on", "under", "by", "in", "super", "next", "juxta"];

/// The words of a name: lower case, without accents, apostrophes and hyphens, and
/// with the spellings of "saint", "and" and "upon" made one.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut plain = String::with_capacity(name.len() + 4);
    // Most names are ASCII, and building the index folds thousands of them.
    let apart: Cow<str> = if name.is_ascii() {
        name.into()
    } else {
        name.nfkd().take(LONGEST).collect::<String>().into()
    };
    let lowered = apart.chars().take(LONGEST).flat_map(char::to_lowercase);
    for c in lowered.filter(|c| c.is_ascii() || !is_combining_mark(*c)) {
        match c {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' => {}
            // Format characters that pasting brings along.
            '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{AD}' => {}
            '&' | '+' => plain.push_str(" and "),
            c if c.is_alphanumeric() => plain.push(c),
            _ => plain.push(' '),
        }
    }
    let mut words: Vec<String> =
        plain.split(' ').filter(|w| !w.is_empty()).map(|w| one_spelling(w).to_owned()).collect();
    if words.len() > 1 && words[0] == "the" {
        words.remove(0);
    }
    words
}

fn one_spelling(word: &str) -> &str {
    match word {
        "st" | "ste" => "saint",
        "upon" => "on",
        "gt" => "great",
        "lt" | "ltl" => "little",
        "nr" => "near",
        other => other,
    }
}

/// The words without the spaces, so that "Stoke on Trent" and "Stokeontrent" meet.
pub(super) fn key(name: &str) -> String {
    words(name).concat()
}

/// The first part of a name of the kind "Newcastle upon Tyne".
pub(super) fn first_part(words: &[String]) -> Option<&[String]> {
    let at = words.iter().position(|word| CONNECTORS.contains(&word.as_str()))?;
    (at > 0).then(|| &words[..at])
}
