//! What stands alone or in small groups: each ask with each object once, a different matter each.
//! Never: one matter in two groups.

use std::collections::BTreeSet;

use super::Letter;
use super::content::Content;
use super::letters::{Matter, Writers};
use crate::demo::dice::{Deck, Dice};
use crate::demo::world::DemoTown;

/// So many letters, in groups by the law of groups.
pub(super) fn letters(writers: &Writers<'_>, count: usize, dice: &mut Dice) -> Vec<Letter> {
    let content = writers.content;
    let mut matters = Matters::new(content, writers.towns, dice);
    let mut letters = Vec::with_capacity(count);
    let mut number = 0;
    while letters.len() < count {
        let ask = matters.next(content, dice);
        for _ in 0..size(content, dice).min(count - letters.len()) {
            let frame = dice.text(&content.frames.alone);
            let group = format!("other/{number:05}");
            let matter = Matter { topic: "other", group, frame, x: ask.clone() };
            letters.push(writers.write(matter, dice));
        }
        number += 1;
    }
    letters
}

fn size(content: &Content, dice: &mut Dice) -> usize {
    let law = &content.laws.groups;
    if dice.chance(law.single) {
        return 1;
    }
    (2.0 * dice.pareto(law.exponent, law.largest / 2.0)) as usize
}

/// The matters, shuffled: those about a town, and the others.
struct Matters {
    general: Deck<String>,
    local: Deck<String>,
    dealt: BTreeSet<String>,
}

impl Matters {
    fn new(content: &Content, towns: &[DemoTown], dice: &mut Dice) -> Matters {
        let names: BTreeSet<&str> = towns.iter().map(|town| town.name.as_str()).collect();
        let (mut general, mut local) = (Vec::new(), Vec::new());
        for family in &content.families {
            for ask in &family.asks {
                for object in &family.objects {
                    if object == "{town}" {
                        local.extend(names.iter().map(|name| ask.replace("{x}", name)));
                    } else {
                        general.push(ask.replace("{x}", object));
                    }
                }
            }
        }
        dice.shuffle(&mut general);
        dice.shuffle(&mut local);
        Matters { general: Deck::new(general), local: Deck::new(local), dealt: BTreeSet::new() }
    }

    /// A matter that was not dealt before. With so few towns that all are used up, one that asks for it in another year.
    fn next(&mut self, content: &Content, dice: &mut Dice) -> String {
        let is_local = dice.chance(content.laws.alone_about_a_town);
        let deck = if is_local { &mut self.local } else { &mut self.general };
        let mut ask = deck.deal(dice);
        let mut year = 2027;
        while !self.dealt.insert(ask.clone()) {
            let before = format!(" by {}", year - 1);
            ask = format!("{} by {year}", ask.strip_suffix(&before).unwrap_or(&ask));
            year += 1;
        }
        ask
    }
}
