//! Where the slate's places went, by region and by topic, beside the shares of supporters, of
//! upvotes and of the people who live there.
//!
//! Never: the rule's places for a slate that people changed; the slate as it stands is counted.

use crate::actions::select::input::{self, UNKNOWN_PLACE};
use crate::gazetteer::regions::population;
use crate::i18n::args;
use crate::selection::{Scope, Spread};
use crate::web::view::charts::bars::{Bar, share};
use crate::web::view::charts::tile_map::{self, MapView, Region};
use crate::web::view::telling::Telling;
use crate::web::view::voice::Voice;
use serde::Serialize;
use std::collections::HashMap;

/// A table of places, with a map where there is one.
#[derive(Debug, Clone, Serialize)]
pub struct PlacesView {
    map: Option<MapView>,
    rows: Vec<PlaceRow>,
    has_people: bool,
}

#[derive(Debug, Clone, Serialize)]
struct PlaceRow {
    label: String,
    places: String,
    places_share: String,
    supporters: String,
    upvotes: String,
    people: Option<String>,
    /// Share of the places, share of the upvotes.
    bars: [Bar; 2],
}

/// One row before it is put into words.
#[derive(Debug, Clone, Default)]
struct Counted {
    key: String,
    places: u32,
    supporters: u64,
    upvotes: u64,
    people: Option<u64>,
}

/// By region: supporters are those who live there.
pub(super) fn regions(telling: &Telling) -> Option<PlacesView> {
    let voice = Voice::of(telling.visit);
    let rows = counted(telling, Scope::Region, |spread| {
        u64::from(spread.residents.unwrap_or(spread.backers))
    });
    let known = |row: &&Counted| tile_map::has(&row.key);
    let is_uk = rows.iter().all(|row| row.key.is_empty() || tile_map::has(&row.key));
    let has_map = is_uk && rows.iter().filter(known).count() > 1;
    let total = Totals::of(&rows);
    let tile = |name: &str| {
        let row = rows.iter().find(|row| row.key == name).cloned().unwrap_or_default();
        let people = population(name).unwrap_or(0);
        let words = args![
            "supporters" => share(voice, row.supporters, total.supporters),
            "people" => share(voice, people, total.people)
        ];
        Region { places: row.places, shares: voice.say("audit-map-shares", &words) }
    };
    let map = has_map.then(|| tile_map::map(voice, tile));
    view(voice, rows.clone(), &total, map, |key| match key {
        "" => voice.word("selection-place-unknown"),
        _ => voice.region(key),
    })
}

/// By topic: supporters are those who back a question on it.
pub(super) fn topics(telling: &Telling) -> Option<PlacesView> {
    let voice = Voice::of(telling.visit);
    let mut rows = counted(telling, Scope::Topic, |spread| u64::from(spread.backers));
    rows.sort_by(|a, b| b.places.cmp(&a.places).then_with(|| b.upvotes.cmp(&a.upvotes)));
    let mut total = Totals::of(&rows);
    // One person may back several topics: the whole is everybody, not the sum.
    total.supporters = u64::from(telling.record.selection.audit.coverage.supporters);
    view(voice, rows, &total, None, |key| telling.names.of(Scope::Topic, key))
}

struct Totals {
    places: u64,
    supporters: u64,
    upvotes: u64,
    people: u64,
}

impl Totals {
    fn of(rows: &[Counted]) -> Totals {
        Totals {
            places: rows.iter().map(|row| u64::from(row.places)).sum(),
            supporters: rows.iter().map(|row| row.supporters).sum(),
            upvotes: rows.iter().map(|row| row.upvotes).sum(),
            people: crate::gazetteer::regions::names().filter_map(population).sum(),
        }
    }
}

/// The rows of a scope; places that nobody knows are one row with an empty key.
fn counted(telling: &Telling, scope: Scope, supporters: impl Fn(&Spread) -> u64) -> Vec<Counted> {
    let standing = places(telling, scope);
    let mut rows: Vec<Counted> = Vec::new();
    let spread = telling.record.selection.audit.spread.iter().filter(|s| s.scope == scope);
    for spread in spread {
        let key = if spread.key.contains(UNKNOWN_PLACE) { "" } else { spread.key.as_str() };
        let at = rows.iter().position(|row| row.key == key).unwrap_or_else(|| {
            rows.push(Counted { key: key.to_owned(), ..Counted::default() });
            rows.len() - 1
        });
        let row = &mut rows[at];
        row.places += standing.get(&spread.key).copied().unwrap_or(0);
        row.supporters += supporters(spread);
        row.upvotes += spread.upvotes;
        row.people = spread.population.or_else(|| population(key));
    }
    rows
}

/// How many places of the slate as it stands each key has.
fn places(telling: &Telling, scope: Scope) -> HashMap<String, u32> {
    let mut places = HashMap::new();
    for question in input::questions(telling.questions) {
        if telling.standing.iter().any(|line| line.reference == question.reference) {
            *places.entry(question.key(scope).to_owned()).or_default() += 1;
        }
    }
    places
}

fn view(
    voice: Voice,
    rows: Vec<Counted>,
    total: &Totals,
    map: Option<MapView>,
    name: impl Fn(&str) -> String,
) -> Option<PlacesView> {
    let has_people = rows.iter().any(|row| row.people.is_some());
    let row = |row: &Counted| PlaceRow {
        label: name(&row.key),
        places: voice.number(row.places),
        places_share: share(voice, u64::from(row.places), total.places),
        supporters: share(voice, row.supporters, total.supporters),
        upvotes: share(voice, row.upvotes, total.upvotes),
        people: has_people.then(|| match row.people {
            Some(people) => share(voice, people, total.people),
            None => voice.word("audit-no-share"),
        }),
        bars: [
            Bar::of(u64::from(row.places), total.places, "a"),
            Bar::of(row.upvotes, total.upvotes, "b"),
        ],
    };
    (!rows.is_empty()).then(|| PlacesView { map, rows: rows.iter().map(row).collect(), has_people })
}
