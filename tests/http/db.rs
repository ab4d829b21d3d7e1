//! What tests put straight into the database, where going through pages would
//! hide what the test is about.
//!
//! Never: a check; tests look at pages and mails.

use crate::world::{World, beginning};
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::ids::{RepresentativeId, SittingId, SupporterId, TopicId};
use pqt::domain::instant::Instant;
use pqt::domain::question::QuestionStatus;
use pqt::domain::town::Town;
use pqt::store::schema::{representatives, topics};
use pqt::store::{StoreError, questions, sittings, supporters};

/// A sitting as tests need it.
pub struct TestSitting {
    /// Key.
    pub id: SittingId,
    /// Public code.
    pub reference: String,
    /// Topics, housing first, then health.
    pub topics: Vec<TopicId>,
}

/// A sitting in its call: opened yesterday, closes in six days, sits in ten.
pub fn db_open_sitting(world: &World) -> TestSitting {
    db_sitting(world, "S-OPEN0001", -TimeDelta::days(1), TimeDelta::days(6))
}

/// A sitting whose call opens and closes so long after the beginning.
pub fn db_sitting(
    world: &World,
    reference: &str,
    opens: TimeDelta,
    closes: TimeDelta,
) -> TestSitting {
    let now = Instant::from(beginning());
    let reference = reference.to_owned();
    let (key, entropy) = (&world.app.secrets.seed_seal, &world.app.entropy);
    let secret = pqt::crypto::seal(key, entropy, "seed", b"secret");
    let made = world.app.db.write(move |conn| -> Result<TestSitting, StoreError> {
        let representative: RepresentativeId = diesel::insert_into(representatives::table)
            .values((
                representatives::reference.eq(format!("R-{reference}")),
                representatives::name.eq("Ann Representative"),
                representatives::office.eq("Member for Testing"),
                representatives::created_at.eq(now),
            ))
            .returning(representatives::id)
            .get_result(conn)?;
        let topics = db_topics(conn)?;
        let new = sittings::NewSitting {
            reference: reference.clone(),
            representative_id: representative,
            title_en: "Questions to the Minister".to_owned(),
            title_cy: "Cwestiynau i’r Gweinidog".to_owned(),
            put_to: "the Minister".to_owned(),
            sits_at: now + closes + TimeDelta::days(4),
            zone: "Europe/London".to_owned(),
            capacity: 6,
            pledge: 6,
            question_limit: 3,
            call_opens_at: now + opens,
            call_closes_at: now + closes,
            is_totals_hidden: false,
            seed_secret_sealed: secret.clone(),
            seed_commitment: pqt::selection::commitment(b"secret"),
            created_at: now,
        };
        let id = sittings::insert(conn, &new, &topics)?;
        Ok(TestSitting { id, reference: reference.clone(), topics })
    });
    made.unwrap()
}

fn db_topics(conn: &mut pqt::store::Conn) -> Result<Vec<TopicId>, StoreError> {
    let known: Vec<TopicId> = topics::table.select(topics::id).order(topics::id).load(conn)?;
    if !known.is_empty() {
        return Ok(known);
    }
    for (position, (code, en, cy)) in
        [("housing", "Housing", "Tai"), ("health", "Health", "Iechyd")].into_iter().enumerate()
    {
        diesel::insert_into(topics::table)
            .values((
                topics::code.eq(code),
                topics::name_en.eq(en),
                topics::name_cy.eq(cy),
                topics::position.eq(position as i32),
            ))
            .execute(conn)?;
    }
    db_topics(conn)
}

/// A confirmed supporter.
pub fn db_supporter(world: &World, first_name: &str, town: &str) -> SupporterId {
    let email = format!("{}@example.org", first_name.to_lowercase());
    let email = pqt::domain::email::EmailAddress::parse(&email).unwrap();
    let context = &world.app.actions;
    let place = match world.app.gazetteer().resolve(town) {
        pqt::gazetteer::Resolution::One(place) => Town {
            name: place.short_name().to_owned(),
            code: Some(place.code.clone()),
            county: place.county.clone(),
            region: place.region.clone(),
            nation: place.nation.clone(),
        },
        _ => Town::unknown(town),
    };
    let now = Instant::from(world.app.clock.now());
    let new = supporters::NewSupporter {
        email_hash: context.email_hash(&email),
        email_sealed: context.seal_address(&email),
        first_name: first_name.to_owned(),
        town: place,
        language: pqt::domain::lang::Lang::En,
        unsubscribe_key: context.entropy.token(),
        created_at: now,
        confirmed_at: Some(now),
    };
    world.app.db.write(move |conn| supporters::insert(conn, &new)).unwrap()
}

