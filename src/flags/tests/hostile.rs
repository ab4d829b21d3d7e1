//! Texts meant to hurt: what each pattern begins with, again and again, takes time in
//! proportion to its length, and every place told is a place in the text.

use crate::flags::{Part, find, within};
use std::time::{Duration, Instant};

const SEEDS: [&str; 14] = [
    "a@",
    "a.",
    "1 ",
    "+4",
    "0",
    "Mr ",
    "Mr A B C ",
    "1 A A ",
    "http://",
    "AB 12 ",
    "f*",
    "YOU ",
    "is a ",
    "ŵ’–１ﬁ",
];

fn time(text: &str) -> Duration {
    let began = Instant::now();
    let flags = within(text, Part::Question);
    for flag in &flags {
        assert!(text.get(flag.span.clone()).is_some_and(|words| !words.is_empty()), "{flag:?}");
    }
    began.elapsed()
}

/// The best of some times: the first pays for compiling the patterns, and on a busy
/// machine others take turns.
fn quickest(text: &str) -> Duration {
    (0..4).map(|_| time(text)).min().unwrap_or_default()
}

#[test]
fn ten_times_the_text_takes_about_ten_times_as_long() {
    for seed in SEEDS {
        let text = |bytes: usize| seed.repeat(bytes / seed.len());
        let short = quickest(&text(10_000));
        let long = quickest(&text(100_000));
        // Ten times the work with room for a busy machine; squared it would be a hundred.
        assert!(
            long < short * 40 + Duration::from_millis(50),
            "{seed:?}: {short:?}, then {long:?}"
        );
    }
}

#[test]
fn a_megabyte_of_everything_is_looked_through() {
    let all: String = SEEDS.iter().map(|seed| seed.repeat(100)).collect();
    let megabyte = all.repeat(1_000_000 / all.len() + 1);
    assert!(time(&megabyte) < Duration::from_secs(30), "even when nothing is optimised");
}

#[test]
fn nothing_is_found_in_nothing() {
    assert!(find("", "").is_empty());
    assert!(find(" \n\u{feff}\u{202e}", "\0").is_empty());
}
