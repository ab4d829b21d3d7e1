//! The mailbag: as many questions as a large sitting once drew, with the groups that ask the same known beforehand, for
//! filling a large demonstration and for measuring the duplicate finder.
//! Owns the laws of the bag (`data/mailbag/`): topics, wordings, copies, slips of the pen, upvotes and hours.
//! Never: a text of a real person, or a word from outside this project.

mod alone;
mod backing;
mod content;
mod letters;
mod noise;
mod when;

#[cfg(test)]
pub(super) mod tests;

use super::dice::{Dice, Weighted};
use super::world::{DemoTopic, DemoTown};
use content::Content;
use letters::Writers;

/// A question of the mailbag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// First name of the questioner.
    pub name: String,
    /// Their town, as an index into the towns that were given.
    pub town: usize,
    /// Code of the topic; "other" for what stands alone.
    pub topic: String,
    /// Questions of one group ask the same, in whatever words.
    pub group: String,
    /// The question as it was typed, at most 300 characters.
    pub text: String,
    /// Upvotes at the close of the call.
    pub upvotes: u32,
    /// Seconds from the opening of the call to when it came.
    pub seconds: u32,
}

/// The questions of a large sitting in the order in which they came: 40,192 for any seed. The same seed and towns give the
/// same bag on every machine. Without towns the bag is empty.
pub fn mailbag(seed: u64, towns: &[DemoTown]) -> Vec<Letter> {
    if towns.is_empty() {
        return Vec::new();
    }
    let content = Content::embedded();
    let mut dice = Dice::new(seed);
    let writers = Writers::new(&content, towns);
    let mut bag = letters::about_topics(&writers, &mut dice);
    let rest = content.laws.questions - bag.len();
    bag.extend(alone::letters(&writers, rest, &mut dice));
    dice.shuffle(&mut bag);
    letters::copy_some(&content, &mut bag, &mut dice);
    when::deal(&content.laws.when, &mut bag, &mut dice);
    backing::deal(&content.laws.backing, &mut bag, &mut dice);
    bag
}

/// The topics of the mailbag, the common ones first; last the one for what stands alone.
pub(super) fn topics() -> Vec<DemoTopic> {
    let topic = |code: &str, name_en: &str, name_cy: &str| DemoTopic {
        code: code.to_owned(),
        name_en: name_en.to_owned(),
        name_cy: name_cy.to_owned(),
    };
    let content = Content::embedded();
    let known = content.topics.iter().map(|one| topic(&one.code, &one.name_en, &one.name_cy));
    known.chain([topic("other", "Something else", "Rhywbeth arall")]).collect()
}

/// A law of ranks: the first weighs 1, the n-th 1/n^exponent.
fn zipf(ranks: usize, exponent: f64) -> Weighted {
    let mut law = Weighted::default();
    for rank in 0..ranks {
        law.add(rank, (rank as f64 + 1.0).powf(-exponent));
    }
    law
}
