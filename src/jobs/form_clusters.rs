//! Forms the clusters of the sittings that are worked on, as questions come, change
//! and go, and counts what the desk lists of each.
//!
//! A question keeps its place until its words change: nothing moves under the hands
//! of whoever works on a cluster. After a restart the index is read from the texts
//! and the places from the database; what does not fit any more is placed anew.
//!
//! Never: a merge; one long write, since each slice is a transaction of its own.

use crate::actions::finder::{Formed, Live};
use crate::app::App;
use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::instant::Instant;
use crate::similarity::{self, Clusters, EDITION, JOIN_AT, Place};
use crate::store::cluster_counts::{self, Counts};
use crate::store::clusters::{self, KeptPlace, Wanted};
use crate::store::{StoreError, jobs};
use chrono::Duration;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The job's name in the database.
pub const NAME: &str = "form_clusters";

/// Questions placed in one transaction.
const SLICE: i64 = 250;

/// Seconds by which two runs overlap, for upvotes that were still being written.
const OVERLAP_SECONDS: i64 = 120;

/// Least change of a wording's likeness that is written.
const LEAST_CHANGE: f64 = 0.005;

/// Brings the clusters of all sittings without a slate up to date.
///
/// # Errors
/// When the database refuses.
pub fn run_once(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now().into();
    let until = now + lease(app);
    if !app.db.write(move |conn| jobs::take_lease(conn, NAME, now, until))? {
        return Ok(());
    }
    let last_run = app.db.read(|conn| jobs::last_run(conn, NAME))?;
    for sitting in app.db.read(clusters::list_sittings)? {
        let mut run = Run { app, sitting, last_run, changed: HashSet::new() };
        // Taken out, so that nothing is remembered that was not written.
        let mut formed = app.actions.finders.forming.take(sitting, last_run);
        run.form(&mut formed)?;
        run.count(&mut formed)?;
        app.actions.finders.forming.keep(sitting, formed);
    }
    app.db.write(move |conn| jobs::finish(conn, NAME, now))?;
    app.actions.finders.forming.ran(now);
    Ok(())
}

fn lease(app: &App) -> Duration {
    Duration::seconds(app.config.jobs.lease_seconds.cast_signed())
}

/// One run over one sitting.
struct Run<'a> {
    app: &'a App,
    sitting: SittingId,
    last_run: Instant,
    /// The leaders of the clusters that gained or lost a question.
    changed: HashSet<QuestionId>,
}

