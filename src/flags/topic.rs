//! Whether a question may be on another topic: none of its words is in any other
//! question on its own topic, and one of them is in several on another.
//!
//! Never: a meaning; words that are there or not are all that is said.

use std::collections::{HashMap, HashSet};

/// Fewest questions of a topic before any is said to be off it.
pub const FEWEST: usize = 20;
/// Shorter words tell nothing about a topic.
const SHORTEST: usize = 4;
/// A word belongs to another topic when at least this many of its questions have it.
const IN_ANOTHER: usize = 3;

/// In every question, whatever it is about; case and accents folded.
const EVERYWHERE: &str = " about after again against also always another anything because been before being \
    between both could does doing done down during each even ever every from getting gets give gives going have having \
    here into just keep know less like long made make makes many minister more most much must need needs never nothing \
    only other over people please prime same should since some something still stop such take takes than thank that \
    their them then there these they thing things this those through time under until very want wants were what when \
    where which while whose will with without work would year years your yours doing question answer government country \
    beth pryd pwy pam sut ydych ydym ydyn fydd fydda oedd mae maen bydd byddwch wneud gwneud hynny hyn hefyd dros gyda \
    heb rhwng cael gael bobl pobl mwy llai pob eich ein eu fod wedi bod gan gennym gennych allwch gallwch weinidog prif \
    llywodraeth cwestiwn ateb blwyddyn flwyddyn amser ";

/// The words of the questions on one topic.
#[derive(Debug, Default)]
pub struct Topic {
    questions: usize,
    with_word: HashMap<String, usize>,
}

impl Topic {
    /// Counts in how many questions each word is. The texts are words, folded, with
    /// spaces between.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Topic {
        let mut topic = Topic::default();
        for text in texts {
            topic.questions += 1;
            for word in telling(text) {
                *topic.with_word.entry(word.to_owned()).or_default() += 1;
            }
        }
        topic
    }

    /// Whether one of the counted questions shares no telling word with the others,
    /// but has one that belongs to one of these other topics. Says nothing while the
    /// topic has few questions.
    pub fn is_off(&self, text: &str, others: &[&Topic]) -> bool {
        let words = telling(text);
        let is_shared = |word: &&str| self.count(word) > 1;
        let is_elsewhere = |word: &&str| others.iter().any(|topic| topic.count(word) >= IN_ANOTHER);
        self.questions >= FEWEST && !words.iter().any(is_shared) && words.iter().any(is_elsewhere)
    }

    /// In how many questions a word is.
    fn count(&self, word: &str) -> usize {
        self.with_word.get(word).copied().unwrap_or(0)
    }
}

fn telling(text: &str) -> HashSet<&str> {
    let is_telling = |word: &&str| {
        word.chars().count() >= SHORTEST && !EVERYWHERE.contains(&format!(" {word} "))
    };
    text.split(' ').filter(is_telling).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_with_words_of_another_topic_alone_is_off_its_own() {
        let odd = ["why are there no badgers", "who paints the bridges"];
        let housing = Topic::of([["when will the rents come down"; 20].as_slice(), &odd].concat());
        let nature = Topic::of(vec!["how many badgers are left"; IN_ANOTHER]);
        let few = Topic::of(vec!["how many bridges are left"; IN_ANOTHER - 1]);
        assert!(housing.is_off(odd[0], &[&few, &nature]));
        assert!(!housing.is_off(odd[0], &[&few]), "nobody asks of badgers elsewhere");
        assert!(!housing.is_off(odd[1], &[&few, &nature]), "too few elsewhere");
        assert!(!housing.is_off("when will rents of badgers come down", &[&nature]));
        assert!(!housing.is_off("will they please do more", &[&nature]), "nothing to judge by");
    }

    #[test]
    fn a_small_topic_is_not_judged() {
        let small = Topic::of([["rents"; FEWEST - 2].as_slice(), &["badgers"]].concat());
        assert!(!small.is_off("badgers", &[&Topic::of(vec!["badgers"; 9])]));
    }
}
