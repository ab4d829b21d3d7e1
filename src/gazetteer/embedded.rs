//! The data that comes with the program.
//!
//! Never: data whose licence is not written down in data/README.md.

use super::import;
use super::place::Place;

const PLACES: &str = include_str!("data/places.csv");
const DISTRICTS: &str = include_str!("data/districts.csv");

/// The embedded towns and districts.
pub(super) fn places() -> Vec<Place> {
    let read = |text: &str| {
        import::own::read(text.as_bytes()).expect("the embedded towns are read in a test")
    };
    let mut all = read(PLACES);
    all.extend(read(DISTRICTS));
    all
}
