//! The map of the United Kingdom in twelve equal tiles, one for each region (ITL 1), so that a
//! small region can be read as well as a wide one (`partials/tile-map`).
//!
//! Never: shown for places that are not of the twelve; then the table stands alone.

use crate::web::view::voice::Voice;
use serde::Serialize;

/// A tile and the gap to the next, in the picture's units.
const STEP: u32 = 81;
/// Columns and rows of tiles.
const SIZE: (u32, u32) = (4, 4);

/// Where each region's tile lies: column, row; and the code of its name.
const TILES: [(&str, &str, u32, u32); 12] = [
    ("Scotland", "scotland", 1, 0),
    ("North East", "north-east", 2, 0),
    ("Northern Ireland", "northern-ireland", 0, 1),
    ("North West", "north-west", 1, 1),
    ("Yorkshire and The Humber", "yorkshire-and-the-humber", 2, 1),
    ("Wales", "wales", 0, 2),
    ("West Midlands", "west-midlands", 1, 2),
    ("East Midlands", "east-midlands", 2, 2),
    ("East of England", "east-of-england", 3, 2),
    ("South West", "south-west", 1, 3),
    ("London", "london", 2, 3),
    ("South East", "south-east", 3, 3),
];

/// The map.
#[derive(Debug, Clone, Serialize)]
pub struct MapView {
    /// Width of the picture.
    pub width: u32,
    /// Height of the picture.
    pub height: u32,
    /// The tiles.
    pub tiles: Vec<TileView>,
}

/// One region.
#[derive(Debug, Clone, Serialize)]
pub struct TileView {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// 0 for no place on the slate, then 1, 2, and 3 for more.
    pub level: u32,
    /// Short name.
    pub name: String,
    /// Places on the slate.
    pub places: String,
    /// Shares below the number: of supporters, of people who live there.
    pub shares: String,
}

/// What a tile shows of a region.
#[derive(Debug, Clone, Default)]
pub struct Region {
    /// Places on the slate.
    pub places: u32,
    /// The shares, ready to be read.
    pub shares: String,
}

/// Whether a region has a tile.
pub fn has(region: &str) -> bool {
    TILES.iter().any(|(name, ..)| *name == region)
}

/// The map with what `of` tells of each region.
pub fn map(voice: Voice, of: impl Fn(&str) -> Region) -> MapView {
    let tile = |&(region, code, column, row): &(&str, &str, u32, u32)| {
        let told = of(region);
        TileView {
            x: column * STEP,
            y: row * STEP,
            level: told.places.min(3),
            name: voice.word(&format!("region-short-{code}")),
            places: voice.number(told.places),
            shares: told.shares,
        }
    };
    MapView { width: SIZE.0 * STEP, height: SIZE.1 * STEP, tiles: TILES.iter().map(tile).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::regions;
    use std::collections::BTreeSet;

    #[test]
    fn every_region_has_a_tile_of_its_own() {
        let named: BTreeSet<&str> = TILES.iter().map(|(name, ..)| *name).collect();
        assert_eq!(named, regions::names().collect());
        let spots: BTreeSet<(u32, u32)> = TILES.iter().map(|(_, _, x, y)| (*x, *y)).collect();
        assert_eq!(spots.len(), TILES.len());
        assert!(spots.iter().all(|(x, y)| *x < SIZE.0 && *y < SIZE.1));
    }
}
