//! GeoNames dumps (geonames.org, readme.txt): 19 columns separated by tabs.
//! Kept: feature class P in country GB, but for places given up or destroyed. The
//! nation comes from the admin1 code; county and region from the nearest embedded
//! town of that nation, for GeoNames gives codes only. Alternate names are in every
//! language without saying which and are left out.
//!
//! Never: quotation marks as quoting; names contain them.

use std::io::BufRead;

use super::{ImportError, csv_error, number};
use crate::gazetteer::Gazetteer;
use crate::gazetteer::nearest::Nearest;
use crate::gazetteer::place::Place;

/// Columns in a line.
pub(super) const COLUMNS: usize = 19;
const ID: usize = 0;
const NAME: usize = 1;
const LAT: usize = 4;
const LON: usize = 5;
const CLASS: usize = 6;
const FEATURE: usize = 7;
const COUNTRY: usize = 8;
const ADMIN1: usize = 10;
const POPULATION: usize = 14;

/// Reads the towns.
pub(super) fn read(reader: impl BufRead) -> Result<Vec<Place>, ImportError> {
    let nearest = Nearest::of(Gazetteer::embedded().places());
    let mut csv = csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(b'\t')
        .quoting(false)
        .from_reader(reader);
    let mut places = Vec::new();
    for record in csv.records() {
        let record = record.map_err(|e| csv_error(&e))?;
        if let Some(place) = one(&record, &nearest)? {
            places.push(place);
        }
    }
    Ok(places)
}

fn one(record: &csv::StringRecord, nearest: &Nearest<'_>) -> Result<Option<Place>, ImportError> {
    let is_given_up = matches!(&record[FEATURE], "PPLH" | "PPLQ" | "PPLW" | "PPLCH");
    let nation = match &record[ADMIN1] {
        "ENG" => "England",
        "SCT" => "Scotland",
        "WLS" => "Wales",
        "NIR" => "Northern Ireland",
        _ => return Ok(None),
    };
    if &record[CLASS] != "P" || &record[COUNTRY] != "GB" || is_given_up {
        return Ok(None);
    }
    let (lat, lon) = (number(record, LAT, "latitude")?, number(record, LON, "longitude")?);
    let neighbour = nearest.find(lat, lon, |p| p.nation == nation && p.parent.is_none());
    let (county, region) =
        neighbour.map_or(("", nation), |p| (p.county.as_str(), p.region.as_str()));
    let mut place =
        Place::new(&format!("geonames:{}", &record[ID]), &record[NAME], county, region, nation);
    place.population = record[POPULATION].parse().ok().filter(|n| *n > 0);
    (place.lat, place.lon) = (lat, lon);
    Ok(Some(place))
}
