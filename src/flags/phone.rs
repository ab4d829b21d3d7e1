//! Telephone numbers of the United Kingdom, and any number that begins with "+";
//! also in words, and six to eight digits after a word for telephoning.
//!
//! Never: a number that a date, a sum of money or a road may be as well.

use super::contact::pattern;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Most groups of digits in one number: a number in words has one for each digit.
const MOST_GROUPS: usize = 12;
/// Most digits of a number (ITU-T E.164), and two for "00".
const MOST_DIGITS: usize = 17;

static GROUP: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\+|\d{1,18}|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|dim|sero|un|dau|dwy|tri|tair|pedwar|pedair|pump|chwech|saith|wyth|naw)\b",
    )
});

static LOCAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:tel|telephone|phone|call|ring|text|mobile|whatsapp|ff[oô]n|ffoniwch|ffoniwn|ffonio|galwch|tecstiwch)\b[\s:.,]{0,3}(?:(?:me|on|us|him|her|them|number|is|no|at|fi|ni|ar|rhif|yw)\b[\s:.,]{1,3}){0,4}(\d[\d -]{4,8}\d)\b",
    )
});

/// One group of digits of a number.
struct Group {
    place: Range<usize>,
    digits: String,
}

/// Where telephone numbers stand.
pub(super) fn phones(text: &str) -> Vec<Range<usize>> {
    let groups: Vec<Group> = GROUP.find_iter(text).map(group).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < groups.len() {
        let run = run_from(text, &groups, at);
        match (1..=run).rev().find(|&n| is_phone(&groups[at..at + n])) {
            Some(n) => {
                found.push(groups[at].place.start..groups[at + n - 1].place.end);
                at += n;
            }
            None => at += 1,
        }
    }
    found.extend(LOCAL.captures_iter(text).filter_map(|captures| {
        let number = captures.get(1)?;
        let digits = number.as_str().bytes().filter(u8::is_ascii_digit).count();
        (6..=8).contains(&digits).then(|| number.range())
    }));
    found
}

fn group(found: regex::Match) -> Group {
    let word = found.as_str().to_lowercase();
    let digit = match word.as_str() {
        "zero" | "oh" | "dim" | "sero" => "0",
        "one" | "un" => "1",
        "two" | "dau" | "dwy" => "2",
        "three" | "tri" | "tair" => "3",
        "four" | "pedwar" | "pedair" => "4",
        "five" | "pump" => "5",
        "six" | "chwech" => "6",
        "seven" | "saith" => "7",
        "eight" | "wyth" => "8",
        "nine" | "naw" => "9",
        other => other,
    };
    Group { place: found.range(), digits: digit.to_owned() }
}

/// How many groups from one on may be one number: between them only spaces,
/// brackets, dots and hyphens.
fn run_from(text: &str, groups: &[Group], at: usize) -> usize {
    let mut length = groups[at].digits.len();
    let last = groups.len().min(at + MOST_GROUPS);
    let joined = |pair: &[Group]| {
        let between = &text[pair[0].place.end..pair[1].place.start];
        between.len() <= 3 && between.chars().all(|c| " ().-/\u{a0}".contains(c))
    };
    let mut run = 1;
    for pair in groups[at..last].windows(2) {
        length += pair[1].digits.len();
        if length > MOST_DIGITS || !joined(pair) {
            break;
        }
        run += 1;
    }
    run
}

/// Whether the groups together are one number: +44 …, 0044 …, 44 …, 0 …, or a
/// mobile number whose 0 was lost in a spreadsheet.
fn is_phone(groups: &[Group]) -> bool {
    let all: String = groups.iter().map(|group| group.digits.as_str()).collect();
    if let Some(number) = all.strip_prefix('+') {
        return (8..=15).contains(&number.len()) && !number.contains('+');
    }
    let second = all.chars().nth(1).unwrap_or(' ');
    match all.len() {
        12..=15 if all.starts_with("0044") => true,
        12 => all.starts_with("44") && matches!(all.as_bytes()[2], b'1'..=b'3' | b'7' | b'8'),
        11 => all.starts_with('0') && !matches!(second, '0' | '4' | '6'),
        // Ten digits may be a date and a time; then the first group has two.
        10 if all.starts_with('0') => {
            matches!(second, '1' | '5' | '8') && groups[0].digits.len() != 2
        }
        10 => all.starts_with('7') && matches!(second, '1'..='9') && groups.len() < 4,
        _ => false,
    }
}
