//! What the job that forms clusters remembers between two runs, so that it need not
//! read them again.
//!
//! Never: clusters of which another server wrote a change meanwhile.

use crate::domain::ids::SittingId;
use crate::domain::instant::Instant;
use crate::similarity::Clusters;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The clusters of a sitting as they were last written.
#[derive(Debug, Default)]
pub struct Formed {
    /// The clusters; `None` until they are needed.
    pub clusters: Option<Clusters>,
    /// How the questions stood when they were last counted.
    pub mark: Option<(i64, i64)>,
}

/// The clusters of the sittings that this server worked on.
#[derive(Debug, Default)]
pub struct Forming {
    kept: Mutex<(Option<Instant>, HashMap<SittingId, Formed>)>,
}

impl Forming {
    /// Takes out what is remembered of a sitting, if the last run, of whichever server, was
    /// the one that remembered it.
    pub fn take(&self, sitting: SittingId, last_run: Instant) -> Formed {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != Some(last_run) {
            kept.1.clear();
        }
        kept.1.remove(&sitting).unwrap_or_default()
    }

    /// Remembers clusters that are written.
    pub fn keep(&self, sitting: SittingId, formed: Formed) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.1.insert(sitting, formed);
    }

    /// A run ended at that moment.
    pub fn ran(&self, at: Instant) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).0 = Some(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Duration;

    #[test]
    fn what_another_server_may_have_changed_is_forgotten() {
        let (forming, now) = (Forming::default(), Instant::EPOCH);
        let formed = || Formed { mark: Some((1, 1)), ..Formed::default() };
        forming.keep(SittingId(1), formed());
        forming.ran(now);
        assert_eq!(forming.take(SittingId(1), now).mark, Some((1, 1)));
        forming.keep(SittingId(1), formed());
        assert_eq!(forming.take(SittingId(1), now + Duration::seconds(1)).mark, None);
    }
}
