//! Upvotes: most groups have a few, some none, and a campaign has more than all the rest.
//! Never: who upvoted.

use std::collections::BTreeMap;

use super::Letter;
use super::content::Backing;
use crate::demo::dice::Dice;

/// Gives each letter its upvotes: drawn for the group, split so that its first letter leads.
pub(super) fn deal(law: &Backing, bag: &mut [Letter], dice: &mut Dice) {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, letter) in bag.iter().enumerate() {
        groups.entry(letter.group.clone()).or_default().push(at);
    }
    for letters in groups.into_values() {
        let all = drawn(law, dice);
        let weight = |rank: usize| (rank as f64 + 1.0).powf(-law.within_exponent);
        let weights: f64 = (0..letters.len()).map(weight).sum();
        for (rank, at) in letters.into_iter().enumerate() {
            bag[at].upvotes = (all * weight(rank) / weights).round() as u32;
        }
    }
}

fn drawn(law: &Backing, dice: &mut Dice) -> f64 {
    let mark = dice.unit();
    if mark < law.none {
        0.0
    } else if mark < law.none + law.campaign {
        law.campaign_least
            * dice.pareto(law.campaign_exponent, law.campaign_most / law.campaign_least)
    } else {
        (law.mean_log + law.spread_log * normal(dice)).exp()
    }
}

/// A standard normal number, by the polar way of Box and Muller.
fn normal(dice: &mut Dice) -> f64 {
    let (radius, angle) = (1.0 - dice.unit(), std::f64::consts::TAU * dice.unit());
    (-2.0 * radius.ln()).sqrt() * angle.cos()
}
