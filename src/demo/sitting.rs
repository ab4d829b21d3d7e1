//! Puts the three sittings together: written, decided, upvoted; then numbered as one world.
//! Never: chance of its own; the order of the steps is what makes a seed mean one world.

use std::collections::BTreeMap;

use super::content::Content;
use super::dice::Dice;
use super::page::Draft;
use super::upvoting::Crowd;
use super::world::{DemoQuestion, DemoStatus, DemoTown, DemoUpvote, DemoWorld};
use super::writing::Writer;
use super::{archive, desk};

/// Fills questions, upvotes and answers into a world that has its supporters.
pub(super) fn fill(world: &mut DemoWorld, content: &Content, towns: &[DemoTown], dice: &mut Dice) {
    let heard = archive::cast(content, towns, &mut world.supporters, dice);
    let mut writer = Writer::new(content, towns, &world.supporters);
    let mut crowd = Crowd::new(&world.supporters, towns, content.topics.len(), dice);
    let (mut questions, mut upvotes): (Vec<DemoQuestion>, Vec<DemoUpvote>) = Default::default();
    for (sitting, plan) in content.plans().iter().enumerate() {
        let mut drafts = writer.write(plan, sitting, &heard, dice);
        desk::decide(&mut drafts, plan, dice);
        upvotes.extend(crowd.upvote(&drafts, plan, questions.len(), dice));
        append(&mut questions, drafts);
    }
    forget_lonely_groups(&mut questions);
    upvotes.sort_by_key(|upvote| (upvote.at, upvote.question, upvote.supporter));
    world.answers = archive::answers(content, &questions);
    world.reserves = content.reserves.clone();
    world.questions = questions;
    world.upvotes = upvotes;
}

/// Numbers the sitting's questions after those already there.
fn append(questions: &mut Vec<DemoQuestion>, drafts: Vec<Draft>) {
    let first = questions.len();
    for draft in drafts {
        let mut question = draft.question;
        if let DemoStatus::MergedInto { question: target } = &mut question.status {
            *target += first;
        }
        questions.push(question);
    }
}

/// A group of one is no group.
fn forget_lonely_groups(questions: &mut [DemoQuestion]) {
    let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
    for group in questions.iter().filter_map(|question| question.group) {
        *sizes.entry(group).or_default() += 1;
    }
    for question in questions {
        question.group =
            question.group.filter(|group| sizes.get(group).is_some_and(|size| *size > 1));
    }
}
