//! Adding imported towns to those already there.
//!
//! Never: changing a code that may be kept with a question.

use std::collections::HashMap;

use crate::gazetteer::fold;
use crate::gazetteer::nearest::distance_km;
use crate::gazetteer::place::Place;

/// Two towns of one name are one town if they are this near, in kilometres.
const SAME_TOWN_KM: f64 = 3.0;

/// The towns of both lists, each once.
pub(in crate::gazetteer) fn merge(mut known: Vec<Place>, imported: Vec<Place>) -> Vec<Place> {
    let mut by_code = HashMap::new();
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, place) in known.iter().enumerate() {
        by_code.insert(place.code.clone(), at);
        for name in std::iter::once(&place.name).chain(&place.aliases) {
            by_name.entry(fold::key(name)).or_default().push(at);
        }
    }
    for place in imported {
        let namesakes = by_name.get(&fold::key(&place.name)).map_or(&[][..], Vec::as_slice);
        let same = by_code.get(&place.code).copied();
        match same.or_else(|| namesakes.iter().copied().find(|&at| is_same(&known[at], &place))) {
            Some(at) => complete(&mut known[at], place),
            None => known.push(place),
        }
    }
    known
}

/// Districts stand at their city's coordinates, so that their city decides.
fn is_same(known: &Place, place: &Place) -> bool {
    let is_near = distance_km((known.lat, known.lon), (place.lat, place.lon)) <= SAME_TOWN_KM;
    match &known.parent {
        Some(city) => place.parent.as_ref() == Some(city),
        None => is_near,
    }
}

fn complete(known: &mut Place, place: Place) {
    known.population = known.population.or(place.population);
    for name in std::iter::once(place.name).chain(place.aliases) {
        if name != known.name && !known.aliases.contains(&name) {
            known.aliases.push(name);
        }
    }
}
