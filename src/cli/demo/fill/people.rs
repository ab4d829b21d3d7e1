//! The demonstration's staff and supporters.
//!
//! Never: an address that could be somebody's: all are at example.org.

use super::ground::{Ground, lang};
use crate::actions::accept::seal_totp;
use crate::actions::dev_sign_in::{STAFF, email_hash};
use crate::crypto::{self, PasswordCost, TotpSecret};
use crate::demo::DemoSupporter;
use crate::domain::email::EmailAddress;
use crate::domain::ids::{StaffId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::text::clean_line;
use crate::store::staff::NewStaff;
use crate::store::supporters::NewSupporter;
use crate::store::{Conn, StoreError, staff, supporters};

/// Who acts in the demonstration.
pub(super) struct Staff {
    pub(super) organiser: StaffId,
    pub(super) moderator: StaffId,
    pub(super) office: StaffId,
}

/// Adds one member of staff for each role. Their passwords are random and
/// thrown away: only the sign-in links lead in.
pub(super) fn insert_staff(conn: &mut Conn, ground: &Ground) -> Result<Staff, StoreError> {
    let context = &ground.context;
    let mut ids = Vec::new();
    for (role, name, _) in STAFF {
        let password = context.entropy.token();
        let email_hash = email_hash(context, role)?;
        let secret = TotpSecret::generate(&context.entropy);
        let new = NewStaff {
            name: name.to_owned(),
            role,
            password_hash: crypto::hash_password(&context.entropy, PasswordCost::OWASP, &password),
            totp_sealed: seal_totp(context, &email_hash, &secret),
            totp_step: 0,
            email_hash,
            created_at: opening(ground),
        };
        ids.push(staff::insert(conn, &new)?);
    }
    Ok(Staff { organiser: ids[0], moderator: ids[1], office: ids[2] })
}

/// Inserts all supporters, in the world's order.
pub(super) fn insert_supporters(
    conn: &mut Conn,
    ground: &Ground,
) -> Result<Vec<SupporterId>, StoreError> {
    let came_at = opening(ground);
    let people = ground.world.supporters.iter().enumerate();
    people
        .map(|(who, person)| supporters::insert(conn, &row(ground, who, person, came_at)?))
        .collect()
}

fn row(
    ground: &Ground,
    who: usize,
    person: &DemoSupporter,
    came_at: Instant,
) -> Result<NewSupporter, StoreError> {
    let email =
        EmailAddress::parse(&person.email).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    Ok(NewSupporter {
        email_hash: ground.context.email_hash(&email),
        email_sealed: ground.context.seal_address(&email),
        first_name: clean_line(&person.first_name),
        town: ground.town(who).clone(),
        language: lang(person.language),
        unsubscribe_key: ground.context.entropy.token(),
        created_at: came_at,
        confirmed_at: Some(came_at),
    })
}

/// The opening of the earliest call, before which nobody was here.
fn opening(ground: &Ground) -> Instant {
    let earliest = ground.world.sittings.iter().map(|sitting| sitting.opens_hours).min();
    ground.hour_before(earliest.unwrap_or(0))
}
