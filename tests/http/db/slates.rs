//! Editions of a slate.
//!
//! Never: a selection; the lines are as the test gives them.

use super::sittings::TestSitting;
use super::staff::db_staff;
use crate::world::World;
use diesel::prelude::*;
use pqt::domain::instant::Instant;
use pqt::domain::staff::Role;
use pqt::store::{Conn, StoreError, questions};

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
    db_staff(world, &format!("Olwen the publisher of {}", sitting.reference), Role::Organiser);
    let publish = move |conn: &mut Conn| -> Result<(), StoreError> {
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

/// Takes these fields out of every kept outcome and printed reason, as if an older version had written them.
pub fn db_older_trace(world: &World, fields: &[&'static str]) {
    use pqt::store::schema::{selections, slate_lines};
    let fields = fields.to_vec();
    let older = move |conn: &mut Conn| -> Result<(), StoreError> {
        let outcomes: Vec<(pqt::domain::ids::SelectionId, String)> =
            selections::table.select((selections::id, selections::outcome)).load(conn)?;
        for (id, outcome) in outcomes {
            diesel::update(selections::table.filter(selections::id.eq(id)))
                .set(selections::outcome.eq(without(&outcome, &fields)))
                .execute(conn)?;
        }
        let lines: Vec<String> = slate_lines::table.select(slate_lines::why).load(conn)?;
        for why in lines {
            diesel::update(slate_lines::table.filter(slate_lines::why.eq(&why)))
                .set(slate_lines::why.eq(without(&why, &fields)))
                .execute(conn)?;
        }
        Ok(())
    };
    world.app.db.write(older).unwrap();
}

fn without(json: &str, fields: &[&str]) -> String {
    fn strip(value: &mut serde_json::Value, fields: &[&str]) {
        match value {
            serde_json::Value::Object(map) => {
                map.retain(|name, _| !fields.contains(&name.as_str()));
                map.values_mut().for_each(|value| strip(value, fields));
            }
            serde_json::Value::Array(list) => {
                list.iter_mut().for_each(|value| strip(value, fields))
            }
            _ => {}
        }
    }
    let mut value = serde_json::from_str(json).unwrap();
    strip(&mut value, fields);
    value.to_string()
}
