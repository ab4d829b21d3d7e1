//! From an issue to a letter: a frame around it, a sentence about oneself, a name and a town.
//! Never: decides what a letter is about.

use super::content::Content;
use super::{Letter, noise, zipf};
use crate::demo::content::Content as WorldContent;
use crate::demo::dice::{Dice, Weighted};
use crate::demo::people::{self, TownMap};
use crate::demo::wording::{MAX_TEXT, choose};
use crate::demo::world::DemoTown;

/// What a letter says, before it is written down.
pub(super) struct Matter<'a> {
    pub(super) topic: &'a str,
    pub(super) group: String,
    /// A frame with `{x}` in it.
    pub(super) frame: &'a str,
    /// What stands for `{x}`.
    pub(super) x: String,
}

/// Those who write: where they live, what they are called and do.
pub(super) struct Writers<'a> {
    pub(super) content: &'a Content,
    pub(super) towns: &'a [DemoTown],
    world: WorldContent,
    homes: TownMap,
    common: Weighted,
}

impl<'a> Writers<'a> {
    /// The people of the demonstration world, in the towns given.
    pub(super) fn new(content: &'a Content, towns: &'a [DemoTown]) -> Self {
        let world = WorldContent::embedded();
        let common = people::common_names(&world.names);
        Writers { content, towns, world, homes: TownMap::new(towns), common }
    }

    /// Writes a letter down, with its writer's habits.
    pub(super) fn write(&self, matter: Matter<'_>, dice: &mut Dice) -> Letter {
        let town = self.homes.draw(dice);
        let name = people::name(&self.world.names, &self.common, &self.towns[town], dice);
        let framed = matter.frame.replace("{x}", &matter.x);
        let chosen = choose(&framed, &self.world.phrases, dice);
        let question = capitalised(&chosen.replace("{town}", &self.towns[town].name));
        let told = in_context(self.content, &question, dice);
        let whole = noise::typed(self.content, &told, &name, dice);
        let text = if whole.chars().count() <= MAX_TEXT { whole } else { question };
        let (topic, group) = (matter.topic.to_owned(), matter.group);
        Letter { name, town, topic, group, text, upvotes: 0, seconds: 0 }
    }
}

/// The letters about the topics: as many as each draws, first issues more than later ones.
pub(super) fn about_topics(writers: &Writers<'_>, dice: &mut Dice) -> Vec<Letter> {
    let content = writers.content;
    let mut letters = Vec::new();
    for topic in &content.topics {
        let issues = zipf(topic.issues.len(), content.laws.issue_exponent);
        for _ in 0..topic.questions {
            let issue = issues.draw(dice).unwrap_or_default();
            let wordings = &topic.issues[issue];
            let wording = zipf(wordings.len(), content.laws.wording_exponent);
            let x = wordings[wording.draw(dice).unwrap_or_default()].clone();
            let group = format!("{}/{issue:02}", topic.code);
            let matter = Matter { topic: &topic.code, group, frame: frame(content, dice), x };
            letters.push(writers.write(matter, dice));
        }
    }
    letters
}

fn frame<'a>(content: &'a Content, dice: &mut Dice) -> &'a str {
    let (shares, mark) = (&content.laws.frames, dice.unit());
    let frames = if mark < shares.local {
        &content.frames.local
    } else if mark < shares.local + shares.personal {
        &content.frames.personal
    } else {
        &content.frames.plain
    };
    dice.text(frames)
}

fn in_context(content: &Content, question: &str, dice: &mut Dice) -> String {
    if !dice.chance(content.laws.context) {
        return question.to_owned();
    }
    let context = dice.text(&content.frames.contexts);
    if dice.chance(content.laws.context_before) {
        format!("{context} {question}")
    } else {
        format!("{question} {context}")
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Some are copied from an earlier letter, as it stands or with a sentence of one's own.
pub(super) fn copy_some(content: &Content, bag: &mut [Letter], dice: &mut Dice) {
    let noise = &content.laws.noise;
    for at in 1..bag.len() {
        let mark = dice.unit();
        if mark >= noise.copy + noise.copy_and_more {
            continue;
        }
        // Only within a topic: how many each draws stays as it is.
        let from = dice.below(at);
        if bag[from].topic != bag[at].topic {
            continue;
        }
        let mut text = bag[from].text.clone();
        if mark >= noise.copy {
            text = format!("{text} {}", dice.text(&content.frames.contexts));
        }
        if text.chars().count() <= MAX_TEXT {
            (bag[at].group, bag[at].text) = (bag[from].group.clone(), text);
        }
    }
}
