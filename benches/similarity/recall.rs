//! How often a duplicate is among the first found.
//!
//! Never: a query that finds itself.

/// At which place the first duplicate of each query came, if at all.
#[derive(Default)]
pub struct Recall {
    places: Vec<Option<usize>>,
}

impl Recall {
    /// As many as are looked at.
    pub const DEPTH: usize = 10;

    pub fn add(&mut self, found: impl Iterator<Item = bool>) {
        self.places.push(found.take(Self::DEPTH).position(|is_duplicate| is_duplicate));
    }

    fn within(&self, first: usize) -> f64 {
        let hits = self.places.iter().flatten().filter(|place| **place < first).count();
        hits as f64 / self.places.len().max(1) as f64
    }
}

impl std::fmt::Display for Recall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (one, five, ten) = (self.within(1), self.within(5), self.within(10));
        write!(f, "{one:.3} / {five:.3} / {ten:.3} ({} queries)", self.places.len())
    }
}
