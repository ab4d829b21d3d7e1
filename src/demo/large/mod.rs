//! The largest sitting: the mailbag of 40,192 questions with 200,000 people and their 2,000,000 upvotes, at the hour
//! when the desk has an evening left.
//! Owns who of the mailbag's writers is who, what the desk has done by then, and who backs what.
//! Never: reads a clock or the database; seconds count from the opening of the call.

mod backing;
mod fates;
mod people;

#[cfg(test)]
mod tests;

use super::content::Content;
use super::dice::Dice;
use super::mailbag;
use super::world::{DemoTopic, DemoTown};

/// How much of it there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Questions: the first to come.
    pub questions: usize,
    /// People who back something or ask.
    pub people: usize,
    /// Upvotes, more or less, questioners' own included.
    pub upvotes: usize,
}

impl Size {
    /// The whole of it.
    pub const WHOLE: Size = Size { questions: 40_192, people: 200_000, upvotes: 2_000_000 };
}

/// How long the call is open, in seconds.
pub const CALL_SECONDS: i64 = 72 * 3_600;

/// The whole sitting. The same seed and towns give the same on every machine.
pub struct LargeSitting {
    /// Its topics, the common ones first.
    pub topics: Vec<DemoTopic>,
    /// Everybody who takes part.
    pub people: Vec<LargePerson>,
    /// In the order in which they came.
    pub questions: Vec<LargeQuestion>,
    /// Question and person, as indices; no pair twice. Whoever asks backs their own.
    pub upvotes: Vec<(u32, u32)>,
}

/// Somebody who takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LargePerson {
    /// First name.
    pub name: String,
    /// Their town, as an index into the towns that were given.
    pub town: usize,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LargeQuestion {
    /// Who asks, as an index into the people.
    pub who: usize,
    /// As an index into the topics.
    pub topic: usize,
    /// As it was typed.
    pub text: String,
    /// Seconds from the opening of the call.
    pub seconds: i64,
    /// What the desk has done by now.
    pub fate: Fate,
}

/// What the desk has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nothing yet.
    Waits,
    /// Accepted it.
    Accepted,
    /// Refused it, for the reason of this code.
    Refused(String),
}

/// Builds the sitting. Without towns it has no people.
pub fn large(seed: u64, towns: &[DemoTown], size: Size) -> LargeSitting {
    let topics = mailbag::topics();
    let mut bag = mailbag(seed, towns);
    bag.truncate(size.questions);
    if bag.is_empty() {
        return LargeSitting {
            topics,
            people: Vec::new(),
            questions: Vec::new(),
            upvotes: Vec::new(),
        };
    }
    let content = Content::embedded();
    let mut dice = Dice::new(seed ^ 0x6c61_7267);
    let mut people = people::writers(&bag, towns, &mut dice);
    let mut questions: Vec<LargeQuestion> = bag
        .iter()
        .zip(&people.of_letter)
        .map(|(letter, who)| LargeQuestion {
            who: *who,
            topic: topics.iter().position(|topic| topic.code == letter.topic).unwrap_or(0),
            text: letter.text.clone(),
            seconds: i64::from(letter.seconds),
            fate: Fate::Accepted,
        })
        .collect();
    fates::deal(&content, &mut questions, &mut dice);
    people::others(&content, towns, size.people, &mut people.all, &mut dice);
    let upvotes =
        backing::deal(&bag, &questions, (topics.len(), people.all.len()), size.upvotes, &mut dice);
    LargeSitting { topics, people: people.all, questions, upvotes }
}
