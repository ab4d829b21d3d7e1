//! Sittings, with a representative and topics.
//!
//! Never: a sitting that no page could have arranged.

use crate::world::{World, beginning};
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::ids::{RepresentativeId, SittingId, TopicId};
use pqt::domain::instant::Instant;
use pqt::store::schema::{representatives, topics};
use pqt::store::{Conn, StoreError, sittings};

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
            arrangement: pqt::store::arrangements::Arrangement {
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
                public_value_source: "the first lottery draw after the call".to_owned(),
            },
            seed_secret_sealed: secret.clone(),
            seed_commitment: pqt::selection::commitment(b"secret"),
            created_at: now,
        };
        let id = sittings::insert(conn, &new, &topics)?;
        Ok(TestSitting { id, reference: reference.clone(), topics })
    });
    made.unwrap()
}

fn db_topics(conn: &mut Conn) -> Result<Vec<TopicId>, StoreError> {
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

/// Gives `other` the representative of `sitting`.
pub fn db_same_representative(world: &World, sitting: &TestSitting, other: &TestSitting) {
    use pqt::store::schema::sittings as table;
    let (from, to) = (sitting.id, other.id);
    let give = move |conn: &mut Conn| -> Result<(), StoreError> {
        let who: RepresentativeId =
            table::table.find(from).select(table::representative_id).first(conn)?;
        diesel::update(table::table.find(to))
            .set(table::representative_id.eq(who))
            .execute(conn)?;
        Ok(())
    };
    world.app.db.write(give).unwrap();
}
