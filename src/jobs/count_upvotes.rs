//! Counts the upvotes that changed since the last count, and writes down how
//! often questions were shown.
//!
//! Never: an upvote added or taken away.

use crate::app::App;
use crate::domain::fair;
use crate::domain::instant::Instant;
use crate::store::{Conn, StoreError, jobs, tallies};
use chrono::Duration;

/// The job's name in the database; its last run is the "counted at" of every page.
pub const NAME: &str = "count_upvotes";

/// The name under which the database keeps when exposures were last frozen for
/// the fair order; the hour of its last run goes into each order's seed.
pub const FREEZE: &str = "freeze_exposures";

/// Seconds by which two counts overlap, so that an upvote whose transaction was
/// still open at the last count is not missed.
const OVERLAP_SECONDS: i64 = 120;

/// Counts once.
///
/// # Errors
/// When the database refuses.
pub fn run_once(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now().into();
    let lease = Duration::seconds(app.config.jobs.lease_seconds.cast_signed());
    let batch = app.exposures.take();
    app.db.write(move |conn| {
        tallies::add_exposures(conn, &batch)?;
        if !jobs::take_lease(conn, NAME, now, now + lease)? {
            return Ok(());
        }
        let since = jobs::last_run(conn, NAME)? - Duration::seconds(OVERLAP_SECONDS);
        tallies::recount(conn, since, now)?;
        freeze(conn, now)?;
        jobs::finish(conn, NAME, now)
    })
}

/// In the first count of an hour, freezes the exposures. The lease of the count guards it too.
fn freeze(conn: &mut Conn, now: Instant) -> Result<(), StoreError> {
    let hour = fair::hour(now);
    if fair::hour(jobs::last_run(conn, FREEZE)?) < hour {
        tallies::freeze_exposures(conn, hour)?;
        jobs::take_lease(conn, FREEZE, now, now)?;
        jobs::finish(conn, FREEZE, now)?;
    }
    Ok(())
}
