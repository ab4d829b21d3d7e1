//! The index of one sitting's questions, kept up with the database.
//!
//! Whoever asks looks first for what came or changed, at most every few seconds; if
//! that is much, a thread of its own reads it while the index answers as it was.
//!
//! Never: a lock held while a large sitting is read.

use crate::domain::ids::QuestionId;
use crate::domain::instant::Instant;
use crate::similarity::Index;
use crate::store::clusters::{self, Wanted, Words};
use crate::store::{Db, StoreError};
use chrono::Duration;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

/// What came this many seconds ago may be missing.
const STALE_SECONDS: i64 = 3;
/// Two looks overlap by so much, for what was still being written at the last one.
const OVERLAP_SECONDS: i64 = 120;
/// More changes than this are read by a thread of its own.
const MOST_AT_ONCE: usize = 500;
/// Questions read with one query.
const PAGE: i64 = 1_000;
/// Questions put into the index before others may look at it.
const STEP: usize = 50;

/// The index of one sitting's questions.
#[derive(Debug)]
pub struct Live {
    wanted: Wanted,
    index: RwLock<Index>,
    looked: Mutex<Looked>,
}

#[derive(Debug)]
struct Looked {
    /// When the database was last looked at; never yet.
    up_to: Option<Instant>,
    /// The latest question seen.
    last: QuestionId,
    /// A thread is reading.
    is_busy: bool,
}

impl Live {
    /// An index that knows nothing yet.
    pub(super) fn new(wanted: Wanted) -> Live {
        let looked = Looked { up_to: None, last: QuestionId(0), is_busy: false };
        Live { wanted, index: RwLock::default(), looked: Mutex::new(looked) }
    }

    pub(super) fn is_of(&self, wanted: Wanted) -> bool {
        self.wanted.sitting == wanted.sitting && self.wanted.is_open_only == wanted.is_open_only
    }

    /// The index to ask.
    pub fn index(&self) -> RwLockReadGuard<'_, Index> {
        self.index.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks for what came or changed. Returns whether the index can be asked; not while it is read for the first time.
    pub(super) fn freshen(self: &Arc<Self>, db: &Db, now: Instant) -> Result<bool, StoreError> {
        let mut looked = self.looked();
        let is_fresh = |at: Instant| now.seconds_since(at).abs() < STALE_SECONDS;
        if looked.is_busy || looked.up_to.is_some_and(is_fresh) {
            return Ok(looked.up_to.is_some());
        }
        if self.take_few(&mut looked, db, now)? {
            return Ok(true);
        }
        let (live, db) = (self.clone(), db.clone());
        let read = move || {
            if let Err(error) = live.read_all(&db, now) {
                tracing::warn!(%error, "the questions of a sitting cannot be compared just now");
            }
            live.looked().is_busy = false;
        };
        looked.is_busy = std::thread::Builder::new().name("pqt-finder".into()).spawn(read).is_ok();
        Ok(looked.up_to.is_some())
    }

    /// Brings the index up to date, however long that takes.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn settle(&self, db: &Db, now: Instant) -> Result<(), StoreError> {
        if !self.take_few(&mut self.looked(), db, now)? {
            self.read_all(db, now)?;
        }
        Ok(())
    }

    /// Puts questions where they can be found, those without words away.
    pub fn put(&self, questions: &[Words]) {
        for some in questions.chunks(STEP) {
            let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
            for one in some {
                if one.body.is_empty() {
                    index.remove(one.id.0);
                } else {
                    index.put(one.id.0, &one.body);
                }
            }
        }
    }

    fn looked(&self) -> MutexGuard<'_, Looked> {
        self.looked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in what came or changed since the last look. False if that is too much for one who waits.
    fn take_few(&self, looked: &mut Looked, db: &Db, now: Instant) -> Result<bool, StoreError> {
        let (wanted, after) = (self.wanted, looked.last);
        let since =
            looked.up_to.map_or(Instant::EPOCH, |at| at - Duration::seconds(OVERLAP_SECONDS));
        let most = MOST_AT_ONCE as i64 + 1;
        let changed =
            db.read(move |conn| clusters::list_changed(conn, wanted, after, since, most))?;
        if changed.len() > MOST_AT_ONCE {
            return Ok(false);
        }
        self.put(&changed);
        looked.note(now, changed.last().map(|one| one.id));
        Ok(true)
    }

    /// Reads all questions again, and forgets those that are not there any more.
    fn read_all(&self, db: &Db, now: Instant) -> Result<(), StoreError> {
        let (wanted, mut after) = (self.wanted, QuestionId(0));
        let mut seen = HashSet::new();
        loop {
            let page = db.read(move |conn| clusters::list_words(conn, wanted, after, PAGE))?;
            self.put(&page);
            seen.extend(page.iter().map(|one| one.id.0));
            match page.last() {
                Some(last) if page.len() as i64 == PAGE => after = last.id,
                last => {
                    let gone = |index: &Index| {
                        index.keys().filter(|key| !seen.contains(key)).collect::<Vec<_>>()
                    };
                    let gone = gone(&self.index());
                    let away = |key| Words {
                        id: QuestionId(key),
                        body: String::new(),
                        words_key: String::new(),
                    };
                    self.put(&gone.into_iter().map(away).collect::<Vec<_>>());
                    self.looked().note(now, last.map(|one| one.id));
                    return Ok(());
                }
            }
        }
    }
}

impl Looked {
    fn note(&mut self, now: Instant, last: Option<QuestionId>) {
        self.up_to = Some(now);
        self.last = last.map_or(self.last, |last| last.max(self.last));
    }
}