/// A question of a confirmed supporter, in any state; returns its public code.
pub fn db_question(
    world: &World,
    sitting: &TestSitting,
    supporter: SupporterId,
    body: &str,
    status: QuestionStatus,
) -> String {
    let context = &world.app.actions;
    let reference = context.reference("Q");
    let now = Instant::from(world.app.clock.now());
    let (sitting, topic) = (sitting.id, sitting.topics[0]);
    let (code, body, key) = (reference.clone(), body.to_owned(), context.entropy.token());
    world
        .app
        .db
        .write(move |conn| -> Result<(), StoreError> {
            let who = supporters::get(conn, supporter)?;
            let new = questions::NewQuestion {
                reference: code.clone(),
                sitting_id: sitting,
                supporter_id: supporter,
                topic_id: topic,
                body: body.clone(),
                background: String::new(),
                first_name: who.first_name,
                say_name: String::new(),
                is_anonymous: false,
                town: Town {
                    name: who.town_name,
                    code: who.town_code,
                    county: who.county,
                    region: who.region,
                    nation: who.nation,
                },
                status,
                consent_version: "test".to_owned(),
                language: pqt::domain::lang::Lang::En,
                submission_key: key.clone(),
                asked_at: now,
                confirmed_at: Some(now),
            };
            questions::insert(conn, &new).map(|_| ())
        })
        .unwrap();
    reference
}

/// Signs a browser in as a supporter and returns the cookie's value.
pub fn db_remember(world: &World, supporter: SupporterId) -> String {
    let token = world.app.entropy.token();
    let hash = pqt::crypto::token_hash(&token);
    let now = Instant::from(world.app.clock.now());
    world
        .app
        .db
        .write(move |conn| {
            pqt::store::sessions::insert_supporter(
                conn,
                &hash,
                supporter,
                now,
                now + TimeDelta::days(30),
            )
        })
        .unwrap();
    token
}

/// A member of staff with a live session; returns the cookie's value.
pub fn db_staff(world: &World, name: &str, role: pqt::domain::staff::Role) -> String {
    use pqt::store::schema::staff;
    let token = world.app.entropy.token();
    let hash = pqt::crypto::token_hash(&token);
    let now = Instant::from(world.app.clock.now());
    let name = name.to_owned();
    world
        .app
        .db
        .write(move |conn| -> Result<(), StoreError> {
            let id = diesel::insert_into(staff::table)
                .values((
                    staff::name.eq(&name),
                    staff::role.eq(role),
                    staff::email_hash.eq(format!("test-{name}")),
                    staff::password_hash.eq("none"),
                    staff::totp_sealed.eq("none"),
                    staff::created_at.eq(now),
                ))
                .returning(staff::id)
                .get_result(conn)?;
            pqt::store::sessions::insert_staff(conn, &hash, id, now, now + TimeDelta::hours(12))
        })
        .unwrap();
    token
}

/// A shortlisted question of a new questioner, on a topic, with backers; returns its public code.
pub fn db_shortlisted(
    world: &World,
    sitting: &TestSitting,
    (first_name, town): (&str, &str),
    topic: usize,
    backers: &[SupporterId],
) -> String {
    let who = db_supporter(world, first_name, town);
    let body = format!("Why must {first_name} in {town} still wait for an answer?");
    let on_topic = TestSitting {
        id: sitting.id,
        reference: sitting.reference.clone(),
        topics: vec![sitting.topics[topic]],
    };
    let reference = db_question(world, &on_topic, who, &body, QuestionStatus::Shortlisted);
    db_upvotes(world, &reference, backers);
    reference
}

/// One more shortlisted question of the questioner of another; returns its public code.
pub fn db_second(
    world: &World,
    sitting: &TestSitting,
    first: &str,
    backers: &[SupporterId],
) -> String {
    let first = first.to_owned();
    let who = world.app.db.read(move |conn| questions::get(conn, &first)).unwrap().supporter_id;
    let body = "And what about the other thing that I asked?";
    let reference = db_question(world, sitting, who, body, QuestionStatus::Shortlisted);
    db_upvotes(world, &reference, backers);
    reference
}

/// Counted upvotes on a question.
pub fn db_upvotes(world: &World, reference: &str, backers: &[SupporterId]) {
    let now = Instant::from(world.app.clock.now());
    let (reference, backers) = (reference.to_owned(), backers.to_vec());
    let put = move |conn: &mut pqt::store::Conn| -> Result<(), StoreError> {
        let question = questions::get(conn, &reference)?;
        for backer in &backers {
            pqt::store::upvotes::put(conn, question.id, *backer, None, now)?;
        }
        Ok(())
    };
    world.app.db.write(put).unwrap();
}

/// Confirmed supporters named "<name>1", "<name>2" … in a town.
pub fn db_backers(world: &World, name: &str, town: &str, count: usize) -> Vec<SupporterId> {
    (1..=count).map(|n| db_supporter(world, &format!("{name}{n}"), town)).collect()
}

/// Moves a question to another state, as a decision would.
pub fn db_status(world: &World, reference: &str, status: QuestionStatus) {
    let reference = reference.to_owned();
    let set = move |conn: &mut pqt::store::Conn| -> Result<(), StoreError> {
        let question = questions::get(conn, &reference)?;
        let change = questions::Change { status: Some(status), ..Default::default() };
        questions::update(conn, question.id, question.version, &change).map(|_| ())
    };
    world.app.db.write(set).unwrap();
}

/// How many rows of the decision log have this act.
pub fn db_decisions(world: &World, act: pqt::domain::decision::Act) -> i64 {
    use pqt::store::schema::decisions;
    let count = move |conn: &mut pqt::store::Conn| -> Result<i64, StoreError> {
        Ok(decisions::table.filter(decisions::act.eq(act)).count().get_result(conn)?)
    };
    world.app.db.read(count).unwrap()
}
