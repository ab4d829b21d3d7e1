//! The sitting that is over: who asked, and what was said in reply.
//! Never: an answer to a question that was not asked aloud.

use super::content::{Asked, Content};
use super::dice::Dice;
use super::people;
use super::world::{DemoAnswer, DemoQuestion, DemoSupporter, DemoTown};

/// Gives the name, language and nation of each asked question to a supporter who lives there.
/// Returns them in the order of asking; nobody is taken twice.
pub(super) fn cast(
    content: &Content,
    towns: &[DemoTown],
    people: &mut [DemoSupporter],
    dice: &mut Dice,
) -> Vec<usize> {
    let mut taken: Vec<usize> = Vec::new();
    for asked in &content.asked {
        let lives_there = |who: &usize| towns[people[*who].town].nation == asked.nation;
        let is_free = |who: &usize| !taken.contains(who) && !people[*who].in_campaign;
        let free: Vec<usize> = (0..people.len()).filter(is_free).collect();
        let home = free.iter().copied().find(lives_there);
        let Some(who) = home.or_else(|| free.first().copied()) else {
            continue;
        };
        let old = &people[who];
        let mut person = people::supporter(&content.names, asked.name.clone(), who, dice);
        person.town = old.town;
        person.language = asked.language();
        person.say_name = content.names.say.get(&asked.name).cloned();
        person.anonymous = false;
        people[who] = person;
        taken.push(who);
    }
    taken
}

/// The answers to the questions that have a position.
pub(super) fn answers(content: &Content, questions: &[DemoQuestion]) -> Vec<DemoAnswer> {
    let mut answers = Vec::new();
    for (number, asked) in content.asked.iter().enumerate() {
        let position = Some(number as u32 + 1);
        let found = questions.iter().position(|question| question.asked_position == position);
        answers.extend(found.map(|question| DemoAnswer {
            question,
            record: asked.record.clone(),
            language: asked.language(),
        }));
    }
    answers
}

impl Asked {
    /// English unless the file says Welsh.
    pub(super) fn language(&self) -> &'static str {
        if self.language == "cy" { "cy" } else { "en" }
    }
}
