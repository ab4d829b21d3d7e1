//! Pairs of texts from the files beside, and texts made at random.
//! Never: a judgement; the tests say what should come of them.

use pqt::similarity::{Index, Match};
use proptest::prelude::*;

pub const OPPOSITES: &str = include_str!("opposites.txt");
pub const AGREEING: &str = include_str!("agreeing.txt");
pub const LOOK_ALIKES: &str = include_str!("look_alikes.txt");

/// The columns of every line that is no comment.
pub fn rows(file: &'static str) -> Vec<Vec<&'static str>> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('|').collect()).collect()
}

/// An index of texts, whose keys are their places.
pub fn indexed(texts: &[&str]) -> Index {
    let mut index = Index::new();
    texts.iter().enumerate().for_each(|(key, text)| index.put(key as i64, text));
    index
}

/// The keys of what was found.
pub fn keys(found: &[Match]) -> Vec<i64> {
    found.iter().map(|one| one.key).collect()
}

const WORDS: [&str; 32] = [
    "why",
    "will",
    "you",
    "the",
    "ban",
    "end",
    "keep",
    "rent",
    "rents",
    "school",
    "schools",
    "buses",
    "late",
    "not",
    "C++",
    "NHS",
    "pam",
    "mae'r",
    "tai",
    "dai",
    "ysgol",
    "yn",
    "wahardd",
    "gwahardd",
    "£50",
    "café",
    "аренда",
    "家賃",
    "किराया",
    "rneted",
    "Leeds",
    "❤",
];

/// Questions of a few words each, many of them alike.
pub fn questions(most: usize) -> impl Strategy<Value = Vec<String>> {
    let words = proptest::collection::vec(proptest::sample::select(&WORDS[..]), 0..9);
    proptest::collection::vec(words.prop_map(|words| format!("{}?", words.join(" "))), 1..most)
}
