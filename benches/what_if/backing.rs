//! Who backs what in the largest sitting: 200,000 supporters with 2,000,000 upvotes, of which some 600,000 are on a
//! shortlist of 60. The few best-known questions have most of them.
//!
//! Never: a person who exists.

use crate::db::TestSitting;
use crate::world::World;
use diesel::prelude::*;
use diesel::sql_types::Timestamp;
use pqt::domain::ids::{QuestionId, SupporterId};
use pqt::domain::instant::Instant;
use pqt::domain::question::QuestionStatus;
use pqt::store::schema::{questions, supporters};
use pqt::store::{Conn, StoreError};
use std::collections::BTreeSet;

/// Supporters who back something, beside those who ask.
pub const SUPPORTERS: usize = 160_000;
/// Questions on the shortlist.
pub const SHORTLIST: usize = 60;

/// Upvotes a statement.
const STEP: usize = 500;
/// Upvotes of each supporter: on the shortlist, and on the other questions.
const EACH: (usize, usize) = (4, 9);

const PLACES: [(&str, &str); 6] = [
    ("Leeds", "Yorkshire and The Humber"),
    ("Cardiff", "Wales"),
    ("Luton", "East of England"),
    ("Preston", "North West"),
    ("Dundee", "Scotland"),
    ("Truro", "South West"),
];

/// Opens every question, puts 60 of them on the shortlist and has them backed. Returns how many upvotes there are, and
/// how many of them are on the shortlist.
pub fn back(world: &World, sitting: &TestSitting) -> (usize, usize) {
    let now = Instant::from(world.app.clock.now());
    let id = sitting.id;
    let (listed, others) = world.app.db.write(move |conn| open(conn, id)).unwrap();
    for from in (0..SUPPORTERS).step_by(STEP) {
        world.app.db.write(move |conn| arrive(conn, from, now)).unwrap();
    }
    let people = world.app.db.read(list_backers).unwrap();
    let mut dice = Dice(20_150_916);
    let mut pairs: Vec<(QuestionId, SupporterId)> = Vec::new();
    let mut on_list = 0;
    for person in people {
        let mut mine: BTreeSet<QuestionId> = BTreeSet::new();
        for _ in 0..EACH.0 {
            mine.insert(listed[dice.steep(listed.len())]);
        }
        on_list += mine.len();
        for _ in 0..EACH.1 {
            mine.insert(others[dice.steep(others.len())]);
        }
        pairs.extend(mine.into_iter().map(|question| (question, person)));
    }
    for part in pairs.chunks(STEP * 40) {
        let part = part.to_vec();
        world.app.db.write(move |conn| upvote(conn, &part, now)).unwrap();
    }
    (pairs.len(), on_list)
}

/// Whole numbers from a fixed seed (Knuth's 64-bit linear congruential generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most
    }

    /// Small numbers far more often than large ones.
    fn steep(&mut self, most: usize) -> usize {
        let first = self.below(most);
        self.below(first + 1)
    }
}

fn open(
    conn: &mut Conn,
    sitting: pqt::domain::ids::SittingId,
) -> Result<(Vec<QuestionId>, Vec<QuestionId>), StoreError> {
    let of_sitting = questions::table.filter(questions::sitting_id.eq(sitting));
    let all: Vec<QuestionId> = of_sitting.order(questions::id).select(questions::id).load(conn)?;
    let (listed, others) = all.split_at(SHORTLIST);
    for (some, status) in
        [(others, QuestionStatus::Approved), (listed, QuestionStatus::Shortlisted)]
    {
        for part in some.chunks(STEP) {
            diesel::update(questions::table.filter(questions::id.eq_any(part)))
                .set(questions::status.eq(status))
                .execute(conn)?;
        }
    }
    Ok((listed.to_vec(), others.to_vec()))
}

fn arrive(conn: &mut Conn, from: usize, now: Instant) -> Result<(), StoreError> {
    let row = |n: usize| {
        let (town, region) = PLACES[n % PLACES.len()];
        format!(
            "('backer-{n}', 'Backer', 'T{}', '{town}', '{town}', '{region}', 'England', \
             'en', 'backer-{n}', $1, $1)",
            n % PLACES.len()
        )
    };
    let rows: Vec<String> = (from..from + STEP).map(row).collect();
    let statement = format!(
        "INSERT INTO supporters (email_hash, first_name, town_code, town_name, \
         county, region, nation, language, unsubscribe_key, created_at, confirmed_at) VALUES {}",
        rows.join(", ")
    );
    diesel::sql_query(statement).bind::<Timestamp, _>(now).execute(conn)?;
    Ok(())
}

fn list_backers(conn: &mut Conn) -> Result<Vec<SupporterId>, StoreError> {
    let backers = supporters::table.filter(supporters::email_hash.like("backer-%"));
    Ok(backers.order(supporters::id).select(supporters::id).load(conn)?)
}

fn upvote(
    conn: &mut Conn,
    pairs: &[(QuestionId, SupporterId)],
    now: Instant,
) -> Result<(), StoreError> {
    for part in pairs.chunks(STEP) {
        let row = |(question, supporter): &(QuestionId, SupporterId)| {
            format!("({}, {}, 'counted', $1, $1)", question.0, supporter.0)
        };
        let rows: Vec<String> = part.iter().map(row).collect();
        let statement = format!(
            "INSERT INTO upvotes (question_id, supporter_id, state, created_at, changed_at) \
             VALUES {}",
            rows.join(", ")
        );
        diesel::sql_query(statement).bind::<Timestamp, _>(now).execute(conn)?;
    }
    Ok(())
}

/// One upvote changes, so that what was read no longer holds.
pub fn one_more(conn: &mut Conn) -> Result<(), StoreError> {
    diesel::sql_query(
        "UPDATE upvotes SET changed_at = $1 WHERE question_id = (SELECT MIN(id) FROM questions)",
    )
    .bind::<Timestamp, _>(Instant::from(crate::world::beginning() + chrono::TimeDelta::days(8)))
    .execute(conn)?;
    Ok(())
}

/// Lets the database look at what it has, as it does by itself in time.
pub fn settle(conn: &mut Conn) -> Result<(), StoreError> {
    diesel::sql_query("ANALYZE").execute(conn)?;
    Ok(())
}
