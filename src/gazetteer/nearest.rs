//! The nearest town to a point.
//!
//! Never: distances for navigation; the earth is flat here, which is good to one
//! part in a hundred over fifty kilometres.

use super::place::Place;

/// Kilometres in a degree of latitude.
const KM_PER_DEGREE: f64 = 111.2;

/// Towns in the order of their latitude.
pub(super) struct Nearest<'a> {
    by_lat: Vec<&'a Place>,
}

impl<'a> Nearest<'a> {
    pub(super) fn of(places: &'a [Place]) -> Self {
        let mut by_lat: Vec<&Place> = places.iter().collect();
        by_lat.sort_by(|a, b| a.lat.total_cmp(&b.lat));
        Nearest { by_lat }
    }

    /// The nearest town that the condition admits.
    pub(super) fn find(
        &self,
        lat: f64,
        lon: f64,
        admits: impl Fn(&Place) -> bool,
    ) -> Option<&'a Place> {
        let start = self.by_lat.partition_point(|p| p.lat < lat);
        let mut best: Option<(f64, &Place)> = None;
        let (south, north) = self.by_lat.split_at(start);
        let mut look = |towns: &mut dyn Iterator<Item = &&'a Place>| {
            for town in towns {
                // Every further town is further away by its latitude alone.
                if best.is_some_and(|(km, _)| (town.lat - lat).abs() * KM_PER_DEGREE > km) {
                    break;
                }
                let km = distance_km((lat, lon), (town.lat, town.lon));
                if best.is_none_or(|(least, _)| km < least) && admits(town) {
                    best = Some((km, town));
                }
            }
        };
        look(&mut north.iter());
        look(&mut south.iter().rev());
        best.map(|(_, town)| town)
    }
}

/// Kilometres between two points given as latitude and longitude.
pub(super) fn distance_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    let east = (a.1 - b.1) * ((a.0 + b.0) / 2.0).to_radians().cos();
    (a.0 - b.0).hypot(east) * KM_PER_DEGREE
}
