//! Counts the upvotes that changed since the last count, and writes down how
//! often questions were shown.
//!
//! Never: an upvote added or taken away.

use crate::app::App;
use crate::store::{StoreError, jobs, tallies};
use chrono::Duration;

/// The job's name in the database; its last run is the "counted at" of every page.
pub const NAME: &str = "count_upvotes";

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
        jobs::finish(conn, NAME, now)
    })
}
