//! What of a text is compared: the stems of its words, and its character 3- and 4-grams.
//!
//! Never: a weight, or a term that depends on other texts.

use rust_stemmers::{Algorithm, Stemmer};

use super::fold;
use super::stops;
use super::welsh;
use super::words::{self, Word};

/// A term and how often it comes, in the order of the terms.
pub(super) type Bag<K> = Vec<(K, u32)>;

/// Up to four characters, 21 bits each, the last in the lowest bits: exact, so that no two grams ever meet in one.
pub(super) type Gram = u128;

/// A word that says something, and the stem under which it is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stemmed {
    /// The word as it stands.
    pub(super) word: Word,
    /// English stem or Welsh radical; other words whole.
    pub(super) stem: Box<str>,
}

/// The words of a text that say something, greetings and sign-offs left out; places count from the start of the text.
pub(super) fn stemmed(text: &str) -> Vec<Stemmed> {
    let core = fold::core(text);
    let mut found = words::words(&text[core.clone()]);
    let is_welsh = stops::is_welsh(&found);
    found.retain(|word| word.is_capitals || !stops::is_stop(&word.plain, is_welsh));
    let english = Stemmer::create(Algorithm::English);
    let place = |mut word: Word| {
        word.at = word.at.start + core.start..word.at.end + core.start;
        let stem = stem(&word, is_welsh, &english).into_boxed_str();
        Stemmed { word, stem }
    };
    found.into_iter().map(place).collect()
}

/// Only plain Latin words are stemmed: the English rules would cut endings off words of other languages at random.
fn stem(word: &Word, is_welsh: bool, english: &Stemmer) -> String {
    let is_latin = word.plain.bytes().all(|b| b.is_ascii_lowercase() || b == b'\'');
    if !is_latin {
        word.plain.clone()
    } else if is_welsh && !word.is_capitals {
        welsh::radical(&word.plain)
    } else {
        english.stem(&word.plain).into_owned()
    }
}

/// How often each stem comes.
pub(super) fn stems(words: &[Stemmed]) -> Bag<Box<str>> {
    counted(words.iter().map(|word| word.stem.clone()).collect())
}

/// How often each run of three and four characters comes, within words; a blank stands before and after each.
pub(super) fn grams(words: &[Stemmed]) -> Bag<Gram> {
    let mut all = Vec::with_capacity(words.len() * 10);
    for word in words {
        all.extend(grams_of(&word.word.plain));
    }
    counted(all)
}

/// The grams of one plain word.
pub(super) fn grams_of(plain: &str) -> Vec<Gram> {
    let padded: Vec<u32> =
        [' '].into_iter().chain(plain.chars()).chain([' ']).map(u32::from).collect();
    let pack = |gram: &[u32]| gram.iter().fold(0, |packed, c| (packed << 21) | Gram::from(*c));
    padded.windows(3).chain(padded.windows(4)).map(pack).collect()
}

fn counted<K: Ord>(mut all: Vec<K>) -> Bag<K> {
    all.sort_unstable();
    let mut bag: Bag<K> = Vec::with_capacity(all.len());
    for term in all {
        match bag.last_mut() {
            Some((last, count)) if *last == term => *count += 1,
            _ => bag.push((term, 1)),
        }
    }
    bag
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<String> {
        stemmed(text).iter().map(|word| word.stem.to_string()).collect()
    }

    #[test]
    fn english_is_stemmed_and_welsh_loses_its_mutations() {
        assert_eq!(all("Why are the councils building houses?"), ["council", "build", "hous"]);
        assert_eq!(all("Pryd fyddwch chi'n adeiladu tai?")[1], all("Mae mwy o dai yn y dref.")[1]);
        assert_eq!(all("Pam mae'r NHS yn aros?")[0], "nhs");
    }

    #[test]
    fn courtesies_are_not_compared_and_places_are_the_text_s_own() {
        let text = "Hi Jeremy, why are rents so high? Thanks, Linda";
        let found = stemmed(text);
        let words: Vec<&str> = found.iter().map(|one| &text[one.word.at.clone()]).collect();
        assert_eq!(words, ["rents", "high"]);
    }

    #[test]
    fn grams_are_exact_and_counted() {
        assert_eq!(grams_of("").len(), 0);
        assert_eq!(grams_of("rent").len(), 4 + 3);
        let bag = grams(&stemmed("rent rent"));
        assert!(bag.iter().all(|(_, count)| *count == 2) && bag.is_sorted());
    }
}
