//! Pictures made of numbers: bars and the map of tiles. Each is SVG inside the page, coloured by
//! classes, and stands beside or inside a table that says the same.
//!
//! Never: a number that only a picture shows.

pub mod bars;
pub mod stack;
pub mod tile_map;
