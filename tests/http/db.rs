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
    let secret = world.app.actions.seal("seed", "secret");
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

/// Hides a sitting's totals until its call closes.
pub fn db_hide_totals(world: &World, sitting: &TestSitting) {
    use pqt::store::schema::sittings;
    let id = sitting.id;
    world
        .app
        .db
        .write(move |conn| -> Result<(), StoreError> {
            diesel::update(sittings::table.find(id))
                .set(sittings::is_totals_hidden.eq(true))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
}

/// Somebody backs a question.
pub fn db_upvote(world: &World, supporter: SupporterId, question: &str) {
    let now = Instant::from(world.app.clock.now());
    let reference = question.to_owned();
    world
        .app
        .db
        .write(move |conn| {
            let question = questions::get(conn, &reference)?;
            pqt::store::upvotes::put(conn, question.id, supporter, None, now)
        })
        .unwrap();
}

/// Changes columns of a question as a decision would.
pub fn db_change(
    world: &World,
    question: &str,
    change: impl Fn(&mut pqt::store::Conn, &mut questions::Change) + Send + 'static,
) {
    let reference = question.to_owned();
    world
        .app
        .db
        .write(move |conn| -> Result<(), StoreError> {
            let question = questions::get(conn, &reference)?;
            let mut changed = questions::Change::default();
            change(conn, &mut changed);
            questions::update(conn, question.id, question.version, &changed).map(|_| ())
        })
        .unwrap();
}

/// The key of the reason of that code.
pub fn db_reason(conn: &mut pqt::store::Conn, code: &str) -> pqt::domain::ids::ReasonId {
    use pqt::store::schema::reasons;
    reasons::table.filter(reasons::code.eq(code)).select(reasons::id).first(conn).unwrap()
}

/// A row of the decision log about a question, decided by the rule itself.
pub fn db_decision(
    world: &World,
    question: &str,
    act: pqt::domain::decision::Act,
    reason: Option<&str>,
    note: &str,
    texts: Option<(&str, &str)>,
) {
    let context = &world.app.actions;
    let now = Instant::from(world.app.clock.now());
    let (reference, code) = (question.to_owned(), context.reference("D"));
    let (reason, note) = (reason.map(str::to_owned), note.to_owned());
    let texts = texts.map(|(a, b)| (a.to_owned(), b.to_owned()));
    world
        .app
        .db
        .write(move |conn| -> Result<(), StoreError> {
            let question = questions::get(conn, &reference)?;
            let row = pqt::store::decisions::NewDecision {
                reference: code.clone(),
                sitting_id: question.sitting_id,
                question_id: Some(question.id),
                staff_id: None,
                act,
                reason_id: reason.as_deref().map(|code| db_reason(conn, code)),
                note: note.clone(),
                text_before: texts.as_ref().map(|t| t.0.clone()),
                text_after: texts.as_ref().map(|t| t.1.clone()),
                target_question_id: question.merged_into_id,
                created_at: now,
            };
            pqt::store::decisions::append(conn, &row)
        })
        .unwrap();
}
