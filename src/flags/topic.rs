//! Whether a question is about what the other questions on its topic are about:
//! whether it shares a word with them.
//!
//! Never: a meaning; "none of its words is in any two others" is all that is said.

use std::collections::{HashMap, HashSet};

/// Fewest questions of a topic before any is said to be off it.
pub const FEWEST: usize = 20;
/// Shorter words tell nothing about a topic.
const SHORTEST: usize = 4;
/// A word belongs to the topic when at least this many other questions have it.
const IN_OTHERS: usize = 2;

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

    /// Whether one of the counted questions shares no telling word with at least two
    /// others. Says nothing while the topic has few questions, or of a question
    /// without a telling word.
    pub fn is_off(&self, text: &str) -> bool {
        let words = telling(text);
        let is_shared = |word: &&str| self.with_word.get(*word).is_some_and(|&n| n > IN_OTHERS);
        self.questions >= FEWEST && !words.is_empty() && !words.iter().any(is_shared)
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
    fn a_question_without_a_word_of_its_topic_is_off_it() {
        let mut texts = vec!["when will the rents in our town come down"; 20];
        texts.push("why are there no badgers");
        let topic = Topic::of(texts);
        assert!(topic.is_off("why are there no badgers"));
        assert!(!topic.is_off("what about rents for badgers"));
        assert!(!topic.is_off("will they please do more"), "nothing to judge by");
    }

    #[test]
    fn a_small_topic_is_not_judged() {
        let topic = Topic::of(vec!["rents"; FEWEST - 1]);
        assert!(!topic.is_off("badgers"));
    }
}
