//! Our own format: CSV whose first line names the columns. Needed: code, name,
//! county, region, nation, lat, lon. Optional: authority, population, aliases
//! (separated by "|"), parent. Others are passed over.
//!
//! Never: two towns with one code.

use std::collections::{HashMap, HashSet};
use std::io::Read;

use super::{ImportError, csv_error, line_of, number};
use crate::gazetteer::place::Place;

const NEEDED: [&str; 7] = ["code", "name", "county", "region", "nation", "lat", "lon"];
const OPTIONAL: [&str; 4] = ["authority", "population", "aliases", "parent"];

/// Reads the towns.
pub(in crate::gazetteer) fn read(reader: impl Read) -> Result<Vec<Place>, ImportError> {
    let mut csv = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(reader);
    let header = csv.headers().map_err(|e| csv_error(&e))?.clone();
    let mut columns = HashMap::new();
    for name in NEEDED.into_iter().chain(OPTIONAL) {
        let at = header.iter().position(|column| column.trim_start_matches('\u{FEFF}') == name);
        match at {
            Some(at) => drop(columns.insert(name, at)),
            None if NEEDED.contains(&name) => {
                return Err(ImportError::new(1, format!("the column {name:?} is missing")));
            }
            None => {}
        }
    }
    let (mut places, mut codes) = (Vec::new(), HashSet::new());
    for record in csv.records() {
        let record = record.map_err(|e| csv_error(&e))?;
        let place = one(&record, &columns)?;
        if !codes.insert(place.code.clone()) {
            return Err(ImportError::new(
                line_of(&record),
                format!("the code {:?} was there before", place.code),
            ));
        }
        places.push(place);
    }
    Ok(places)
}

fn one(record: &csv::StringRecord, columns: &HashMap<&str, usize>) -> Result<Place, ImportError> {
    let text = |name: &str| columns.get(name).and_then(|&at| record.get(at)).unwrap_or_default();
    for name in ["code", "name"] {
        if text(name).is_empty() {
            return Err(ImportError::new(line_of(record), format!("the column {name:?} is empty")));
        }
    }
    let population = match text("population") {
        "" => None,
        digits => Some(digits.parse().map_err(|_| {
            ImportError::new(
                line_of(record),
                format!("population is {digits:?}, which is not a whole number"),
            )
        })?),
    };
    let mut place =
        Place::new(text("code"), text("name"), text("county"), text("region"), text("nation"));
    place.authority = text("authority").to_owned();
    place.population = population;
    place.aliases =
        text("aliases").split('|').filter(|a| !a.is_empty()).map(str::to_owned).collect();
    place.parent = Some(text("parent").to_owned()).filter(|parent| !parent.is_empty());
    place.lat = number(record, columns["lat"], "lat")?;
    place.lon = number(record, columns["lon"], "lon")?;
    Ok(place)
}
