//! From what was typed to a town; the rule is written in the module above.
//!
//! Never: choosing between two real towns.

use super::index::Match;
use super::place::Place;
use super::qualifier::agrees;
use super::{Gazetteer, Resolution, fold};

/// Fewest people of a town that is taken before villages of its name.
pub const CITY: u32 = 40_000;
/// Most people of a village that yields to a city of its name.
pub const VILLAGE: u32 = 2_000;
/// How many times larger the city has to be.
pub const OVERWHELMING: u32 = 20;
/// People assumed where the source has no number.
const UNRECORDED: u32 = 500;
/// A town known by the first part of its name is offered if it has at least this
/// fraction (one in …) of the people of the largest full match.
const PART_FRACTION: u32 = 10;

impl Gazetteer {
    /// The town that was meant, all that may have been meant, or neither.
    pub fn resolve(&self, typed: &str) -> Resolution<'_> {
        if let Some(labelled) = self.labelled(typed) {
            return Resolution::One(labelled);
        }
        let mut parts =
            typed.split([',', '(', ')', ';']).map(fold::words).filter(|words| !words.is_empty());
        let Some(name) = parts.next() else { return Resolution::Unknown };
        let added: Vec<Vec<String>> = parts.collect();
        // The longest beginning that is a name; the rest of it must agree.
        for end in (1..=name.len()).rev() {
            let found = self.bearing(&name[..end], |place| {
                agrees(place, &name[end..]) && added.iter().all(|words| agrees(place, words))
            });
            if !found.is_empty() {
                return choose(found, &fold::key(typed));
            }
        }
        Resolution::Unknown
    }

    /// A label that was told apart in brackets, typed or sent back in full.
    fn labelled(&self, typed: &str) -> Option<&Place> {
        let is_told_apart = typed.ends_with(')') && typed.contains('(');
        is_told_apart.then(|| self.places.iter().find(|p| p.label() == typed.trim())).flatten()
    }

    fn bearing(&self, words: &[String], admits: impl Fn(&Place) -> bool) -> Vec<(&Place, Match)> {
        let found = self.index.bearing(words).into_iter().map(|(at, how)| (&self.places[at], how));
        found.filter(|(place, _)| admits(place)).collect()
    }
}

/// One of the candidates, if the rule says which is clear.
fn choose<'a>(mut found: Vec<(&'a Place, Match)>, typed: &str) -> Resolution<'a> {
    if found.iter().any(|(_, how)| *how == Match::Full) {
        found.retain(|(_, how)| *how != Match::Spaced);
    }
    let full = found.iter().filter(|(_, how)| *how != Match::Part);
    if let Some(largest) = full.map(|(place, _)| people(place)).max() {
        let least = largest / PART_FRACTION;
        found.retain(|(place, how)| *how != Match::Part || people(place) >= least);
    }
    found.sort_by_key(|(place, _)| std::cmp::Reverse(people(place)));
    let (first, how) = found[0];
    let is_city = how != Match::Part && people(first) >= CITY;
    let is_clear = is_city && found[1..].iter().all(|(other, _)| yields(other, first, typed));
    if found.len() == 1 || is_clear {
        return Resolution::One(first);
    }
    Resolution::Several(found.into_iter().map(|(place, _)| place).collect())
}

/// Whether a village gives way to a city; not if its whole label was typed.
fn yields(village: &Place, city: &Place, typed: &str) -> bool {
    let many = people(village).saturating_mul(OVERWHELMING);
    let is_village = village.parent.is_none() && people(village) <= VILLAGE;
    is_village && many <= people(city) && fold::key(village.label()) != typed
}

fn people(place: &Place) -> u32 {
    place.population.unwrap_or(UNRECORDED)
}
