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
                    staff::password_hash.eq(pqt::actions::sign_in::NOBODYS_HASH),
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

/// The numbers of every line of an edition.
const EVIDENCE: &str = r#"{"backers":2,"towns":1,"topic_count":3}"#;

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
                    slate_lines::evidence.eq(EVIDENCE),
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

/// Merges a question into another, as a moderator does.
pub fn db_merge(world: &World, reference: &str, into: &str) {
    let into = into.to_owned();
    db_change(world, reference, move |conn, _| {
        let into = questions::get(conn, &into)?;
        Ok(questions::Change {
            status: Some(QuestionStatus::Merged),
            merged_into_id: Some(Some(into.id)),
            ..questions::Change::default()
        })
    });
}

/// Returns a question for rewording with a note, as a moderator does.
pub fn db_return(world: &World, reference: &str, note: &str) {
    let (context, note) = (world.app.actions.clone(), note.to_owned());
    let now = Instant::from(world.app.clock.now());
    db_change(world, reference, move |conn, question| {
        let new = pqt::store::decisions::NewDecision {
            reference: context.reference("D"),
            sitting_id: question.sitting_id,
            question_id: Some(question.id),
            staff_id: None,
            act: pqt::domain::decision::Act::Return,
            reason_id: None,
            note: note.clone(),
            text_before: None,
            text_after: None,
            target_question_id: None,
            created_at: now,
        };
        pqt::store::decisions::append(conn, &new)?;
        let status = Some(QuestionStatus::Returned);
        Ok(questions::Change { status, ..questions::Change::default() })
    });
}

/// Puts a question into a state.
pub fn db_status(world: &World, reference: &str, status: QuestionStatus) {
    db_change(world, reference, move |_, _| {
        Ok(questions::Change { status: Some(status), ..questions::Change::default() })
    });
}

fn db_change<F>(world: &World, reference: &str, change: F)
where
    F: Fn(&mut pqt::store::Conn, &questions::Question) -> Result<questions::Change, StoreError>
        + Send
        + 'static,
{
    let reference = reference.to_owned();
    let changed = world.app.db.write(move |conn| {
        let question = questions::get(conn, &reference)?;
        let change = change(conn, &question)?;
        questions::update(conn, question.id, question.version, &change)
    });
    assert!(changed.unwrap());
}

/// A question as it is kept.
pub fn db_get_question(world: &World, reference: &str) -> questions::Question {
    world.app.db.read(|conn| questions::get(conn, reference)).unwrap()
}

/// How many rows a table has.
pub fn db_count(world: &World, table: &str) -> i64 {
    #[derive(QueryableByName)]
    struct Rows {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        n: i64,
    }
    let counted = world.app.db.read(|conn| -> Result<Vec<Rows>, StoreError> {
        Ok(diesel::sql_query(format!("SELECT COUNT(*) AS n FROM {table}")).load(conn)?)
    });
    counted.unwrap().remove(0).n
}

/// A mail that somebody asked for, put into the outbox.
pub fn db_put_asked(world: &World, address: &str) -> pqt::actions::post::Posted {
    db_put(world, address, None)
}

/// News put into the outbox under a key against doubles.
pub fn db_put_news(world: &World, address: &str, key: &str) -> pqt::actions::post::Posted {
    db_put(world, address, Some(key.to_owned()))
}

fn db_put(world: &World, address: &str, key: Option<String>) -> pqt::actions::post::Posted {
    use pqt::actions::post::{Recipient, put_asked, put_news};
    let context = world.app.actions.clone();
    let email = pqt::domain::email::EmailAddress::parse(address).unwrap();
    let to = Recipient {
        address_hash: context.email_hash(&email),
        address_sealed: context.seal_address(&email),
        language: pqt::domain::lang::Lang::En,
        unsubscribe_key: None,
    };
    let now = Instant::from(world.app.clock.now());
    let params = pqt::mail::params::QuestionApproved {
        sitting: "Questions to the Minister".to_owned(),
        question: "Why do the buses stop at seven?".to_owned(),
        link: "http://127.0.0.1/questions/Q-1".to_owned(),
    };
    let put = world.app.db.write(move |conn| match &key {
        Some(key) => put_news(conn, &context, now, &to, &params, key),
        None => put_asked(conn, &context, now, &to, &params),
    });
    put.unwrap()
}

/// States and tries of all mails in the outbox, oldest first.
pub fn db_outbox(world: &World) -> Vec<(String, i32)> {
    use pqt::store::schema::outbox;
    let rows = world.app.db.read(|conn| -> Result<Vec<(String, i32)>, StoreError> {
        let all = outbox::table.select((outbox::state, outbox::attempts));
        Ok(all.order(outbox::id).load(conn)?)
    });
    rows.unwrap()
}

