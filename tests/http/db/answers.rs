//! Records of what was asked and answered.
//!
//! Never: a mail.

use super::sittings::TestSitting;
use super::staff::db_staff;
use crate::world::World;
use diesel::prelude::*;
use pqt::domain::instant::Instant;
use pqt::domain::slate::{Asked, RecordStage};
use pqt::domain::staff::Role;
use pqt::store::answers::Record;
use pqt::store::schema::{sittings, staff};
use pqt::store::{Conn, StoreError, answers, questions};

/// Records that a question was asked or not, and what `fill` adds.
pub fn db_answer(
    world: &World,
    sitting: &TestSitting,
    question: &str,
    asked: Asked,
    fill: impl FnOnce(&mut Record),
) {
    let name = format!("Rhian {question}");
    db_staff(world, &name, Role::Office);
    let (id, code, now) = (sitting.id, question.to_owned(), Instant::from(world.app.clock.now()));
    let read = move |conn: &mut Conn| -> Result<Record, StoreError> {
        let by = staff::table.filter(staff::name.eq(name)).select(staff::id);
        let (question, by) = (questions::get(conn, &code)?.id, by.first(conn)?);
        Ok(Record::new((id, question), asked, by, now))
    };
    let mut record = world.app.db.read(read).unwrap();
    fill(&mut record);
    if record.stage == RecordStage::Confirmed {
        record.confirmed_at = record.confirmed_at.or(Some(now));
    }
    world.app.db.write(move |conn| answers::insert(conn, &record)).unwrap();
}

/// Changes what a sitting promises.
pub fn db_pledge(world: &World, sitting: &TestSitting, promised: i32) {
    let id = sitting.id;
    let promise = move |conn: &mut Conn| -> Result<(), StoreError> {
        diesel::update(sittings::table.find(id))
            .set((sittings::pledge.eq(promised), sittings::capacity.eq(promised.max(1))))
            .execute(conn)?;
        Ok(())
    };
    world.app.db.write(promise).unwrap();
}
