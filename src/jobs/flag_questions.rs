//! Looks through questions that came or changed, and keeps which flags they have,
//! so that the queue can be filtered by them. Imported and asked ones alike; all of
//! them again when the rules have a new edition.
//!
//! Never: a decision, and nothing that a question would have to wait for.

use crate::app::App;
use crate::domain::ids::{SittingId, TopicId};
use crate::flags::{self, Topic};
use crate::store::{StoreError, flags as kept, jobs};
use chrono::Duration;

/// The job's name in the database.
pub const NAME: &str = "flag_questions";

/// Questions looked through in one transaction.
const BATCH: i64 = 500;

/// Looks through all that have to be.
///
/// # Errors
/// When the database refuses.
pub fn run_once(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now().into();
    let lease = Duration::seconds(app.config.jobs.lease_seconds.cast_signed());
    if !app.db.write(move |conn| jobs::take_lease(conn, NAME, now, now + lease))? {
        return Ok(());
    }
    while check_batch(app)? == BATCH as usize {}
    let fewest = flags::FEWEST as i64;
    for (sitting, topic) in app.db.read(move |conn| kept::list_uncompared(conn, fewest))? {
        compare(app, sitting, topic)?;
    }
    app.db.write(move |conn| jobs::finish(conn, NAME, now))
}

fn check_batch(app: &App) -> Result<usize, StoreError> {
    let batch = app.db.read(|conn| kept::list_unchecked(conn, flags::EDITION, BATCH))?;
    let found: Vec<_> = batch
        .iter()
        .map(|q| (q.id, q.version, flags::kinds(&flags::find(&q.body, &q.background))))
        .collect();
    let count = found.len();
    if count > 0 {
        app.db.write(move |conn| {
            found.iter().try_for_each(|(id, version, kinds)| {
                kept::put(conn, *id, flags::EDITION, *version, kinds)
            })
        })?;
    }
    Ok(count)
}

/// Compares the questions on one topic with one another. The later ones may have
/// brought words that an earlier one shares, so all are judged again.
fn compare(app: &App, sitting: SittingId, topic: TopicId) -> Result<(), StoreError> {
    let questions = app.db.read(move |conn| kept::list_of_topic(conn, sitting, topic))?;
    let words = Topic::of(questions.iter().map(|(_, words)| words.as_str()));
    let off: Vec<_> =
        questions.iter().filter(|(_, text)| words.is_off(text)).map(|(id, _)| *id).collect();
    app.db.write(move |conn| kept::put_off_topic(conn, sitting, topic, &off)).map(|_| ())
}
