//! The mailbag as a whole: the same each time, as many letters as promised, shaped like the real thing.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// Towns enough for any bag.
pub(in crate::demo) fn towns() -> Vec<DemoTown> {
    let town = |name: String, region: &str| DemoTown {
        code: name.to_lowercase(),
        name,
        county: String::new(),
        region: region.to_owned(),
        nation: String::new(),
        population: 10_000,
    };
    // Ash1, Ash2 … as many towns as the gazetteer is likely to have at least.
    (0..900).map(|n| town(format!("Ash{n}"), if n % 2 == 0 { "London" } else { "Wales" })).collect()
}

#[test]
fn the_bag_has_the_size_and_the_topics_of_its_laws() {
    let bag = mailbag(1, &towns());
    assert_eq!(bag.len(), 40_192);
    let mut topics: BTreeMap<&str, usize> = BTreeMap::new();
    bag.iter().for_each(|letter| *topics.entry(&letter.topic).or_default() += 1);
    assert_eq!((topics["housing"], topics["tax-credits"]), (2_500, 1_050));
    assert_eq!((topics.len(), topics["other"]), (24, 18_302));
    assert!(bag.iter().all(|letter| letter.town < 900 && !letter.name.is_empty()));
    assert!(bag.iter().all(|letter| (10..=300).contains(&letter.text.chars().count())));
    assert!(bag.iter().all(|letter| !letter.text.contains(['{', '}', '|'])), "a slot stayed open");
    assert!(bag.is_sorted_by_key(|letter| letter.seconds));
    assert!(bag.iter().all(|letter| letter.seconds < 72 * 3_600));
}

#[test]
fn the_groups_and_the_upvotes_follow_their_laws() {
    let bag = mailbag(2, &towns());
    let mut groups: BTreeMap<&str, Vec<&Letter>> = BTreeMap::new();
    bag.iter().for_each(|letter| groups.entry(&letter.group).or_default().push(letter));
    let share = |least: usize| {
        groups.values().filter(|group| group.len() >= least).count() as f64 / groups.len() as f64
    };
    assert!((0.76..0.88).contains(&(1.0 - share(2))), "{}", 1.0 - share(2));
    assert!((0.03..0.06).contains(&share(5)), "{}", share(5));
    let of_one_topic = |group: &Vec<&Letter>| {
        group.iter().map(|letter| &letter.topic).collect::<BTreeSet<_>>().len() == 1
    };
    assert!(groups.values().all(of_one_topic));
    let mut upvotes: Vec<u32> = bag.iter().map(|letter| letter.upvotes).collect();
    upvotes.sort_unstable();
    let half: u64 = upvotes.iter().map(|n| u64::from(*n)).sum::<u64>() / 2;
    let top: u64 = upvotes.iter().rev().take(bag.len() / 50).map(|n| u64::from(*n)).sum();
    assert!(top > half, "a few campaigns have most of all upvotes");
}

#[test]
fn the_same_seed_gives_the_same_bag() {
    let towns = towns();
    let bag = mailbag(7, &towns);
    assert_eq!(bag, mailbag(7, &towns));
    assert_ne!(bag, mailbag(8, &towns));
    assert!(mailbag(7, &[]).is_empty());
}

#[test]
fn one_town_is_enough() {
    assert_eq!(mailbag(3, &towns()[..1]).len(), 40_192);
}
