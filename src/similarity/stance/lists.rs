//! The lists of one language, looked up by the form in which its words are compared.
//!
//! Never: a word that is not in `english` or `welsh`.

use std::collections::{HashMap, HashSet};

/// What a word does to the direction of its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// For.
    For,
    /// Against.
    Against,
    /// Turns the sentence without being for or against anything itself.
    Not,
}

/// Words and phrases as they are written in the sources, one line each.
pub(super) struct Written {
    pub(super) for_it: &'static str,
    pub(super) against: &'static str,
    pub(super) not: &'static str,
    /// Phrases, parted by bars; the first letter says what they do: `+`, `-`, `!` (not) or `=` (nothing at all).
    pub(super) phrases: &'static str,
    /// Antonyms that are neither for nor against: `a/b`.
    pub(super) antonyms: &'static str,
    /// Verbs that mean nothing by themselves.
    pub(super) light: &'static str,
    /// Words that begin another thought.
    pub(super) breaks: &'static str,
    /// What leads from an act to its purpose, when a word of for or against follows: "ban it to protect us".
    pub(super) purpose: &'static str,
    /// Words after which it does not: "refuse to", "the right to".
    pub(super) leading_on: &'static str,
    /// The word that asks for a reason.
    pub(super) why: &'static str,
}

/// The same by compared form.
pub(super) struct Lists {
    words: HashMap<String, Turn>,
    /// The longest first.
    phrases: Vec<(Vec<String>, Option<Turn>)>,
    antonyms: Vec<(String, String)>,
    pub(super) light: HashSet<String>,
    pub(super) breaks: HashSet<String>,
    pub(super) purpose: String,
    pub(super) leading_on: HashSet<String>,
    pub(super) why: String,
}

impl Lists {
    /// Brings every word into the form in which it is compared.
    pub(super) fn new(written: &Written, form: impl Fn(&str) -> String) -> Lists {
        let mut words = HashMap::new();
        let kinds = [
            (written.for_it, Turn::For),
            (written.against, Turn::Against),
            (written.not, Turn::Not),
        ];
        for (list, turn) in kinds {
            words.extend(list.split_whitespace().map(|word| (form(word), turn)));
        }
        let phrase = |phrase: &str| {
            let turn = match phrase.as_bytes().first() {
                Some(b'+') => Some(Turn::For),
                Some(b'-') => Some(Turn::Against),
                Some(b'!') => Some(Turn::Not),
                _ => None,
            };
            (phrase[1..].split(' ').map(&form).collect::<Vec<_>>(), turn)
        };
        let mut phrases: Vec<_> = written.phrases.split('|').map(phrase).collect();
        phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        let pair = |pair: &str| pair.split_once('/').map(|(a, b)| (form(a), form(b)));
        let antonyms = written.antonyms.split_whitespace().filter_map(pair).collect();
        let set = |list: &str| list.split_whitespace().map(&form).collect();
        Lists {
            words,
            phrases,
            antonyms,
            light: set(written.light),
            breaks: set(written.breaks),
            purpose: written.purpose.to_owned(),
            leading_on: set(written.leading_on),
            why: form(written.why),
        }
    }

    /// What a word does.
    pub(super) fn turn(&self, form: &str) -> Option<Turn> {
        self.words.get(form).copied()
    }

    /// The phrase that begins some words: how many words it takes, and what it does.
    pub(super) fn phrase(&self, forms: &[&str]) -> Option<(usize, Option<Turn>)> {
        let begins = |phrase: &[String]| {
            phrase.len() <= forms.len() && phrase.iter().zip(forms).all(|(a, b)| a == b)
        };
        let found = self.phrases.iter().find(|(phrase, _)| begins(phrase))?;
        Some((found.0.len(), found.1))
    }

    /// Whether two words are antonyms.
    pub(super) fn are_antonyms(&self, one: &str, other: &str) -> bool {
        self.antonyms.iter().any(|(a, b)| {
            a.as_str() == one && b.as_str() == other || a.as_str() == other && b.as_str() == one
        })
    }
}
