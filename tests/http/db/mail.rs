//! Mail in the outbox.
//!
//! Never: a delivery; `World::deliver` does that.

use crate::world::World;
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::email::EmailAddress;
use pqt::domain::instant::Instant;
use pqt::domain::lang::Lang;
use pqt::store::StoreError;

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
    let email = EmailAddress::parse(address).unwrap();
    let to = Recipient {
        address_hash: context.email_hash(&email),
        address_sealed: context.seal_address(&email),
        language: Lang::En,
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
