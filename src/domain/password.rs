//! Which passwords staff may choose. Length does the work; only what anybody
//! would try first is refused besides.
//!
//! Never: rules about digits and signs, which make passwords worse
//! (NIST SP 800-63B-4, section 3.1.1.2).

use super::rules::{PASSWORD_MAX, PASSWORD_MIN};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// Nothing was written.
    Empty,
    /// Fewer than [`PASSWORD_MIN`] characters.
    Short,
    /// More than [`PASSWORD_MAX`] characters.
    Long,
    /// The same few characters over and over, or a row of keys.
    Repeated,
    /// It holds a word that anybody would try: the service's name, one's own address.
    Named,
}

/// Fewest different characters.
const KINDS_MIN: usize = 5;
/// Fewest characters of a word that counts as [`Weakness::Named`].
const WORD_MIN: usize = 4;
/// What people type to fill a field.
const ROWS: [&str; 6] = [
    "12345678901234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "passwordpassword",
    "correcthorsebatterystaple",
    "letmeinletmeinletmein",
];

/// The one form of a password that is hashed, so that a letter with an accent
/// is the same from every keyboard (NFKC, as SP 800-63B-4 advises).
pub fn canonical(typed: &str) -> String {
    typed.nfkc().collect()
}

/// What is wrong with a password, if anything. `words` are those it must not hold.
pub fn weakness(typed: &str, words: &[&str]) -> Option<Weakness> {
    let password = canonical(typed);
    let length = password.chars().count();
    let folded = fold(&password);
    match length {
        0 => Some(Weakness::Empty),
        n if n < PASSWORD_MIN => Some(Weakness::Short),
        n if n > PASSWORD_MAX => Some(Weakness::Long),
        _ if folded.chars().collect::<BTreeSet<_>>().len() < KINDS_MIN => Some(Weakness::Repeated),
        _ if ROWS.iter().any(|row| row.contains(&folded) || folded.starts_with(row)) => {
            Some(Weakness::Repeated)
        }
        _ if words.iter().any(|word| is_in(&fold(word), &folded)) => Some(Weakness::Named),
        _ => None,
    }
}

fn is_in(word: &str, password: &str) -> bool {
    word.chars().count() >= WORD_MIN && password.contains(word)
}

/// Small letters and digits only, so that spaces and dots hide nothing. A
/// password of signs alone keeps them.
fn fold(text: &str) -> String {
    let plain: String =
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if plain.is_empty() { text.to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(password: &str) -> Option<Weakness> {
        weakness(password, &["People’s Question Time", "priya", "abc"])
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(said(""), Some(Weakness::Empty));
        assert_eq!(said("tea for two old"), None);
        assert_eq!(said("tea for two ol"), Some(Weakness::Short));
        assert_eq!(said(&"llwybr cyhoeddus ".repeat(12)), Some(Weakness::Long));
        assert_eq!(said("ŵyneb ŷd a môr têg"), None);
    }

    #[test]
    fn what_anybody_would_try_is_refused() {
        for bad in ["aaaaaaaaaaaaaaaa", "1111 2222 1111 2222", "123456789012345", "Password-Password!"] {
            assert_eq!(said(bad), Some(Weakness::Repeated), "{bad}");
        }
        for bad in ["I love peoples question time", "my name is PRIYA, hello"] {
            assert_eq!(said(bad), Some(Weakness::Named), "{bad}");
        }
        assert_eq!(said("!?!?$%&/()=;:_-*"), None);
        assert_eq!(said("a short word like abc is no matter"), None);
    }

    #[test]
    fn an_accent_is_the_same_from_every_keyboard() {
        assert_eq!(canonical("caf\u{e9}"), canonical("cafe\u{301}"));
    }
}
