//! Small random inputs from a seed, with places that nest and everything a brief can ask.
//! Never: use real randomness; a failing seed must fail again.

use pqt::selection::{
    Blanket, Brief, Exclusion, Firmness, HeardLately, Input, Limit, Pin, Priority, Question,
    Residence, Scope, Shortfall,
};

use crate::common::name;

/// SplitMix64 (Steele, Lea and Flood 2014).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }

    pub fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

/// Towns 0..5 in counties 0..3 in regions 0..2 in one or two nations; a questioner has one town, a cluster one topic.
fn question(dice: &mut Dice, number: usize) -> Question {
    let questioner = if dice.one_in(3) { dice.below(4) } else { 4 + number };
    let town = questioner % 5;
    let county = town % 3;
    let region = county % 2;
    let cluster = dice.one_in(2).then(|| dice.below(4));
    let topic = cluster.map_or_else(|| dice.below(3), |cluster| cluster % 3);
    Question {
        reference: name(number),
        questioner: format!("p{questioner}"),
        town: format!("t{town}"),
        county: format!("c{county}"),
        region: format!("r{region}"),
        nation: if region == 0 { "n0".into() } else { "n1".into() },
        topic: format!("o{topic}"),
        cluster: cluster.map(|cluster| format!("g{cluster}")),
    }
}

fn ballots(dice: &mut Dice, questions: usize) -> Vec<Vec<u32>> {
    let density = 2 + dice.below(4);
    let count = dice.below(14);
    (0..count)
        .map(|_| (0..questions as u32).filter(|_| dice.one_in(density)).collect::<Vec<u32>>())
        .collect()
}

/// An input without limits.
pub fn free(seed: u64) -> Input {
    let mut dice = Dice(seed);
    let count = 1 + dice.below(8);
    let questions: Vec<Question> = (0..count).map(|number| question(&mut dice, number)).collect();
    let ballots = ballots(&mut dice, count);
    let mut brief = Brief::of(1 + dice.below(5) as u32);
    brief.ceiling = 1 + dice.below(3) as u32;
    let priority =
        if dice.one_in(2) { Priority::ByReference } else { Priority::ByKeys(seed.to_string()) };
    Input::of(questions, ballots, brief, priority)
}

/// An input with limits, blankets, pins, exclusions and freshness, feasible or not.
pub fn limited(seed: u64) -> Input {
    let mut input = free(seed);
    let mut dice = Dice(seed ^ 0xABCD);
    let brief = &mut input.brief;
    let firmness = |dice: &mut Dice| {
        [Firmness::GivesFirst, Firmness::Ordinary, Firmness::GivesLast][dice.below(3)]
    };
    for (scope, letter, values) in [
        (Scope::Nation, 'n', 2),
        (Scope::Region, 'r', 2),
        (Scope::County, 'c', 3),
        (Scope::Town, 't', 5),
        (Scope::Topic, 'o', 4),
    ] {
        if dice.one_in(4) {
            brief.blankets.push(Blanket {
                scope,
                max: 1 + dice.below(2) as u32,
                firmness: firmness(&mut dice),
            });
        }
        let first = dice.below(values);
        for value in [first, (first + 1) % values] {
            if dice.one_in(4) {
                let min = dice.below(3) as u32 * dice.below(2) as u32;
                let max = (min > 1 || dice.one_in(2)).then(|| min + dice.below(2) as u32);
                let key = format!("{letter}{value}");
                brief.limits.push(Limit { scope, key, min, max, firmness: firmness(&mut dice) });
            }
        }
    }
    if dice.one_in(2) {
        brief.shortfall = Shortfall::Refuse;
    }
    let count = input.questions.len();
    let clash = |a: usize, b: usize| {
        let (a, b): (&Question, &Question) = (&input.questions[a], &input.questions[b]);
        a.questioner == b.questioner || (a.cluster.is_some() && a.cluster == b.cluster)
    };
    let mut pinned: Vec<usize> = Vec::new();
    for _ in 0..2 {
        let pin = dice.below(count);
        let fits = pinned.iter().all(|&other| !clash(pin, other));
        if dice.one_in(4) && fits && pinned.len() < brief.positions as usize {
            brief.pins.push(Pin { reference: name(pin), reason: "pinned".into() });
            pinned.push(pin);
        }
    }
    let mut excluded: Vec<usize> = (0..2).map(|_| dice.below(count)).collect();
    excluded.dedup();
    for exclude in excluded {
        if dice.one_in(4) && !pinned.contains(&exclude) {
            let reason = "left out".into();
            brief.exclusions.push(Exclusion { reference: name(exclude), reason });
        }
    }
    if dice.one_in(3) {
        let questioners = (0..6).filter(|_| dice.one_in(2)).map(|p| format!("p{p}")).collect();
        let towns = if dice.one_in(2) { vec![format!("t{}", dice.below(5))] } else { Vec::new() };
        brief.heard_lately = HeardLately { questioners, towns, topics: Vec::new() };
    }
    input
}

/// The same input with a town (of 25) and a region for most supporters.
pub fn with_homes(mut input: Input, seed: u64) -> Input {
    let mut dice = Dice(seed ^ 0x5A5A);
    let count = input.ballots.len();
    let mut residence = |letter: char, values: usize| Residence {
        names: (0..values).map(|value| format!("{letter}{value}")).collect(),
        of: (0..count).map(|_| (!dice.one_in(5)).then(|| dice.below(values) as u32)).collect(),
    };
    input.supporter_towns = Some(residence('t', 25));
    input.supporter_regions = Some(residence('r', 3));
    input
}

/// The same input with questions and supporters in another order.
pub fn shuffled(input: &Input, seed: u64) -> Input {
    let mut dice = Dice(seed);
    let mut order: Vec<usize> = (0..input.questions.len()).collect();
    dice.shuffle(&mut order);
    let mut place = vec![0u32; order.len()];
    for (at, &old) in order.iter().enumerate() {
        place[old] = at as u32;
    }
    let mut other = input.clone();
    other.questions = order.iter().map(|&old| input.questions[old].clone()).collect();
    let mut rows: Vec<Vec<u32>> = input
        .ballots
        .rows()
        .map(|row| row.iter().map(|&question| place[question as usize]).collect())
        .collect();
    rows.iter_mut().for_each(|row| dice.shuffle(row));
    dice.shuffle(&mut rows);
    other.ballots = rows.into();
    dice.shuffle(&mut other.brief.limits);
    dice.shuffle(&mut other.brief.blankets);
    other
}
