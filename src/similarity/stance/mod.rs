//! Opposites: two texts about one matter that want opposite things of it.
//!
//! Each sentence has a direction, the product of the words in it that are for (+) or against (−): "end the ban" is
//! (−)(−) = for, "keep the ban" is (+)(−) = against, "do not lift the ban" is (−)(−)(−) = against. "Why …?" turns a
//! sentence, as whoever asks why something is cut is against the cut; "why not" turns it back; "won't you", "isn't it" and
//! their like turn nothing. Only the first thought of a sentence counts: "ban it to protect us", "cut it and save the rest"
//! are against "it". Two texts oppose each other when the sentences that share most have opposite directions, when
//! one is the other with a "not", or when a word of one is the antonym of a word of the other ("public", "private").
//!
//! The lists are small and written for public questions; what they do not know is not flagged, and what they
//! misread costs a moderator a second look.
//!
//! Never: a reason to refuse or to hide a text.

mod english;
mod lists;
mod reading;
mod welsh;

use std::ops::Range;

use self::reading::{Apart, Reading, Sentence};

/// Least share of the smaller sentence's other words that both must have.
const SAME_MATTER: f64 = 0.5;
/// The same, where the one differs from the other by a mere "not".
const SAME_WORDS: f64 = 0.6;

/// The words by which two texts oppose each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opposition {
    /// Where they stand in the one text, in bytes; at least one of both lists is not empty.
    pub one: Vec<Range<usize>>,
    /// Where they stand in the other text, in bytes.
    pub other: Vec<Range<usize>>,
}

/// The words by which two texts want opposite things; `None` if they do not seem to.
pub fn opposition(one: &str, other: &str) -> Option<Opposition> {
    let (ones, others) = (Reading::of(one), Reading::of(other));
    let pairs = ones.sentences.iter().flat_map(|a| others.sentences.iter().map(move |b| (a, b)));
    let shared: Vec<(f64, &Sentence, &Sentence)> =
        pairs.map(|(a, b)| (a.shared(b), a, b)).collect();
    let most = shared.iter().map(|(shared, ..)| *shared).fold(0.0, f64::max);
    let nearest = shared.into_iter().filter(|(shared, ..)| *shared >= most.max(SAME_MATTER));
    let (one, other) = nearest.into_iter().find_map(|(shared, a, b)| opposed(shared, a, b))?;
    Some(Opposition { one, other })
}

/// The words by which two sentences about one matter oppose each other.
fn opposed(shared: f64, a: &Sentence, b: &Sentence) -> Option<Apart> {
    if directions_differ(a, b) || shared >= SAME_WORDS && negation_differs(a, b) {
        return Some(a.turning_apart_from(b)).filter(|(one, other)| one.len() + other.len() > 0);
    }
    a.antonyms(b)
}

/// Both say for or against, and not the same.
fn directions_differ(a: &Sentence, b: &Sentence) -> bool {
    a.is_directed() && b.is_directed() && a.direction() != b.direction()
}

/// Neither says for or against; one has a "not".
fn negation_differs(a: &Sentence, b: &Sentence) -> bool {
    !a.is_directed() && !b.is_directed() && a.is_negated(b) != b.is_negated(a)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(one: &str, other: &str) -> Option<(String, String)> {
        let found = opposition(one, other)?;
        let joined = |text: &str, at: &[Range<usize>]| {
            at.iter().map(|at| &text[at.clone()]).collect::<Vec<_>>().join(" ")
        };
        Some((joined(one, &found.one), joined(other, &found.other)))
    }

    #[test]
    fn the_words_that_oppose_are_named() {
        let named = |a, b| words(a, b).unwrap_or_default();
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        let (end, keep) = ("Will you end the ban on X?", "Will you keep the ban on X?");
        assert_eq!(named(end, keep), pair("end", "keep"));
        assert_eq!(named(keep, "Will you not keep the ban on X?"), pair("", "not"));
        assert_eq!(named("Are trains public?", "Are trains private?"), pair("public", "private"));
    }

    #[test]
    fn like_directions_are_no_opposition() {
        for (one, other) in [
            ("Will you end the ban on fracking?", "Will you allow fracking?"),
            ("Why won't you ban fracking?", "Please ban fracking."),
            ("Will you keep the library?", "Will you keep the ban on guns?"),
            ("", "Will you keep the ban?"),
        ] {
            assert_eq!(words(one, other), None, "{one} {other}");
        }
    }
}
