//! The words by which questions are found, the same for what is kept and for
//! what is typed: case, accents and punctuation make no difference, so
//! "dŵr", "Dwr" and "DŴR!" are one word.
//!
//! Never: a meaning or a stem; Welsh is served as well as English.

use super::text;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Most words of one search that count.
const MOST_WORDS: usize = 12;
/// Most letters of one word that count.
const LONGEST_WORD: usize = 40;

/// The words of a text, folded; nothing but letters and digits.
pub fn words(text: &str) -> Vec<String> {
    let plain: String = text::folded(text).nfd().filter(|c| !is_combining_mark(*c)).collect();
    plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(cut).collect()
}

/// The words of a search as typed: the first few.
pub fn wanted(typed: &str) -> Vec<String> {
    let mut words = words(typed);
    words.truncate(MOST_WORDS);
    words
}

fn cut(word: &str) -> String {
    word.chars().take(LONGEST_WORD).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_punctuation_make_no_difference() {
        assert_eq!(words("DŴR yn yr Afon?"), ["dwr", "yn", "yr", "afon"]);
        assert_eq!(words("café"), words("CAFE"));
    }

    #[test]
    fn nothing_that_a_search_language_understands_is_left() {
        assert_eq!(words("a\" OR b* (c) :d ^e - 'f' & g | !h \0 <i>"), words("a or b c d e f g h i"));
        assert!(words("\" * % ' () :").is_empty());
    }

    #[test]
    fn a_very_long_search_is_cut() {
        assert_eq!(wanted(&"word ".repeat(500)).len(), MOST_WORDS);
        assert_eq!(words(&"x".repeat(5_000))[0].len(), LONGEST_WORD);
    }
}
