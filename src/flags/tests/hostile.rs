//! Texts meant to hurt: what each pattern begins with, again and again. How long they
//! take is for the benchmark of the flags.

use super::seeds::SEEDS;
use crate::flags::{Part, find, within};

/// Looks through a text; every place told is a place in it.
fn look(text: &str) {
    for flag in within(text, Part::Question) {
        assert!(text.get(flag.span.clone()).is_some_and(|words| !words.is_empty()), "{flag:?}");
    }
}

#[test]
fn every_place_told_is_a_place_in_the_text() {
    for seed in SEEDS {
        look(&seed.repeat(100_000 / seed.len()));
    }
}

#[test]
fn a_megabyte_of_everything_is_looked_through() {
    let all: String = SEEDS.iter().map(|seed| seed.repeat(100)).collect();
    look(&all.repeat(1_000_000 / all.len() + 1));
}

#[test]
fn nothing_is_found_in_nothing() {
    assert!(find("", "").is_empty());
    assert!(find(" \n\u{feff}\u{202e}", "\0").is_empty());
}
