//! What the desk has done by the evening: the last thousands wait, a few were refused for what they say, the rest stand.
//! Never: a refusal of a text that nobody would refuse.

use super::{Fate, LargeQuestion};
use crate::demo::content::Content;
use crate::demo::dice::{Deck, Dice};
use crate::demo::wording::choose;

/// Of all questions, those that wait: the last to come.
const WAITING: f64 = 0.13;
/// Of the others, those whose text is one that a desk refuses.
const REFUSED: f64 = 0.02;

pub(super) fn deal(content: &Content, questions: &mut [LargeQuestion], dice: &mut Dice) {
    let refused = content.desk.refused.iter();
    let cards = refused.flat_map(|one| one.texts.iter().map(|text| (&one.reason, text)));
    let mut deck = Deck::new(cards.collect());
    let decided = questions.len() - (questions.len() as f64 * WAITING) as usize;
    for question in &mut questions[..decided] {
        if dice.chance(REFUSED) {
            let (reason, text) = deck.deal(dice);
            question.text = choose(text, &content.phrases, dice);
            question.fate = Fate::Refused(reason.clone());
        }
    }
    for question in &mut questions[decided..] {
        question.fate = Fate::Waits;
    }
}
