//! Who wrote the letters, and who only backs.
//! Never: more questions of one person than a sitting lets them ask.

use super::LargePerson;
use crate::demo::content::Content;
use crate::demo::dice::Dice;
use crate::demo::mailbag::Letter;
use crate::demo::people::{TownMap, common_names, name};
use crate::demo::world::DemoTown;

/// Of the letters that name no town, those by somebody who wrote before.
const AGAIN: f64 = 0.08;
/// Most questions of one person.
const MOST: usize = 3;

/// The writers, and which of them wrote each letter.
pub(super) struct Writers {
    pub(super) all: Vec<LargePerson>,
    pub(super) of_letter: Vec<usize>,
}

pub(super) fn writers(bag: &[Letter], towns: &[DemoTown], dice: &mut Dice) -> Writers {
    let mut writers = Writers { all: Vec::new(), of_letter: Vec::new() };
    let mut written: Vec<usize> = Vec::new();
    for letter in bag {
        let is_free = !letter.text.contains(&towns[letter.town].name);
        let earlier = (!writers.all.is_empty() && is_free && dice.chance(AGAIN))
            .then(|| dice.below(writers.all.len()))
            .filter(|who| written[*who] < MOST);
        let who = earlier.unwrap_or_else(|| {
            writers.all.push(LargePerson { name: letter.name.clone(), town: letter.town });
            written.push(0);
            writers.all.len() - 1
        });
        written[who] += 1;
        writers.of_letter.push(who);
    }
    writers
}

/// Adds those who only back, up to `count` people altogether.
pub(super) fn others(
    content: &Content,
    towns: &[DemoTown],
    count: usize,
    people: &mut Vec<LargePerson>,
    dice: &mut Dice,
) {
    let (homes, common) = (TownMap::new(towns), common_names(&content.names));
    while people.len() < count {
        let town = homes.draw(dice);
        people.push(LargePerson { name: name(&content.names, &common, &towns[town], dice), town });
    }
}
