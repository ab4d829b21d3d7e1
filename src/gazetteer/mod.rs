//! Towns of the United Kingdom: the embedded data, exact, prefix and near look-up,
//! and what to do when several towns have one name.
//!
//! # When a name is ambiguous
//! All towns that bear the name (or an alias) are candidates, and so are towns of
//! which it is the first part, as "Newcastle" of "Newcastle under Lyme", if they
//! have at least a tenth of the people of the largest full match.
//! The largest full match is taken without asking only if it has at least
//! [`CITY`] people and every other candidate is a village: not a district of a
//! city, at most [`VILLAGE`] people (or none recorded), and at least
//! [`OVERWHELMING`] times smaller. So "Leeds" and "Preston" are the cities, while
//! "Newport", "Ashford" and "Gillingham" ask which.
//! What is added ("Newport, Gwent", "Newport Isle of Wight") must agree with each
//! town that is offered; "Leeds, Kent" is unknown and never the other Leeds.
//!
//! Never: I/O other than reading what an importer is given, or any name of a person.

mod embedded;
mod fold;
pub mod import;
mod index;
mod label;
mod near;
mod nearest;
mod place;
mod qualifier;
pub mod regions;
mod resolve;
mod said;

use std::collections::HashMap;
use std::sync::OnceLock;

pub use place::Place;
pub use resolve::{CITY, OVERWHELMING, VILLAGE};
pub use said::{Saying, Sayings, read as read_sayings};

use index::Index;

/// All towns known, ready for look-up.
#[derive(Debug, Clone)]
pub struct Gazetteer {
    places: Vec<Place>,
    codes: HashMap<String, usize>,
    index: Index,
}

/// How imported towns meet the embedded ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Only the imported towns.
    Replace,
    /// Both. An imported town with the code of an embedded one, or its name within
    /// three kilometres, adds what the embedded one lacks; the embedded code stays.
    Extend,
}

/// What a typed name came to.
#[derive(Debug, Clone, PartialEq)]
pub enum Resolution<'a> {
    /// One town.
    One(&'a Place),
    /// Two or more; the supporter chooses. Largest first.
    Several(Vec<&'a Place>),
    /// None; [`Gazetteer::near_miss`] may help.
    Unknown,
}

impl Gazetteer {
    /// The towns that come with the program; read once, at the first call.
    pub fn embedded() -> &'static Gazetteer {
        static EMBEDDED: OnceLock<Gazetteer> = OnceLock::new();
        EMBEDDED.get_or_init(|| Gazetteer::of(embedded::places()))
    }

    /// A gazetteer of imported towns. Of two imported towns with one code the later
    /// one stays.
    pub fn with_places(mode: Mode, imported: Vec<Place>) -> Gazetteer {
        match mode {
            Mode::Replace => Gazetteer::of(imported),
            Mode::Extend => Gazetteer::of(import::merge(embedded::places(), imported)),
        }
    }

    fn of(given: Vec<Place>) -> Gazetteer {
        let mut codes = HashMap::with_capacity(given.len());
        let mut places: Vec<Place> = Vec::with_capacity(given.len());
        for place in given {
            match codes.get(&place.code) {
                Some(&at) => places[at] = place,
                None => {
                    codes.insert(place.code.clone(), places.len());
                    places.push(place);
                }
            }
        }
        label::give_labels(&mut places);
        let index = Index::of(&places);
        Gazetteer { places, codes, index }
    }

    /// Every town, in the order of the data.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The town with this code.
    pub fn by_code(&self, code: &str) -> Option<&Place> {
        self.codes.get(code).map(|&at| &self.places[at])
    }

    /// The town with this label, as a choice list sends it back.
    pub fn by_label(&self, label: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.label() == label)
    }
}

#[cfg(test)]
mod tests;
