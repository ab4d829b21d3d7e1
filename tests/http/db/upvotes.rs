//! Upvotes, and what is counted of them.
//!
//! Never: a count that the job has not made.

use crate::world::World;
use diesel::prelude::*;
use pqt::domain::ids::SupporterId;
use pqt::domain::instant::Instant;
use pqt::store::{Conn, StoreError, questions};

/// An upvote that counts.
pub fn db_upvote(world: &World, reference: &str, supporter: SupporterId) {
    let now = Instant::from(world.app.clock.now());
    let reference = reference.to_owned();
    let upvote = move |conn: &mut Conn| -> Result<(), StoreError> {
        let question = questions::get(conn, &reference)?;
        pqt::store::upvotes::put(conn, question.id, supporter, None, now)
    };
    world.app.db.write(upvote).unwrap();
}

/// Counted upvotes on a question.
pub fn db_back(world: &World, reference: &str, backers: &[SupporterId]) {
    let now = Instant::from(world.app.clock.now());
    let (reference, backers) = (reference.to_owned(), backers.to_vec());
    let put = move |conn: &mut Conn| -> Result<(), StoreError> {
        let question = questions::get(conn, &reference)?;
        for backer in &backers {
            pqt::store::upvotes::put(conn, question.id, *backer, None, now)?;
        }
        Ok(())
    };
    world.app.db.write(put).unwrap();
}

/// How many supporters count for a question.
pub fn db_upvotes(world: &World, reference: &str) -> i64 {
    use pqt::store::schema::{questions as rows, upvotes};
    let counted = |conn: &mut Conn| -> Result<i64, StoreError> {
        Ok(upvotes::table
            .inner_join(rows::table.on(rows::id.eq(upvotes::question_id)))
            .filter(rows::reference.eq(reference))
            .filter(upvotes::state.eq("counted"))
            .count()
            .get_result(conn)?)
    };
    world.app.db.read(counted).unwrap()
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
