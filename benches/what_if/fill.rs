//! Fills a sitting with questions that read like questions: each of its own
//! questioner, on few topics, in words that many share.
//!
//! Never: a person or a question that exists.

use crate::db::{TestSitting, db_open_sitting};
use crate::world::World;
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::ids::QuestionId;
use pqt::domain::instant::Instant;
use pqt::domain::lang::Lang;
use pqt::domain::question::QuestionStatus;
use pqt::domain::town::Town;
use pqt::store::schema::tallies;
use pqt::store::{Conn, StoreError, questions, supporters, upvotes};

/// Questions in the mailbag of 2015.
pub const QUESTIONS: usize = 40_192;

/// Questions put there in one transaction.
const STEP: usize = 2_000;

const ABOUT: [&str; 16] = [
    "private rents",
    "council flats",
    "the bedroom tax",
    "tax credits",
    "nurses’ pay",
    "the doctor’s wait",
    "bus fares",
    "the ring road",
    "school places",
    "tuition fees",
    "the pension age",
    "zero-hour jobs",
    "the steel works",
    "flood walls",
    "broadband",
    "care homes",
];
const WHY: [&str; 12] = [
    "when families have to choose between heat and food",
    "while others wait for years",
    "for people who work nights",
    "in towns like ours",
    "before the winter comes",
    "after so many promises",
    "for those who rent from a landlord",
    "without asking anybody",
    "when the money was there last year",
    "for the young who want to stay",
    "in the north",
    "if the plan goes on as it is",
];
const ASK: [&str; 8] = [
    "What will you do about",
    "Why must we pay more for",
    "When will somebody mend",
    "How can it be right to cut",
    "Who decided to change",
    "Will the Minister think again about",
    "How many people are hurt by",
    "Why is nobody told the truth about",
];
const PLACES: [(&str, &str); 6] = [
    ("Leeds", "Yorkshire and The Humber"),
    ("Cardiff", "Wales"),
    ("Luton", "East of England"),
    ("Preston", "North West"),
    ("Dundee", "Scotland"),
    ("Truro", "South West"),
];

/// The sitting with so many questions, all waiting, the oldest for two days.
pub fn fill(world: &World, count: usize) -> TestSitting {
    let sitting = db_open_sitting(world);
    let now = Instant::from(world.app.clock.now());
    for from in (0..count).step_by(STEP) {
        let context = world.app.actions.clone();
        let (id, topics) = (sitting.id, sitting.topics.clone());
        let put = move |conn: &mut Conn| -> Result<(), StoreError> {
            for n in from..count.min(from + STEP) {
                let at = now - TimeDelta::days(2) + TimeDelta::seconds(4 * n as i64);
                one(conn, &context, n, (id, topics[n % topics.len()]), at)?;
            }
            Ok(())
        };
        world.app.db.write(put).unwrap();
    }
    world.app.db.write(settle).unwrap();
    sitting
}

/// Lets the database look at what it has, as it does by itself in time.
fn settle(conn: &mut Conn) -> Result<(), StoreError> {
    diesel::sql_query("ANALYZE").execute(conn)?;
    Ok(())
}

fn one(
    conn: &mut Conn,
    context: &pqt::actions::Context,
    n: usize,
    (sitting, topic): (pqt::domain::ids::SittingId, pqt::domain::ids::TopicId),
    at: Instant,
) -> Result<(), StoreError> {
    let (town, region) = PLACES[n % PLACES.len()];
    let town = Town {
        name: town.to_owned(),
        code: Some(format!("T{n}")),
        county: town.to_owned(),
        region: region.to_owned(),
        nation: "England".to_owned(),
    };
    let supporter = supporters::insert(
        conn,
        &supporters::NewSupporter {
            email_hash: format!("bench-{n}"),
            email_sealed: context.seal("contact", "someone@example.org"),
            first_name: format!("Asker{n}"),
            town: town.clone(),
            language: Lang::En,
            unsubscribe_key: format!("bench-{n}"),
            created_at: at,
            confirmed_at: Some(at),
        },
    )?;
    let question: QuestionId = questions::insert(
        conn,
        &questions::NewQuestion {
            reference: format!("Q-B{n:07}"),
            sitting_id: sitting,
            supporter_id: supporter,
            topic_id: topic,
            body: body(n),
            background: String::new(),
            first_name: format!("Asker{n}"),
            say_name: String::new(),
            is_anonymous: n.is_multiple_of(20),
            town,
            status: QuestionStatus::Queued,
            consent_version: "bench".to_owned(),
            language: if n.is_multiple_of(25) { Lang::Cy } else { Lang::En },
            submission_key: format!("bench-{n}"),
            asked_at: at,
            confirmed_at: Some(at),
        },
    )?;
    upvotes::insert(conn, question, supporter, None, at)?;
    diesel::insert_into(tallies::table)
        .values((
            tallies::question_id.eq(question),
            // A heavy tail: few have many.
            tallies::counted.eq(1 + (2_000 / (n as i64 + 1))),
            tallies::towns.eq(1),
            tallies::regions.eq(1),
            tallies::counted_at.eq(at),
        ))
        .execute(conn)?;
    Ok(())
}

/// One question in eight is word for word another; the others share most words.
fn body(n: usize) -> String {
    let (ask, about, why) = (ASK[n % 8], ABOUT[(n / 8) % 16], WHY[(n / 128) % 12]);
    match n % 8 {
        0 => format!("{ask} {about} {why}?"),
        _ => format!("{ask} {about} {why}, and in street number {n}?"),
    }
}
