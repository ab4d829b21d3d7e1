//! Looks through questions that came or changed, and keeps which flags they have,
//! so that the queue can be filtered by them. Imported and asked ones alike; all of
//! them again when the rules have a new edition.
//!
//! Never: a decision, and nothing that a question would have to wait for.

use crate::app::App;
use crate::domain::ids::{QuestionId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::flags::{self, Topic};
use crate::store::{StoreError, flags as kept, jobs};
use chrono::Duration;
use std::collections::BTreeMap;

/// The job's name in the database.
pub const NAME: &str = "flag_questions";

/// The name under which the database keeps when topics were last compared.
pub const COMPARED: &str = "compare_topics";

/// Seconds between two comparisons of topics, which read every question of a sitting.
const COMPARE_SECONDS: i64 = 60;

/// Questions looked through in one transaction.
const BATCH: i64 = 500;

/// Looks through all that have to be.
///
/// # Errors
/// When the database refuses.
pub fn run_once(app: &App) -> Result<(), StoreError> {
    let now: Instant = app.clock.now().into();
    let lease = Duration::seconds(app.config.jobs.lease_seconds.cast_signed());
    if !app.db.write(move |conn| jobs::take_lease(conn, NAME, now, now + lease))? {
        return Ok(());
    }
    while check_batch(app)? == BATCH as usize {}
    if now.seconds_since(app.db.read(|conn| jobs::last_run(conn, COMPARED))?) >= COMPARE_SECONDS {
        compare_all(app, now)?;
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

/// Compares the topics of each sitting that has a new question. The lease of the job
/// guards it too.
fn compare_all(app: &App, now: Instant) -> Result<(), StoreError> {
    let fewest = flags::FEWEST as i64;
    for sitting in app.db.read(move |conn| kept::list_uncompared(conn, fewest))? {
        compare(app, sitting)?;
    }
    app.db.write(move |conn| {
        jobs::take_lease(conn, COMPARED, now, now)?;
        jobs::finish(conn, COMPARED, now)
    })
}

/// Compares the topics of a sitting with one another. Later questions may have
/// brought words that an earlier one shares, so all are judged again.
fn compare(app: &App, sitting: SittingId) -> Result<(), StoreError> {
    let questions = app.db.read(move |conn| kept::list_of_sitting(conn, sitting))?;
    let mut by_topic: BTreeMap<TopicId, Vec<(QuestionId, &str)>> = BTreeMap::new();
    for (id, topic, words) in &questions {
        by_topic.entry(*topic).or_default().push((*id, words));
    }
    let topics: BTreeMap<TopicId, Topic> = by_topic
        .iter()
        .map(|(id, questions)| (*id, Topic::of(questions.iter().map(|(_, words)| *words))))
        .collect();
    for (topic, own) in &topics {
        let others = topics.iter().filter(|(other, _)| *other != topic);
        let others: Vec<&Topic> = others.map(|(_, words)| words).collect();
        let judged = by_topic.get(topic).into_iter().flatten();
        let off: Vec<QuestionId> =
            judged.filter(|(_, text)| own.is_off(text, &others)).map(|(id, _)| *id).collect();
        let topic = *topic;
        app.db.write(move |conn| kept::put_off_topic(conn, sitting, topic, &off))?;
    }
    Ok(())
}
