//! Labels that are unique within a gazetteer.
//!
//! Never: a label that depends on the order of the data where something better
//! tells two towns apart.

use std::collections::HashMap;

use super::nearest::Nearest;
use super::place::Place;

/// A neighbour that helps to tell two towns apart has at least this many people.
const KNOWN_TOWN: u32 = 10_000;

/// Gives every place its label; equal ones are told apart by their authority, then
/// by the known town nearby, last by their code.
pub(super) fn give_labels(places: &mut [Place]) {
    for place in places.iter_mut() {
        place.label = place.plain_label();
    }
    for (members, _) in equal_labels(places) {
        tell_apart(places, &members, |place| Some(place.authority.clone()));
    }
    let clashes = equal_labels(places);
    if clashes.is_empty() {
        return;
    }
    let towns: Vec<Place> = places.iter().filter(|p| is_known_town(p)).cloned().collect();
    let nearest = Nearest::of(&towns);
    for (members, _) in clashes {
        tell_apart(places, &members, |place| {
            nearest
                .find(place.lat, place.lon, |t| t.name != place.name)
                .map(|t| format!("near {}", t.name))
        });
    }
    for (members, label) in equal_labels(places) {
        for at in members {
            places[at].label = format!("{label} ({})", places[at].code);
        }
    }
}

fn is_known_town(place: &Place) -> bool {
    place.parent.is_none() && place.population.is_some_and(|n| n >= KNOWN_TOWN)
}

/// Adds a distinction to each if every one of them gets a different one.
fn tell_apart(
    places: &mut [Place],
    members: &[usize],
    distinction: impl Fn(&Place) -> Option<String>,
) {
    let found: Vec<Option<String>> = members.iter().map(|&at| distinction(&places[at])).collect();
    let is_empty = |d: &Option<String>| d.as_deref().unwrap_or_default().is_empty();
    let all_differ =
        (0..found.len()).all(|i| !is_empty(&found[i]) && !found[..i].contains(&found[i]));
    if all_differ {
        for (&at, words) in members.iter().zip(found.into_iter().flatten()) {
            places[at].label = format!("{} ({words})", places[at].label);
        }
    }
}

fn equal_labels(places: &[Place]) -> Vec<(Vec<usize>, String)> {
    let mut by_label: HashMap<&str, Vec<usize>> = HashMap::with_capacity(places.len());
    for (at, place) in places.iter().enumerate() {
        by_label.entry(&place.label).or_default().push(at);
    }
    let clashes = by_label.into_iter().filter(|(_, members)| members.len() > 1);
    clashes.map(|(label, members)| (members, label.to_owned())).collect()
}
