//! What is found, on the demonstration mailbag and on the pairs that the tests hold.
//!
//! Never: a figure from texts that are not in the repository; those are in `elsewhere`.

use std::collections::{HashMap, HashSet};

use pqt::similarity::{Clusters, Index, fold_key, opposition};

use crate::bag::Bag;
use crate::recall::Recall;
use crate::table::{heading, row, share};

const OPPOSITES: &str = include_str!("../../tests/similarity/opposites.txt");
const AGREEING: &str = include_str!("../../tests/similarity/agreeing.txt");
const LOOK_ALIKES: &str = include_str!("../../tests/similarity/look_alikes.txt");

/// Whether a duplicate is among the first.
pub fn demo(bag: &Bag, index: &Index, most: usize) {
    heading("Quality on the demonstration mailbag");
    let (mut all, mut alone) = (Recall::default(), Recall::default());
    let mut others = Recall::default();
    for key in bag.repeated(most) {
        let found = index.like(key, Recall::DEPTH);
        let hits: Vec<bool> =
            found.iter().map(|one| bag.group(one.key) == bag.group(key)).collect();
        all.add(hits.iter().copied());
        if bag.letters[key as usize].topic == "other" {
            alone.add(hits.into_iter());
        } else {
            others.add(hits.into_iter());
        }
    }
    row("R@1 / R@5 / R@10", all);
    row("of these, about topics", others);
    row("of these, in small groups", alone);
}

/// How many pairs that share a cluster ask the same, and how many that ask the same share one.
pub fn clusters(bag: &Bag, clusters: &Clusters) {
    let pairs = |n: usize| n * (n - 1) / 2;
    let (mut together, mut right, mut pure, mut several) = (0, 0, 0, 0);
    let mut opposed = 0;
    for members in clusters.iter() {
        let mut groups: HashMap<&str, usize> = HashMap::new();
        members.iter().for_each(|key| *groups.entry(bag.group(*key)).or_default() += 1);
        together += pairs(members.len());
        right += groups.values().map(|n| pairs(*n)).sum::<usize>();
        several += usize::from(members.len() > 1);
        pure += usize::from(members.len() > 1 && groups.len() == 1);
        let is_opposed = |key: &&i64| clusters.place(**key).is_some_and(|place| place.is_opposed);
        opposed += members.iter().filter(is_opposed).count();
    }
    let mut groups: HashMap<&str, usize> = HashMap::new();
    bag.letters.iter().for_each(|letter| *groups.entry(&letter.group).or_default() += 1);
    let same: usize = groups.values().map(|n| pairs(*n)).sum();
    row("pairs in one cluster that ask the same (precision)", share(right, together));
    row("pairs that ask the same, in one cluster (recall)", share(right, same));
    row("clusters of two and more that hold one group", share(pure, several));
    row("members flagged as opposed to their leader", share(opposed, bag.len()));
}

/// Verbatim repeats, and whether all that repeat each other ask the same.
pub fn folding(bag: &Bag) {
    let mut keys: HashMap<String, Vec<i64>> = HashMap::new();
    bag.keyed().for_each(|(key, text)| keys.entry(fold_key(text)).or_default().push(key));
    let repeats: usize = keys.values().map(|same| same.len() - 1).sum();
    let is_impure =
        |same: &&Vec<i64>| same.iter().map(|key| bag.group(*key)).collect::<HashSet<_>>().len() > 1;
    row("verbatim repeats of an earlier question", share(repeats, bag.len()));
    row(
        "fold keys with more than one question",
        keys.values().filter(|same| same.len() > 1).count(),
    );
    row("of these, with more than one group", keys.values().filter(is_impure).count());
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    bag.letters.iter().for_each(|letter| *sizes.entry(&letter.group).or_default() += 1);
    let count = |least: usize| sizes.values().filter(|n| **n >= least).count();
    row("groups", sizes.len());
    row("groups of one question", share(sizes.len() - count(2), sizes.len()));
    row("groups of five and more", share(count(5), sizes.len()));
}

/// Opposites that are flagged, and agreeing pairs that are not.
pub fn stance() {
    heading("Opposites and look-alikes, pairs in tests/similarity");
    for set in ["tune", "held"] {
        let pairs: Vec<Vec<&str>> = pairs(OPPOSITES).filter(|pair| pair[0] == set).collect();
        let flagged = pairs.iter().filter(|pair| opposition(pair[1], pair[2]).is_some()).count();
        row(&format!("opposites flagged, {set}"), share(flagged, pairs.len()));
    }
    let agreeing: Vec<Vec<&str>> = pairs(AGREEING).collect();
    let flagged = agreeing.iter().filter(|pair| opposition(pair[0], pair[1]).is_some()).count();
    row("agreeing pairs flagged", share(flagged, agreeing.len()));
    let alike: Vec<Vec<&str>> = pairs(LOOK_ALIKES).collect();
    let merged = alike.iter().filter(|pair| fold_key(pair[0]) == fold_key(pair[1])).count();
    row("look-alikes with one fold key", share(merged, alike.len()));
}

fn pairs(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('|').collect())
}
