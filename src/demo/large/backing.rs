//! Who backs what: most people a few questions, some a great many; most of what they back is well known, about a matter
//! they care for; and one campaign whose people back the same eighteen, more than anybody else has.
//! Never: a pair twice, or an upvote on a question that is not public.

use std::collections::{BTreeMap, HashSet};

use super::{Fate, LargeQuestion};
use crate::demo::dice::{Dice, Weighted};
use crate::demo::mailbag::Letter;

/// The campaign's topic, its questions, its people, and how likely one of them backs one of those.
const CAMPAIGN: (&str, usize, f64, f64) = ("tax-credits", 18, 0.09, 0.9);
/// Makes the best known less towering than the mailbag's law of groups.
const FLATTEN: f64 = 0.8;
/// How often somebody backs a question of the topic they care for most.
const LOYAL: f64 = 0.45;
/// The law of how much one person backs: P(at least n) = n^-exponent, up to a cap.
const EAGER: (f64, f64) = (1.2, 60.0);
/// How often a question that somebody backs already is drawn anew.
const TRIES: usize = 12;

pub(super) fn deal(
    bag: &[Letter],
    questions: &[LargeQuestion],
    (topics, people): (usize, usize),
    upvotes: usize,
    dice: &mut Dice,
) -> Vec<(u32, u32)> {
    let is_public = |at: &usize| questions[*at].fate == Fate::Accepted;
    let own = questions.iter().enumerate().map(|(at, one)| (at, one.who));
    let mut pairs: Vec<(u32, u32)> = own.map(|(at, who)| (at as u32, who as u32)).collect();
    let mut mine: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    for (question, who) in &pairs {
        mine.entry(*who as usize).or_default().push(*question);
    }
    let (mut all, mut by_topic) = (Weighted::default(), Vec::new());
    by_topic.resize_with(topics, Weighted::default);
    for at in (0..questions.len()).filter(is_public) {
        let weight = (f64::from(bag[at].upvotes) + 0.4).powf(FLATTEN);
        all.add(at, weight);
        by_topic[questions[at].topic].add(at, weight);
    }
    let campaign: Vec<usize> = (0..questions.len())
        .filter(is_public)
        .filter(|at| bag[*at].topic == CAMPAIGN.0)
        .take(CAMPAIGN.1)
        .collect();
    let eager: Vec<f64> = (0..people).map(|_| dice.pareto(EAGER.0, EAGER.1)).collect();
    let joined = people as f64 * CAMPAIGN.2 * CAMPAIGN.3 * campaign.len() as f64;
    let free = (upvotes as f64 - joined - pairs.len() as f64) / eager.iter().sum::<f64>();
    for (who, eager) in eager.into_iter().enumerate() {
        let mut backed: HashSet<u32> = mine.remove(&who).unwrap_or_default().into_iter().collect();
        if dice.chance(CAMPAIGN.2) {
            let taken = campaign.iter().filter(|_| dice.chance(CAMPAIGN.3));
            let taken: Vec<u32> = taken.map(|at| *at as u32).collect();
            pairs.extend(taken.iter().filter(|at| backed.insert(**at)).map(|at| (*at, who as u32)));
        }
        let dear = &by_topic[dice.below(topics)];
        for _ in 0..(eager * free).round().max(1.0) as usize {
            let drawn = (0..TRIES).find_map(|_| {
                let from = if dice.chance(LOYAL) { dear } else { &all };
                let at = from.draw(dice)? as u32;
                backed.insert(at).then_some(at)
            });
            pairs.extend(drawn.map(|at| (at, who as u32)));
        }
    }
    pairs
}
