//! Supporters, confirmed or not, and their browsers.
//!
//! Never: a mail; who confirms by mail goes through pages.

use crate::world::World;
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::email::EmailAddress;
use pqt::domain::ids::SupporterId;
use pqt::domain::instant::Instant;
use pqt::domain::lang::Lang;
use pqt::domain::town::Town;
use pqt::store::{StoreError, supporters};

/// A confirmed supporter.
pub fn db_supporter(world: &World, first_name: &str, town: &str) -> SupporterId {
    let email = format!("{}@example.org", first_name.to_lowercase());
    let email = EmailAddress::parse(&email).unwrap();
    let context = &world.app.actions;
    let place = match world.app.gazetteer().resolve(town) {
        pqt::gazetteer::Resolution::One(place) => pqt::web::view::towns::town_of(place),
        _ => Town::unknown(town),
    };
    let now = Instant::from(world.app.clock.now());
    let new = supporters::NewSupporter {
        email_hash: context.email_hash(&email),
        email_sealed: context.seal_address(&email),
        first_name: first_name.to_owned(),
        town: place,
        language: Lang::En,
        unsubscribe_key: context.entropy.token(),
        created_at: now,
        confirmed_at: Some(now),
    };
    world.app.db.write(move |conn| supporters::insert(conn, &new)).unwrap()
}

/// Somebody who gave an address and never confirmed it.
pub fn db_unconfirmed(world: &World, first_name: &str) -> SupporterId {
    use pqt::store::schema::confirmations;
    let context = world.app.actions.clone();
    let email = format!("{}@example.org", first_name.to_lowercase());
    let email = EmailAddress::parse(&email).unwrap();
    let now = Instant::from(world.app.clock.now());
    let new = supporters::NewSupporter {
        email_hash: context.email_hash(&email),
        email_sealed: context.seal_address(&email),
        first_name: first_name.to_owned(),
        town: Town::unknown("Leeds"),
        language: Lang::En,
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
                confirmations::code_expires_at.eq(now + TimeDelta::minutes(10)),
                confirmations::link_expires_at.eq(now + TimeDelta::hours(72)),
            ))
            .execute(conn)?;
        Ok(id)
    });
    put.unwrap()
}

/// Confirmed supporters named "<name>1", "<name>2" … in a town.
pub fn db_backers(world: &World, name: &str, town: &str, count: usize) -> Vec<SupporterId> {
    (1..=count).map(|n| db_supporter(world, &format!("{name}{n}"), town)).collect()
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

/// The key in a supporter's unsubscribe links.
pub fn db_unsubscribe_key(world: &World, supporter: SupporterId) -> String {
    db_get_supporter(world, supporter).unsubscribe_key
}

/// The recipient for news, unless the supporter wants none.
pub fn db_backer(world: &World, supporter: SupporterId) -> Option<pqt::actions::post::Recipient> {
    world.app.db.read(|conn| pqt::actions::post::backer(conn, supporter)).unwrap()
}

/// A supporter as they are kept.
pub fn db_get_supporter(world: &World, id: SupporterId) -> supporters::Supporter {
    world.app.db.read(|conn| supporters::get(conn, id)).unwrap()
}

/// Somebody of that first name wants no more news of what they backed.
pub fn db_unsubscribe(world: &World, first_name: &str) {
    use pqt::store::schema::supporters as rows;
    let (name, now) = (first_name.to_owned(), Instant::from(world.app.clock.now()));
    let stop = move |conn: &mut pqt::store::Conn| -> Result<(), StoreError> {
        let who = rows::table.filter(rows::first_name.eq(&name)).select(rows::id).first(conn)?;
        supporters::set_unsubscribed(conn, who, Some(now))
    };
    world.app.db.write(stop).unwrap();
}
