//! What tests of reading put straight into the database: hidden totals, changed
//! questions, rows of the decision log.
//!
//! Never: a check; tests look at pages and mails.

use crate::db::TestSitting;
use crate::world::World;
use diesel::prelude::*;
use pqt::domain::instant::Instant;
use pqt::store::{StoreError, questions};

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
                second_staff_id: None,
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

/// So many rows of the decision log about a question, decided by the rule itself.
pub fn db_decisions_of(
    world: &World,
    question: &str,
    act: pqt::domain::decision::Act,
    count: usize,
) {
    let (context, reference) = (world.app.actions.clone(), question.to_owned());
    let now = Instant::from(world.app.clock.now());
    world
        .app
        .db
        .write(move |conn| -> Result<(), StoreError> {
            let question = questions::get(conn, &reference)?;
            for _ in 0..count {
                let row = pqt::store::decisions::NewDecision {
                    question_id: Some(question.id),
                    ..pqt::store::decisions::NewDecision::new(
                        context.reference("D"),
                        question.sitting_id,
                        act,
                        now,
                    )
                };
                pqt::store::decisions::append(conn, &row)?;
            }
            Ok(())
        })
        .unwrap();
}
