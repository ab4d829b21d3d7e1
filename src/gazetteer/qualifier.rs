//! What people add to tell a town: "Newport, Gwent", "Leeds W Yorks".
//!
//! Never: guessing; an addition that is not understood agrees with no town.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::fold;
use super::place::Place;

const COUNTIES: &str = include_str!("data/counties.txt");

/// Folded short, former and Welsh names to the folded areas they mean.
fn meanings() -> &'static HashMap<String, Vec<String>> {
    static MEANINGS: OnceLock<HashMap<String, Vec<String>>> = OnceLock::new();
    MEANINGS.get_or_init(|| {
        let rules = COUNTIES
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once('='));
        let mut table = HashMap::new();
        for (typed, meant) in rules {
            let areas: Vec<String> = meant.split('|').map(fold::key).collect();
            for name in typed.split(',') {
                table.insert(fold::key(name), areas.clone());
            }
        }
        table
    })
}

/// Whether what was added agrees with the town. Nothing, "UK" and the outward part
/// of a postcode agree with every town.
pub(super) fn agrees(place: &Place, added: &[String]) -> bool {
    let key = added.concat();
    if key.is_empty() || is_everywhere(&key) || added.iter().all(|word| is_postcode_part(word)) {
        return true;
    }
    let areas = [&place.county, &place.authority, &place.region, &place.nation];
    let areas: Vec<Vec<String>> =
        areas.into_iter().chain(&place.parent).map(|area| fold::words(area)).collect();
    // "London" agrees with "Greater London", "Lanarkshire" with "South Lanarkshire".
    let within = areas.iter().any(|area| area.windows(added.len()).any(|part| part == added));
    let meant = || {
        meanings()
            .get(&key)
            .is_some_and(|meant| areas.iter().any(|area| meant.contains(&area.concat())))
    };
    within || meant()
}

fn is_everywhere(key: &str) -> bool {
    matches!(
        key,
        "uk" | "unitedkingdom" | "gb" | "greatbritain" | "britain" | "ydu" | "ydeyrnasunedig"
    )
}

/// "ls6", "3ab", "sw1a".
fn is_postcode_part(word: &str) -> bool {
    let has = |test: fn(&u8) -> bool| word.as_bytes().iter().any(test);
    (2..=4).contains(&word.len()) && has(u8::is_ascii_digit) && has(u8::is_ascii_lowercase)
}
