//! The duplicate finder at work: what it knows of a sitting is kept in memory, read
//! from the questions at first need and kept up as they come and change.
//!
//! An index of 40,192 questions takes about 60 MB; those of the sittings looked at
//! last are kept. Until a large one is read, whoever asks gets no answer and looks
//! for words in the database instead.
//!
//! Never: a fact that only this memory holds; a wait for a large sitting to be read.

mod forming;
mod live;

pub use forming::{Formed, Forming};
pub use live::Live;

use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::instant::Instant;
use crate::similarity::Match;
use crate::store::clusters::Wanted;
use crate::store::{Db, StoreError};
use std::sync::{Arc, Mutex, PoisonError};

/// How many indexes are kept; that of all questions and that of the open ones are two.
const MOST_KEPT: usize = 6;

/// The indexes of the sittings looked at last, and the clusters that the job forms.
#[derive(Debug, Default)]
pub struct Finders {
    kept: Mutex<Vec<Arc<Live>>>,
    /// What the job that forms clusters remembers between two runs.
    pub forming: Forming,
}

impl Finders {
    /// The index of these questions; empty when it is new.
    pub fn live(&self, wanted: Wanted) -> Arc<Live> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept.iter().position(|live| live.is_of(wanted));
        let live = known.map_or_else(|| Arc::new(Live::new(wanted)), |at| kept.remove(at));
        kept.insert(0, live.clone());
        kept.truncate(MOST_KEPT);
        live
    }

    /// The open questions most like a text, best first; `None` while the index is being read.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn open_like(
        &self,
        db: &Db,
        now: Instant,
        sitting: SittingId,
        text: &str,
        most: usize,
    ) -> Result<Option<Vec<Match>>, StoreError> {
        let live = self.live(Wanted { sitting, is_open_only: true });
        Ok(live.freshen(db, now)?.then(|| live.index().like_text(text, most)))
    }

    /// The questions of the sitting most like one of them, best first; `None` while the
    /// index is being read.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn like(
        &self,
        db: &Db,
        now: Instant,
        sitting: SittingId,
        (id, body): (QuestionId, &str),
        most: usize,
    ) -> Result<Option<Vec<Match>>, StoreError> {
        let live = self.live(Wanted { sitting, is_open_only: false });
        if !live.freshen(db, now)? {
            return Ok(None);
        }
        let index = live.index();
        // One that was changed a moment ago is looked for by the words it has now.
        let mut found = match index.text(id.0) == Some(body) {
            true => index.like(id.0, most),
            false => index.like_text(body, most + 1),
        };
        found.retain(|one| one.key != id.0);
        found.truncate(most);
        Ok(Some(found))
    }
}
