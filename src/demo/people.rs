//! Supporters: a name, a town, an address that cannot exist.
//! Never: a real person's name or address; surnames are not used at all.

use std::collections::BTreeMap;

use super::content::{Content, Names};
use super::dice::{Dice, Weighted};
use super::world::{DemoSupporter, DemoTown};

/// Inhabitants in 2021, in millions: a region is drawn first, then a town in it.
const REGIONS: [(&str, f64); 12] = [
    ("North East", 2.65),
    ("North West", 7.42),
    ("Yorkshire and The Humber", 5.48),
    ("East Midlands", 4.88),
    ("West Midlands", 5.95),
    ("East of England", 6.34),
    ("London", 8.8),
    ("South East", 9.28),
    ("South West", 5.7),
    ("Wales", 3.11),
    ("Scotland", 5.48),
    ("Northern Ireland", 1.9),
];

/// Where the campaign of the second sitting is strongest.
const CAMPAIGN_REGIONS: [&str; 3] = ["South West", "East of England", "Wales"];

/// How many supporters the campaign has: about a seventh of those who take part in its sitting.
const CAMPAIGN: usize = 430;

/// Makes `count` supporters; `towns` must not be empty.
pub(super) fn supporters(
    content: &Content,
    towns: &[DemoTown],
    count: usize,
    dice: &mut Dice,
) -> Vec<DemoSupporter> {
    let map = TownMap::new(towns);
    let common = common_names(&content.names);
    let mut people: Vec<DemoSupporter> = (0..count)
        .map(|number| {
            let town = map.draw(dice);
            let name = name(&content.names, &common, &towns[town], dice);
            let mut person = supporter(&content.names, name, number, dice);
            person.town = town;
            person.language = language(&towns[town], dice);
            person
        })
        .collect();
    enlist(&mut people, towns, dice);
    people
}

/// A supporter of that name in the first town; the number makes the address unique.
pub(super) fn supporter(
    names: &Names,
    first_name: String,
    number: usize,
    dice: &mut Dice,
) -> DemoSupporter {
    let told_us = dice.chance(0.7);
    DemoSupporter {
        say_name: names.say.get(&first_name).filter(|_| told_us).cloned(),
        anonymous: dice.chance(0.04),
        town: 0,
        email: email(&first_name, number),
        language: "en",
        in_campaign: false,
        first_name,
    }
}

fn email(first_name: &str, number: usize) -> String {
    let is_plain = |letter: &char| letter.is_ascii_alphabetic();
    let letters: String = first_name.chars().filter(is_plain).collect();
    let letters = if letters.len() < 2 { "friend" } else { &letters };
    format!("{}.{number:04}@example.org", letters.to_lowercase())
}

/// Welsh speakers are many in Wales and some everywhere.
fn language(town: &DemoTown, dice: &mut Dice) -> &'static str {
    let share = if town.nation == "Wales" { 0.35 } else { 0.008 };
    if dice.chance(share) { "cy" } else { "en" }
}

/// The more common a name, the more often.
pub(super) fn common_names(names: &Names) -> Weighted {
    let mut common = Weighted::default();
    for rank in 0..names.common.len() {
        common.add(rank, 1.0 / (rank as f64 + 12.0));
    }
    common
}

/// A first name as it is given where the town is.
pub(super) fn name(names: &Names, common: &Weighted, town: &DemoTown, dice: &mut Dice) -> String {
    let (local, share) = match town.nation.as_str() {
        "Wales" => (&names.wales, 0.4),
        "Scotland" => (&names.scotland, 0.3),
        "Northern Ireland" => (&names.ireland, 0.5),
        _ => (&names.wales, 0.01),
    };
    let wide = if town.region == "London" { 0.4 } else { 0.16 };
    let list = match dice.unit() {
        roll if roll < 0.006 => &names.scripts,
        roll if roll < 0.012 => &names.ireland,
        roll if roll < 0.012 + share => local,
        roll if roll < 0.012 + share + wide => &names.wide,
        _ => return names.common[common.draw(dice).unwrap_or(0)].clone(),
    };
    dice.text(list).to_owned()
}

/// Marks the members of the campaign.
fn enlist(people: &mut [DemoSupporter], towns: &[DemoTown], dice: &mut Dice) {
    let mut order: Vec<usize> = (0..people.len()).collect();
    dice.shuffle(&mut order);
    let is_home =
        |person: &DemoSupporter| CAMPAIGN_REGIONS.contains(&towns[person.town].region.as_str());
    let mut joined = 0;
    for far_share in [0.06, 1.0] {
        for &index in &order {
            let person = &mut people[index];
            let joins = is_home(person) || dice.chance(far_share);
            if joined < CAMPAIGN && joins && !person.in_campaign {
                person.in_campaign = true;
                joined += 1;
            }
        }
    }
}

/// Towns by region, each by its inhabitants.
pub(super) struct TownMap {
    regions: Weighted,
    towns: Vec<Weighted>,
}

impl TownMap {
    pub(super) fn new(towns: &[DemoTown]) -> Self {
        let mut by_region: BTreeMap<&str, Weighted> = BTreeMap::new();
        for (index, town) in towns.iter().enumerate() {
            // The power spreads the voices a little: a village should be heard in a demonstration.
            let weight = f64::from(town.population.max(800)).powf(0.8);
            by_region.entry(&town.region).or_default().add(index, weight);
        }
        let mut regions = Weighted::default();
        let mut inside = Vec::new();
        for (name, weighted) in by_region {
            let known = REGIONS.iter().find(|(region, _)| *region == name);
            regions.add(inside.len(), known.map_or(1.0, |(_, millions)| *millions));
            inside.push(weighted);
        }
        Self { regions, towns: inside }
    }

    pub(super) fn draw(&self, dice: &mut Dice) -> usize {
        let region = self.regions.draw(dice).unwrap_or(0);
        self.towns[region].draw(dice).unwrap_or(0)
    }
}