impl Run<'_> {
    /// Places what came or changed, and takes out what is gone.
    fn form(&mut self, formed: &mut Formed) -> Result<(), StoreError> {
        let (db, sitting) = (&self.app.db, self.sitting);
        let gone = db.read(move |conn| clusters::list_gone(conn, sitting, SLICE))?;
        let first = QuestionId(0);
        let new = db.read(move |conn| clusters::list_unplaced(conn, sitting, EDITION, first, 1))?;
        if gone.is_empty() && new.is_empty() {
            return Ok(());
        }
        let live = self.app.actions.finders.live(Wanted { sitting, is_open_only: false });
        live.settle(db, self.app.clock.now().into())?;
        let mut all = match formed.clusters.take() {
            Some(clusters) => clusters,
            None => self.restored()?,
        };
        self.take_out(&mut all, &live, gone)?;
        self.place_new(&mut all, &live)?;
        formed.clusters = Some(all);
        Ok(())
    }

    /// The clusters as the database has them.
    fn restored(&self) -> Result<Clusters, StoreError> {
        let sitting = self.sitting;
        let kept = self.app.db.read(move |conn| clusters::list_places(conn, sitting, EDITION))?;
        let place = |p: &KeptPlace| {
            let KeptPlace { leader, score, is_opposed, .. } = *p;
            (p.id.0, Place { leader: leader.0, score, is_opposed })
        };
        Ok(Clusters::restored(JOIN_AT, kept.iter().map(place)))
    }

    fn take_out(
        &mut self,
        all: &mut Clusters,
        live: &Live,
        mut gone: Vec<QuestionId>,
    ) -> Result<(), StoreError> {
        while !gone.is_empty() {
            let mut touched = BTreeSet::new();
            for id in &gone {
                touched.extend(self.around(all, *id));
                all.leave(&live.index(), id.0);
            }
            let ids = gone.clone();
            self.app.db.write(move |conn| clusters::delete_places(conn, &ids))?;
            self.write(all, &touched, &BTreeMap::new())?;
            let sitting = self.sitting;
            gone = self.app.db.read(move |conn| clusters::list_gone(conn, sitting, SLICE))?;
        }
        Ok(())
    }

    fn place_new(&mut self, all: &mut Clusters, live: &Live) -> Result<(), StoreError> {
        let (sitting, mut after) = (self.sitting, QuestionId(0));
        loop {
            let new = self
                .app
                .db
                .read(move |conn| clusters::list_unplaced(conn, sitting, EDITION, after, SLICE))?;
            let Some(last) = new.last() else { return Ok(()) };
            after = last.id;
            live.put(&new);
            let mut touched = BTreeSet::new();
            for one in &new {
                touched.extend(self.around(all, one.id));
                all.join(&live.index(), one.id.0);
                touched.insert(one.id.0);
            }
            let keys = new.into_iter().map(|one| (one.id.0, one.words_key)).collect();
            self.write(all, &touched, &keys)?;
        }
    }

    /// The questions whose place changes with that of this one: all of a cluster that it leads.
    fn around(&mut self, all: &Clusters, id: QuestionId) -> Vec<i64> {
        if let Some(place) = all.place(id.0) {
            self.changed.insert(QuestionId(place.leader));
        }
        all.members(id.0).to_vec()
    }

    /// Writes places in slices, and keeps the lease.
    fn write(
        &mut self,
        all: &Clusters,
        touched: &BTreeSet<i64>,
        keys: &BTreeMap<i64, String>,
    ) -> Result<(), StoreError> {
        let place = |key: &i64| {
            let place = all.place(*key)?;
            let leader = QuestionId(place.leader);
            let Place { score, is_opposed, .. } = place;
            let kept = KeptPlace { id: QuestionId(*key), leader, score, is_opposed };
            Some((kept, keys.get(key).cloned()))
        };
        let places: Vec<_> = touched.iter().filter_map(place).collect();
        self.changed.extend(places.iter().map(|(place, _)| place.leader));
        for slice in places.chunks(SLICE as usize) {
            let (slice, sitting, until) = (slice.to_vec(), self.sitting, self.until());
            self.app.db.write(move |conn| {
                clusters::put_places(conn, sitting, EDITION, &slice)?;
                jobs::extend_lease(conn, NAME, until)
            })?;
        }
        Ok(())
    }

    fn until(&self) -> Instant {
        Instant::from(self.app.clock.now()) + lease(self.app)
    }

    /// Counts what the desk lists, and writes what differs from what is kept.
    fn count(&self, formed: &mut Formed) -> Result<(), StoreError> {
        let (db, sitting) = (&self.app.db, self.sitting);
        let mark = db.read(move |conn| cluster_counts::mark(conn, sitting))?;
        let since = self.last_run - Duration::seconds(OVERLAP_SECONDS);
        let upvoted = db.read(move |conn| cluster_counts::list_upvoted(conn, sitting, since))?;
        if formed.mark == Some(mark) && upvoted.is_empty() && self.changed.is_empty() {
            return Ok(());
        }
        let counted = db.read(move |conn| cluster_counts::count_all(conn, sitting))?;
        let mut kept = db.read(move |conn| cluster_counts::list_kept(conn, sitting))?;
        let mut differing: Vec<Counts> = Vec::new();
        for counts in counted {
            let before = kept.remove(&counts.leader);
            let leader = counts.leader;
            let is_moved = self.changed.contains(&leader) || upvoted.contains(&leader);
            if is_moved || before.as_ref() != Some(&counts) {
                differing.push(counts);
            }
        }
        for slice in differing.chunks(SLICE as usize) {
            self.write_counts(slice)?;
        }
        let gone: Vec<QuestionId> = kept.into_keys().collect();
        db.write(move |conn| cluster_counts::delete(conn, &gone))?;
        formed.mark = Some(mark);
        Ok(())
    }

    fn write_counts(&self, slice: &[Counts]) -> Result<(), StoreError> {
        let db = &self.app.db;
        let leaders: Vec<QuestionId> = slice.iter().map(|counts| counts.leader).collect();
        let people = db.read(move |conn| cluster_counts::count_people(conn, &leaders))?;
        let mut likeness = Vec::new();
        for counts in slice.iter().filter(|c| c.size > 1 && self.changed.contains(&c.leader)) {
            likeness.extend(self.likeness(counts.leader)?);
        }
        let with = |counts: &Counts| (counts.clone(), people.get(&counts.leader).copied());
        let all: Vec<_> = slice.iter().map(with).collect();
        let (sitting, until) = (self.sitting, self.until());
        db.write(move |conn| {
            cluster_counts::put(conn, sitting, &all)?;
            jobs::extend_lease(conn, NAME, until)
        })?;
        for some in likeness.chunks(SLICE as usize) {
            let some = some.to_vec();
            db.write(move |conn| clusters::update_likeness(conn, &some))?;
        }
        Ok(())
    }

    /// How much each wording of a cluster has in common with the others, where that has changed.
    fn likeness(&self, leader: QuestionId) -> Result<Vec<(QuestionId, f64)>, StoreError> {
        let all = self.app.db.read(move |conn| clusters::list_words_of(conn, leader))?;
        let found = similarity::likeness(all.iter().map(|(one, _)| one.body.as_str()));
        let new = all.iter().zip(found).map(|((one, before), new)| (one.id, *before, new));
        let differs = |(_, before, new): &(QuestionId, f64, f64)| {
            (new - before).abs() >= LEAST_CHANGE || *before == 0.0
        };
        Ok(new.filter(differs).map(|(id, _, new)| (id, new)).collect())
    }
}
