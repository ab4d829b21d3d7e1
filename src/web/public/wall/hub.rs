//! Who listens to changes of walls, and what they hear. However many listen, a process asks the
//! database about a sitting once in [`EVERY`]; several processes each ask for themselves.
//!
//! Never: a listener beyond the limit; a name of anybody.

use crate::store::views::wall;
use crate::store::{Db, StoreError};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long what was read is good for.
pub(super) const EVERY: Duration = Duration::from_secs(1);
/// Sittings that nobody has asked about for so long are forgotten.
const FORGOTTEN_AFTER: Duration = Duration::from_secs(60);

/// Everybody who listens. Clones share it.
#[derive(Clone)]
pub struct Hub(Arc<Inner>);

struct Inner {
    most: u32,
    taken: AtomicU32,
    looks: Mutex<HashMap<String, Look>>,
}

#[derive(Clone)]
struct Look {
    at: Instant,
    token: String,
}

/// The right to listen; dropping it gives it back.
pub(super) struct Seat(Arc<Inner>);

impl Hub {
    /// With room for so many.
    pub fn new(most: u32) -> Hub {
        let (taken, looks) = (AtomicU32::new(0), Mutex::default());
        Hub(Arc::new(Inner { most, taken, looks }))
    }

    /// A place to listen; `None` when all are taken.
    pub(super) fn take_seat(&self) -> Option<Seat> {
        let inner = &self.0;
        let one_more = |taken| (taken < inner.most).then_some(taken + 1);
        let (set, get) = (Ordering::AcqRel, Ordering::Acquire);
        inner.taken.fetch_update(set, get, one_more).ok().map(|_| Seat(inner.clone()))
    }

    /// Reads the token of a sitting's wall; waits for the database, so not for the thread of a request.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such sitting.
    pub(super) fn read(&self, db: &Db, sitting: &str) -> Result<String, StoreError> {
        let read = |conn: &mut crate::store::Conn| wall::find_token(conn, sitting);
        let token = db.read(read)?.ok_or(StoreError::NotFound)?;
        let mut looks = self.0.looks.lock().unwrap_or_else(PoisonError::into_inner);
        looks.insert(sitting.to_owned(), Look { at: Instant::now(), token: token.clone() });
        Ok(token)
    }

    /// What was read a moment ago. Whoever finds it too old goes to read it anew; meanwhile the others
    /// are content with it.
    pub(super) fn known(&self, sitting: &str) -> Option<String> {
        let mut looks = self.0.looks.lock().unwrap_or_else(PoisonError::into_inner);
        looks.retain(|_, look| look.at.elapsed() < FORGOTTEN_AFTER);
        let look = looks.get_mut(sitting)?;
        if look.at.elapsed() >= EVERY {
            look.at = Instant::now();
            return None;
        }
        Some(look.token.clone())
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.taken.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_so_many_seats_and_one_given_back_can_be_taken() {
        let hub = Hub::new(2);
        let (one, two) = (hub.take_seat(), hub.clone().take_seat());
        assert!(one.is_some() && two.is_some());
        assert!(hub.take_seat().is_none());
        drop(one);
        assert!(hub.take_seat().is_some());
        assert!(Hub::new(0).take_seat().is_none());
    }

    #[test]
    fn what_is_too_old_is_read_by_one_and_heard_by_all() {
        let hub = Hub::new(1);
        assert_eq!(hub.known("S"), None);
        let old = Instant::now().checked_sub(EVERY).unwrap();
        let look = Look { at: old, token: "1.0".to_owned() };
        hub.0.looks.lock().unwrap().insert("S".to_owned(), look);
        assert_eq!(hub.known("S"), None, "the first one reads");
        assert_eq!(hub.known("S").as_deref(), Some("1.0"), "the others do not");
    }
}
