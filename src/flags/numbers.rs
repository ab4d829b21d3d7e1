//! Numbers that belong to one person: National Insurance, NHS, bank account, card.
//!
//! NHS numbers carry a check digit (modulus 11, NHS Data Dictionary), card numbers
//! another (ISO/IEC 7812, "Luhn"); a number that fails it needs a word beside it.
//!
//! Never: a number kept or compared; only its place is told.

use super::contact::pattern;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

static NATIONAL_INSURANCE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d]\b"));

static NHS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)(\b(?:nhs|gig)\b[^\d\n]{0,30})?\b(\d{3}[ -]?\d{3}[ -]?\d{4})\b")
});

static BANK: LazyLock<Regex> = LazyLock::new(|| {
    let sort = r"\d{2}[\x20-]\d{2}[\x20-]\d{2}";
    pattern(&format!(
        r"(?ix)
        \bGB\d{{2}}\x20?[a-z]{{4}}(?:\x20?\d{{2,4}}){{4,7}}\b
        | \b(?:sort\x20?code|cod\x20didoli)\b[^\d\n]{{0,12}}(?:{sort}|\d{{6}})(?:[^\d\n]{{1,30}}\d{{8}})?\b
        | \b(?:account|acct?|rhif\x20(?:y\x20)?cyfrif)\b[^\d\n]{{0,20}}\d{{7,10}}\b
        | \b{sort}[\x20,;/]{{1,3}}\d{{8}}\b
        | \b\d{{8}}[\x20,;/]{{1,3}}{sort}\b"
    ))
});

static CARD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,4}(?:[ -]?\d{3})?\b|\b3[47]\d{2}[ -]?\d{6}[ -]?\d{5}\b",
    )
});

/// Where National Insurance numbers stand.
pub(super) fn national_insurance(text: &str) -> Vec<Range<usize>> {
    NATIONAL_INSURANCE.find_iter(text).map(|found| found.range()).collect()
}

/// Where NHS numbers stand.
pub(super) fn nhs(text: &str) -> Vec<Range<usize>> {
    let is_nhs = |captures: regex::Captures| {
        let number = captures.get(2)?;
        let is_named = captures.get(1).is_some();
        // Without a word beside it, three groups tell it from a telephone number.
        let is_within = text[..number.start()].trim_end().ends_with(|c: char| c.is_ascii_digit());
        let is_grouped = number.len() == 12 && !number.as_str().starts_with('0') && !is_within;
        let holds = is_named || (is_grouped && has_nhs_check(&digits(number.as_str())));
        holds.then(|| number.range())
    };
    NHS.captures_iter(text).filter_map(is_nhs).collect()
}

/// Where bank accounts and cards stand.
pub(super) fn bank(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = BANK.find_iter(text).map(|found| found.range()).collect();
    let is_card = |found: &regex::Match| has_luhn_check(&digits(found.as_str()));
    found.extend(CARD.find_iter(text).filter(is_card).map(|found| found.range()));
    found
}

fn digits(text: &str) -> Vec<u32> {
    text.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// The tenth digit is 11 less the weighted sum of the others, modulo 11.
fn has_nhs_check(digits: &[u32]) -> bool {
    let weighted: u32 = digits.iter().take(9).zip((2..=10).rev()).map(|(d, w)| d * w).sum();
    let check = (11 - weighted % 11) % 11;
    digits.len() == 10 && check == digits[9]
}

/// Each second digit from the right is doubled; the sum of all digits ends in 0.
fn has_luhn_check(digits: &[u32]) -> bool {
    let value = |(place, digit): (usize, &u32)| match place % 2 {
        0 => *digit,
        _ => digit * 2 / 10 + digit * 2 % 10,
    };
    let sum: u32 = digits.iter().rev().enumerate().map(value).sum();
    (13..=19).contains(&digits.len()) && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digits_are_those_of_their_sources() {
        assert!(has_nhs_check(&digits("943 476 5919")));
        assert!(!has_nhs_check(&digits("943 476 5918")));
        assert!(has_luhn_check(&digits("4539 1488 0343 6467")));
        assert!(!has_luhn_check(&digits("4539 1488 0343 6468")));
    }
}
