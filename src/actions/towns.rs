//! A place of the gazetteer as the town that a person gives.
//!
//! Never: the choice between places; a person does that.

use crate::domain::town::Town;
use crate::gazetteer::Place;

/// The town of a place, by its short name.
pub fn town_of(place: &Place) -> Town {
    Town {
        name: place.short_name().to_owned(),
        code: Some(place.code.clone()),
        county: place.county.clone(),
        region: place.region.clone(),
        nation: place.nation.clone(),
    }
}
