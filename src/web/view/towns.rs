//! A place of the gazetteer as the town that a person gives.
//!
//! Never: the choice between places; the page that asks does that.

pub use crate::actions::towns::town_of;