/// Takes the mails that are due and never comes back, as a worker that dies.
pub fn db_take_mail_and_die(world: &World) -> usize {
    let now = Instant::from(world.app.clock.now());
    let until = now + TimeDelta::seconds(60);
    world
        .app
        .db
        .write(move |conn| pqt::store::outbox::lease_due(conn, now, until, 50))
        .unwrap()
        .len()
}

/// How many supporters count for a question.
pub fn db_upvotes(world: &World, reference: &str) -> i64 {
    use pqt::store::schema::{questions as rows, upvotes};
    let counted = |conn: &mut pqt::store::Conn| -> Result<i64, StoreError> {
        Ok(upvotes::table
            .inner_join(rows::table.on(rows::id.eq(upvotes::question_id)))
            .filter(rows::reference.eq(reference))
            .filter(upvotes::state.eq("counted"))
            .count()
            .get_result(conn)?)
    };
    world.app.db.read(counted).unwrap()
}

/// The key in a supporter's unsubscribe links.
pub fn db_unsubscribe_key(world: &World, supporter: SupporterId) -> String {
    world.app.db.read(|conn| supporters::get(conn, supporter)).unwrap().unsubscribe_key
}

/// The recipient for news, unless the supporter wants none.
pub fn db_backer(world: &World, supporter: SupporterId) -> Option<pqt::actions::post::Recipient> {
    world.app.db.read(|conn| pqt::actions::post::backer(conn, supporter)).unwrap()
}

/// Somebody who gave an address and never confirmed it.
pub fn db_unconfirmed(world: &World, first_name: &str) -> SupporterId {
    use pqt::store::schema::confirmations;
    let context = world.app.actions.clone();
    let email = format!("{}@example.org", first_name.to_lowercase());
    let email = pqt::domain::email::EmailAddress::parse(&email).unwrap();
    let now = Instant::from(world.app.clock.now());
    let new = supporters::NewSupporter {
        email_hash: context.email_hash(&email),
        email_sealed: context.seal_address(&email),
        first_name: first_name.to_owned(),
        town: Town::unknown("Leeds"),
        language: pqt::domain::lang::Lang::En,
        unsubscribe_key: context.entropy.token(),
        created_at: now,
        confirmed_at: None,
    };
    let put = world.app.db.write(move |conn| -> Result<SupporterId, StoreError> {
        let id = supporters::insert(conn, &new)?;
        diesel::insert_into(confirmations::table)
            .values((
                confirmations::reference.eq(context.reference("C")),
                confirmations::token_hash.eq(context.entropy.token()),
                confirmations::code_hash.eq("none"),
                confirmations::purpose.eq("sign_in"),
                confirmations::supporter_id.eq(id),
                confirmations::details.eq("{}"),
                confirmations::created_at.eq(now),
                confirmations::expires_at.eq(now + TimeDelta::minutes(10)),
            ))
            .execute(conn)?;
        Ok(id)
    });
    put.unwrap()
}

/// People, towns and regions that the job counted for a question.
pub fn db_tally(world: &World, reference: &str) -> Option<(i64, i64, i64)> {
    use pqt::store::schema::{questions as rows, tallies};
    let tally = world.app.db.read(|conn| -> Result<Option<(i64, i64, i64)>, StoreError> {
        Ok(tallies::table
            .inner_join(rows::table.on(rows::id.eq(tallies::question_id)))
            .filter(rows::reference.eq(reference))
            .select((tallies::counted, tallies::towns, tallies::regions))
            .first(conn)
            .optional()?)
    });
    tally.unwrap()
}

/// A column of the only mail in the outbox.
pub fn db_outbox_text(world: &World, column: &str) -> String {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = diesel::sql_types::Text)]
        text: String,
    }
    let query = format!("SELECT {column} AS text FROM outbox");
    let rows = world
        .app
        .db
        .read(|conn| -> Result<Vec<Row>, StoreError> { Ok(diesel::sql_query(&query).load(conn)?) });
    rows.unwrap().remove(0).text
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
    db_back(world, &reference, backers);
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
    db_back(world, &reference, backers);
    reference
}

/// Counted upvotes on a question.
pub fn db_back(world: &World, reference: &str, backers: &[SupporterId]) {
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

/// How many rows of the decision log have this act.
pub fn db_decisions(world: &World, act: pqt::domain::decision::Act) -> i64 {
    use pqt::store::schema::decisions;
    let count = move |conn: &mut pqt::store::Conn| -> Result<i64, StoreError> {
        Ok(decisions::table.filter(decisions::act.eq(act)).count().get_result(conn)?)
    };
    world.app.db.read(count).unwrap()
}
