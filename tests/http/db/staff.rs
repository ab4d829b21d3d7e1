//! Members of staff who are signed in.
//!
//! Never: a password; signing in has tests of its own.

use crate::world::World;
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::instant::Instant;
use pqt::domain::staff::Role;
use pqt::store::StoreError;

/// A member of staff with a live session; returns the cookie's value.
pub fn db_staff(world: &World, name: &str, role: Role) -> String {
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
