//! Verbatim folding: a key that two texts share when they are the same words, and only then.
//!
//! Case, sentence punctuation, blanks, invisible characters, greetings and sign-offs make no difference. Every letter
//! and every symbol of every script does: "C" is not "C++", "£50" not "$50", "3.5" not "35", "résumé" not "resume". Signs
//! inside a word or number belong to it. Where it is not clear whether a sign speaks, it is kept: two keys for one
//! question cost a moderator a glance, one key for two questions loses one of them.
//!
//! Never: a key to be shown or kept as the text.

mod courtesy;
mod signs;

pub(super) use self::courtesy::core;

use unicode_normalization::UnicodeNormalization;

/// The fold key of a text. Equal keys: verbatim repeats, which may be counted together unasked. A text without a letter,
/// digit or symbol has the empty key, which is nobody's repeat.
pub fn fold_key(text: &str) -> String {
    let lower: String = text[core(text)].nfc().flat_map(char::to_lowercase).nfc().collect();
    let letters: Vec<char> = lower.chars().filter(|c| !signs::is_invisible(*c)).collect();
    let mut key = String::with_capacity(lower.len());
    for at in 0..letters.len() {
        match signs::kept(&letters, at) {
            signs::Sign::Kept(c) => key.push(c),
            signs::Sign::Dropped => {}
            signs::Sign::Blank if key.is_empty() || key.ends_with(' ') => {}
            signs::Sign::Blank => key.push(' '),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_punctuation_and_courtesies_make_no_difference() {
        let key = fold_key("Will you ban no-fault evictions?");
        for same in [
            "will you ban no-fault evictions",
            "WILL YOU BAN NO-FAULT EVICTIONS??!",
            "  Will you (please) ban…",
            "Hi Jeremy, will you ban no-fault evictions?",
            "Dear Sir or Madam,\nWill you ban \u{201c}no‑fault\u{201d} evictions? Yours, Linda",
            "Good morning. Will you ban no-fault evictions?\n\nMany thanks\nTom Jones",
            "Will you\u{200b} ban no-fault evictions? Thank you.",
        ] {
            let equal = fold_key(same) == key;
            assert_eq!(equal, !same.contains('('), "{same}: {}", fold_key(same));
        }
    }

    #[test]
    fn signs_in_words_and_numbers_stay() {
        assert_eq!(fold_key("It costs £1,000, or 3.5%!"), "it costs £1000 or 3.5%");
        assert_eq!(fold_key("C++? C#! .NET; -5 (24/7) don’t"), "c++ c# .net -5 24/7 don't");
        assert_eq!(fold_key("10–12 weeks – at most — really"), "10-12 weeks at most really");
        assert_eq!(fold_key("家賃は、下がりますか？"), "家賃は 下がりますか");
        assert_eq!(fold_key("❤️ 👨‍👩‍👧"), "❤️ 👨‍👩‍👧");
    }

    #[test]
    fn nothing_said_has_the_empty_key() {
        for text in ["", " \n", "?!…", "\u{200b}", "—"] {
            assert_eq!(fold_key(text), "");
        }
    }
}
