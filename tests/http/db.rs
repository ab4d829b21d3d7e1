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
    let secret = pqt::actions::arrange::seal_seed(&world.app.actions, &reference, "secret");
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
            seed_commitment: "0".repeat(64),
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

/// Publishes these questions as edition 1 of a sitting's slate, in this order.
pub fn db_edition(world: &World, sitting: &TestSitting, references: &[&str]) {
    use pqt::domain::ids::{EditionId, SelectionId};
    use pqt::domain::slate::SelectionState;
    use pqt::store::schema::{editions, selections, slate_lines, staff};
    let now = Instant::from(world.app.clock.now());
    let (id, topic) = (sitting.id, sitting.topics[0]);
    let references: Vec<String> = references.iter().map(|r| (*r).to_owned()).collect();
    db_staff(world, "Olwen the publisher", pqt::domain::staff::Role::Organiser);
    let publish = move |conn: &mut pqt::store::Conn| -> Result<(), StoreError> {
        let by: pqt::domain::ids::StaffId = staff::table.select(staff::id).first(conn)?;
        let selection: SelectionId = diesel::insert_into(selections::table)
            .values((
                selections::reference.eq(format!("L-{}", id.0)),
                selections::sitting_id.eq(id),
                selections::state.eq(SelectionState::Published),
                selections::brief.eq("{}"),
                selections::public_value.eq(""),
                selections::seed.eq(""),
                selections::input_digest.eq(""),
                selections::outcome.eq("{}"),
                selections::created_by.eq(by),
                selections::created_at.eq(now),
            ))
            .returning(selections::id)
            .get_result(conn)?;
        let edition: EditionId = diesel::insert_into(editions::table)
            .values((
                editions::sitting_id.eq(id),
                editions::selection_id.eq(selection),
                editions::number.eq(1),
                editions::digest.eq("0".repeat(64)),
                editions::note.eq(""),
                editions::published_by.eq(by),
                editions::published_at.eq(now),
            ))
            .returning(editions::id)
            .get_result(conn)?;
        for (place, reference) in references.iter().enumerate() {
            let question = questions::get(conn, reference)?;
            diesel::insert_into(slate_lines::table)
                .values((
                    slate_lines::edition_id.eq(edition),
                    slate_lines::position.eq(place as i32 + 1),
                    slate_lines::is_reserve.eq(false),
                    slate_lines::question_id.eq(question.id),
                    slate_lines::body.eq(question.body),
                    slate_lines::first_name.eq(question.first_name),
                    slate_lines::say_name.eq(question.say_name),
                    slate_lines::is_anonymous.eq(question.is_anonymous),
                    slate_lines::town_name.eq(question.town_name),
                    slate_lines::topic_id.eq(topic),
                    slate_lines::evidence.eq("{}"),
                    slate_lines::why.eq("{}"),
                ))
                .execute(conn)?;
        }
        Ok(())
    };
    world.app.db.write(publish).unwrap();
}

/// An upvote that counts.
pub fn db_upvote(world: &World, reference: &str, supporter: SupporterId) {
    let now = Instant::from(world.app.clock.now());
    let reference = reference.to_owned();
    let upvote = move |conn: &mut pqt::store::Conn| -> Result<(), StoreError> {
        let question = questions::get(conn, &reference)?;
        pqt::store::upvotes::put(conn, question.id, supporter, None, now)
    };
    world.app.db.write(upvote).unwrap();
}
