//! Puts the mailbag into a sitting, with a cluster that a person made so that its size is known, and has it backed.
//!
//! Never: a person who exists.

use crate::bag::Bag;
use crate::db::{TestSitting, db_open_sitting, db_question, db_supporter};
use crate::world::World;
use chrono::TimeDelta;
use diesel::prelude::*;
use diesel::sql_types::Timestamp;
use pqt::domain::ids::{QuestionId, SittingId, TopicId};
use pqt::domain::instant::Instant;
use pqt::domain::lang::Lang;
use pqt::domain::question::QuestionStatus;
use pqt::domain::town::Town;
use pqt::store::schema::clusters;
use pqt::store::{Conn, StoreError, questions, supporters};

/// Questions put there in one transaction.
const STEP: usize = 2_000;
/// Supporters who back something, beside those who ask.
const BACKERS: usize = 160_000;
/// Upvotes of each at most; some fall on one question twice.
const EACH: usize = 13;

/// The sitting, and how many upvotes there are. The last `alike` questions of the bag ask one thing.
pub fn fill(world: &World, alike: usize) -> (TestSitting, i64) {
    let sitting = db_open_sitting(world);
    let now = Instant::from(world.app.clock.now());
    let bag = Bag::demo();
    let texts: Vec<String> = bag.letters.into_iter().map(|letter| letter.text).collect();
    let first = texts.len() - alike;
    for from in (0..texts.len()).step_by(STEP) {
        let some: Vec<(usize, String)> = (from..texts.len().min(from + STEP))
            .map(|n| {
                let one = "Why do the lifts in our tower never work at the weekend?";
                (n, if n < first { texts[n].clone() } else { one.to_owned() })
            })
            .collect();
        let (id, topics) = (sitting.id, sitting.topics.clone());
        let put = move |conn: &mut Conn| -> Result<(), StoreError> {
            some.iter().try_for_each(|(n, text)| {
                let at = now - TimeDelta::days(2) + TimeDelta::seconds(*n as i64);
                one(conn, *n, text, (id, topics[n % topics.len()]), at)
            })
        };
        world.app.db.write(put).unwrap();
    }
    world.app.db.write(move |conn| back(conn, now)).unwrap();
    world.count();
    let upvotes = world.app.db.write(settle).unwrap();
    (sitting, upvotes)
}

/// One more question that is much like others.
pub fn one_more(world: &World, sitting: &TestSitting) {
    let who = db_supporter(world, "Late", "Leeds");
    let words = "Why do the lifts in our tower never work at the weekend?";
    db_question(world, sitting, who, words, QuestionStatus::Queued);
}

/// Public code of the question that leads the largest cluster.
pub fn leader_of_one(world: &World) -> String {
    let largest = |conn: &mut Conn| -> Result<String, StoreError> {
        let id: QuestionId =
            clusters::table.order(clusters::size.desc()).select(clusters::leader_id).first(conn)?;
        Ok(questions::get_by_id(conn, id)?.reference)
    };
    world.app.db.read(largest).unwrap()
}

fn one(
    conn: &mut Conn,
    n: usize,
    text: &str,
    (sitting, topic): (SittingId, TopicId),
    at: Instant,
) -> Result<(), StoreError> {
    let town = Town {
        name: "Leeds".to_owned(),
        code: Some("T1".to_owned()),
        county: "West Yorkshire".to_owned(),
        region: "Yorkshire and The Humber".to_owned(),
        nation: "England".to_owned(),
    };
    let new = supporters::NewSupporter {
        email_hash: format!("bench-{n}"),
        email_sealed: "none".to_owned(),
        first_name: format!("Asker{n}"),
        town: town.clone(),
        language: Lang::En,
        unsubscribe_key: format!("bench-{n}"),
        created_at: at,
        confirmed_at: Some(at),
    };
    let supporter = supporters::insert(conn, &new)?;
    let new = questions::NewQuestion {
        reference: format!("Q-B{n:07}"),
        sitting_id: sitting,
        supporter_id: supporter,
        topic_id: topic,
        body: text.to_owned(),
        background: String::new(),
        first_name: format!("Asker{n}"),
        say_name: String::new(),
        is_anonymous: false,
        town,
        status: QuestionStatus::Queued,
        consent_version: "bench".to_owned(),
        language: Lang::En,
        submission_key: format!("bench-{n}"),
        asked_at: at,
        confirmed_at: Some(at),
    };
    questions::insert(conn, &new).map(|_| ())
}

/// Supporters who back questions, few of them many. Whole numbers from the keys, the same every time.
fn back(conn: &mut Conn, now: Instant) -> Result<(), StoreError> {
    diesel::sql_query(format!(
        "INSERT INTO supporters (email_hash, first_name, town_name, county, region, nation, language,
             unsubscribe_key, created_at, confirmed_at)
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {BACKERS})
         SELECT 'back-' || i, 'Backer', 'Leeds', 'West Yorkshire', 'Yorkshire and The Humber', 'England', 'en',
             'back-' || i, $1, $1 FROM n"
    ))
    .bind::<Timestamp, _>(now)
    .execute(conn)?;
    for k in 0..EACH {
        diesel::sql_query(format!(
            "INSERT INTO upvotes (question_id, supporter_id, state, created_at, changed_at)
             SELECT r.least + (r.a * r.b) / 40192, r.id, 'counted', $1, $1 FROM (
                 SELECT s.id, (SELECT MIN(id) FROM questions) AS least,
                     (s.id * 48271 + {k} * 7919) % 40192 AS a, (s.id * 69621 + {k} * 104729) % 40192 AS b
                 FROM supporters s WHERE s.email_hash LIKE 'back-%') AS r
             WHERE 1 = 1 ON CONFLICT (question_id, supporter_id) DO NOTHING"
        ))
        .bind::<Timestamp, _>(now)
        .execute(conn)?;
    }
    Ok(())
}

/// Lets the database look at what it has, as it does by itself in time.
fn settle(conn: &mut Conn) -> Result<i64, StoreError> {
    diesel::sql_query("ANALYZE").execute(conn)?;
    Ok(pqt::store::schema::upvotes::table.count().get_result(conn)?)
}
