//! OS Open Names (Ordnance Survey, Open Government Licence): CSV without a header,
//! 34 columns, Great Britain only. Kept: the local types of [`KEPT`]. There are no
//! populations; they come from an embedded town of that name within five
//! kilometres, as do its aliases. Positions are on the National Grid.
//!
//! Never: postcodes and roads, which are most of the file.

use std::io::BufRead;

use super::{ImportError, csv_error, grid, line_of, number};
use crate::gazetteer::Gazetteer;
use crate::gazetteer::fold;
use crate::gazetteer::nearest::{Nearest, distance_km};
use crate::gazetteer::place::Place;

/// Columns in a line.
pub(super) const COLUMNS: usize = 34;
const ID: usize = 0;
const NAME1: usize = 2;
const NAME1_LANG: usize = 3;
const NAME2: usize = 4;
const NAME2_LANG: usize = 5;
const LOCAL_TYPE: usize = 7;
const EASTING: usize = 8;
const NORTHING: usize = 9;
const POPULATED_PLACE: usize = 18;
const DISTRICT_BOROUGH: usize = 21;
const COUNTY_UNITARY: usize = 24;
const REGION: usize = 27;
const COUNTRY: usize = 29;

/// Local types that are a place to live in.
const KEPT: [&str; 6] = ["City", "Town", "Village", "Hamlet", "Suburban Area", "Other Settlement"];
/// How far an embedded town of the same name may be, in kilometres.
const SAME_TOWN_KM: f64 = 5.0;

/// Reads the towns.
pub(super) fn read(reader: impl BufRead) -> Result<Vec<Place>, ImportError> {
    let nearest = Nearest::of(Gazetteer::embedded().places());
    let mut csv = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(reader);
    let mut places = Vec::new();
    for record in csv.records() {
        let record = record.map_err(|e| csv_error(&e))?;
        if record.len() < COLUMNS {
            let what = format!("there are {} columns where {COLUMNS} were expected", record.len());
            return Err(ImportError::new(line_of(&record), what));
        }
        if KEPT.contains(&record[LOCAL_TYPE].trim()) {
            places.push(one(&record, &nearest)?);
        }
    }
    Ok(places)
}

fn one(record: &csv::StringRecord, nearest: &Nearest<'_>) -> Result<Place, ImportError> {
    let (easting, northing) =
        (number(record, EASTING, "GEOMETRY_X")?, number(record, NORTHING, "GEOMETRY_Y")?);
    let (lat, lon) = grid::to_degrees(easting, northing);
    // Where both languages are given, the English name is read out.
    let is_english_second =
        &record[NAME1_LANG] != "eng" && &record[NAME2_LANG] == "eng" && !record[NAME2].is_empty();
    let (name, other) = if is_english_second { (NAME2, NAME1) } else { (NAME1, NAME2) };
    let nation = record[COUNTRY].trim();
    let (county, authority) = county(record, nearest.find(lat, lon, |p| p.nation == nation));
    let mut place =
        Place::new(&format!("os:{}", &record[ID]), &record[name], &county, &region(record), nation);
    place.authority = authority;
    place.aliases =
        Some(record[other].to_owned()).filter(|alias| !alias.is_empty()).into_iter().collect();
    (place.lat, place.lon) = (lat, lon);
    let city = &record[POPULATED_PLACE];
    if &record[LOCAL_TYPE] == "Suburban Area" && !city.is_empty() {
        place.parent = Some(city.to_owned());
    }
    borrow(&mut place, nearest);
    Ok(place)
}

/// County and authority as the embedded data write them. Metropolitan districts
/// come without a county: theirs is the county of the nearest embedded town.
fn county(record: &csv::StringRecord, neighbour: Option<&Place>) -> (String, String) {
    let in_english =
        |column: usize| record[column].rsplit(" - ").next().unwrap_or_default().trim().to_owned();
    let (county, authority) = (in_english(COUNTY_UNITARY), in_english(DISTRICT_BOROUGH));
    let Some(near) = neighbour else { return (county, authority) };
    let bare =
        |name: &str| fold::key(name.trim_start_matches("City of ").trim_end_matches(" City"));
    let is_known = bare(&near.county) == bare(&county);
    if county.is_empty() || is_known {
        (near.county.clone(), authority)
    } else {
        (county, authority)
    }
}

/// OS Open Names uses the former European regions' names.
fn region(record: &csv::StringRecord) -> String {
    match record[REGION].trim() {
        "Eastern" => "East of England".to_owned(),
        "Yorkshire and the Humber" => "Yorkshire and The Humber".to_owned(),
        other => other.to_owned(),
    }
}

fn borrow(place: &mut Place, nearest: &Nearest<'_>) {
    let key = fold::key(&place.name);
    let known =
        nearest.find(place.lat, place.lon, |p| p.parent.is_none() && fold::key(&p.name) == key);
    let Some(known) =
        known.filter(|k| distance_km((k.lat, k.lon), (place.lat, place.lon)) <= SAME_TOWN_KM)
    else {
        return;
    };
    place.population = known.population;
    for alias in &known.aliases {
        if !place.aliases.contains(alias) {
            place.aliases.push(alias.clone());
        }
    }
}
