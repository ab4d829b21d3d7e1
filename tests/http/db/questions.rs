//! Questions in any state.
//!
//! Never: a check of what a moderator may do.

use super::sittings::TestSitting;
use super::supporters::db_supporter;
use super::upvotes::db_back;
use crate::world::World;
use pqt::domain::decision::Act;
use pqt::domain::ids::SupporterId;
use pqt::domain::instant::Instant;
use pqt::domain::lang::Lang;
use pqt::domain::question::QuestionStatus;
use pqt::domain::town::Town;
use pqt::store::{Conn, StoreError, questions, supporters};

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
                language: Lang::En,
                submission_key: key.clone(),
                asked_at: now,
                confirmed_at: Some(now),
            };
            questions::insert(conn, &new).map(|_| ())
        })
        .unwrap();
    reference
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

/// The same with everyone who backed it, as the merge itself brings them along.
pub fn db_join(world: &World, reference: &str, into: &str) {
    db_merge(world, reference, into);
    let now = Instant::from(world.app.clock.now());
    let (reference, into) = (reference.to_owned(), into.to_owned());
    let bring = move |conn: &mut Conn| -> Result<(), StoreError> {
        let (from, target) = (questions::get(conn, &reference)?, questions::get(conn, &into)?);
        pqt::store::merges::bring(conn, target.id, &[from.id], now).map(drop)
    };
    world.app.db.write(bring).unwrap();
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
            second_staff_id: None,
            act: Act::Return,
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
    F: Fn(&mut Conn, &questions::Question) -> Result<questions::Change, StoreError>
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

/// A question is taken back by its questioner.
pub fn db_withdraw(world: &World, reference: &str) {
    let (reference, context) = (reference.to_owned(), world.app.actions.clone());
    let now = Instant::from(world.app.clock.now());
    let done = world.app.db.write(move |conn| {
        let question = questions::get(conn, &reference)?;
        let who = question.supporter_id;
        pqt::actions::own_question::withdraw(conn, &context, now, who, &reference)
    });
    done.unwrap();
}

/// Many people who ask the same and wait; returns the public codes.
pub fn db_crowd(world: &World, sitting: &TestSitting, count: usize, body: &str) -> Vec<String> {
    let ask = |n| {
        let who = db_supporter(world, &format!("Crowd{n}"), "Leeds");
        db_question(world, sitting, who, body, QuestionStatus::Queued)
    };
    (0..count).map(ask).collect()
}
