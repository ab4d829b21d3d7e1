//! The demonstration mailbag: duplicates found, verbatim repeats pure. A part of it stands for the whole, which the
//! benchmark measures.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use pqt::demo::{DemoTown, Letter, mailbag};
use pqt::gazetteer::Gazetteer;
use pqt::similarity::{Clusters, Index, JOIN_AT, fold_key};

/// Questions that are clustered: enough for large groups and for many that are alone.
const PART: usize = 4_000;

/// The bag of the benchmark, made once.
fn bag() -> &'static [Letter] {
    static BAG: OnceLock<Vec<Letter>> = OnceLock::new();
    let town = |place: &pqt::gazetteer::Place| DemoTown {
        code: place.code.clone(),
        name: place.short_name().to_owned(),
        county: place.county.clone(),
        region: place.region.clone(),
        nation: place.nation.clone(),
        population: place.population.unwrap_or(0),
    };
    BAG.get_or_init(|| {
        let towns: Vec<DemoTown> = Gazetteer::embedded().places().iter().map(town).collect();
        mailbag(2026, &towns)
    })
}

#[test]
fn a_duplicate_is_among_the_first_five() {
    let bag = bag();
    let mut index = Index::new();
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    for (key, letter) in bag.iter().enumerate() {
        index.put(key as i64, &letter.text);
        *sizes.entry(&letter.group).or_default() += 1;
    }
    let group = |key: i64| bag[key as usize].group.as_str();
    let repeated = (0..bag.len() as i64).filter(|key| sizes[group(*key)] > 1);
    let asked: Vec<i64> = repeated.step_by(150).collect();
    let is_found =
        |key: &&i64| index.like(**key, 5).iter().any(|one| group(one.key) == group(**key));
    let found = asked.iter().filter(is_found).count();
    assert!(found * 100 >= asked.len() * 94, "{found} of {} among the first five", asked.len());
}

#[test]
fn members_of_a_cluster_ask_what_their_leader_asks() {
    let bag = bag();
    let mut index = Index::new();
    (0..PART).for_each(|key| index.put(key as i64, &bag[key].text));
    let clusters = Clusters::of(&index, 0..PART as i64, JOIN_AT);
    let (mut members, mut right) = (0, 0);
    for cluster in clusters.iter() {
        let group = |key: i64| bag[key as usize].group.as_str();
        members += cluster.len() - 1;
        right += cluster[1..].iter().filter(|key| group(**key) == group(cluster[0])).count();
    }
    assert!(members * 10 > PART && right * 10 >= members * 9, "{right} of {members} members");
}

#[test]
fn verbatim_repeats_ask_the_same() {
    let bag = bag();
    let mut keys: HashMap<String, HashSet<&str>> = HashMap::new();
    for letter in bag {
        keys.entry(fold_key(&letter.text)).or_default().insert(&letter.group);
    }
    let impure = keys.values().filter(|groups| groups.len() > 1).count();
    assert!(impure <= 2, "{impure} keys with several groups");
    let repeats = (bag.len() - keys.len()) as f64 / bag.len() as f64;
    assert!((0.05..0.12).contains(&repeats), "{repeats}");
}
