//! A conflict that names no limit too many: whatever it names contradicts itself, and no longer when one limit is dropped.
//! Never: name a limit that the brief does not have.

use super::{Ground, Network};
use crate::selection::limits::{Limits, Range};
use crate::selection::refusal::{Bound, Conflict};

/// A conflict of more limits than that is left as it is: each limit is tried with a network of its own.
const TRIED: usize = 64;

impl Network {
    /// Drops limits from a conflict as long as the others contradict themselves without them.
    pub fn smallest(ground: &Ground, conflict: Conflict) -> Conflict {
        let mut smallest = conflict;
        let mut kept = 0;
        loop {
            let limits: Vec<Bound> = limits(&smallest);
            if limits.len() > TRIED || kept >= limits.len() {
                return smallest;
            }
            let others = limits.iter().enumerate().filter(|(at, _)| *at != kept);
            let others = only(others.map(|(_, bound)| bound));
            match Network::settle(&Ground { limits: &others, ..*ground }) {
                // What is left may name its limits in another order, so all are tried again.
                Ok(Err(still)) => (smallest, kept) = (still, 0),
                Ok(Ok(_)) | Err(_) => kept += 1,
            }
        }
    }
}

fn limits(conflict: &Conflict) -> Vec<Bound> {
    let named = conflict.needs.iter().chain(&conflict.allows);
    let is_limit = |bound: &&Bound| matches!(bound, Bound::Minimum { .. } | Bound::Maximum { .. });
    named.filter(is_limit).cloned().collect()
}

/// These limits and no others.
fn only<'b>(bounds: impl Iterator<Item = &'b Bound>) -> Limits {
    let mut limits = Limits::default();
    for bound in bounds {
        let (scope, key, min, max) = match bound {
            Bound::Minimum { scope, key, min } => (*scope, key, *min, None),
            Bound::Maximum { scope, key, max } => (*scope, key, 0, Some(*max)),
            _ => continue,
        };
        limits.join(scope, key, Range { min, max, firmness: Default::default() });
    }
    limits
}
