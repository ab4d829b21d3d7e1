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

/// One thing that a search asks for; all of them must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// This word.
    Word(String),
    /// A word that begins so.
    Beginning(String),
    /// These words in this order: what was typed between quotation marks.
    Phrase(Vec<String>),
}

/// Fewest letters of a beginning: nearly every question has a word that begins with "a" or "th".
const SHORTEST_BEGINNING: usize = 3;

/// What a search asks for. What stands between quotation marks is a phrase; the last
/// word is still being typed, and so stands for all that begin like it.
pub fn terms(typed: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut left = MOST_WORDS;
    let typed = typed.replace(['“', '”', '„'], "\"");
    let parts: Vec<&str> = typed.split('"').collect();
    for (place, part) in parts.iter().enumerate() {
        let mut words = words(part);
        words.truncate(left);
        left -= words.len();
        match place % 2 == 1 && words.len() > 1 {
            true => terms.push(Term::Phrase(words)),
            false => terms.extend(words.into_iter().map(Term::Word)),
        }
    }
    let is_long = |word: &str| word.chars().count() >= SHORTEST_BEGINNING;
    if parts.len() % 2 == 1
        && parts.last().is_some_and(|part| !part.is_empty())
        && let Some(Term::Word(word)) =
            terms.last().filter(|t| matches!(t, Term::Word(w) if is_long(w)))
    {
        let word = word.clone();
        terms.pop();
        terms.push(Term::Beginning(word));
    }
    terms
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
        assert_eq!(
            words("a\" OR b* (c) :d ^e - 'f' & g | !h \0 <i>"),
            words("a or b c d e f g h i")
        );
        assert!(words("\" * % ' () :").is_empty());
    }

    #[test]
    fn quotation_marks_make_a_phrase_and_the_last_word_may_go_on() {
        let word = |w: &str| Term::Word(w.to_owned());
        let phrase = |w: &[&str]| Term::Phrase(w.iter().map(|w| (*w).to_owned()).collect());
        assert_eq!(
            terms("rent of hous"),
            [word("rent"), word("of"), Term::Beginning("hous".into())]
        );
        assert_eq!(terms("“Bus Fare” in"), [phrase(&["bus", "fare"]), word("in")]);
        assert_eq!(terms("late \"last bus"), [word("late"), phrase(&["last", "bus"])]);
        assert_eq!(terms("late \"bus\""), [word("late"), word("bus")]);
        assert_eq!(terms("\" \"\""), []);
        assert_eq!(terms(&"word ".repeat(500)).len(), MOST_WORDS);
    }

    #[test]
    fn a_very_long_search_is_cut() {
        assert_eq!(wanted(&"word ".repeat(500)).len(), MOST_WORDS);
        assert_eq!(words(&"x".repeat(5_000))[0].len(), LONGEST_WORD);
    }
}
