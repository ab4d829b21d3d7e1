//! The words of a text, each with its place in it and a plain spelling for comparison.
//!
//! Never: a stem or a weight; what a word counts is for others to say.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Most characters of a text that are read for comparison. A question has a few hundred, with its background a few
/// thousand; what a hostile text has beyond that costs nothing.
const LONGEST_TEXT: usize = 4_000;
/// Most characters of one word that count.
const LONGEST_WORD: usize = 40;

/// A word as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Lower case, without accents on Latin letters, with straight apostrophes.
    pub(super) plain: String,
    /// Bytes of the text.
    pub(super) at: Range<usize>,
    /// In capitals throughout, as "NHS": a name that takes no ending and no mutation.
    pub(super) is_capitals: bool,
}

/// The words of the first [`LONGEST_TEXT`] characters, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let text = beginning(text);
    text.unicode_word_indices().map(|(start, word)| read(text, start, word)).collect()
}

fn read(text: &str, start: usize, word: &str) -> Word {
    // "C++" and "C#" are other words than "C".
    let signs = text[start + word.len()..].bytes().take_while(|b| matches!(b, b'+' | b'#')).count();
    let at = start..start + word.len() + signs;
    let is_capitals = word.chars().count() > 1 && !word.chars().any(char::is_lowercase);
    Word { plain: plain(&text[at.clone()]), at, is_capitals }
}

fn beginning(text: &str) -> &str {
    match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

/// The plain spelling: "DŴR" and "dwr" are one, "don’t" and "don't" too.
fn plain(word: &str) -> String {
    if word.is_ascii() {
        return word.chars().take(LONGEST_WORD).map(|c| c.to_ascii_lowercase()).collect();
    }
    let straight = |c: char| if matches!(c, '’' | '‘' | 'ʼ') { '\'' } else { c };
    // Accents of Latin, Greek and Cyrillic go; vowel signs of other scripts are letters and stay.
    let is_accent = |c: &char| ('\u{300}'..='\u{36F}').contains(c);
    let lower = word.nfkd().filter(|c| !is_accent(c)).flat_map(char::to_lowercase);
    lower.nfc().take(LONGEST_WORD).map(straight).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plains(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.plain).collect()
    }

    #[test]
    fn words_are_plain_and_know_their_place() {
        assert_eq!(plains("Why don’t you teach C++ in Ysgol Dŵr?")[..2], ["why", "don't"]);
        assert_eq!(plains("C++ C# C"), ["c++", "c#", "c"]);
        assert_eq!(plains("DŴR, dŵr; dwr"), ["dwr"; 3]);
        let text = "Pam mae’r NHS yn aros?";
        assert_eq!(&text[words(text)[2].at.clone()], "NHS");
        assert!(words(text)[2].is_capitals && !words(text)[0].is_capitals);
    }

    #[test]
    fn other_scripts_keep_their_letters() {
        assert_ne!(plains("किराया कम"), plains("किराया कमा"));
        assert_eq!(plains("ТАРИФЫ"), plains("тарифы"));
        assert!(plains("🏴 … — !").is_empty());
    }

    #[test]
    fn a_hostile_text_is_read_to_a_limit() {
        assert_eq!(words(&"word ".repeat(200_000)).len(), LONGEST_TEXT / 5);
        assert_eq!(words(&"x".repeat(1_000_000))[0].plain.len(), LONGEST_WORD);
    }
}
